/** What is not there, asked for in other styles: terse, formal, playful, step by step. */

import { missingApp } from '../../../src/emulator/tasks/families/missing-app.js'
import { missingContact } from '../../../src/emulator/tasks/families/missing-contact.js'
import { missingNote } from '../../../src/emulator/tasks/families/missing-note.js'
import { missingProduct } from '../../../src/emulator/tasks/families/missing-product.js'
import { missingSetting } from '../../../src/emulator/tasks/families/missing-setting.js'
import { type MoreWordings, more } from '../more.js'

export const styledMissingWordings: readonly MoreWordings[] = [
  more(missingApp, {
    en: `
      To do: launch {app}
      App to start first thing: {app}
      Go back to the home screen, swipe along until you spot {app}, then touch its icon once
      First leave whatever is open here, next look for {app} among the apps, and finally tap it
      When I pick the phone up again, {app} has been started and fills the screen.
      No home screen any longer, just the first page of the {app} app
      The undersigned requests that the application {app} be launched without delay.
      Might I trouble you, good friend, to set the {app} application in motion?
      Knock on the door of the {app} app and step inside
      Wake {app} from its slumber, that app has been dozing long enough
      Beam me over to the {app} app, Scotty
      If {app} hasn't been launched yet, launch it. Nothing else.
      Not the browser, not the camera: the app to be opened is {app}
      Chop chop! I expect {app} to be open before I've sat down.
      Pretty please, can I go in {app}? Mommy lets me use that app!
      Excuse, I want go in application {app}. You open, yes?
    `,
    zh: `
      待办：启动{app}
      {app}，开，谢
      退回桌面，左右滑着找{app}的图标，看见了按一下就行
      别的应用先退出来，到应用列表里找着{app}，然后点它进去
      等我拿起手机，{app}应该已经启动好了
      屏幕上不要桌面了，只要{app}这个应用的首页
      兹请启动应用程序{app}，望即办理。
      烦劳阁下代为开启{app}一用，不胜感激
      敲开{app}这个应用的大门，咱进去溜达一圈
      芝麻开门，{app}应用，开！
      都睡了这么久，该把{app}这应用叫醒了
      要是{app}还没开，就把这个应用启动起来
      其他应用一概不用碰，只开{app}
      我坐下之前，必须看到{app}已经启动，抓紧
      妈妈说可以玩一会儿{app}，帮我点开这个应用嘛，求求你
      娃啊，奶奶眼花，那个叫{app}的应用替我按开
    `,
  }),
  more(missingContact, {
    en: `
      Phone call due: {name}
      Address book clean-up: {name} out, entry deleted
      Open the contacts, scroll down to {name}, tap the name and leave the details up for me
      Go to Contacts, tap on {name}, then mark this person as a favorite
      After this, nobody called {name} is stored in my contacts.
      I lift the phone to my ear, and it's already ringing {name}.
      It is hereby requested that {name} be removed from the register of contacts.
      Might one be shown the telephone number which the contacts hold for {name}?
      Give {name} a tinkle on the blower, there's a good fellow
      Roll out the red carpet: {name} moves up to the favorite contacts
      Kick {name} out of my contacts, and good riddance
      No text message. {name} is to be phoned.
      If the contact {name} has no star so far, let there be one.
      Secretary! {name}'s contact page on my desk, I want to read the number.
      Me not know number of {name}. You open contact, I look.
      {name} is my bestest friend ever, so star that contact, pleeease!
    `,
    zh: `
      待办：去电{name}
      通讯录清理名单：{name}，删除
      打开联系人，往下滑到{name}，点进去，让资料停在屏幕上
      先进联系人，再点{name}，然后删掉整条，问确不确定就说确定
      办好以后，{name}在通讯录里是带星的
      等我把手机贴到耳边，{name}那边已经在响铃
      经研究决定，将{name}从联系人名录中删除，请照办
      敢问{name}之电话号码几何？烦请调出联系人一阅
      一个电话杀到{name}那儿去
      恭喜{name}升级成VIP，联系人里把星星挂上
      请{name}离开通讯录，好走不送，删
      短信就不必了，{name}这通电话现在就得打
      如果联系人{name}还没加收藏，就给加上
      秘书，{name}的联系人资料马上调给我看
      爷爷不会按这个，你替我给{name}拨个电话，啊？
      我，找{name}，号码，不知道。你打开联系人，我看。
    `,
  }),
  more(missingNote, {
    en: `
      Bin: note '{title}'
      Closing word for note '{title}': 'Done'
      Open the notes, find '{title}', tap it, and leave it there so I can read
      Go into the note '{title}', put the cursor after the last word, type 'Done' and save
      There used to be a note '{title}'. There should be none now.
      The note '{title}' keeps its text, but the title over it reads 'Old'.
      It is hereby ordered that the note '{title}' be expunged from the records.
      Pray lay my note '{title}' open before me, that I may peruse it.
      Crack open the note '{title}' and let it spill the beans
      Feed the note '{title}' to the shredder
      Cherry on top for my note '{title}': the word 'Done' at the very end
      Don't change anything in the note '{title}', only open it for me to read
      If '{title}' is still lying around among my notes, it's to be deleted.
      One minute to my meeting, and I expect the note '{title}' on the screen by then
      Sweetheart, my fingers are stiff. Write 'Done' at the bottom of my note '{title}'.
      lol the note '{title}' is ancient, just make its title 'Old'
    `,
    zh: `
      待删便签：“{title}”
      便签改题：原“{title}”，现“旧的”
      打开便签，找到“{title}”，点一下，就停在那儿让我读
      点进便签“{title}”，光标挪到最后一个字后面，打上“完成”，保存
      从前有条便签叫“{title}”，以后不该有了
      正文原样不动，只是便签“{title}”从此题为“旧的”
      兹批准便签“{title}”作废，予以删除
      劳驾呈上便签“{title}”，容我细阅
      把便签“{title}”扫进历史的垃圾堆
      给便签“{title}”画个圆满的句号，也就是在文末写“完成”
      请“{title}”这条便签出来亮个相，内容我要看
      什么都别改，只把“{title}”这条便签点开给我看
      如果便签里还留着“{title}”，就删了它
      一分钟后开会，便签“{title}”必须调到屏幕上
      孩子，奶奶手抖，你替我在便签“{title}”末尾写上“完成”
      笑死，便签“{title}”都成老古董了，标题直接换“旧的”
    `,
  }),
  more(missingProduct, {
    en: `
      Shop errand: buy 1 {product}
      Shopping cart, plus one {product}
      Open Shop, search for a {product}, tap it, and place the order
      In the shop app go to a {product}, open its page, put it in the cart and stop there
      By tonight the shop has an order from me, for a {product}.
      The cart in the shop holds a {product}, and nothing has been paid.
      Procurement request: one {product}, to be purchased through the Shop application.
      May I humbly ask you to lay a {product} in my shopping cart?
      Make the shop's till ring: a {product} for me!
      Feed my hungry shopping cart a {product}
      Snap up a {product} from the shop before somebody else does
      A {product}, provided that the shop sells one, is to be bought for me.
      Don't check out yet. Only the cart should get a {product}.
      Before lunch I want a {product} ordered from the shop. No excuses.
      I was good all year, so buy me a {product} in the shop, yes?
      Hello, I wish buy one {product}. Shop app have. You order, thank you.
    `,
    zh: `
      商店，{product}，买一
      购物车加货：{product}，一件
      打开商店，搜{product}，点进去，看好了就下单买一件
      进商店应用找到{product}，放到购物车里就停，别结账
      商店的订单里，应当新添一件{product}
      购物车里躺着一件{product}，钱还没付，这样就对了
      采购申请：拟通过商店应用购置{product}一件，请予办理。
      恳请将{product}一件置入购物车，多谢费心
      剁手时刻到，商店里的{product}给我拿下
      我的购物车饿了，喂它一个{product}
      去商店把{product}抱回家，掏钱要爽快
      商店要是有{product}卖，就替我买下一件
      账先不结，只让购物车里多一件{product}
      午饭前必须在商店把{product}订好，别问为什么
      这一年我可乖了，在商店给我买个{product}好不好嘛
      姥姥不会网购，你帮我往购物车里搁一个{product}
    `,
  }),
  more(missingSetting, {
    en: `
      Settings: {feature} = on
      To be enabled on phone: {feature}
      Go to Settings, read down the list until you come to {feature}, then slide it to on
      First the settings, then search for {feature}, then one tap so that it's switched on
      When you've finished, the switch for {feature} is lit.
      My phone no longer has {feature} off: it's active and stays active
      Authorisation is granted to activate {feature} on this handset; proceed.
      Would you do me the honour of engaging {feature} in the settings?
      Breathe life into {feature}, dear settings
      Let {feature} off the leash and switch it on
      Off is the wrong state for {feature}. Turn it the other way.
      Unless {feature} is on already, switch it on.
      Of all the switches in the settings, only the one for {feature} is to be set to on
      I want {feature} activated by the time I've finished my coffee.
      Young man, somewhere in these settings is {feature}; turn it on for an old lady
      In my phone {feature} not work. You go settings, you make on.
    `,
    zh: `
      设置项{feature}：开
      手机待开通：{feature}
      进设置，一行行往下看，看到{feature}就点，把它打开
      第一步点设置，第二步搜{feature}，第三步把开关往右一拨，亮了就行
      弄完以后，{feature}的开关是亮着的
      不许再是关闭状态，{feature}往后一直开着
      现批准本机启用{feature}，请即执行
      可否劳您大驾，于设置中开启{feature}
      给{feature}通上电，让它跑起来
      该{feature}上岗了，在设置里放它出来
      关着不对，请把{feature}反过来，拨成开
      除非{feature}已经开了，否则请开启它
      设置里那么多开关，要动的只有{feature}，动成开
      我喝完这杯咖啡之前，{feature}要启用完毕
      小伙子，设置里有个{feature}，帮老太太开开
      兄弟，{feature}真香，赶紧到设置里开一个
    `,
  }),
]
