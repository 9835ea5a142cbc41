/** What is put in the cart, taken out of it and bought in Shop, in parts. */

import { shopBuy } from '../../../src/emulator/tasks/families/shop-buy.js'
import {
  shopAddToCart,
  shopRemoveFromCart,
} from '../../../src/emulator/tasks/families/shop-cart.js'
import type { MoreWordings } from '../more.js'
import { counted } from '../shop.js'
import { composed } from './compose.js'

export const composedShopWordings: readonly MoreWordings[] = [
  composed(
    shopAddToCart,
    {
      en: {
        acts: `
          add {it} to the cart
          add {it} to my shopping cart
          put {it} in the cart
          put {it} into my basket
          place {it} in the shopping basket
          get {it} into the cart
          drop {it} in my cart
          throw {it} into the cart
          have {it} added to the basket
          find {it} in the shop and add it to the cart
          move {it} into my shopping cart
          collect {it} in the cart
          put {it} in the cart without ordering
          pick {it} for the cart
          open Shop and put {it} in the cart`,
        wishes: `
          I'd like to have {it} in my cart
          I want {it} in the basket.
          My cart should have {it} in it
          My basket still lacks {it}
          Can I have {it} in the cart?
          There should be {it} in my shopping cart.
          I need {it} in my basket, no order yet`,
        things: `
          {amount} {product}
          {quantity} x {product}
          {quantity} {product}
          {amount} new {product}
          the {product} (quantity: {quantity})
          the {product} (x{quantity})`,
      },
      zh: {
        acts: `
          把{it}加入购物车
          把{it}加到购物车
          把{it}放进购物车
          将{it}添加到购物车
          将{it}放入我的购物车
          往购物车里加{it}
          往购物车放{it}
          到商店里把{it}加进购物车
          给购物车添上{it}
          找到{it}并加入购物车
          打开商店，把{it}放到购物车里
          先把{it}存进购物车
          给购物车加上{it}
          把{product}加{quantity}件到购物车
          把{product}往购物车里放{quantity}个
          挑{it}放购物车里`,
        wishes: `
          购物车里应该有{it}
          我想让购物车里有{it}
          购物车里还缺{it}
          希望{it}能在购物车里
          {it}，先放购物车，不用下单
          购物车里能有{it}吗？`,
        things: `
          {quantity}件{product}
          {quantity}个{product}
          {product}{quantity}件
          {product}{quantity}个
          {product}×{quantity}`,
      },
    },
    { fill: counted },
  ),
  composed(shopRemoveFromCart, {
    en: {
      acts: `
        remove {it} from the cart
        delete {it} from my shopping cart
        take {it} out of the cart
        take {it} out of my basket
        get {it} out of the shopping basket
        get rid of {it} in the cart
        erase {it} from my cart
        drop {it} from the basket
        clear {it} from the cart
        throw {it} out of the cart
        have {it} removed from the basket
        open the cart and delete {it}
        discard {it} from my shopping cart
        cancel {it} in the cart`,
      wishes: `
        {It} should not be in my cart
        I don't want {it} in my basket any more.
        {It} can come out of the cart
        {It} can leave my shopping cart.
        I no longer need {it} in the cart
        I'd like {it} to be gone from the basket
        Can {it} come out of my cart?`,
      things: `
        the {product}
        that {product}
        the item {product}
        the product {product}
        the {product} I picked`,
    },
    zh: {
      acts: `
        从购物车删除{it}
        从购物车里去掉{it}
        从购物车移除{it}
        把{it}从购物车里删掉
        把{it}从购物车拿出来
        把{it}移出购物车
        将{it}从购物车中删除
        将{it}从购物车里清除
        到购物车里删掉{it}
        打开购物车，把{it}去掉
        让{it}从购物车里消失
        取消购物车里的{it}
        扔掉购物车里的{it}`,
      wishes: `
        购物车里不要{it}了
        我不想在购物车里看到{it}
        {it}不用留在购物车里
        {it}不该在购物车里
        希望购物车里没有{it}
        购物车里的{it}没用了`,
      things: `
        {product}
        那个{product}
        {product}这件商品
        商品{product}
        那件{product}`,
    },
  }),
  composed(shopBuy, {
    en: {
      acts: `
        buy {it}
        order {it}
        purchase {it}
        buy {it} in the shop
        buy {it} with my card
        order {it} and pay for it
        get {it} from the shop and pay
        order {it} in the Shop app
        place an order for {it}
        complete the purchase of {it}
        put {it} in the cart and check out
        find {it} in the shop and buy it
        shop for {it} and pay by card
        go to the shop and order {it}`,
      wishes: `
        I'd like to buy {it}
        I want to order {it} now.
        I need {it}, ordered and paid for
        {It} should be bought.
        Can I have {it} ordered?
        I'd like to pay for {it} and have it sent.
        How about buying {it}?`,
      things: `
        one {product}
        the {product}
        a single {product}
        just one {product}
        1 x {product}
        exactly one {product}
        one new {product}`,
    },
    zh: {
      acts: `
        买{it}
        购买{it}
        下单买{it}
        订购{it}
        买下{it}
        到商店里买{it}
        从商店下单{it}
        把{it}买下来
        把{it}买了，付好款
        下单{it}并付款
        付款买{it}
        去商店买{it}，把账结了
        打开商店订{it}`,
      wishes: `
        我想买{it}
        我要下单{it}
        {it}，我要买，直接付款
        需要买{it}
        希望{it}能买下来，钱也付好
        能买{it}吗？`,
      things: `
        一件{product}
        一个{product}
        1件{product}
        1个{product}
        {product}一件
        {product}这件商品`,
    },
  }),
]
