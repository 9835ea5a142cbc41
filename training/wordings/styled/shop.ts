/** The cart and buying in other styles: terse, formal, playful, step by step, turned round. */

import { shopBuy } from '../../../src/emulator/tasks/families/shop-buy.js'
import {
  shopAddToCart,
  shopRemoveFromCart,
} from '../../../src/emulator/tasks/families/shop-cart.js'
import { type MoreWordings, more } from '../more.js'
import { counted } from '../shop.js'

export const styledShopWordings: readonly MoreWordings[] = [
  more(
    shopAddToCart,
    {
      en: `
      Cart note: {product}, {quantity} pcs, pay later
      {product} x{quantity} > basket
      Open the shop, look for the {product}, set it to {quantity}, press add to cart and stop there.
      First find the {product} in the shop. Then add it to the cart. If the cart doesn't say {quantity}, change that.
      Afterwards the cart contains the {product}, quantity {quantity}, and no order has gone out.
      My basket shall no longer be without the {product}; it shows a quantity of {quantity}.
      Quantity {quantity} of the article {product} is to be entered in the shopping cart; payment isn't authorised yet.
      Good shopkeeper, do lay {amount} {product} in my basket, to be settled another day.
      Park {amount} {product} in my trolley and leave the engine off, I'm not paying today
      Let {amount} {product} hitch a ride in my shopping cart
      Is my cart peckish? Feed it {amount} {product}, but hold the bill
      Without touching the checkout, see to it that {amount} {product} can be found in the cart.
      As for the {product}, it hasn't been put in the basket yet. That's to be done, with {quantity} as the quantity.
      I'll sign off the order myself. You just get {amount} {product} into the cart.
      Daddy, can {amount} {product} go in the cart? You don't have to buy it yet!
      Please, I want in my cart {product}, {quantity}. Today no pay, only in cart.`,
      zh: `
      加购 {product} {quantity}件 不结算
      待入购物车：{quantity}件{product}
      进商店，翻到{product}，数量调成{quantity}，按加入购物车，到这步就停
      先在商店里点开{product}，再加进购物车，车里的数目不是{quantity}就改成{quantity}
      事后看购物车，{product}在列，件数{quantity}，且并未下过单
      购物车不该再缺{product}了，里头显示的数目是{quantity}
      采购预登记：{product}，计{quantity}件，列入购物车，暂不付款。
      劳烦掌柜，拣{quantity}件{product}放入在下的购物车，账改日再算。
      喊{quantity}个{product}先上车，购物车这趟车，买票的事往后放
      购物车饿了，喂它{quantity}个{product}，账单先别上
      只要不去结算，怎么弄都行，总之把{quantity}件{product}放进购物车
      {product}尚未被加入购物车。请补上，{quantity}件。
      下单我亲自来，你只管把{quantity}件{product}弄进购物车
      爸爸，{product}放{quantity}个到购物车嘛，今天不买也行
      我要{product}，{quantity}个，放购物车。今天不付钱，只放。
      {quantity}个{product}先锁进购物车，蹲个活动再付，懂的都懂`,
    },
    { fill: counted },
  ),
  more(shopRemoveFromCart, {
    en: `
      cart clean-up: {product}, delete
      To drop from basket: {product}
      Into the shop, over to the cart, down to the {product}, and there tap whatever removes it.
      First tap Shop, then the cart. See the {product}? Take it away, and leave the others where they are.
      When I next look in my cart, all is as before, save that the {product} is gone.
      My shopping cart no longer knows any {product}; whatever else it holds, it still holds.
      The item {product} is to be deleted from the shopping cart; remaining items are unaffected by this instruction.
      Might you have the goodness to relieve my basket of the {product}?
      Show the {product} the door, my cart has no room for it
      The jury has voted: {product}, you're out of the basket! Carry out the verdict.
      Time to break up with the {product} in my cart, delete it gently
      If there's a {product} in the cart, and there is, it should be removed.
      Not to be bought: the {product}. So it mustn't be left in the basket.
      Who approved the {product}? I want it removed from the cart immediately.
      Oh dear, Grandma pressed the wrong thing, now the {product} is in her cart. Fetch it out, love.
      In my cart is {product}. I don't want. Please you take away, other things stay.`,
    zh: `
      购物车整理：{product}一项清除
      待删，购物车，{product}
      进商店，点购物车，往下找到{product}，按能删掉它的地方
      先开商店，再看购物车，见着{product}就拿走，旁的都别动
      下次我看购物车，一切照旧，只是没了{product}
      购物车内再无{product}，其余各样原封不动
      关于购物车内商品{product}一事：准予删除，其他商品不受影响。
      烦劳贵店将{product}自敝人购物车中请出。
      给{product}发张逐客令，购物车不留它
      跟购物车里的{product}分手吧，删得体面点
      评委亮分，{product}淘汰，请立刻离开购物车
      {product}若还在购物车里，就把它删掉
      不买的是{product}，所以它不能继续留在购物车
      谁批准加的{product}？马上从购物车撤走，别让我说第二遍
      哎哟，奶奶按错了，购物车里多了个{product}，乖，帮奶奶拿出来
      我的购物车有{product}，我不要。请拿走，别的东西留下。`,
  }),
  more(shopBuy, {
    en: `
      Shopping list, to be bought today: one {product}
      buy + pay: 1 {product}
      Look up the {product} in the shop, take one to the cart, from there to the checkout, and keep going till it's paid.
      First a single {product} goes in the cart, next comes the checkout, last you confirm the payment and the order.
      From something I want, the {product} shall have turned into something ordered and paid for, one piece.
      There should be nothing left to do about the {product} but wait for the parcel: one ordered, bill paid.
      Authorisation is granted to purchase one {product} from the shop and to settle payment by the stored card.
      I beg to place an order for one {product}, good sir, and shall pay for it forthwith.
      Shut up and take my money, shop: one {product}, now!
      Splash out on one {product} for me, card and all
      Let the shop's till ring: one {product}, sold to me and paid for
      Once one {product} has been found in the shop, it's to be ordered and paid, not merely put in the cart.
      It isn't enough to look. The {product} has to be bought, one of it, and paid as well.
      One {product}. Ordered, paid, done. Don't bother me with the details.
      I've been good all week! Please buy me one {product} in the shop, with the paying and everything.
      For my house I need {product}, one. You buy in shop, you pay with my card, thank you much.`,
    zh: `
      今日采买：{product}，一件，付清
      购入 {product} 1件 结清
      进商店找{product}，加一件到购物车，接着去结算，一路点到付完钱为止
      先把一个{product}放进购物车，再去结账，最后确认付款，订单就算下好了
      {product}从想要变成已下单、已付款，数量一件
      关于{product}，除了等快递再没别的事要做：订好一件，钱已付
      经批准，购置{product}一件，款项由已存银行卡支付，请即下单。
      恳请店家售我{product}一件，银货两讫为盼。
      钱包已就位，商店里的{product}，一件，付款，成交！
      今天破财，为一件{product}，刷卡下单不手软
      让收银机响一声：一件{product}，卖给我，付讫
      在商店找到{product}之后，要下单付款买一件，而不是只加购物车
      光看没用。{product}得买回来，一件，连付款一起办。
      {product}，一件，下单，付款，细节别来烦我
      我这礼拜可乖了，给我买一个{product}嘛，要真的付钱买哦
      我需要{product}，一个。你在商店买，用我的卡付，非常谢谢。`,
  }),
]
