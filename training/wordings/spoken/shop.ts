/** How people say aloud what is to be put in the cart, taken out of it or bought. */

import { shopBuy } from '../../../src/emulator/tasks/families/shop-buy.js'
import {
  shopAddToCart,
  shopRemoveFromCart,
} from '../../../src/emulator/tasks/families/shop-cart.js'
import { type MoreWordings, more } from '../more.js'
import { counted } from '../shop.js'

export const spokenShopWordings: readonly MoreWordings[] = [
  more(
    shopAddToCart,
    {
      en: `
      I'm not buying yet, but put {amount} {product} in my cart.
      You know that {product} in the shop? I want {amount} of it in my cart.
      We're running out, so {quantity} {product} into the cart please, and don't pay yet.
      So in the shop there's the {product}. {quantity} of those in the basket, no order.
      Could you stick the {product} in my cart? I need {quantity}.
      How about we add the {product} to the basket? Make it {amount}.
      Okay, {product}, times {quantity}, just into the cart.
      Before I forget, the {product}: {amount} of that should be in my shopping cart.
      Pop {amount} {product} into my cart, I'll check out later.
      There should be {quantity} {product} in my cart so I can order tonight. Add that, please.
      Somebody asked me for the {product}, {quantity} to be exact. Add that to the cart for now.
      Don't order it, only add it to the cart: {product}, {quantity} of it.
      For later, I'd want {amount} {product} in the basket.
      Cart first, money later: {quantity} x {product}.
      Weird, I thought I'd put the {product} in the cart. Do that now, {quantity} of it.
      It's {amount} {product} I'm after. For the moment that's only to go in my cart.`,
      zh: `
      哎，买不买再说，购物车里先给我留{quantity}个{product}
      家里缺{product}了，你往购物车放{quantity}个，钱等我回来付
      你帮我在店里找找{product}，找着了往购物车搁{quantity}件
      我想买{product}又怕忘，先加{quantity}个进购物车，回头再付
      那个{product}，给我往车里加{quantity}件，购物车啊
      咱先不急着下单，把{product}收到购物车里，数量填{quantity}
      能不能往购物车里丢点儿{product}？{quantity}个就行
      怎么购物车里没见着{product}啊，明明要{quantity}件的，快加进去
      回头我一块儿结账，你把{product}先加到购物车，{quantity}件啊
      要{quantity}个{product}，点加购就好，千万别付钱
      看上{product}了，手头紧，先拿{quantity}个放购物车里存着
      朋友托我带{product}，说要{quantity}个，你先给放购物车
      往我车里添东西，{product}，{quantity}件，购物车先放着别结
      还得买{product}，一共{quantity}件，今天光放购物车，不下单
      这个{product}挺不错，让它进购物车，来{quantity}个
      帮着加个购物车呗，东西是{product}，数嘛，{quantity}件
      别下单啊，就是把{quantity}个{product}加进购物车
      数量选{quantity}，东西选{product}，点加入购物车就完事
      其实我就想让购物车里有{product}，{quantity}个，你给弄上
      忘说了，{product}也要，购物车里给我搁上{quantity}个`,
    },
    { fill: counted },
  ),
  more(shopRemoveFromCart, {
    en: `
      Oops, I never meant to have the {product} in my cart. Take it out.
      You can drop the {product} from my cart, it's too expensive.
      How did the {product} get into the cart? Remove it.
      Money's tight, so the {product} has to come out of my cart.
      I found the {product} cheaper elsewhere. Delete it from my basket.
      Hmm, the {product}, could you take it out of the cart again?
      So that {product} in my basket, I don't want it any more, remove it.
      Before I pay, the {product} has to leave the cart.
      Don't keep the {product} in the cart, I've got one at home.
      There's the {product} in my shopping cart. It shouldn't be there, get it out.
      Do I need the {product}? Nope. Out of the basket, please.
      Somebody put the {product} in my cart. Delete it there, but nothing else.
      Just one thing out of the cart: the {product}.
      We already have the {product}, so it can come out of the cart.
      It's no to the {product} after all, remove it from the basket.
      Why's the {product} still in my basket? Pull it out.`,
    zh: `
      哎呀，{product}加错了，从购物车删了
      我想了想，{product}还是算了，你从购物车里给它去掉
      怎么购物车里有{product}？拿掉
      那个{product}太贵了，从购物车里删掉吧
      家里已经有{product}了，再买浪费，购物车那件删了
      你把{product}从车里移走，购物车那个
      咱不要{product}了成不，购物车里那个给它删咯
      钱不够，{product}先从购物车拿下来
      能把购物车的{product}去了吗？
      别家更便宜，购物车里的{product}删掉
      谁往我购物车里加的{product}？移除
      不打算要{product}了，别的接着留购物车里，就删它
      手滑点进去的，{product}，购物车里给我删了
      还没付钱吧？先把{product}从购物车里撤出来
      其实我压根用不着{product}，让它从购物车里消失
      看看购物车，{product}那样东西删了
      车里那个{product}，购物车啊，不要了
      这个{product}别结了，移出购物车
      只去掉购物车里的{product}就行
      噢对，还有{product}没从购物车里删呢，你删一下`,
  }),
  more(shopBuy, {
    en: `
      I've been eyeing the {product} for ages. Just buy me one.
      You know what, get me the {product}, order it and pay with my card.
      Mine broke, so I need one new {product}. Order it in the shop, please.
      How about treating me to the {product}? Buy one, my card's saved there.
      So, shopping: one {product}, all the way through to paying.
      Um, could you order the {product}? Just the one, and pay for it.
      It's my sister's birthday, so buy one {product} for her in the shop.
      Don't just put it in the cart, really buy it: one {product}.
      There's the {product} in the shop, and I want it. Order one and pay.
      We need one {product} at home. Buy it for us, will you?
      Why wait? Buy the {product} now, one of them, and check out.
      Somebody's got to order the {product}. One's enough, pay by card.
      Ordering time! One {product}, please, and finish the checkout.
      I can't live without one {product}, so do me the favour of purchasing it.
      Go to the shop for me and buy the {product}, only one.
      Haven't we ordered the {product} yet? Buy one, then.`,
    zh: `
      哎，{product}给我买一个，下单付钱一条龙
      家里那个坏了，买个新的{product}吧，把款付完
      你帮我下单买个{product}呗，就一个
      惦记{product}好久了，买一件
      那个{product}，直接买了，一个就够
      咱买一个{product}吧，把钱付了
      怎么还没买{product}呢？下单吧，一件
      不用放购物车等了，{product}现在就买，一件，付款
      过生日送人用，给我订一件{product}，付好款
      能帮忙买个{product}吗？卡里扣钱就行
      别光加购物车，真下单啊，{product}一件
      就要一个{product}，买下来，结账
      店里有{product}吧？来一个，把账结了
      这个{product}我要了，下单一件
      缺一个{product}，你去买了吧
      朋友推荐{product}，买一个试试，付款用存的卡
      花点钱，买件{product}，从下单到付款都弄好
      其实早该有个{product}的，今天就买了，款也付了
      去商店买个{product}，一件，支付也办好
      对了，{product}也下单一个，付掉`,
  }),
]
