/** What the Shop app keeps: the range of goods, the cart and the orders. Prices are in cents. */

import type { Random } from '../../../random.js'
import type { Translate } from '../../content/language.js'
import type { Seeding } from '../../content/seeding.js'
import { goods } from '../../content/words/goods.js'
import type { AppStates } from '../app-states.js'

export const SHOP_PACKAGE = 'com.phonewright.shop'

export interface Product {
  id: string
  name: string
  category: string
  cents: number
  about: string
}

export interface CartLine {
  productId: string
  quantity: number
}

export interface Order {
  id: string
  lines: CartLine[]
  totalCents: number
}

export interface ShopState {
  products: Product[]
  cart: CartLine[]
  orders: Order[]
}

export const MAX_QUANTITY = 9

export function initialShop(
  random: Random,
  _earlier: Readonly<Partial<AppStates>>,
  seeding: Seeding,
): ShopState {
  const products = random.sample(goods(seeding), random.int(6, 12)).map((kind, index) => ({
    id: `product-${index}`,
    ...kind,
    cents: random.int(2, 120) * 100 + random.pick([0, 49, 50, 90, 99]),
  }))
  const cart = random.chance(0.3)
    ? [{ productId: random.pick(products).id, quantity: random.int(1, 2) }]
    : []
  return { products, cart, orders: [] }
}

export function price(cents: number, t: Translate): string {
  const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
  return t('$') + amount
}

export function totalCents(state: ShopState, lines: readonly CartLine[]): number {
  return lines.reduce((sum, line) => {
    const product = state.products.find(({ id }) => id === line.productId)
    return sum + (product?.cents ?? 0) * line.quantity
  }, 0)
}

export function countOf(lines: readonly CartLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0)
}

/** The cart with `change` more (or fewer) of a product; a line of none goes away. */
export function withQuantity(
  cart: readonly CartLine[],
  productId: string,
  change: number,
): CartLine[] {
  const known = cart.some((line) => line.productId === productId)
  const lines = known ? cart : [...cart, { productId, quantity: 0 }]
  return lines
    .map((line) =>
      line.productId === productId
        ? { productId, quantity: Math.min(MAX_QUANTITY, line.quantity + change) }
        : line,
    )
    .filter((line) => line.quantity > 0)
}
