/** Further ways to say what begins with a look into Notes and ends in another app. */

import { acrossListToCart } from '../../src/emulator/tasks/families/across-list-to-cart.js'
import { acrossNoteToBrowser } from '../../src/emulator/tasks/families/across-note-to-browser.js'
import { acrossNoteToMessage } from '../../src/emulator/tasks/families/across-note-to-message.js'
import { type MoreWordings, more } from './more.js'

export const acrossNotesWordings: readonly MoreWordings[] = [
  more(acrossListToCart, {
    en: `
      Cart up the whole '{title}' list
      notes > {title} > every item into shop basket
      Would you mind collecting all the items from my '{title}' note in the basket?
      I'd like the Shop basket to hold whatever my note '{title}' names.
      My basket is still empty, although the list '{title}' has been written. Please change that.
      Since I wrote down what we lack under '{title}', load those products into the Shop cart.
      By the end, the cart should contain one piece of every product named in '{title}'.
      Make sure that nothing mentioned in the note '{title}' is absent from my shopping basket.
      Open Notes, see which products '{title}' names, then switch to Shop and cart them.
      hey, can you basket up the stuff from my {title} note? thanks
      Each article noted under '{title}' is to be placed in the cart, a single unit apiece.
      Is it possible to transfer my shopping list '{title}' over to the store basket?
      For my next order, gather up the items of '{title}' in the cart, but go no further
      I've jotted down my purchases in '{title}'; get them lined up in the basket.
      In the Shop app, look for all products my note {title} mentions and cart one apiece
      Kindly transfer the entries of the note entitled '{title}' to the cart of the Shop application.
      What does '{title}' say I should get? Find those in the store and drop them in my cart.
      need the '{title}' items carted, qty 1 each
      I want to shop by my memo '{title}': every entry should land in the cart
      Work down '{title}' from first to last until all of it sits in the basket.
      So the cart needs filling, btw the items are all written in '{title}' on my phone
      Prepare my cart according to '{title}', which is a list kept in Notes.
      Don't leave out anything: the full contents of '{title}' belong in the shop basket.
      Time to go shopping! Use my note '{title}' as the guide and cart each product once.
    `,
    zh: `
      “{title}”清单，全部加购
      便签 {title} → 商店 → 逐项加购，每种一个
      麻烦你对照我记的“{title}”，到商店里一样一样加购，谢谢
      购物车还是空的呢，“{title}”那张单子上的商品帮我补进去
      我要买的都列在“{title}”这条便签里了，先统统放购物车吧
      可不可以翻一下“{title}”，然后去商店把上面的商品全选进购物车？
      最后购物车里应当有“{title}”所列的每一种商品，各一件
      我希望“{title}”上写的商品一个不漏地出现在购物车中
      打开便签找到“{title}”，记住写了什么，再去商店挨个加购
      嘿，我那个“{title}”单子，照单全收，丢进购物车就行
      商店的购物车，请按照便签“{title}”备齐，一种一件
      别漏了，“{title}”上头列了啥，购物车里就得有啥
      想去商店采购，单子叫“{title}”，记在便签里，帮忙把货都加进车里
      有劳将“{title}”一则便签所载商品悉数加入购物车，各取一件
      懒得自己一个个搜了，你替我把“{title}”列出的商品加购好
      先读“{title}”，后开商店，清单上的商品每个来一份，进购物车
      单子在便签“{title}”，加购就交给你了
      要下单前得先凑齐：把{title}便签提到的商品各选一个放到购物车
      缺的东西我早写好了，见“{title}”。请在商店应用里为我加购
      确保购物车的内容和我便签中的“{title}”一致，每款数量为一
      帮个忙呗，依着“{title}”这份采购单去填满我的购物车
      “{title}”里那几样商品，都要被放入商店的购物车
      有没有办法让“{title}”便签上的商品统统进到我的购物车？
      今天打算买东西，先查手机便签“{title}”，再把查到的商品逐个添到购物车
    `,
  }),
  more(acrossNoteToBrowser, {
    en: `
      Load the URL saved under '{title}'
      browser, url from note {title}
      Would you be so kind as to bring up the website noted in '{title}'?
      I'd like to see the site my memo '{title}' points to.
      I can't remember the link, but '{title}' in Notes has it. Pull it up for me.
      Since I kept a URL under '{title}', load it in the web browser now.
      The browser should end up on the page given in my note '{title}'.
      Make sure the website from '{title}' is what I see on screen at the end.
      Check Notes for '{title}', then type the link it contains into the address bar
      hey, there's a link in my {title} note, mind opening it up?
      The link stored in the note '{title}' is to be opened with the web browser.
      Is it possible to get onto the website mentioned in '{title}'?
      For some reading online, fetch the link out of '{title}' and load it
      I saved a website in '{title}' some time ago; take me there.
      Using the browser, navigate to whichever URL the note '{title}' contains.
      Kindly direct the browser to the location recorded in the note entitled '{title}'.
      What link did I put in '{title}'? Find out and surf to it.
      need that site up on my phone, link's in '{title}'
      I want the internet page that belongs to '{title}', see Notes for its URL
      Copy the link out of '{title}', paste it into the browser's address field and go.
      So I want to go online, btw the URL is in the note called '{title}'
      Get me to the web page I noted as '{title}'
      '{title}' is a note with nothing but a link. Follow that link, please.
      Time to visit a website: its URL stands written in '{title}', so start from Notes.
    `,
    zh: `
      上“{title}”记的那个网站
      便签 {title} 网址 浏览器打开
      麻烦用手机浏览器载入“{title}”这条便签保存的链接
      我想上网看个页面，链接存在便签“{title}”
      网址我记不住了，不过“{title}”里写过，帮我上去看看
      可不可以先翻出“{title}”，再到浏览器去那个链接？
      最终浏览器要停在便签“{title}”所写的站点上
      我希望屏幕上显示的是“{title}”对应的那个网站
      从便签找到“{title}”，复制链接，粘贴到浏览器地址栏，回车
      嘿，我在“{title}”存过一个链接，帮忙点开呗，多谢
      “{title}”便签中保存的链接，需要用浏览器加载出来
      有劳将浏览器转至便签“{title}”所录之网址
      带我去“{title}”写着的那个站点
      打开浏览器，地址栏输入我便签 {title} 记下的那串网址
      请确保“{title}”记录的网页已在浏览器中加载完毕
      之前随手把一个网站记成了“{title}”，现在想逛逛它
      链接是什么？便签“{title}”有写，照着去浏览
      要查资料，得上便签{title}里面那个站，帮我跳转过去
      先看便签后上网：“{title}”写的是哪个站，就去哪个站
      有没有办法直接跳到“{title}”里存的链接？
      “{title}”这则便签只有一条链接，我要浏览它指向的页面
      浏览器里还没开那个站呢，地址可以在“{title}”中找到
      帮我上网，目的地写在手机便签“{title}”
      劳驾，按“{title}”上抄的域名，把对应主页调出来
    `,
  }),
  more(acrossNoteToMessage, {
    en: `
      SMS '{title}' note to {to}
      sms recipient {to}, body = content of {title} in notes
      Would you mind sharing what stands in '{title}' with {to} over SMS?
      I'd like {to} to have the wording of my memo '{title}'.
      {to} still doesn't know what I put down in '{title}'. Send it along by text.
      Since {to} asked about my note '{title}', reply with exactly what it says.
      My chat with {to} should end with the contents of the note '{title}'.
      Make sure {to} receives a text containing just what '{title}' has in it.
      Open Notes, copy the body of '{title}', then paste it into Messages for {to} and hit send
      hey, can you shoot {to} whatever's in my {title} note? thanks
      The body of the note '{title}' is to be delivered to {to} via the Messages app.
      Is it possible to get the words under '{title}' across to {to} as an SMS?
      To keep {to} informed, pass along everything written in '{title}'
      I wrote something in '{title}' that concerns {to}; drop them a text with it.
      In Messages, start on {to}'s conversation and send over what my note '{title}' contains.
      Kindly transmit the content of the note entitled '{title}' to {to} by short message.
      What did I write in '{title}'? Let {to} read it too, word for word, in a message.
      {to} is waiting for my {title} note so text its contents over quick
      I want my notes on '{title}' shared with {to} through a text
      Relay the content filed as '{title}' to my contact {to}.
      So I promised {to} something, btw it's all in the note '{title}', please text it
      Use the body of '{title}' from Notes as an SMS addressed to {to}
      Nothing but the text of '{title}' should go out, and {to} is who it goes to.
      Time to update {to}: the message is already drafted in my note '{title}', deliver it.
    `,
    zh: `
      短信转发“{title}”，收件人{to}
      便签 {title} 正文 短信 {to}
      麻烦你跟{to}分享一下我在“{title}”中记的东西，走短信
      {to}还不知道“{title}”写了什么，帮我原样传过去
      我答应过要告诉{to}的事都记在“{title}”里，替我发条消息说一声
      可不可以让{to}也看到便签“{title}”上的文字？短信发去就好
      最后{to}的对话里要出现便签“{title}”的全文
      我希望{to}能收到一条消息，里面正是我“{title}”所记的话
      打开便签，拷贝“{title}”正文，再到信息应用粘贴给{to}并发出
      嘿，把我“{title}”那条记的东西甩给{to}呗，谢啦
      收信人是{to}，信的内容请照抄便签“{title}”
      有劳将便签“{title}”所载文字以短信形式传达至{to}
      {to}问起“{title}”了，你把那条便签一字不差地回给对方
      进入和{to}的短信会话，将便签 {title} 里的文字发出去
      请确保便签“{title}”中的文字原封不动地送到{to}手机上
      之前写的“{title}”跟{to}有关，现在想通过消息告知对方
      “{title}”记了些什么？读完以后原话短信告诉{to}
      要通知{to}，话术我存成了便签“{title}”，直接发送即可
      先查“{title}”，后写信息：查到的文字就是要传给{to}的
      有没有办法把我记在“{title}”的那段文字传到{to}那边？
      “{title}”这则便签的文字需要被发送到{to}的短信里
      懒得重新打字，你就拿便签“{title}”现成的那段给{to}发消息吧
      帮我联系{to}，消息正文取自手机便签“{title}”
      劳驾，抄一份“{title}”里的话，寄条短消息去{to}那儿
    `,
  }),
]
