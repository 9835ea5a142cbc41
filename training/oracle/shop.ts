/** Teachers of the families about the shop. */

import { SHOP_PACKAGE } from '../../src/emulator/apps/shop/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { ProductParams, ShopAddParams } from '../../src/emulator/tasks/families/shop-cart.js'
import { begun, compared, foundStatus, openIs, searchStatus } from './field-status.js'
import { wasLast } from './form-moves.js'
import {
  byDescription,
  byId,
  byText,
  end,
  goBack,
  isMissing,
  lastDeed,
  leaveAnother,
  leavePage,
  openApp,
  search,
  shows,
  tap,
  typeInto,
} from './moves.js'
import { named, said } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const addToCart: Oracle<ShopAddParams> = (view, { product, quantity }) => {
  const plan =
    quantity === 1
      ? `Open ${product}; add it to the cart.`
      : `Open ${product}; add it ${quantity} times.`
  const line = cartLine(view, product)
  if (line !== null && line.quantity > quantity) return tapLess(view, product, plan)
  if (line !== null && line.quantity === quantity) return end(inCart(product, quantity, quantity))
  const isCorrecting = lastDeed(view) === said('Tap ‹Cart›.', view.t)
  if (line === null && isCorrecting && isInCart(view)) return searchLine(view, product, plan)
  const way = reachProduct(view, product, plan)
  if (way !== null) return way
  const count = countInCart(view)
  const status = inCart(product, count, quantity)
  if (count === quantity) return end(status)
  if (count > quantity) return openCart(view, status, plan)
  const add = byId(view, 'cart_add')
  const thought = { status, plan }
  return add === undefined
    ? search(view, { name: 'Add to cart' }, thought)
    : tap(add, 'Add to cart', thought)
}

export const removeFromCart: Oracle<ProductParams> = (view, { product }) => {
  const plan = `Open the cart; remove ${product}.`
  if (view.app !== SHOP_PACKAGE) return openApp(view, 'Shop', plan)
  if (view.page.name !== 'cart') return openCart(view, 'The cart is not open.', plan)
  const remove = byDescription(view, view.t('Remove {name}', { name: product }))
  const name = `${named('Remove')} at ${product}`
  if (remove !== undefined) return tap(remove, name, { status: `${product} is in the cart.`, plan })
  const sought = { name: product }
  return wasLast(view, `Tap ${name}.`) || isMissing(view, sought)
    ? end(`${product} is not in the cart.`)
    : search(view, sought, { status: `${product} is not in sight.`, plan })
}

export const buyProduct: Oracle<ProductParams> = (view, { product }) => {
  const plan = `Add ${product} to the cart; check out; pay.`
  if (view.app === SHOP_PACKAGE) {
    const move = buyingMove(view, product, plan)
    if (move !== null) return move
  }
  const way = reachProduct(view, product, plan)
  if (way !== null) return way
  const status = inCart(product, countInCart(view), 1)
  if (countInCart(view) > 0) return openCart(view, status, 'Check out; pay.')
  const add = byId(view, 'cart_add')
  const thought = { status, plan }
  return add === undefined
    ? search(view, { name: 'Add to cart' }, thought)
    : tap(add, 'Add to cart', thought)
}

/** What to do on the pages behind the cart; null on all other pages. */
function buyingMove(view: OracleView, product: string, plan: string): Move | null {
  const wanted = `1 × ${product}`
  if (view.page.name === 'order') {
    if (shows(view, wanted)) return end(`The order of ${product} is placed.`)
    const order = { name: product }
    if (lastDeed(view) === said('Tap ‹Pay›.', view.t) && !isMissing(view, order))
      return search(view, order, { status: 'The order is placed.', plan: 'Look at it.' })
    return goBack(view, { status: compared('Ordered', orderedIn(view), wanted, false), plan })
  }
  if (view.page.name === 'cart') return cartMove(view, product, plan)
  if (view.page.name !== 'checkout') return null
  const pay = byId(view, 'order_pay')
  const isRight = shows(view, wanted) && orderedKinds(view) === 1
  if (!isRight || pay === undefined || !pay.enabled)
    return goBack(view, { status: compared('To be paid', orderedIn(view), wanted, isRight), plan })
  return tap(pay, 'Pay', {
    status: compared('To be paid', orderedIn(view), wanted, isRight),
    plan: 'Pay.',
    sensitive: true,
  })
}

/** Leaves exactly one of the product in the cart, then checks out. */
function cartMove(view: OracleView, product: string, plan: string): Move {
  const before = view.t('Remove {name}', { name: '' })
  const stranger = view.nodes.find(
    ({ description, clickable }) =>
      clickable && description.startsWith(before) && description !== `${before}${product}`,
  )
  const strangerName = stranger?.description.slice(before.length) ?? ''
  if (stranger !== undefined)
    return tap(stranger, `${named('Remove')} at ${strangerName}`, {
      status: `${strangerName} is in the cart.`,
      plan,
    })
  const line = cartLine(view, product)
  if (line === null) return searchLine(view, product, plan)
  if (line.quantity > 1) return tapLess(view, product, plan)
  const checkout = byId(view, 'cart_checkout')
  const thought = { status: `${product} is in the cart.`, plan: 'Check out; pay.' }
  return checkout === undefined ? goBack(view, thought) : tap(checkout, 'Checkout', thought)
}

/** The next step towards the page of this product; null when it is in front. */
export function reachProduct(view: OracleView, product: string, plan: string): Move | null {
  if (view.app !== SHOP_PACKAGE) return openApp(view, 'Shop', plan)
  if (view.page.name === 'product') {
    const shown = byId(view, 'product_name')?.text
    // On a low screen the picture leaves no room for the name below it.
    const hasCome = [`Tap ${product}.`, ADDING].some((action) => wasLast(view, action))
    if (shown === product || (shown === undefined && hasCome)) return null
    return leaveAnother(view, { kind: 'product', shown, wanted: product, plan })
  }
  const field = byId(view, 'shop_search')
  if (field === undefined) return leavePage(view, product, plan)
  if (field.text !== product) {
    const thought = { status: searchStatus(field.text, product), plan }
    return typeInto(field, { name: 'Search the shop', text: product }, thought)
  }
  const row = byText(view, product)
  const thought = { status: foundStatus(product, row !== undefined), plan }
  return row === undefined ? goBack(view, thought) : tap(row, product, thought)
}

function openCart(view: OracleView, status: string, plan: string): Move {
  const cart = byId(view, 'shop_cart')
  return cart === undefined ? goBack(view, { status, plan }) : tap(cart, 'Cart', { status, plan })
}

function tapLess(view: OracleView, product: string, plan: string): Move {
  const status = `There is too much of ${product} in the cart.`
  const less = byDescription(view, view.t('One {name} less', { name: product }))
  return less === undefined
    ? goBack(view, { status, plan })
    : tap(less, `minus at ${product}`, { status, plan })
}

const ADDING = 'Tap ‹Add to cart›.'

/** What is open, and how many the page tells of: that number decides. */
function inCart(product: string, count: number, wanted: number): string {
  const compare = count < wanted ? begun : compared
  return `${openIs(product)} ${compare('In the cart', String(count), String(wanted))}`
}

/** How many the product page says are in the cart; where it does not show that, how often it was just added. */
function countInCart(view: OracleView): number {
  const added =
    view.history.length -
    1 -
    view.history.findLastIndex((action) => action !== said(ADDING, view.t))
  const before = view.t('In your cart: {count}', { count: '' })
  const words = view.nodes.map(({ text }) =>
    text.startsWith(before) ? text.slice(before.length) : undefined,
  )
  return Number(words.find((count) => count !== undefined) ?? added)
}

/** The line of a product on the cart's page; the number stands beside its minus. */
function cartLine(view: OracleView, product: string): { quantity: number } | null {
  if (!isInCart(view)) return null
  const less = byDescription(view, view.t('One {name} less', { name: product }))
  if (less === undefined) return null
  const number = view.nodes.find((node) => /^\d+$/.test(node.text) && isBeside(node, less))
  return number === undefined ? null : { quantity: Number(number.text) }
}

/** The next step towards its line in the cart; back where all of the cart was looked at. */
function searchLine(view: OracleView, product: string, plan: string): Move {
  const sought = { name: product }
  return isMissing(view, sought)
    ? goBack(view, { status: `${product} is not in the cart.`, plan })
    : search(view, sought, { status: `${product} is not in sight.`, plan })
}

function isInCart(view: OracleView): boolean {
  return view.app === SHOP_PACKAGE && view.page.name === 'cart'
}

function isBeside(node: UiNode, neighbour: UiNode): boolean {
  const middle = (node.bounds.top + node.bounds.bottom) / 2
  return middle > neighbour.bounds.top && middle < neighbour.bounds.bottom
}

function orderedKinds(view: OracleView): number {
  return linesOfOrder(view).length
}

/** "1 × Lamp, 2 × Desk", as far as it is in sight. */
function orderedIn(view: OracleView): string {
  return linesOfOrder(view).join(', ')
}

function linesOfOrder({ nodes }: OracleView): readonly string[] {
  return nodes.map(({ text }) => text).filter((text) => /^\d+ × /.test(text))
}
