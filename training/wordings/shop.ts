/** Further ways to say what is done in Shop. */

import { shopBuy } from '../../src/emulator/tasks/families/shop-buy.js'
import {
  type ShopAddParams,
  shopAddToCart,
  shopRemoveFromCart,
} from '../../src/emulator/tasks/families/shop-cart.js'
import { type MoreWordings, more } from './more.js'

/** `{amount}` for the number as an English word, `{times}` for “ 2 times” or nothing. */
export const counted = ({ quantity }: ShopAddParams) => ({
  amount: ['no', 'one', 'two', 'three'][quantity] ?? String(quantity),
  times: quantity === 1 ? '' : ` ${quantity} times`,
})

export const shopWordings: readonly MoreWordings[] = [
  more(
    shopAddToCart,
    {
      en: `
      shop app, cart plus {quantity} x {product}
      Would you mind dropping {amount} {product} into the basket for me?
      My cart is missing the {product}. Quantity needed: {quantity}.
      I'd like to have the {product} waiting in the shop's basket, {quantity} of it.
      Make sure that my shopping cart holds {amount} {product}.
      hey can u toss {amount} {product} in the basket, thanks
      By the end, {quantity} x {product} should be listed in the cart.
      Is it possible to get the {product} into my basket, {quantity} in number?
      Open the page of the {product} in the Shop app, then tap add to cart{times}
      I may order later, so for now just collect {amount} {product} in the cart.
      Kindly include the {product} in my shopping cart, in a quantity of {quantity}.
      The {product} is to be placed in the cart, {amount} of it.
      Can you fill my basket with {amount} {product}? Don't order yet.
      The shop sells the {product}; I need {quantity} of that in my basket
      btw the {product} goes in my cart as well, {amount} please
      Item: {product}. Count: {quantity}. Where to: shopping cart.
      Let {amount} {product} go into my basket at the shop
      To the cart with {quantity} x {product}, but don't check out
      I wish to see {amount} {product} when I open the cart.
      Without buying anything yet, load {quantity} x {product} into the cart
      The {product} isn't in my cart yet, so put in {amount}.
      Please pick the {product} from the shop's list and cart it{times}.
      From the phone's shop select {amount} {product}, basket only, no payment
      What I want in the cart next is the {product}, {quantity} in all.`,
      zh: `
      商店App，{product}，{quantity}件，进购物车
      麻烦帮我往购物车添上{product}，一共{quantity}个，谢谢
      我的购物车里还没有{product}，放进{quantity}件
      可不可以给购物车加点东西？{product}，要{quantity}件
      确保购物车中有{quantity}件{product}。
      嘿，{product}来{quantity}个，先扔购物车里呗
      完成后，购物车应列出{product}，数量为{quantity}。
      打开{product}的商品页，加{quantity}件到购物车
      烦请将{product}计{quantity}件置于购物车内。
      等会儿再结账，先把{product}攒{quantity}个在购物车
      希望购物车里能出现{quantity}个{product}
      是否能够选{quantity}件{product}存入购物车？
      只加购不付款：{product}，{quantity}个
      急，{product}，{quantity}个，赶紧加车
      有没有办法让我的购物车装上{product}？需要{quantity}件
      顺便也把{product}加车，{quantity}件就够
      商品：{product}；数量：{quantity}；去处：购物车
      我看中了商店里的{product}，请先收{quantity}件进购物车
      购物车得多出{quantity}件{product}才对
      先不下单，{product}拿{quantity}个搁购物车里
      请您于商店应用选取{product}，以{quantity}件计入购物车。
      逛商店时帮我挑{quantity}件{product}，放购物车
      {product}要{quantity}个，都装进我的购物车吧
      让{quantity}件{product}躺在购物车里等我`,
    },
    { fill: counted },
  ),
  more(shopRemoveFromCart, {
    en: `
      shop app, cart minus {product}
      Would you mind clearing the {product} off my cart?
      The {product} got into my basket by mistake. Please undo that.
      I'd like a cart without the {product}
      Make sure that the {product} isn't in the basket.
      hey can u kick the {product} out of the basket, thanks
      By the end, my shopping cart shouldn't list the {product}.
      Is it possible to strike the {product} from what's in my cart?
      Open the cart in the Shop app, find the line with the {product}, press its remove button
      I changed my mind about the {product}, so my basket should be rid of it.
      Kindly withdraw the {product} from those goods now in the shopping cart.
      The {product} is to be taken off the list of things in the cart.
      Can the {product} leave my basket? The rest may stay.
      I won't be ordering the {product} after all: out of the cart with it
      btw skip the {product}, it shouldn't be in my cart any longer
      Item to erase from the basket: {product}
      Let the {product} vanish from the shop's basket
      Everything in my cart is fine except the {product}; discard that.
      What I don't want in the cart when I pay is the {product}, so cancel it
      Set the number of {product} in the cart down to zero
      The cart still contains the {product}. Please get rid of it.
      I wish to keep the things in my basket, only not the {product}.
      Back on the shelf with the {product}, I mean out of my cart
      on second thought no {product}, scrap it from the basket pls`,
    zh: `
      商店App 购物车 去掉 {product}
      麻烦把购物车里那个{product}拿出来，谢谢
      {product}是误加进购物车的，撤掉
      可不可以让{product}不出现在购物车？
      确保我的购物车里没有{product}。
      嘿，{product}不买了，购物车里那个扔了呗
      完成后，购物车清单应不含{product}。
      烦请自购物车中剔除{product}。
      我改主意了，{product}别留在购物车
      希望购物车里少掉{product}这一样
      是否能够撤销已加购的{product}？
      购物车别的都留，唯独{product}不留
      急，购物车删{product}，快
      有没有办法清走购物车中的{product}？
      顺便取出{product}，它不该在我的购物车里
      要从购物车拿掉的商品：{product}
      把购物车里{product}的数量减到零
      结账之前，先将{product}剔出购物车
      暂时不考虑{product}，购物车中请勿保留
      请您取消购物车内{product}这件商品。
      让{product}离开购物车
      购物车还显示着{product}，我不想要，抹掉它
      {product}放回货架，别搁购物车了`,
  }),
  more(shopBuy, {
    en: `
      order {product}, just one, card payment
      Would you mind getting the {product} for me from the shop, payment included?
      I still haven't got the {product}. Go ahead and buy one.
      I'd like to own one {product}, so check out with it in the shop.
      Make sure that an order for one {product} goes through.
      hey can u shop for the {product}, a single one, and pay, thanks
      By the end, the {product} should be ordered and paid for.
      Is it possible to have one {product} bought on my saved card?
      Open the Shop app, put the {product} in the cart, go to checkout, complete the payment
      I've decided on the {product}, so complete a purchase of one.
      Kindly acquire one {product} on my behalf through the Shop app.
      One {product} is to be purchased and charged to the card on file.
      Can you go and check out a single {product} in the shop?
      My shopping is just the {product}. The shop has it, my card pays for it.
      btw i'd like the {product} delivered, one of them, so order it
      Purchase order, one piece only, for the {product}.
      Let my card pay for the {product} and have the order sent off
      Do the whole checkout for the {product}; I only want one.
      The {product} is what I wish to purchase, from the shop on my phone
      My orders should show a new one, for one {product}.
      Take the {product} through the cart to a finished order.
      What about that {product}? Yes, I'll take one, please pay for it
      shop app, buy now, {product}, single piece`,
    zh: `
      商店App 下单 {product} 一件 付款
      麻烦替我把{product}买下来，就一件，谢谢
      我还没有{product}，去商店下一单
      可不可以用我存好的卡买件{product}？
      确保{product}的订单提交成功，只要一件。
      嘿，给我整一个{product}呗，直接付钱
      完成后，应有一笔{product}的新订单，数量一件，款已付。
      打开商店，{product}加购物车，去结算，支付
      烦请代为购置{product}一件，并以已存银行卡结清。
      我决定要{product}了，走完购买流程吧
      希望{product}能尽快到手，下单付款都帮我办了
      是否能够在商店应用里订购单件{product}？
      只买一件{product}，别的什么都不要
      急，马上拍下{product}并付款
      有没有办法现在就入手{product}？一个即可，刷卡
      顺便把{product}也给买了，一件
      采购：{product}，数量一，付款方式为已存的卡
      用卡结账，商品是{product}，件数一
      {product}这件商品，由你替我下单并支付
      我的订单里该有一件{product}，去办
      请您完成{product}的选购、结算及付款，仅一件。
      我想拥有一个{product}，请在手机商店购得
      看中{product}了，付钱把它拿下
      让我的卡为一件{product}买单`,
  }),
]
