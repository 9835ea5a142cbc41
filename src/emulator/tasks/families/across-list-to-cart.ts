/** A shopping list stands in a note, and each thing goes into the cart: Notes, then Shop. A long way. */

import { SHOP_PACKAGE, withQuantity } from '../../apps/shop/state.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type ListCartParams = { readonly title: string }

/** How many things stand on the list: 10 to 15 steps. */
const FEWEST = 2
const MOST = 3

export const acrossListToCart: TaskFamily<ListCartParams> = {
  name: 'across-list-to-cart',
  packages: ['com.phonewright.notes', SHOP_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        Put everything on the list in the note '{title}' into the shopping cart.
        Add each thing from my note '{title}' to the cart in Shop.
        Read the note '{title}' and put one of each into the cart
        My note '{title}' is a shopping list. Fill the cart with it.
        Please add what the note '{title}' lists to the cart, one of each.
        Go through the list '{title}' in Notes and add the things to the cart
        I need all that stands in the note '{title}'. Put it into the cart.
        Could you fill the shop's cart from the note '{title}'?
        Take the things in '{title}' and add them to the cart`,
      heldOut: `
        What I am to get is written down under '{title}', see that it lies in my cart, each once.
        Do the shopping from the note '{title}', but only up to the cart`,
    },
    zh: {
      taught: `
        把便签“{title}”清单里的东西都加入购物车
        把我便签“{title}”里的每样东西放进商店的购物车
        看便签“{title}”，每样往购物车里放一个
        便签“{title}”是购物清单，照着加购物车
        请把便签“{title}”列的东西各加一件到购物车
        照便签里的“{title}”清单，把东西加入购物车
        我需要便签“{title}”里写的全部，放进购物车
        能按便签“{title}”往商店购物车里加东西吗？
        取“{title}”里的东西，逐一加入购物车`,
      heldOut: `
        要买的都写在“{title}”下面，让它们各一件出现在购物车里
        照便签“{title}”采购，只放到购物车为止`,
    },
  }),
  prepare: (random, { apps }) => {
    apps.shop.cart = []
    const note = random.pick(apps.notes.notes)
    const wanted = random.sample(apps.shop.products, random.int(FEWEST, MOST))
    note.body = wanted.map(({ name }) => name).join(', ')
  },
  propose: (random, { apps }) => {
    const isList = (body: string) => productsIn(body, apps.shop.products) !== null
    const lists = apps.notes.notes.filter(({ body }) => isList(body))
    if (lists.length === 0 || apps.shop.cart.length > 0) return null
    const { title } = random.pick(lists)
    return apps.notes.notes.filter((note) => note.title === title).length === 1 ? { title } : null
  },
  check: ({ title }, before, after) => {
    const body = before.apps.notes.notes.find((note) => note.title === title)?.body ?? ''
    const wanted = productsIn(body, before.apps.shop.products) ?? []
    const cart = wanted.reduce((lines, { id }) => withQuantity(lines, id, 1), before.apps.shop.cart)
    const inOrder = (lines: typeof cart) =>
      lines.toSorted((a, b) => a.productId.localeCompare(b.productId))
    return (
      wanted.length > 0 &&
      same(inOrder(after.apps.shop.cart), inOrder(cart)) &&
      same(after.apps.shop.orders, before.apps.shop.orders) &&
      othersUnharmed(before, after, 'shop')
    )
  },
}

/** The products that a text lists, parted by commas; null when it is no such list. */
function productsIn<P extends { readonly name: string }>(
  text: string,
  products: readonly P[],
): P[] | null {
  const found = listedIn(text).map((name) => products.find((product) => product.name === name))
  const known = found.filter((product) => product !== undefined)
  return known.length >= FEWEST && known.length === found.length ? known : null
}

export function listedIn(text: string): string[] {
  return text.split(', ').map((name) => name.trim())
}
