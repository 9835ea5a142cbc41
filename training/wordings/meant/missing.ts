/** Needs and wishes that lead to an app, contact, note, product or setting which the phone lacks. */

import { missingApp } from '../../../src/emulator/tasks/families/missing-app.js'
import { missingContact } from '../../../src/emulator/tasks/families/missing-contact.js'
import { missingNote } from '../../../src/emulator/tasks/families/missing-note.js'
import { missingProduct } from '../../../src/emulator/tasks/families/missing-product.js'
import { missingSetting } from '../../../src/emulator/tasks/families/missing-setting.js'
import { type MoreWordings, more } from '../more.js'

export const meantMissingWordings: readonly MoreWordings[] = [
  more(missingApp, {
    en: `
      I've ten minutes to kill, and {app} is just the app for that.
      {app} is all I want to look at until my train arrives.
      My eyes are scanning these icons for {app} in vain; land me in it.
      There's work waiting for me inside {app}, and I'm still staring at this page.
      Nothing but the app {app} can help me out at the moment
      If only I were already inside the {app} app!
      The kids were promised the app {app}, so hand me the phone with it up.
      Whatever is showing here doesn't interest me; {app} does, that app.
      It's officially {app} o'clock on this phone.
      Before the meeting begins I have to be in the {app} app, settled and ready.
      I'd be grateful to find the {app} app staring back at me when I look down.
      Can't get anything done without {app} at my fingertips
      Straight into the {app} app, no detours.
      The next button I press will be one within {app}, which therefore must fill the display.
      User session in the application {app}: to begin immediately.
      What does {app} look like these days? I'm curious to see that app.
    `,
    zh: `
      等车无聊，想靠{app}这个应用打发打发时间
      手头这件事，离了{app}这个应用办不成
      {app}的界面，我眼下就得见到
      图标密密麻麻的，{app}藏哪儿了，送我进去
      答应了让孩子摸摸{app}这个软件，屏幕交给它吧
      一步到位，{app}应用首页见
      闲着也是闲着，{app}走起
      待会儿要操作的东西都在{app}里头，请先替我把它摆到眼前
      听说{app}这个应用改版了，让我见识见识现在长啥样
      我人该在{app}里，怎么还停在这个页面
      这一页与我无关，我的正事在{app}
      开会前五分钟，{app}得在屏幕上就位
      没有{app}这个应用陪着，这一路太难熬了
      若能一低头便看见{app}的首页，那就太好了
      眼前只缺一个{app}软件
      心痒痒，惦记{app}这个应用一上午了
    `,
  }),
  more(missingContact, {
    en: `
      Only a proper conversation with {name} will settle this, voice to voice.
      {name} and I speak daily, yet I scroll past everyone in the contacts to find them; a star would spare me that.
      I no longer know anybody by the name of {name}, and no contact should suggest I do.
      A paper form asks for {name}'s digits, which I don't know by heart; my contacts do.
      I want to hear {name}'s voice this minute
      {name} left the company years ago; that entry is dead weight among my contacts.
      Of all the contacts I have, {name} has earned a place with the favorites.
      Was it a 5 or a 6 at the end of {name}'s number? I'd like a peek at the contact card.
      {name} is late and I'm worried. Typing won't do, let it ring at their end.
      The number under {name} has belonged to a stranger for ages, so there's no sense in having that contact around.
      Up among the starred contacts, {name} is who I expect to see.
      What did I ever save about {name} in my address book? I'm curious.
      My ex, {name}, must not turn up in my phone book ever again.
      {name} matters more to me than most of my contacts, which a star would show.
      Bad news shouldn't be texted, so put me through to {name}
      For the insurance papers: {name}'s particulars from my address book, on screen, if you please.
    `,
    zh: `
      有些话打字说不清，我得在电话里亲口跟{name}讲
      这事等不及发消息，让{name}那头铃响起来
      {name}换了号也不再来往，通讯录里没必要占一条
      快递单上要填{name}的手机号，我背不下来，得照着联系人抄
      三天两头找{name}，回回从一长串联系人里翻，有颗星就省事了
      好久没听见{name}的声音了，想听听
      跟{name}闹翻了，联系人里永远别让我再见到这名字
      {name}住院了，发文字不走心，我要在电话里问候
      当初给{name}这个联系人都存了些啥，我心里没数，想瞧一瞧
      {name}是我最要紧的联系人之一，该有颗星才配得上
      号主早不是{name}了，留着这联系人只会打错
      收藏的联系人里头，我指望能看见{name}
      {name}的号码尾数是几来着，我要核对一下联系人资料
      我在楼下没带门卡，{name}接个电话就能来开门
      离职交接完毕，{name}这条联系方式可以从此消失了
      怕老人急用时找不着{name}，通讯录里这人得带星标才行
    `,
  }),
  more(missingNote, {
    en: `
      I can't recall a single line of what I jotted in the note '{title}', and I need it in front of me.
      Whoever reaches the end of my note '{title}' should find it says 'Done' there.
      The matter behind '{title}' is history, so there's no reason for that note to exist.
      A newer note has taken over from '{title}', so the heading of that one ought to say 'Old'.
      The details are in my note '{title}', if I could only see them
      '{title}' is just clutter among my notes by now.
      Everything in the note '{title}' is ticked off; one closing word, 'Done', would show it.
      I keep confusing my note '{title}' with the current one. 'Old' as its heading would end that.
      Somebody on the line wants to hear what my note '{title}' says.
      Nobody benefits from my note '{title}' these days, and it takes up room.
      What were the particulars in the note '{title}' again?
      The note '{title}' stops abruptly. Its last word is supposed to be 'Done'.
      I'd sleep better if nobody could ever find my note '{title}' again, me included
      Not '{title}' but 'Old' is the heading which that note deserves.
      Job finished, hence a 'Done' belongs beneath the text of my note '{title}'.
      Here I stand at the counter, clueless, while all the facts sit in my note '{title}'.
    `,
    zh: `
      “{title}”那条便签里有我要的数，得看着它抄
      当时记下的细节全在便签“{title}”里，我一个字都想不起来了
      便签“{title}”的事已经了结，文末该有“完成”二字作交代
      有了新的一份，原来那条“{title}”便签，标题叫“旧的”才不会混
      “{title}”这条便签只会让我分心，永远别再出现才好
      对方在电话里等着，我得照便签“{title}”念给他听
      谁读到便签“{title}”的结尾，都该看见“完成”
      便签里的“{title}”早成了废纸一张，何必占地方
      为免误认成最新版，便签“{title}”请以“旧的”作标题
      便签“{title}”里到底怎么说的，我好奇
      活儿全干完了，就差便签“{title}”文末一个“完成”
      这手机要送人，便签“{title}”千万不能还在里面
      看到“{title}”总以为是新便签，标题要是“旧的”，我就不会弄错了
      记性差，便签“{title}”的内容得再过一遍眼
      我的便签该瘦身了，头一个该走的是“{title}”
      便签“{title}”写到最后没个收尾，有句“完成”垫底才踏实
    `,
  }),
  more(missingProduct, {
    en: `
      I've dreamt of a {product} since childhood, and my card is ready in the shop.
      A {product} on my doorstep by next week would make me very happy; the shop surely delivers.
      I can't pay yet, so a {product} may wait for me in the cart.
      Ours fell apart. Without a {product} we're stuck, and the shop takes my money any time.
      Price doesn't matter: a {product} of my own, from the shop
      My nephew marries on Sunday and wishes for a {product}, which has to come from the shop, paid by me.
      When I check out tonight, a {product} had better be among the goods in the basket.
      Life without a {product} is over: the shop may charge me for one.
      How soon could a {product} be mine? I'd spend the money in the shop today.
      One {product}, shipped to my home, billed to me.
      I haven't decided on paying for a {product}, but my basket should remember it.
      The landlord insists that I get myself a {product}, so the shop may as well have my business.
      Only a {product} is absent from my shopping cart
      My workshop calls for a {product}, delivered from the shop without my lifting a finger.
      Here's what I'd gladly spend my salary on in the shop today: a {product}.
      At the next checkout I'm counting on a {product} being in the cart already.
    `,
    zh: `
      惦念多年，今天舍得掏钱了，商店里的{product}归我
      钱不是问题，我只盼{product}早日从商店寄到家门口
      付不付款以后再说，购物车先替我记着{product}
      少了{product}活儿没法干，商店能马上发货最好
      老板点名要{product}，商店那边该掏的钱我掏
      今晚凑单，购物车里必须见到{product}
      侄子结婚，礼物定了{product}，由商店直接寄来，我出钱
      只要商店肯发货，我今天就想成为{product}的主人
      还在犹豫，怕一转眼找不着，{product}让购物车替我留着位子
      {product}一件，寄我家，账算我的
      旧的彻底报废，没有{product}日子过不下去，商店里解决吧
      我的购物车只差{product}就齐了
      攒够钱了，终于轮到{product}，商店见
      院子里空荡荡的，要是商店送来{product}就圆满了
      房东催我自备{product}，只好到商店破费一回
      一会儿统一结算，别让{product}缺席购物车
    `,
  }),
  more(missingSetting, {
    en: `
      My old phone came with {feature} working, and I miss that on this one.
      I can't do without {feature} any longer
      Life on this phone would be so much simpler with the help of {feature}.
      For the next few weeks I depend on {feature}.
      Would my phone kindly offer me {feature} like everybody else's?
      The manual raves about {feature}; I want to benefit from that too.
      I paid for a phone with {feature}, so why am I not getting any of it?
      It bothers me that this handset makes no use of {feature}.
      Wanted permanently on this device: {feature}
      Without {feature}, a phone is only half as good, and mine is such a half.
      From tonight I wish to rely on {feature}.
      Guess what I'm lacking in the settings: {feature}, up and active.
      I'd love it if {feature} weren't asleep any more.
      Our IT department demands {feature} on every handset, mine included.
      I bet {feature} could spare me trouble every day, if only my phone let me have the use of it.
      Not having {feature} drives me up the wall
    `,
    zh: `
      换了手机才发现少不了{feature}
      没{feature}用着真憋屈
      公司规定每台手机都得有{feature}在运行
      别人手机上{feature}用得好好的，我的为什么不行
      往后天天都离不开{feature}，请让它一直管用
      说明书把{feature}夸得那么好，我也想享受享受
      要是{feature}别再睡大觉就好了
      我的手机理应支持{feature}，可现在一点不起作用
      接下来这阵子，全指望{feature}帮忙
      想靠{feature}省点事
      从今天起，本机须具备{feature}，且长期有效
      买这手机图的就是{feature}，别让它闲着
      缺了{feature}，这手机只能算半成品
      我盼着{feature}早点派上用场
      {feature}一直闲置，太浪费了
      能否让我享有{feature}带来的便利？
    `,
  }),
]
