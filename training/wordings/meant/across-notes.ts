/** Wishes whose answer stands in a note and is wanted in the basket, in the browser or with somebody else. */

import { acrossListToCart } from '../../../src/emulator/tasks/families/across-list-to-cart.js'
import { acrossNoteToBrowser } from '../../../src/emulator/tasks/families/across-note-to-browser.js'
import { acrossNoteToMessage } from '../../../src/emulator/tasks/families/across-note-to-message.js'
import { type MoreWordings, more } from '../more.js'

export const meantAcrossNotesWordings: readonly MoreWordings[] = [
  more(acrossListToCart, {
    en: `
      We're out of everything on my note '{title}'; I'd like to find it all lying in the basket
      Tonight I want to check out in one go, with all that '{title}' names already waiting in my trolley
      My trolley is bare and the note '{title}' isn't
      Nothing I jotted down under '{title}' may be missing from the basket when I get to the online till. I'll pay myself.
      What a chore, picking out every product from my list '{title}' by hand! I just wish they all lay in the cart.
      The household has run short, see '{title}' in my notes. Paying comes later, a full cart comes first.
      Why is my basket empty when I so carefully noted all we need in '{title}'?
      It would suit me if only the payment were left to do for the goods on my note '{title}', all of them sitting in the cart.
      '{title}': that's my shopping written down. One of each in the trolley, ready for checkout, not bought.
      I keep forgetting half of what '{title}' says once I'm in the store, so the cart ought to match the note
      My note '{title}' is what we lack at home, and I'd sooner look over a full basket than hunt for things
      Guests are coming and nothing on the list '{title}' has been picked out. Let me find the lot in my basket this evening.
      From paper to trolley, please; well, from the note '{title}'
      Could shopping be as simple as having written '{title}'? Then a single piece of each would be in the basket by now.
      A filled cart, please, no order yet; the goods are those of my jotting '{title}'
      I want to know what '{title}' will cost me altogether, so every article of that note has to be in the basket for the total to show`,
    zh: `
      便签“{title}”上写的家里都缺，我想等会儿到购物车一次付清
      购物车空空如也，可“{title}”那条便签写得满满当当
      想知道“{title}”这张单子总共要花多少钱，东西得都在购物车里才看得到总价
      一样样去搜太折磨人了，“{title}”里写的要是已经全在车里就好了，钱我自己付
      晚上我来结账，“{title}”上的东西到时候得一样不缺地在购物车里等着
      “{title}”列的家里快断货了，先凑满购物车，不急着下单
      明明笔记“{title}”里记得清清楚楚，购物车怎么还一件都没有呢
      我这人一逛商店就忘事，购物车得跟便签“{title}”对得上
      便签“{title}”就是我的采购单，每种一份，我只管最后付钱
      周末来客人，“{title}”里要置办的还一样没挑，购物车得先满上
      老婆写在“{title}”里的东西，少一样我都交代不了，购物车里得全有
      省得我对着备忘“{title}”一件件挑，购物车里备齐，我过会儿直接结
      缺啥？见便签“{title}”。要的是满满一车，别买单
      所需物品俱载于便签“{title}”，惟待入购物车，结算稍后。
      要是打开商店就能看到“{title}”上的每样东西都在购物车里躺着，那多省心
      下单之前我想先过目一遍，“{title}”那条备忘里提到的商品，车里各备一件`,
  }),
  more(acrossNoteToBrowser, {
    en: `
      The web address I put in '{title}' is too long for my thumbs, and I want to see the page
      I'd like to be reading the site whose address sits in my note '{title}'
      Somewhere online there's a page I can only get to through what I scribbled in '{title}'
      My curiosity about the web page noted under '{title}' gives me no peace
      A friend dictated me a web address, it's in the note '{title}', and I still haven't laid eyes on the page
      What does that site look like, the one kept as '{title}' among my notes?
      Typing addresses is not my thing. '{title}' in Notes has one, and I want to be on that site.
      '{title}' holds a link; my eyes would like what's behind it
      I have to look something up on the website recorded in note '{title}', and its name has slipped my mind
      Notes merely store that web address ('{title}'), they don't show me the page itself. That's what I'm after.
      It isn't the note '{title}' I want to read but the internet page it mentions.
      Behind the note '{title}' lies a website I need in front of me
      Before the meeting I should have seen the page whose URL I kept in '{title}'.
      URL: note '{title}'. Me: wanting to browse it.
      The site in '{title}' has been waiting for a visit since I wrote it down; I'm in the mood now
      How nice if the site from my jotting '{title}' simply appeared, without me copying any letters`,
    zh: `
      “{title}”里那串网址太长，我懒得敲，想直接看页面
      便签“{title}”记的那个站点，我到现在还没见过长什么样
      想上的网站名字记不全了，只有备忘“{title}”里写着
      不看便签本身，要看的是“{title}”里头网址指向的内容
      好奇心来了，“{title}”里那个网址背后是啥？
      资料都在网上，网址我写在“{title}”这条便签里，等着查
      “{title}”里留了个链接，眼下想读读那页
      同事推荐的网站我随手写进了“{title}”，有空了，正好瞧瞧
      要是网页能自己出来就好了，地址不就在便签“{title}”里嘛
      开会前得看过便签“{title}”里那个网址上的东西
      我眼神差，抄不了“{title}”里的网址，又想看那个网站
      欲览一站，其网址录于便签“{title}”。
      便签里光有地址看不见网页，就是“{title}”那条，我要看真东西
      等我一个字母一个字母输完“{title}”里的网址，天都黑了，想快点看到那一页
      有个网站念叨好久了，线索在备忘“{title}”里，今天非得上去看看
      屏幕上该出现的，是“{title}”便签里那个网址的内容`,
  }),
  more(acrossNoteToMessage, {
    en: `
      {to} ought to know word for word what I wrote in '{title}', and reads nothing but texts
      {to} can't look into my notes, yet needs what '{title}' says. By text would be fine.
      If {to} had the wording of my note '{title}' in a text, I could stop explaining
      The lines in my note '{title}' concern {to} far more than me; SMS is how we keep in touch
      {to} is waiting for a text, and what's in my note '{title}' is all I have to say
      My fingers are too tired to retype '{title}' for {to}, who expects its lines in a message.
      Why do I alone know what stands in '{title}'? {to} should find it among today's texts as well.
      It's written in '{title}' already, only {to} hasn't got it in our chat
      I promised {to} a message. Its words? Those of the note '{title}'.
      {to} has texted asking for exactly what I keep under '{title}' in my notes
      I want no misunderstandings with {to}, so let the very words of '{title}' reach them by text.
      {to}, SMS, contents of '{title}', nothing added
      Sharing is caring: whatever I once put down as '{title}' would help {to} too, and a text gets there fastest.
      Reading '{title}' aloud to {to} over the phone went badly, so they'd like it in writing, as a text message.
      It would put {to} at ease to receive the lines of my note '{title}' by message
      I'd be glad if the same words that fill my note '{title}' turned up in {to}'s inbox as a text.`,
    zh: `
      {to}看不到我的便签，可“{title}”里的内容人家急用，短信最快
      “{title}”写的那些跟{to}有关，得让人家短信里看见
      答应了{to}一条短信，要说的全在便签“{title}”里
      {to}来短信问起，答案我早写在便签“{title}”里了
      电话里跟{to}说不清，不如让短信一字不差地把“{title}”里的话带过去
      我就想让{to}的短信里也有一份“{title}”的原文
      同样的话不想打第二遍：便签“{title}”，给{to}，走信息
      {to}还蒙在鼓里，“{title}”便签里写的得用消息让人家知道
      备忘“{title}”不能只我一个人看，{to}那边也该收到，短信就好
      怕转述走样，{to}要看的是“{title}”里的原话，短信里见
      手指疼，打不动字了，{to}却等着我用短信说“{title}”里记的那些
      为免{to}误会，便签“{title}”所记宜以短信原文相告。
      {to}没装便签，“{title}”的正文只能靠短信看到
      {to}催了三遍，不就是“{title}”里那几个字嘛，短信里给人家看看得了
      便签“{title}”里的内容，{to}，短信，一字不改
      如果{to}能从我这儿收到一条信息，上面就是“{title}”记的话，事情就成了`,
  }),
]
