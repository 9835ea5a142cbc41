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
      heldOut: [
        ({ product, quantity }) =>
          `My basket in the Shop should get the ${product}, and the count has to be ${quantity}`,
        ({ product, quantity }) =>
          `Go to the page of the ${product}; tap the button that adds it${quantity === 1 ? ' a single time' : times(quantity)}`,
      ],
    },
    zh: {
      taught: [
        ({ product, quantity }) => `把${quantity}件${product}加入购物车`,
        ({ product, quantity }) => `在商店里将${product}加入购物车，数量${quantity}`,
        ({ product, quantity }) => `往购物车里放${quantity}个${product}`,
        ({ product, quantity }) => `我想在购物车里加${quantity}件${product}`,
        ({ product, quantity }) => `请添加${quantity}件${product}到我的购物车`,
        ({ product, quantity }) => `${product}：加购${quantity}件`,
        ({ product, quantity }) => `在商店找到${product}，放${quantity}件到购物车`,
        ({ product, quantity }) => `能把${quantity}件${product}放进购物车吗？`,
      ],
      heldOut: [
        ({ product, quantity }) => `先不付款，${product}要${quantity}份，存着等会儿一起买`,
        ({ product, quantity }) => `进入${product}的商品页，点${quantity}次加购的按钮就停`,
      ],
    },
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
      heldOut: [
        ({ product }) =>
          `I changed my mind about the ${product}: nothing of it may stay among what I am going to buy`,
        ({ product }) => `See my cart and tap Remove beside the ${product}`,
      ],
    },
    zh: {
      taught: [
        ({ product }) => `从购物车里移除${product}`,
        ({ product }) => `把${product}从购物车中删掉`,
        ({ product }) => `我不要${product}了，从购物车去掉`,
        ({ product }) => `在商店里将${product}移出购物车`,
        ({ product }) => `请删除购物车里的${product}`,
        ({ product }) => `购物车里不要${product}`,
        ({ product }) => `把购物车中的${product}清掉`,
        ({ product }) => `能帮我把${product}移出购物车吗？`,
      ],
      heldOut: [
        ({ product }) => `改主意了，${product}先不买，别让它跟其他东西一起结算`,
        ({ product }) => `打开购物车看看，${product}那一行点移除`,
      ],
    },
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
