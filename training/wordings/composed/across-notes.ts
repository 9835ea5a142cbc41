/** What begins with a look into Notes and ends in another app, in parts. */

import { acrossListToCart } from '../../../src/emulator/tasks/families/across-list-to-cart.js'
import { acrossNoteToBrowser } from '../../../src/emulator/tasks/families/across-note-to-browser.js'
import { acrossNoteToMessage } from '../../../src/emulator/tasks/families/across-note-to-message.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedAcrossNotesWordings: readonly MoreWordings[] = [
  composed(acrossListToCart, {
    en: {
      acts: `
        add {it} to the cart
        put {it} in the shopping cart
        put {it} into my basket in Shop
        place {it} in the cart
        get {it} into the cart
        load {it} into the Shop cart
        fill the cart with {it}
        fill my shopping basket with {it}
        open Shop and add {it} to the cart
        collect {it} in the cart
        gather {it} in the shopping basket
        drop {it} into the cart
        add {it} to the cart in Shop, one of each
        find {it} in Shop and fill the cart
        transfer {it} to the shopping cart
        pick out {it} in Shop for my cart`,
      wishes: `
        I want {it} in the shopping cart
        {It} should be in my cart.
        I need {it} in the basket, one of each.
        My cart should contain {it}
        I'd like {it} to be in the Shop cart
        {It} must go into the cart.
        Could {it} go into my basket in Shop?
        The cart still lacks {it}, and that should change
        {It} ought to be in the cart, but not ordered yet.`,
      things: `
        everything on the note '{title}'
        all the items on my list '{title}' in Notes
        every product in my note '{title}'
        all the things listed in the note '{title}'
        the whole list '{title}' from my notes
        all that my note '{title}' lists
        each item of the note called '{title}'`,
    },
    zh: {
      acts: `
        把{it}加入购物车
        把{it}都放进购物车
        将{it}添加到购物车
        把{it}全加到购物车里
        把{it}一样一件放到购物车
        给购物车加上{it}
        往购物车里加{it}
        打开商店，把{it}加进购物车
        查看{it}，逐个加入购物车
        在商店里找到{it}，都加购物车
        将{it}逐一放入商店的购物车
        把{it}统统添进购物车
        用{it}把购物车装好
        挑好{it}，放进购物车先不下单`,
      wishes: `
        {it}都要放进购物车
        购物车里要有{it}
        我想在购物车里看到{it}
        {it}还没加购物车，都要加
        {it}应该都在购物车里
        希望{it}都进购物车，每样一件
        商店购物车里还缺{it}，要补上`,
      things: `
        便签“{title}”里的东西
        便签“{title}”上的所有商品
        我记在便签“{title}”里的商品
        “{title}”这条便签列出的东西
        笔记“{title}”里写的全部商品
        备忘“{title}”上要买的东西
        便签清单“{title}”中的每样商品`,
    },
  }),
  composed(acrossNoteToBrowser, {
    en: {
      acts: `
        open {it} in the browser
        open up {it} in my browser
        load {it} in the web browser
        use the browser to go to {it}
        visit {it} in the browser
        bring up {it} in the browser
        pull {it} up in the browser
        show {it} in the browser
        navigate to {it} in Browser
        take the browser to {it}
        launch {it} in the web browser
        look up {it} and go there in the browser
        find {it} and open it in Browser
        start the browser and go to {it}
        get {it} onto the screen in the browser
        browse to {it}`,
      wishes: `
        I want to see {it} in the browser
        I'd like to visit {it}, in the browser.
        {It} should be open in the browser.
        I want the browser to be on {it}
        I need {it} open in my web browser
        Could I see {it} in the browser?
        The browser should show {it}
        I would like {it} loaded in the browser.`,
      things: `
        the website in my note '{title}'
        the web address in the note '{title}'
        the link saved in my note '{title}'
        the site I wrote down in my note '{title}'
        the URL from the note '{title}'
        the web page noted in '{title}'
        the address kept in the note called '{title}'`,
    },
    zh: {
      acts: `
        用浏览器打开{it}
        打开浏览器，访问{it}
        在浏览器里打开{it}
        把{it}在浏览器中打开
        将{it}用浏览器打开
        用浏览器访问{it}
        用浏览器浏览{it}
        让浏览器转到{it}
        查看{it}，然后用浏览器进去
        把{it}放到浏览器里打开
        到浏览器里进入{it}
        找到{it}，再到浏览器里打开
        在浏览器里加载{it}
        上网打开{it}`,
      wishes: `
        我想在浏览器里看{it}
        {it}要在浏览器里打开
        浏览器上要显示{it}
        希望浏览器打开的是{it}
        {it}，我想用浏览器看看
        浏览器里该开着{it}
        我要上{it}，用浏览器`,
      things: `
        便签“{title}”里的网址
        便签“{title}”里记的网站
        我写在便签“{title}”里的链接
        “{title}”这条便签里的网页
        笔记“{title}”中的网址
        备忘“{title}”里存的网站`,
    },
  }),
  composed(acrossNoteToMessage, {
    en: {
      acts: `
        send {it} to {to} by text
        text {it} to {to}
        send {to} a text message with {it}
        send {to} {it} by SMS
        message {it} to {to}
        share {it} with {to} in a text
        pass {it} on to {to} by message
        forward {it} to {to} as a text message
        copy {it} into a message to {to} and send it
        look up {it} and text it to {to}
        read {it} and send the same to {to} by text
        let {to} have {it} in a message
        write {to} a message with {it}
        get {it} to {to} by text message
        tell {to} {it} in a text
        use {it} as a text message to {to}`,
      wishes: `
        {to} should get {it} by text
        I want {to} to have {it} in a message.
        I'd like {it} to go to {to} as a text
        {to} needs {it}, sent as a message.
        {It} should be sent to {to} by SMS.
        Could {to} get {it} in a text message?
        A text to {to} with {it} is what I want
        {to} must read {it} in a message from me.`,
      things: `
        the contents of my note '{title}'
        the content of the note '{title}'
        what I wrote in the note '{title}'
        what my note '{title}' says
        the words in my note '{title}'
        everything written in the note '{title}'
        the lines in my note '{title}'`,
    },
    zh: {
      acts: `
        把{it}用短信发给{to}
        将{it}通过信息发送给{to}
        发短信把{it}告诉{to}
        给{to}发条短信，内容用{it}
        发条消息给{to}，正文是{it}
        把{it}复制到短信里发给{to}
        查看{it}，再用短信发给{to}
        找到{it}，用信息发给{to}
        用短信把{it}原样发给{to}
        发短信把{it}分享给{to}
        将{it}以短信转发给{to}
        给{to}发信息，照抄{it}
        把{it}写进给{to}的短信并发送
        短信告知{to}，内容就是{it}`,
      wishes: `
        {it}要用短信发给{to}
        希望{to}在短信里收到{it}
        {to}需要{it}，要发短信
        我想让{to}从短信里看到{it}
        {it}该发条信息给{to}
        {to}要看{it}，短信发就好
        {it}得让{to}知道，发短信`,
      things: `
        便签“{title}”的内容
        便签“{title}”里写的话
        我记在便签“{title}”里的文字
        “{title}”这条便签的正文
        笔记“{title}”里的内容
        备忘“{title}”里写的东西`,
    },
  }),
]
