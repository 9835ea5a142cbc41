/** Further ways to ask for what is not there. */

import { missingApp } from '../../src/emulator/tasks/families/missing-app.js'
import { missingContact } from '../../src/emulator/tasks/families/missing-contact.js'
import { missingNote } from '../../src/emulator/tasks/families/missing-note.js'
import { missingProduct } from '../../src/emulator/tasks/families/missing-product.js'
import { missingSetting } from '../../src/emulator/tasks/families/missing-setting.js'
import { type MoreWordings, more } from './more.js'

export const missingWordings: readonly MoreWordings[] = [
  more(missingApp, {
    en: `
      {app}, on screen, right now
      home screen > {app} icon > tap it
      Would you mind getting {app} up and running for me?
      I'd like to have {app} in front of me.
      {app} isn't running yet. Please get it going.
      Since there's something I must do in {app}, take me there.
      By the end, {app} should be what my phone displays.
      Make sure that {app} is the application on the screen.
      Look through my installed apps, pick {app} and tap its icon.
      hey, can you fire up {app} real quick? thanks
      The application called {app} is to be started on this phone.
      Is it possible to get into {app} from here?
      Leave this screen and change over to {app}
      Among all my applications, the one to run is {app}.
      In the app drawer, search for {app} and press it
      Kindly initiate the {app} application at your convenience.
      Where has {app} got to? Find its icon and hit it.
      need {app} on my display asap
      It's time for some {app}, so load the app.
      Let me work in {app} for a moment: pull its window to the front.
      btw I haven't looked at {app} today, run the program please
      Bring my phone to the start page of {app}
      Boot the program by the name of {app}, nothing more.
      Have the phone switch over to its app {app}
    `,
    zh: `
      {app}，即刻开启使用
      桌面 {app} 图标 点击
      麻烦帮我把手机上的{app}软件开起来
      我这会儿要用到{app}，劳你点进去
      {app}还没运行，让它跑起来吧
      可不可以带我到{app}的主界面？
      最后屏幕上显示的应当是{app}
      我希望手机马上切换到{app}这个程序
      在所有应用中找出{app}，轻点它的图标
      嘿，{app}帮忙开一下呗，谢啦
      有劳开启名为{app}的应用程序
      {app}在哪儿？找着了就点进去
      请确保前台运行的是{app}
      有事得在{app}里办，带我过去
      先回主屏幕，后点{app}图标
      有没有办法现在就进到{app}软件？
      名叫{app}的那个程序，需要被启动
      劳驾，翻一翻应用列表，把{app}点开来用
      从这里离开，转到{app}去
      好久没碰{app}了，今天开来瞧瞧
      让我看到{app}的界面就行
      应用抽屉里搜{app}，搜到后运行
      手机现在不在{app}，请跳过去
      给我把{app}这个软件放到最前面
    `,
  }),
  more(missingContact, {
    en: `
      Outgoing phone call, right now, callee: {name}
      contacts > {name} > delete entry
      Would you mind dialing {name} on my phone?
      I'd like to talk to {name}, so get them on the line.
      {name} isn't marked with a star yet. Please make this contact a favorite.
      Since I've lost touch with {name}, erase that entry from my address book.
      By the end, my phone should be ringing {name}.
      Make sure {name} no longer appears in my contact list.
      Scroll through my address book until you get to {name}, then open the details.
      hey, can you buzz {name} for me? thanks
      The entry of {name} is to be wiped from the phone book.
      Is it possible to find out which phone number {name} has?
      Get {name} on the phone, I've got something to discuss
      My favorites lack {name}; put a star there.
      In the Contacts app, pull up the page about {name}
      Kindly establish a telephone connection with {name} at once.
      What's the number stored for {name}? Let me see it.
      gotta speak to {name}, make the call
      I want {name} starred among the people I know
      Dial whatever number my address book has under {name}.
      btw I won't be needing {name} in my phone any longer, drop that contact
      Let me have a look at the details saved on {name}
      Search the people in my phone for {name}. Once found, ring them up.
      Take {name} off my list of saved people, please.
    `,
    zh: `
      {name}，马上拨号
      联系人 {name} 整条 移除 不留
      麻烦用手机联系{name}，语音通话就行
      我想跟{name}通个话，你来拨号
      {name}还没有标星，帮我设成收藏联系人吧
      跟{name}不再来往了，把这一条从手机里清出去
      最后手机应当正在呼叫{name}
      我希望联系人名单里不再有{name}
      翻通讯录翻到{name}，点进去看详情
      嘿，帮忙呼一下{name}呗，谢啦
      有劳将{name}自联系人列表中去除
      可不可以告诉我{name}留的手机号是多少？
      有事要和{name}商量，替我把电话接通
      收藏的人当中少了{name}，给补上星标
      进联系人应用，调出{name}的资料
      请确保{name}被列为我的收藏联系人
      {name}的号码是什么来着？查出来让我瞧瞧
      得赶紧跟{name}讲两句，打过去
      有没有办法直接从联系人里拨给{name}？
      劳驾，搜一下{name}，搜到就拨通
      存着{name}也没用了，请清理掉此联系人
      给我看看{name}存的详细信息
      {name}这个人，需要加上星号标记
      让我在屏幕上看到{name}的联系方式
    `,
  }),
  more(missingNote, {
    en: `
      Erase everything noted as '{title}', heading included
      notes > {title} > open and display
      Would you mind discarding what I wrote down as '{title}'?
      I'd like to read through my memo '{title}' again.
      '{title}' still says nothing about being finished. Put 'Done' at its end.
      Since '{title}' is out of date, take that note out of Notes for good.
      By the end, the note now called '{title}' should carry the title 'Old'.
      Make sure no note by the name of '{title}' exists in the Notes app any longer.
      Scroll through my notes as far as '{title}' and tap on it.
      hey, can you pull up my {title} note? thanks
      The note '{title}' is to be given 'Old' as its new heading.
      Is it possible to have a look at the things I recorded under '{title}'?
      To tidy up a bit, get rid of my memo '{title}'
      I forgot what stands in '{title}', so get that note on the screen.
      In the Notes app, write 'Done' below the text of '{title}'
      Kindly eliminate the note bearing the heading '{title}'.
      What have I got in '{title}'? Bring that note up.
      '{title}' can go, trash that note of mine
      I want the word 'Done' appended to what I keep in my note '{title}'
      Change the heading of my note from '{title}' to 'Old'.
      btw my '{title}' memo is finished business, clear it off the phone
      Let me view the contents of the entry '{title}' from my notes
      Search my notes for '{title}'. Once found, display it in full.
      Extend '{title}', a note of mine, by one more line that reads 'Done'.
    `,
    zh: `
      便签“{title}”，用不着留，清了
      便签 {title} 查看 全文
      麻烦翻出我记的“{title}”，我要读一读
      我想重新看一遍“{title}”那条写了什么
      “{title}”还没标记结束，请在末尾补写“完成”
      “{title}”已经过时，把这则便签彻底清理掉
      最后“{title}”这条便签的标题应当变成“旧的”
      我希望便签应用里不再有“{title}”这一条
      把便签列表往下翻，翻到“{title}”就点进去
      嘿，我那个“{title}”便签帮忙调出来呗，谢啦
      有劳将题为“{title}”之便签予以删去
      可不可以让我瞧瞧便签应用中“{title}”记的东西？
      忘了当初“{title}”怎么写的，把那条便签显示出来
      进便签应用，往“{title}”正文的最后添一句“完成”
      请确保便签“{title}”的结尾多了“完成”两个字
      “{title}”里头都有啥？点开这条便签让我看
      给“{title}”换个标题，这条便签以后叫“旧的”
      有没有办法把便签“{title}”从手机上抹去？
      劳驾，搜一下便签“{title}”，搜到就展开来看
      事情办妥了，“{title}”这条记录可以丢进垃圾桶，便签里别留
      便签标题“{title}”不合适，修改成“旧的”
      想给便签{title}收个尾，加“完成”一词
      整理便签：其中“{title}”作废，除掉
      便签“{title}”的全部文字，请展示到屏幕上
    `,
  }),
  more(missingProduct, {
    en: `
      {product}: order now, quantity one
      shop > search {product} > cart it
      Would you mind placing an order for a {product}?
      I'd like to own a {product}, so please make the purchase in Shop.
      There's no {product} in my cart yet. Please change that.
      Since I've long been looking for a {product}, go to the store and pay for one.
      By the end, a {product} should be waiting in my basket.
      Make sure the shop sends me one {product}.
      Browse the products until you see the {product}, then take it to the checkout.
      hey, can you grab me a {product} from the store? thanks
      One {product} is to be ordered through the Shop application.
      Is it possible to get hold of a {product} in the online store?
      For my next order, have the {product} ready in the shopping basket
      I haven't got a {product}; do something about it by shopping for one.
      In the Shop app, look for a {product} and proceed to order it
      Kindly carry out the purchase of one {product} on my behalf.
      Where can I get a {product}? Look in the shop and order it there.
      need a {product} asap, shop for it
      My basket is missing the {product}, which belongs in there.
      Have me become the buyer of a {product}, the shop is where to do it.
      btw I could really do with a {product}, get one ordered for me
      Let a {product} be mine: checkout in the shop, one piece.
      Pick out the {product} at the store. It should go into my basket.
      What I wish to shop for is a {product}, just one, via the app.
    `,
    zh: `
      {product}，一件，马上下单
      商店 搜索 {product} 加购
      麻烦帮我到商店下个单，商品是{product}
      我一直想要个{product}，你去商店替我入手吧
      购物车还缺{product}，帮忙添上
      可不可以在商店应用里订一个{product}给我？
      最后我的购物车中应当有一件{product}
      我希望商店能给我发一件{product}的货
      逛一圈商店，看到{product}就结账带走
      嘿，给我整个{product}呗，去商店下单，谢啦
      有劳代购{product}一件，于商店应用下单即可
      哪儿有{product}卖？去商店找找，找到就下单
      请确保{product}已经躺在我的购物车里
      我还没有{product}，从商店订购一件回来
      先搜{product}，后加购，数量一件
      有没有办法通过商店应用入手{product}？
      {product}一件，需要加到我的购物车当中
      劳驾，上商店看看{product}，合适的话直接付款
      我打算添置{product}，请到商店完成下单
      帮忙采购，物品名称：{product}，数量：1
      进商店应用，选中{product}，提交订单
      急需一个{product}，快去商店帮我拍下
      下次结账要带上{product}，先丢购物车
      该置办{product}了，在商店替我付款吧
    `,
  }),
  more(missingSetting, {
    en: `
      Phone options, {feature}, flip that switch to on
      settings > find {feature} > toggle on
      Would you mind getting {feature} going on my phone?
      I'd like to start using {feature}, so have it enabled for me.
      It looks as if {feature} is off. Please change that.
      Since I could do with {feature}, let it be switched on now.
      By the end, {feature} should be active on this device.
      See to it that my phone has {feature} working.
      Browse the system settings until you reach {feature} and flip the switch.
      hey, can you get {feature} up and running? thanks
      On this phone, {feature} is to be enabled by means of the settings.
      Is it possible to have {feature} activated?
      To make my phone handier, put {feature} into operation
      I've been doing without {feature} so far; start it up in the settings.
      In the Settings app, look for {feature} and move its slider to the right
      Kindly ensure that {feature} gets put into the enabled state.
      Why isn't {feature} on? Flick its switch in Settings.
      no more waiting, {feature} on pls
      What I want from my phone is {feature}, so allow it in the options.
      Let my phone use {feature} from now on.
      btw {feature} sounds useful, please set it up as enabled on here
      My device ought to be running with {feature} enabled.
      Check on {feature} in the phone's options. If it is off, turn it on.
      Work your way through the settings menu and tick {feature}
    `,
    zh: `
      系统选项，{feature}，拨到“开”
      系统设置 找到 {feature} 开关 开
      麻烦让我的手机用上{feature}
      我想从现在起使用{feature}，请把开关拨上
      {feature}好像是关着的，给改过来，让它生效
      可不可以把{feature}这项功能给启动起来？
      最后手机上的{feature}应当处于开启状态
      我希望这部手机具备{feature}，劳烦开通
      翻遍系统设置，找到{feature}后拨动开关
      嘿，{feature}帮忙整上呗，谢啦
      有劳于系统设置中将{feature}予以启用
      {feature}怎么没开？去设置那儿开好
      请务必使{feature}功能在本机生效
      没有{feature}太不方便了，现在就给手机开上
      先进设置应用，后搜{feature}，再点亮它的开关
      有没有办法让{feature}在我手机上运作起来？
      {feature}这个选项，需要勾选为允许
      劳驾，瞧一眼{feature}开了没，没开就开上
      一直没用过{feature}，今天想试试，请开通
      让手机的{feature}开始工作
      系统选项当中，{feature}请置于“开”的位置
      给手机加点便利：{feature}，启用它
      往后我要靠{feature}，所以把这功能激活吧
      设置菜单一层层找下去，直到能开启{feature}为止
    `,
  }),
]
