/** Products and settings that are asked for though they are not there, in parts. */

import { missingProduct } from '../../../src/emulator/tasks/families/missing-product.js'
import { missingSetting } from '../../../src/emulator/tasks/families/missing-setting.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedMissingMoreWordings: readonly MoreWordings[] = [
  // to be bought, put into the cart
  composed(missingProduct, {
    en: {
      acts: `
        buy {it} in the shop
        order {it} from the shop
        purchase {it} in the Shop app
        get {it} from the shop
        place an order for {it}
        shop for {it} and check out
        buy {it}
        order {it}
        find {it} in the shop and buy it
        add {it} to the cart
        put {it} in the shopping cart
        place {it} in my basket
        add {it} to my shopping basket
        find {it} in the shop and add it to the cart
        put {it} into the cart in Shop
        go to the shop and order {it}`,
      wishes: `
        I want to buy {it} in the shop
        I'd like to order {it}.
        {It} should be in my cart
        I'd like {it} in the shopping cart.
        I need {it} from the shop
        Can {it} be ordered in Shop?
        I want to have {it} in my basket.
        {It} is what I'd like to buy`,
      things: `
        a {product}
        one {product}
        a single {product}
        the {product}
        the item {product}`,
    },
    zh: {
      acts: `
        在商店里买{it}
        从商店购买{it}
        在商店下单{it}
        在商店订购{it}
        把{it}买下来
        下单买{it}
        在商店里找到{it}并下单
        在商店应用里买下{it}
        把{it}加入购物车
        将{it}放进购物车
        把{it}装进购物车
        在商店里把{it}加到购物车
        找到{it}，放入购物车
        将{it}添加到购物车`,
      wishes: `
        我想买{it}
        我要在商店订{it}
        购物车里应该有{it}
        购物车里还缺{it}
        需要从商店买{it}
        商店里能买到{it}吗？我想要
        {it}要先放在购物车里`,
      things: `
        {product}
        一个{product}
        一件{product}
        商品{product}
        {product}这件商品`,
    },
  }),
  composed(missingSetting, {
    en: {
      acts: `
        turn on {it}
        turn {it} on
        switch on {it}
        switch {it} on
        enable {it}
        activate {it}
        get {it} switched on
        set {it} to on
        flip {it} to on
        open Settings and turn on {it}
        go to Settings and enable {it}
        find {it} and switch it on
        make sure {it} is on
        get {it} turned on
        have {it} enabled
        toggle {it} on`,
      wishes: `
        I want {it} to be on
        {It} should be on.
        I'd like to use {it}
        Can {it} be turned on?
        {It} needs to be on
        I want to have {it} enabled.
        {It} ought to be enabled`,
      things: `
        {feature}
        the setting for {feature}
        {feature} for this phone
        the option for {feature}`,
    },
    zh: {
      acts: `
        打开{it}
        开启{it}
        启用{it}
        开一下{it}
        把{it}打开
        把{it}开起来
        将{it}设为开启
        激活{it}
        把{it}的开关拨到开
        进设置打开{it}
        从设置里启用{it}
        找到{it}并打开
        将{it}切换到打开状态
        让{it}处于开启状态`,
      wishes: `
        {it}要打开
        {it}应该开着
        我想用{it}
        我需要{it}开着
        {it}能开一下吗？
        希望{it}是开启的`,
      things: `
        {feature}
        {feature}功能
        手机的{feature}
        {feature}这个设置
        {feature}这个选项
        {feature}这项功能`,
    },
  }),
]
