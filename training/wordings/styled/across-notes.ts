/** What begins with a look into Notes and ends in another app, in other styles: terse, formal, playful, step by step. */

import { acrossListToCart } from '../../../src/emulator/tasks/families/across-list-to-cart.js'
import { acrossNoteToBrowser } from '../../../src/emulator/tasks/families/across-note-to-browser.js'
import { acrossNoteToMessage } from '../../../src/emulator/tasks/families/across-note-to-message.js'
import { type MoreWordings, more } from '../more.js'

export const styledAcrossNotesWordings: readonly MoreWordings[] = [
  more(acrossListToCart, {
    en: `
      Shop cart: 1 x each, list '{title}' in Notes, no order
      '{title}', notes, all items, cart, stop there
      First Notes: read '{title}' from top to bottom. Then Shop: look up each thing, add it to the cart, and that's all.
      Go to the Shop, find the first thing on my note '{title}', cart it, then the second, and so on to the last line.
      At the end my cart and my note '{title}' name the same things, one of each, and nothing has been paid for.
      The cart shall no longer lack any of what my note '{title}' lists, and no order shall have been placed.
      Items enumerated in the note '{title}' are to be deposited in the cart, quantity one; no purchase is authorised.
      I should be much obliged if the articles set down in my note '{title}' were carried to the cart, each but once.
      Turn my note '{title}' from ink into goods: one of each, in the cart, full stop
      Treasure hunt in the Shop! '{title}' in my notes is the map, the cart is the chest, one piece of everything.
      Sweep the shelves for all that '{title}' in Notes dreams of and heap it in the cart, one apiece
      Whatever isn't on my note '{title}' stays on the shelf. Whatever is goes in the cart.
      If it's written in '{title}' among my notes, it has to be put in the cart, one piece of it, without checking out.
      Here's your job: note '{title}', every line of it, one each in the cart. I do the paying myself.
      In notes is list, name '{title}'. Please all things put in cart, one and one. Not buy.
      My knees won't carry me to the store, love. Take the note '{title}' and lay everything on it in the Shop's cart.`,
    zh: `
      加购：便签“{title}”全部，各一，不下单
      待办：便签“{title}”所列，进购物车，每样一件
      先进便签读一遍“{title}”，再进商店搜，搜到一样往购物车放一样，放完为止
      打开商店，按便签“{title}”从第一行找起，找到就加购物车，一行一行往下，最后一行加完就停
      结果应当是这样：便签“{title}”里有的，购物车里也有，各一个，还没付钱
      对着便签“{title}”点数，购物车里不该再缺哪样，也不该有哪样被结了账
      依据便签“{title}”所列品目，逐项纳入购物车，数量均为一，暂不结算
      烦请移步商店，照便签“{title}”之目，各取其一，置于购物车中，多谢
      照方抓药，方子是便签“{title}”，药罐子是购物车，一味一份
      变个戏法：便签“{title}”里写的每一样，都变成购物车里的一件货
      开着购物车去商店兜一圈，便签“{title}”点到名的统统上车，一种一位
      没写在便签“{title}”里的不要，写了的一样来一件，进购物车
      哪怕便签“{title}”再长，也得全部加进购物车；至于下单，不用你管
      采购这事交你办，便签“{title}”上的一样一件进购物车，钱先不许花
      妈妈的单子在便签“{title}”里，我们把上面的都装进购物车吧，一样拿一个
      奶奶眼花，看不清商店里的字，便签“{title}”记的那些，你挨个给我搁购物车里`,
  }),
  more(acrossNoteToBrowser, {
    en: `
      To visit: website in note '{title}'
      '{title}' note, copy address, browser, go
      Tap Notes, tap '{title}', remember the web address; then go to the Browser and type it in.
      Start with the note '{title}', pick out the web address, leave Notes for the Browser, enter it and let the page load.
      What I see in the end is no note but a page in the browser, the one the note '{title}' gives the address of.
      The browser is showing the website written down in '{title}', one of my notes, and no other page any more.
      The user requests that the website specified in the note '{title}' be displayed in the browser.
      Be so gracious as to conduct me, by way of the browser, to the website recorded in my note '{title}'.
      Beam me over to the website that my note '{title}' whispers about
      Ride the web to wherever the address in '{title}', one of my notes, leads
      Knock at the website whose address I tucked away in the note '{title}' and let me in
      Without the note '{title}' you won't know the address. With it you will, so look there and bring the website up.
      The website, not the note: that's what should be opened, and '{title}' in Notes tells you which.
      I can't spell that long web thing yet. It's in the note '{title}', so make the internet page come, please!
      Website from my note '{title}', on my screen, in the browser, before the call starts.
      In my day we had encyclopaedias. Well, show me that website then, the address is in the note '{title}'.`,
    zh: `
      上网：便签“{title}”内的网址
      待看网页一个，地址：便签“{title}”
      第一步看便签“{title}”里的网址，第二步打开浏览器，第三步把网址打进去，等网页出来
      浏览器先别急着开，到便签读完“{title}”里的地址，再去浏览器照着输，让网页显示出来
      我低头一看，浏览器里已经是便签“{title}”所记的网站，这样就对了
      便签“{title}”里的网址不再只是一行字，它的网页已经在浏览器里展开
      请依据便签“{title}”登记之网络地址，通过浏览器予以访问
      在下欲访一网站，地址存于便签“{title}”，恳请以浏览器代为引路
      顺着便签“{title}”里的网址这根藤，把网页那个瓜摸出来
      去便签“{title}”写的那个网站串个门，坐浏览器去
      芝麻开门，口令是便签“{title}”里的网址，门在浏览器上
      地址不用问我，便签“{title}”里写着；网页不用别的打开，就用浏览器
      既然“{title}”这条便签里存着网址，那就别光存着，在浏览器里打开它
      开会要用，便签“{title}”里那个网站，马上给我在浏览器里调出来
      我还不会拼英文字母，便签“{title}”里的网址你来打，我想看那个网页
      闺女，我记了个网址在便签“{title}”里头，给妈点开那网站瞧瞧`,
  }),
  more(acrossNoteToMessage, {
    en: `
      For {to}, by SMS: text of note '{title}', unchanged
      copy '{title}' note, messages, {to}, paste, send
      Tap Notes, open '{title}', take in what it says. Then Messages, {to}, write the same words, send.
      From the note '{title}' you go to the conversation with {to}, and there you write and send what the note says.
      {to} ends up with a text from me whose words are the words of my note '{title}', no more and no fewer.
      What the note '{title}' says shall no longer be unknown to {to}: a text with those very words has gone out.
      Re: note '{title}'. Please arrange for its contents to be dispatched verbatim, by text message, to {to}.
      Pray convey to {to}, in a short message, the very words I committed to my note '{title}'.
      Be my parrot: say to {to}, in a text, just what my note '{title}' says
      Pour the words of my note '{title}' into a text message, cork it and float it over to {to}
      Spill the beans to {to} by text, the beans being every word in my note '{title}'
      Adding nothing and dropping nothing, put the words from my note '{title}' in a message for {to} and send it.
      The lines of my note '{title}' have not been seen by {to} yet. Send them as a text.
      I want {to} to get the contents of note '{title}' as a text right away, and not a comma changed.
      I have note, is called '{title}'. You take words from there, you send message to {to}. Same words, please.
      lol too lazy to type, just yeet whatever my note '{title}' says into a text to {to}`,
    zh: `
      待发：便签“{title}”里的原话，发{to}，短信
      便签“{title}”，抄；信息，{to}，发
      进便签看“{title}”写了什么，退出来进信息，找到{to}，照样打一遍发出去
      从便签“{title}”里把话抄走，带到信息里{to}那儿，写上，发送，就这几步
      {to}的手机里多出我一条短信，读起来跟便签“{title}”里写的一个样
      往后{to}不用再问便签“{title}”写了啥，因为短信里已经收到了原文
      现将便签“{title}”全文以短信形式抄送{to}，请照此办理，不得增删
      恳请代笔短信一封，寄予{to}，辞句悉依便签“{title}”，谢过
      你来当传声筒，便签“{title}”说什么，就用短信对{to}说什么
      把便签“{title}”肚子里的话掏出来，塞进短信，扔给{to}
      信鸽飞一趟：从便签“{title}”衔上那段话，用短信落到{to}那儿
      给{to}的短信，不要你自己编，便签“{title}”里怎么写就怎么发
      标题“{title}”不用发，这条便签里面的内容才要发，用短信，收的人是{to}
      这么定了：便签“{title}”里的话，短信原文发给{to}，五分钟内办好
      我写了悄悄话在便签“{title}”里，你用短信传给{to}嘛，一个字都不许变
      我有便签“{title}”，里面的字我想给{to}，请用短信，字要一样的`,
  }),
]
