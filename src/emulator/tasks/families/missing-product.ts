/** The shop is to sell what it has not. Cannot be done. */

import { SHOP_PACKAGE } from '../../apps/shop/state.js'
import { seedingOf } from '../../content/seeding.js'
import { absentGoods } from '../../content/words/absent.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

export type MissingProductParams = { readonly product: string }

export const missingProduct: TaskFamily<MissingProductParams> = {
  name: 'missing-product',
  packages: [SHOP_PACKAGE],
  possible: false,
  wordings: sentences({
    en: {
      taught: `
        Buy a {product}.
        Add the {product} to my cart
        Please order one {product} in the shop.
        Put a {product} into the cart.
        I want a {product}. Buy it in the Shop app.
        Get me the {product} from the shop
        Could you add a {product} to the cart?
        Purchase the {product}, please
        Find the {product} in the shop and buy it`,
      heldOut: `
        We need a {product} at home, check out with one of them.
        See to it that a {product} lies in my shopping cart`,
    },
    zh: {
      taught: `
        买一个{product}
        把{product}加入购物车
        请在商店里订购一件{product}
        往购物车里放一个{product}
        我想要{product}，在商店里买下来
        从商店给我买{product}
        能把{product}放进购物车吗？
        请购买{product}
        在商店里找到{product}并买下`,
      heldOut: `
        家里缺一个{product}，帮我下单
        让我的购物车里有{product}`,
    },
  }),
  prepare: () => undefined,
  propose: (random, before) => {
    const product = random.pick(absentGoods(seedingOf(before)))
    return before.apps.shop.products.some(({ name }) => name.includes(product)) ? null : { product }
  },
  check: (_, before, after) => changedOnly(before, after, () => undefined),
}
