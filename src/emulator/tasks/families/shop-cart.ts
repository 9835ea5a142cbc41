/** Put goods into the shop's cart, or take them out again. */

import { type CartLine, type ShopState, withQuantity } from '../../apps/shop/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type ShopAddParams = { readonly product: string; readonly quantity: number }
export type ProductParams = { readonly product: string }

export const shopAddToCart: TaskFamily<ShopAddParams> = {
  name: 'shop-add-to-cart',
  packages: ['com.phonewright.shop'],
  wordings: {
    en: {
      taught: [
        ({ product, quantity }) => `Add ${quantity} x ${product} to the cart.`,
        ({ product, quantity }) => `Put ${amount(quantity)} ${product} into my shopping cart`,
        ({ product, quantity }) => `In the Shop, add the ${product} to the cart${times(quantity)}.`,
        ({ product, quantity }) => `I want ${amount(quantity)} ${product} in my cart.`,
        ({ product, quantity }) => `Please add ${amount(quantity)} ${product} to my cart.`,
        ({ product, quantity }) => `${product}: ${quantity} to the cart`,
        ({ product, quantity }) =>
          `Find the ${product} in Shop and put it in the cart${times(quantity)}`,
        ({ product, quantity }) =>
          `Could you place ${amount(quantity)} ${product} in the shop's cart?`,
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: () => {},
  propose: (random, { apps }) => {
    const inCart = new Set(apps.shop.cart.map(({ productId }) => productId))
    const free = apps.shop.products.filter(({ id }) => !inCart.has(id))
    if (free.length === 0) return null
    const quantity = random.chance(0.7) ? 1 : random.int(2, 3)
    return { product: random.pick(free).name, quantity }
  },
  check: ({ product, quantity }, before, after) => {
    const { shop } = before.apps
    const cart = withQuantity(shop.cart, idOf(shop, product), quantity)
    return (
      sameLines(after.apps.shop.cart, cart) &&
      same(after.apps.shop.orders, shop.orders) &&
      othersUnharmed(before, after, 'shop')
    )
  },
}

export const shopRemoveFromCart: TaskFamily<ProductParams> = {
  name: 'shop-remove-from-cart',
  packages: ['com.phonewright.shop'],
  wordings: {
    en: {
      taught: [
        ({ product }) => `Remove the ${product} from the cart.`,
        ({ product }) => `Take the ${product} out of my shopping cart`,
        ({ product }) => `I do not want the ${product} any more. Remove it from the cart.`,
        ({ product }) => `In the Shop, drop the ${product} from the cart`,
        ({ product }) => `Please delete the ${product} from my cart.`,
        ({ product }) => `No ${product} in the cart, please`,
        ({ product }) => `Get the ${product} out of the shop's cart.`,
        ({ product }) => `Could you remove the ${product} from my cart?`,
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: (random, { apps }) => {
    const { shop } = apps
    shop.cart = random
      .sample(shop.products, random.int(2, 3))
      .map(({ id }) => ({ productId: id, quantity: random.int(1, 2) }))
  },
  propose: (random, { apps }) => {
    const { products, cart } = apps.shop
    const inCart = products.filter(({ id }) => cart.some((line) => line.productId === id))
    return inCart.length === 0 ? null : { product: random.pick(inCart).name }
  },
  check: ({ product }, before, after) => {
    const { shop } = before.apps
    const cart = shop.cart.filter(({ productId }) => productId !== idOf(shop, product))
    return (
      sameLines(after.apps.shop.cart, cart) &&
      same(after.apps.shop.orders, shop.orders) &&
      othersUnharmed(before, after, 'shop')
    )
  },
}

export function idOf({ products }: ShopState, name: string): string {
  return products.find((product) => product.name === name)?.id ?? ''
}

/** The same goods and numbers, in any order. */
export function sameLines(a: readonly CartLine[], b: readonly CartLine[]): boolean {
  const sorted = (lines: readonly CartLine[]) =>
    lines.map(({ productId, quantity }) => `${productId} ${quantity}`).sort()
  return same(sorted(a), sorted(b))
}

function amount(quantity: number): string {
  return ['no', 'one', 'two', 'three'][quantity] ?? String(quantity)
}

function times(quantity: number): string {
  return quantity === 1 ? '' : ` ${quantity} times`
}
