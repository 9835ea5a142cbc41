/** Lacks, budgets and regrets from which it follows what is put in the cart, taken out of it or bought. */

import { shopBuy } from '../../../src/emulator/tasks/families/shop-buy.js'
import {
  shopAddToCart,
  shopRemoveFromCart,
} from '../../../src/emulator/tasks/families/shop-cart.js'
import { type MoreWordings, more } from '../more.js'
import { counted } from '../shop.js'

export const meantShopWordings: readonly MoreWordings[] = [
  more(
    shopAddToCart,
    {
      en: `
      I haven't made up my mind about paying, but {quantity} x {product} should be waiting for me in the cart when I have.
      We're {amount} {product} short at home; nothing gets paid today, only gathered in the basket.
      Payday is Friday. Until then, {amount} {product} may rest in my cart.
      {product}, {quantity}, cart, no checkout
      My sister pays for everything tonight, so she needs to find {amount} {product} in the cart.
      What would the total come to with {amount} {product} in the basket as well? I'm curious to see it there.
      So that I don't forget the {product}, my cart should remember it for me, {quantity} in number
      The {product} caught my eye. Before anyone asks: {amount}, and for the time being in the cart.
      How much is shipping? The basket will tell me, as soon as the {product} is in it, quantity {quantity}.
      Cart contents to include, unpaid: {quantity} x {product}.
      When I sit down to check out later, {amount} {product} had better not be absent from my cart.
      My basket looks empty without the {product}; {amount} would do, and I'm in no hurry to pay.
      I'm collecting things for a big order: next in line is the {product}, {quantity} of it, cart only.
      The shop may hold {amount} {product} in my basket till I've found my wallet
      Not a cent leaves my account yet, though I've got my eye on {amount} {product} for the cart
      My shopping cart is a wish list to me, and I'm wishing for the {product}, number wanted: {quantity}.`,
      zh: `
      工资还没到，{product}先在购物车里占个座，{quantity}件
      我姐晚上统一付钱，她得在购物车里看到{quantity}个{product}
      想看看凑上{quantity}件{product}总价多少，购物车里得有才算得出
      {product}，{quantity}，只进购物车，不掏钱
      家里还差{quantity}个{product}，今天不付款，购物车里攒着
      我怕忘了{product}，让购物车替我记住，共{quantity}件
      一眼相中{product}，{quantity}个，钱的事改天再说，购物车里见
      运费多少得看购物车，里头该有{product}，数量{quantity}
      大采购名单下一项：{product}×{quantity}，暂存购物车
      晚些时候结算，别让{quantity}件{product}缺席我的购物车
      购物车空落落的，有{quantity}个{product}作伴才像样
      钱包没在手边，{product}能不能先给我留{quantity}件？就是购物车里的那种留
      一分钱都不花的前提下，我想离{quantity}件{product}近一点，购物车就行
      等打折再付款，购物车里提前备好{quantity}个{product}
      未付款购物车应含：{product}，{quantity}件
      把购物车当心愿单的话，我的心愿是{product}，{quantity}个`,
    },
    { fill: counted },
  ),
  more(shopRemoveFromCart, {
    en: `
      I can't afford the {product} after all, and my cart pretends I can.
      The {product} in my basket was my toddler's idea, not mine.
      The total is too high; without the {product} in the cart it'd be just right
      The cart, yes. The {product} in it, no.
      My aunt is giving me that {product} for my birthday, so there's no need for the one in the cart.
      How did the {product} sneak into my basket? I won't be paying for that.
      When I check out, I'd hate to be charged for the {product} that's lying in the cart.
      Reviews of the {product} are terrible, so it's lost its place in my basket.
      I stand by everything in the cart but the {product}, which I no longer fancy.
      One regret in my shopping cart: the {product}
      The {product} and my basket must part ways!
      Spring-clean of the cart, with the {product} as the thing I can live without.
      Please spare my wallet the {product} that's waiting in the basket
      Line item {product} in the shopping cart: revoked.
      Two of us share this basket. We've argued about the {product} in it, and the outcome is that we won't take it.
      Tempting as the {product} looked yesterday, today I'd like a cart that has never heard of it.`,
    zh: `
      算了算账，{product}买不起，可它还赖在购物车里
      孩子乱点，购物车里混进了{product}，我可不付这个钱
      总价超了，购物车要是没有{product}就刚好
      购物车里唯一让我后悔的：{product}
      姑姑要送我{product}，购物车里那件多余了
      {product}差评一堆，不配待在我购物车里
      购物车留着，里头的{product}我不要
      结账时可别让我为购物车里的{product}掏钱
      {product}与我的购物车，就此别过
      冲动过后冷静了，购物车里的{product}该退场了
      购物车里其他都合心意，{product}已失宠
      购物车商品“{product}”：撤回
      怎样才能让购物车像从没放过{product}一样？
      给我的钱包减减负，{product}就别占着购物车了
      家里翻出一个旧的还能用，购物车里那个{product}没必要了
      跟室友商量过，{product}不考虑了，共用的购物车里不该再有`,
  }),
  more(shopBuy, {
    en: `
      My old one gave up the ghost this morning; one {product}, shipped and charged to my card, would rescue me.
      I want to hold one {product} of my own by the weekend, whatever the shop charges.
      Tomorrow's a birthday and there's still no present: one {product} from the shop, paid up front, would be it.
      One {product}. My card. My doorstep.
      Enough window-shopping, today the {product} becomes mine, money and all
      The shop may bill me for a single {product} as long as it ships today.
      How long must I go without the {product}? The shop has my card on file, after all, so let it be charged.
      I've saved up for the {product} all year, and tonight the shop gets my money for one
      An order confirmation for one {product}: that's the mail I'm hoping for.
      We keep borrowing the {product} next door; it's time we had one to ourselves, paid and delivered.
      It isn't enough for the {product} to sit in a cart, I want it sent to me, one piece.
      I'd feel so much better as the owner of one {product}, invoice settled
      Since yesterday's mishap the {product} is missing from our home; may the shop deliver one at my expense.
      Payment authorised: one {product} from the shop.
      Could the courier bring me the {product}? The shop's price is fine with me, just one.
      The last {product} in stock had better go to me, through to the receipt!`,
    zh: `
      家里那个今早彻底罢工，急等商店寄个{product}来，刷我的卡
      明天有人过生日，礼物还没着落，{product}一件，商店付讫寄出最好
      {product}一个，我出钱，寄我家
      光看不买多少回了，今天{product}必须归我，钱照付
      周末之前想把{product}拿到手，商店要多少给多少
      攒了一年钱就为{product}，今晚让商店把钱收走吧，一件
      我在盼一封订单确认，上面写着一件{product}
      总借邻居的{product}不好意思，自家该有一个了，商店收钱发货就行
      躺在购物车里没意义，我要{product}真寄到手上，就一件
      付款授权：{product}一件
      快递小哥能给我捎来{product}吗？商店标价我认，一个
      库存告急，{product}最后一件得是我的，付款手续一并了结
      没有{product}的日子受够了，卡在商店里存着呢，花吧
      成为{product}的主人要几步？我只要结果：钱付了，货发了
      这钱花得值，{product}，一件，商店发货吧
      商店尽管向我收一件{product}的钱，早点发货就成`,
  }),
]
