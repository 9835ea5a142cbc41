/** How people ask aloud for what is not there. */

import { missingApp } from '../../../src/emulator/tasks/families/missing-app.js'
import { missingContact } from '../../../src/emulator/tasks/families/missing-contact.js'
import { missingNote } from '../../../src/emulator/tasks/families/missing-note.js'
import { missingProduct } from '../../../src/emulator/tasks/families/missing-product.js'
import { missingSetting } from '../../../src/emulator/tasks/families/missing-setting.js'
import { type MoreWordings, more } from '../more.js'

export const spokenMissingWordings: readonly MoreWordings[] = [
  more(missingApp, {
    en: `
      Everybody keeps telling me to check {app}, so open it
      Time to have a look at {app}
      So {app}, can you open that app for me?
      My sister says there's something on {app}. Open the app.
      Just open {app}
      I think I have {app} on here. Open it.
      Go on, open {app} for me
      Why am I not in {app} yet? Tap on it.
      How about opening {app} now
      There must be an icon for {app}. Tap it.
      Let's go over to {app}, I've got a few minutes
      You can close this, I want {app}
      Quick, get me into {app}!
      {app} please, I'm waiting
      Somewhere on my phone is {app}, so open it
      Bored. {app} might help, open that.
    `,
    zh: `
      我要看{app}，打开一下
      别闲着，给我开{app}
      大家都在用{app}，我也看看，打开吧
      {app}打开呗，等着用呢
      打开{app}看看有啥
      图标上写{app}的，点进去让我瞧瞧
      这手机上是有{app}的吧？打开它
      不想待在这个界面，进{app}
      无聊，开个{app}吧
      你把{app}给我点开
      现在不看这个，开{app}
      来不及了，快，{app}，打开
      选来选去，就{app}了，开吧
      想用一下{app}，开起来
      轮到{app}了，打开这个应用
      睡前刷会儿{app}，开一下
      应该有{app}这个应用，点开
      朋友让我上{app}看看，打开吧
      能进{app}吗？帮我进去
      给点开{app}，我有几分钟空
    `,
  }),
  more(missingContact, {
    en: `
      My aunt asked for {name}'s number. What is it? Look in my contacts.
      I've got to call {name}, can you dial
      {name} and I aren't friends now, so delete the contact
      Favorites should have {name} in there, give that contact a star
      Somewhere in my contacts is {name}. Open that up.
      Ring {name}, I want to say hi
      So what's {name}'s phone number again? Show me the contact.
      Call {name} for me, it's important
      Could you star {name} in my contacts? I call them so often
      Remove {name}, I've no use for that contact
      Running out of patience with {name}, delete them from my phone book
      We're lost, phone {name}!
      Can I see {name}'s contact page
      Let's give {name} a call
      You'll find {name} in the phone book. Make it a favorite.
      How do I reach {name}? Show me what's saved in Contacts.
    `,
    zh: `
      给{name}打电话，我有急事
      {name}电话多少？通讯录里看一下
      急事急事，拨{name}
      以后想快点找到{name}，在联系人里点上星
      把{name}从通讯录删了，没联系了
      老跟{name}打电话，通讯录里给标个星
      看一下{name}的联系人信息呗
      打个电话给{name}，我要聊聊
      通讯录里{name}这人删掉吧，早不联系了
      人家问我要{name}的号码，打开联系人看看
      你给{name}拨个电话，我来说
      不想留{name}的号码了，联系人删掉
      像{name}这么熟的，设成收藏联系人呗
      好像存过{name}的，通讯录里点开给我看
      现在能打给{name}吗？打一下
      要删的联系人是{name}，动手吧
      忘记{name}手机号了，你查下通讯录
      往通讯录的收藏里加上{name}
      算了不发消息了，电话打给{name}
      要找{name}，直接打手机
    `,
  }),
  more(missingNote, {
    en: `
      What did I write in '{title}'? Open that note for me.
      That note '{title}', I finished everything, so add 'Done' at the end
      My note '{title}' isn't needed now. Delete it.
      So '{title}', the note, should be called 'Old' instead
      Could I see my '{title}' note
      I wrote something in a note, '{title}', can you open it?
      Can we delete the note '{title}'?
      '{title}' is all finished, write 'Done' at the end of that note
      Rename my note '{title}', 'Old' is the new title
      You know my note '{title}'? Show it to me.
      Throw away '{title}', I mean the note
      At the bottom of the note '{title}', put 'Done'
      Somewhere in my notes is '{title}'. I'd like to read it.
      Why do I still have the note '{title}'? Get rid of it.
      Nothing left to do in '{title}', so that note gets a last line, 'Done'
      It's outdated, my note '{title}'. Retitle it 'Old'.
    `,
    zh: `
      “{title}”那条笔记，打开我看看
      我记的“{title}”写了些啥？便签打开看一眼
      用完了，便签里的“{title}”删了吧
      那条“{title}”的备忘，末尾加上“完成”
      都弄完了，在便签“{title}”最后写个“完成”
      把备忘“{title}”删掉，没用了
      我得核对点东西，看下便签“{title}”
      “{title}”这个便签标题改成“旧的”吧
      笔记里找“{title}”，点开
      不需要“{title}”这条备忘了，删
      叫“{title}”的那篇笔记改个标题，换成“旧的”
      之前记过“{title}”的，便签里给我翻出来看
      事儿办完了，便签“{title}”后面补上“完成”
      你打开便签“{title}”让我念念
      留它没意义了，“{title}”那条便签，删
      备忘录里那个“{title}”，我要看
      过期的便签，“{title}”，标题换成“旧的”
      想在笔记“{title}”结尾加俩字，“完成”
      怎么“{title}”还在便签里？删掉它
      写“{title}”那条便签的时候我记了啥？打开看看
    `,
  }),
  more(missingProduct, {
    en: `
      Well, the old one broke, so order me a {product} from the shop
      I need a {product}. Buy one in the shop, would you?
      So could we get a {product}? Put it in the cart.
      Has the shop got a {product}? I want to buy one.
      Let's buy a {product}, in the shop app
      Someone gave me the idea of a {product}, order one from the shop
      Shopping time! One {product}, buy it in the app.
      You can find a {product} in the shop, right? Into the cart please.
      My birthday's coming, I'm treating myself to a {product}. Order it in Shop.
      Put a {product} on the list, I mean in my shopping cart
      Add a {product} to the shopping cart, I'll pay later
      How about a {product}? Buy it in the shop.
      Time I bought a {product}, the Shop app will do
      It's my mom's wish, a {product}. Get one into the shopping cart.
      Everyone at work has a {product}. Buy me one too, in Shop.
      Just the one item, a {product}, order it from the shop
    `,
    zh: `
      家里那个坏了，商店里给我买个{product}
      我想买{product}，去商店下单
      我先不付钱，商店里搜{product}，加到购物车
      买个{product}呗，商店里买
      {product}来一个，商店下单
      缺个{product}，上商店买一件
      把{product}放进购物车，回头我再付钱
      我妈想要{product}，商店里买一个
      去商店逛逛，有{product}就买一件
      看中了{product}，给我加购物车里
      帮我买{product}，一个就够，商店里
      不是说商店里有{product}嘛，买一个
      要过节了，在商店买件{product}吧
      往购物车里加个{product}
      能买到{product}吗？商店里下一单
      早就想买{product}了，今天商店里买了它
      想了想还是得有个{product}，在商店买了吧
      你给我在商店拍个{product}
      同事都有{product}，我也要，商店里订一个
      就买一样，{product}，商店应用里
    `,
  }),
  more(missingSetting, {
    en: `
      I want to use {feature}, can you turn it on?
      My friend told me about {feature}, so turn it on for me
      Is {feature} on? It should be.
      So where's {feature}? In the settings, I guess. Turn it on.
      Turn on {feature}, I need it
      Why not have {feature} on? Please do.
      There's a setting for {feature}, somewhere. Put it on.
      You can switch {feature} on now
      It'd make me glad if {feature} was on, could you do that
      In settings, the {feature} thing, on please
      Let's turn {feature} on, shall we?
      How do you switch on {feature}? Just do it for me.
      Somebody switched {feature} off, I want it back on
      Everything would be easier with {feature} on. Go to settings and do that.
      Go and enable {feature}, it's in the settings
      Maybe {feature} helps, turn that on
    `,
    zh: `
      我要用{feature}，开一下
      出门得用{feature}，先给我开开
      {feature}没开的话，好多事都不方便，打开吧
      你看设置里头有个{feature}，给我打开
      打开{feature}呗，要用
      有个功能叫{feature}，去设置里开了
      朋友说{feature}挺好用，帮我开上
      手机的{feature}怎么是关的，打开
      我不会弄设置，你给我开{feature}
      往设置里找找，{feature}那项，开
      把手机{feature}功能打开吧
      想开{feature}，你去设置弄一下
      谁给我关了{feature}？重新打开
      是不是得先开{feature}才行？那就开
      能开{feature}吧？开上
      本来{feature}应该开着的，不知怎么没了，再打开
      你进设置，找{feature}，打开它
      到现在都没开{feature}，开一个吧
      现在需要{feature}，开起来吧
      听说有{feature}这功能，打开我试试
    `,
  }),
]
