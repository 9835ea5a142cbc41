/** Buy one thing and nothing else. */

import type { TaskFamily } from '../task.js'
import { othersUnharmed } from '../unharmed.js'
import { idOf, type ProductParams, sameLines } from './shop-cart.js'

export const shopBuy: TaskFamily<ProductParams> = {
  name: 'shop-buy',
  packages: ['com.phonewright.shop'],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        ({ product }) => `Buy the ${product}.`,
        ({ product }) => `Order one ${product} in the Shop and pay for it`,
        ({ product }) => `Please buy one ${product} for me.`,
        ({ product }) => `I want to buy a ${product}. Pay with the card on file.`,
        ({ product }) => `Purchase the ${product} from Shop`,
        ({ product }) => `Get me the ${product}: order and pay.`,
        ({ product }) => `Place an order for one ${product}`,
        ({ product }) => `Could you order the ${product} in the shop?`,
      ],
      heldOut: [
        ({ product }) =>
          `I need the ${product} at home: go through cart and checkout until it is paid`,
        ({ product }) => `Spend my money on one ${product}, nothing else`,
      ],
    },
    zh: {
      taught: [
        ({ product }) => `购买${product}`,
        ({ product }) => `在商店里买一件${product}并付款`,
        ({ product }) => `请帮我买一个${product}`,
        ({ product }) => `我想买${product}，用已存的卡付款`,
        ({ product }) => `下单购买${product}`,
        ({ product }) => `帮我订一件${product}，然后付款`,
        ({ product }) => `从商店买下${product}`,
        ({ product }) => `能帮我买${product}吗？`,
      ],
      heldOut: [
        ({ product }) => `家里缺${product}，加购物车、结算、支付，一步到位`,
        ({ product }) => `替我花钱入手一件${product}，别的都不要`,
      ],
    },
  },
  // With an empty cart there is no doubt about what is to be paid for.
  prepare: (_random, { apps }) => {
    apps.shop.cart = []
  },
  propose: (random, { apps }) => {
    const { products, cart } = apps.shop
    return cart.length > 0 ? null : { product: random.pick(products).name }
  },
  check: ({ product }, before, after) => {
    const { shop } = before.apps
    const [order, ...more] = after.apps.shop.orders.slice(shop.orders.length)
    return (
      order !== undefined &&
      more.length === 0 &&
      sameLines(order.lines, [{ productId: idOf(shop, product), quantity: 1 }]) &&
      after.apps.shop.cart.length === 0 &&
      othersUnharmed(before, after, 'shop')
    )
  },
}
