/** How people say aloud what begins with a look into Notes and ends in another app. */

import { acrossListToCart } from '../../../src/emulator/tasks/families/across-list-to-cart.js'
import { acrossNoteToBrowser } from '../../../src/emulator/tasks/families/across-note-to-browser.js'
import { acrossNoteToMessage } from '../../../src/emulator/tasks/families/across-note-to-message.js'
import { type MoreWordings, more } from '../more.js'

export const spokenAcrossNotesWordings: readonly MoreWordings[] = [
  more(acrossListToCart, {
    en: `
      So what's on my '{title}' note? Whatever it is, get it all in the cart.
      I wrote a shopping list, '{title}', but never got round to filling the cart. Can you do that?
      Everything on the note '{title}', please, into the cart, one of each
      Let's do the shopping: read '{title}' in Notes and put it all in the cart
      You know my list '{title}'? I need all of that in my shopping cart.
      Check my note '{title}' and add each thing on it to the cart in Shop
      My '{title}' list is in Notes. One of everything in the cart, but don't order yet.
      All those things I noted in '{title}' should be sitting in my cart
      There's a list called '{title}' in my notes, could you put the things on it in my cart?
      Can't be bothered to search for it all myself, so add what's on my list '{title}' to the cart
      Just go through the '{title}' note and pop every item into the Shop cart
      We're out of so many things! They're in my note '{title}', put them in the cart.
      Fill up the cart for me, the list is '{title}', over in Notes
      How about you take my '{title}' note and cart everything that's on it?
      Before I forget again: the things on '{title}', in Notes, all have to go in the shopping cart
      Not buying yet, just add all the things from my '{title}' note to the cart`,
    zh: `
      家里好多东西没了，便签“{title}”上都记着，全加购物车里
      看一下我的“{title}”便签，上面的东西都放进购物车
      我写了个单子叫“{title}”，你照着往购物车里加
      备忘里有个“{title}”，写的东西一样一个，加到购物车
      先别付款，把“{title}”笔记里的东西都加进购物车就好
      那个“{title}”购物单，在便签里，都给我加购物车
      去便签里看“{title}”，有几样东西就往购物车放几样
      帮我把购物车填上，按便签里的“{title}”来
      每样来一个，“{title}”笔记上的，购物车里放好
      要买啥都记在“{title}”里头了，加购物车吧，一样一件
      你对着“{title}”这个便签，一个个加到购物车里
      东西有点多，都在备忘“{title}”里，你给加到商店购物车
      “{title}”那条笔记里写的我都要，购物车加上
      能不能照我笔记里的“{title}”把购物车装好？
      上回记的“{title}”还没买呢，先都加购物车
      逛商店前先看便签“{title}”，里面写的全扔购物车里
      一样都别少啊，“{title}”那条笔记里的，都进购物车
      记性不好，要买的写在便签“{title}”里了，你给放购物车
      都加购物车，就“{title}”那条备忘里写的那些
      给我照着备忘“{title}”上的东西加购物车，每样一个就够`,
  }),
  more(acrossNoteToBrowser, {
    en: `
      So there's this website I wrote down in '{title}', can you open it?
      What was that website again? It's in my note '{title}', go there.
      I noted a web address in '{title}', and I'd love to see that site now
      My note '{title}' has a website in it. Open that in the browser.
      Look in the note '{title}' for the address and go to it in the browser
      You'll find a web address in my note '{title}', open it for me
      Can't think of the web address. It's in the '{title}' note; open the site for me.
      That page I saved as '{title}' in my notes, let's have it in the browser
      Let's go online to the site that's in my '{title}' note
      Go into Notes, read '{title}' and open the website it says
      Somebody gave me a website and I put it in my note '{title}'. Open it, would you?
      Just open the web address that's in '{title}', you know, in my notes
      If you check the note '{title}' there's a site in there, I want it open in Browser
      How do I get to that site I wrote down in '{title}'? Just open it.
      Don't make me type it: the web address is in the note '{title}', open the page
      Browser, please, with the site from my note '{title}'`,
    zh: `
      有个网站我记在便签“{title}”里了，给我打开
      那网址写在“{title}”笔记里，打开看看
      看看便签“{title}”里写的是什么网址，打开它
      我懒得自己输，网址在备忘“{title}”里，你打开
      上次记的那个网站呢？在便签“{title}”里，打开一下
      笔记里有个“{title}”，里面有网址，打开网页
      想不起来网址了，“{title}”那条便签里有，替我打开吧
      去翻便签“{title}”，里头的网址用浏览器开一下
      你把备忘“{title}”里的网址打开
      朋友给的网址我存便签“{title}”里了，打开瞅瞅
      开一下那个网页，地址记在“{title}”
      “{title}”里头不是有个网址嘛，打开让我看看
      网页帮我打开，就“{title}”便签里那个
      能打开“{title}”里记的网站吗？浏览器里
      记得我写过一条“{title}”，里面的网址打开来看看
      要上网，去“{title}”备忘里写的网站
      照着笔记“{title}”里的地址，浏览器打开
      把备忘“{title}”里那个网站放到浏览器上
      对，就是“{title}”里那个网址，打开吧
      刚想起来，“{title}”里存了个网址，我要看那个网页`,
  }),
  more(acrossNoteToMessage, {
    en: `
      So {to} wants to know what's in my '{title}' note. Text them what it says.
      What I wrote in '{title}', can you text that to {to}?
      You know my note '{title}'? {to} needs what's in it, send it as a message.
      {to} asked for what I've got in my note '{title}', just text it over
      I don't feel like typing it again. Text {to} what's in my note '{title}'.
      Text {to} whatever it says in '{title}', that's one of my notes
      There's a note called '{title}', and {to} should get what's in it by text
      Could you read '{title}' in Notes and message {to} what it says?
      Look at my note '{title}' and send the text of it to {to}
      Let {to} know what's in the note '{title}', word for word, in a message
      Tell {to} by text exactly what my '{title}' note says
      Whatever's written in my note '{title}', {to} has to know it, so message it
      My '{title}' note, the text of it I mean, send that to {to} in a message
      Just copy what's in the note '{title}' into a message and send it to {to}
      Promised {to} I'd send what's in my '{title}' note. Can you text it?
      How about sending {to} a message with what I noted in '{title}'?`,
    zh: `
      {to}想知道“{title}”那条便签里记了什么，你发短信告诉一下
      把便签“{title}”的内容发给{to}，短信
      给{to}发条信息，内容就是“{title}”那条笔记里写的
      我在“{title}”里写了点东西，发短信给{to}看看
      你看看备忘“{title}”写的啥，原样发消息给{to}
      笔记“{title}”里那些字，短信发给{to}
      不想再打一遍了，备忘“{title}”里写的，直接短信发给{to}
      那条叫“{title}”的便签，里面的内容给{to}发过去，发短信
      跟{to}说一声，就说“{title}”那条备忘里写的，一个字别改，发短信
      发个短信给{to}，“{title}”笔记里写啥就发啥
      能把我“{title}”里记的内容发给{to}吗？短信就行
      人家{to}还等着呢，把便签“{title}”里的话短信发过去
      差点忘了，要把笔记“{title}”里写的内容发给{to}，快发个短信
      备忘里“{title}”的内容，{to}想要，短信发一份
      “{title}”便签的内容{to}得知道，用短信发
      信息里给{to}发一段话，话在便签“{title}”里，照抄
      去笔记里复制“{title}”的内容，发给{to}，用短信
      都写在便签“{title}”里了，你短信转给{to}就成
      要发给{to}的话，我都记在备忘“{title}”里，短信发了吧
      省事点，便签“{title}”里的内容直接给{to}发短信`,
  }),
]
