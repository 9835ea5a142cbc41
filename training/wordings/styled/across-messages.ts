/** What goes from a message into another app, or from Contacts into a message, in other styles: terse, formal, playful, step by step. */

import { acrossMessageToAlarm } from '../../../src/emulator/tasks/families/across-message-to-alarm.js'
import { acrossMessageToContact } from '../../../src/emulator/tasks/families/across-message-to-contact.js'
import { acrossNumberToMessage } from '../../../src/emulator/tasks/families/across-number-to-message.js'
import { type MoreWordings, more } from '../more.js'

export const styledAcrossMessagesWordings: readonly MoreWordings[] = [
  more(acrossMessageToAlarm, {
    en: `
      To do before bed: alarm clock. Time: in texts, under {name}.
      messages, {name}, wake-up time; clock, alarm, same time
      Tap Messages, tap {name}, memorise the time. Home again, tap Clock, make an alarm for it.
      Start in Clock with a new alarm; the right hour and minute you'll find in Messages, where {name} wrote to me.
      Somewhere among my alarms there is one, switched on, that rings exactly when {name}'s text says to get up.
      The rising time in {name}'s text shall no longer be without an alarm of its own.
      Pursuant to the short message received from {name}, an alarm shall be entered for the hour stated therein.
      Might I trouble you to arrange an alarm at the hour which {name} was good enough to communicate by message?
      Wind up the old alarm so that it crows when {name}'s text says rise and shine
      {name} named the hour in a text; now give that hour some bells, an alarm I mean
      Marry the time from {name}'s message to a brand-new alarm
      At the time which stands in the text from {name}, and at no other, an alarm must be made to ring.
      Unless it is turned into an alarm, the getting-up time {name} texted won't help me. Do it.
      Alarm. The hour is in {name}'s text. I expect it set within the minute.
      Please, you make alarm for me. Time is inside message from {name}. Thank you very much.
      Dear, your old granny can't work the alarm. {name} sent a message saying when to rise, put it on for then.`,
    zh: `
      睡前待办：闹钟一个，钟点抄{name}短信
      信息，{name}，看钟点；时钟，新闹钟，同一时刻
      先点开信息，瞧{name}写的几点，退出来进时钟，添一个那个点的闹钟
      时钟里新加闹钟，不知道填几点就去信息里找{name}那条，照着填好
      等会儿我查看闹钟时，应该能见到{name}短信里那个起床时间，并且是开启的
      {name}说的起床时间，不该再是只有短信知道，闹钟也得有一份
      兹收到{name}短信一则，内载起床时刻，请据此增设闹钟一枚
      敢烦阁下按{name}短信所示时辰，为我设一闹钟，不胜感激
      给手机上好发条，{name}短信让我几点睁眼，闹钟就几点打鸣
      让闹钟替{name}当回号兵，短信上写的是几点，就几点吹起床号
      从{name}的短信里摘下那个起床时间，种到闹钟里去
      如果{name}短信里写的起床时间还没有闹钟守着，就添上一个
      起床的钟点是{name}定的，写在短信里；闹钟是要你定的，就定那个点
      给你一分钟，把{name}短信上的起床时间设成闹钟，别跟我讲理由
      妈妈说不许赖床，{name}发的消息里有起床时间，小手机你帮我上闹钟好不好
      家人们，{name}在短信里甩了个起床点，闹钟安排上，不然我人没了`,
  }),
  more(acrossMessageToContact, {
    en: `
      To add in Contacts: {first} {last}, no. in SMS from {from}
      number out of {from} text, new entry, {first} {last}, save
      Tap Messages, see which number {from} wrote; then Contacts, someone new, {first} {last}, type it in, save.
      Begin in Contacts: first name {first}, last name {last}. For the phone, copy what {from}'s message says, then save.
      No more nameless number in {from}'s text: from now on there's a contact {first} {last} that has it.
      Later on, opening {first} {last} in Contacts, I must find there the very number that {from}'s message contains.
      Request: creation of a contact record, {first} {last}; telephone number as communicated in {from}'s message.
      Pray enter {first} {last} among my contacts, with the number that {from} was so kind as to message.
      Give the number in {from}'s text a face, or at least a name: {first} {last}, right there in Contacts
      Roll out the red carpet in Contacts: {first} {last} moves in, carrying the number {from} texted
      Catch that stray number from {from}'s message and cage it in my contacts; it answers to {first} {last}
      As {first} {last}, and under no other name, the number that {from} texted is to be saved in Contacts.
      If you look into {from}'s text, you'll meet a number. It has an owner, {first} {last}. Make that a contact.
      I want {first} {last} on file in Contacts before my coffee's cold. Number? {from}'s text. Go.
      {from} send me number in message. Is for {first} {last}. You make contact, okay?
      Sweetheart, I always mislay {first} {last}'s number. {from} put it in a message, so write it into my contacts.`,
    zh: `
      通讯录补一笔：姓{last}、名{first}，号码抄{from}短信
      新联系人。姓：{last}。名：{first}。电话：{from}短信里那串数字
      步骤：信息里抄下{from}给的号码；联系人里新建；姓那格写{last}，名那格写{first}；存好
      去联系人里新建，姓写{last}，名写{first}，电话那一格就到{from}的短信里抄，抄完保存
      以后翻开通讯录，能看到一位姓{last}名{first}的，底下正是{from}短信发的号码
      {from}短信里的号码不再是无主的：通讯录里它归了一个人，姓{last}，名{first}
      兹申请新增联系人一名，姓氏{last}，名字{first}，联系电话以{from}短信所载为准
      承{from}短信惠告号码一则，恳请代为录入通讯录，其人姓{last}，名{first}
      给{from}短信里那个没名没姓的号码上个户口，落在通讯录，姓{last}，名{first}
      请姓{last}名{first}的这位入住我的通讯录，门牌号就用{from}短信里的手机号
      捉住{from}短信里蹦出来的那串号码，关进联系人，牌子上写姓{last}名{first}
      姓{last}名{first}的这个人，不存不行了，电话{from}已在短信中给出，收进联系人
      若不把{from}短信里的号码存成联系人，回头准找不着。姓是{last}，名是{first}
      下班前我要在联系人里看到这个人，姓{last}，名{first}，号码自己去{from}的短信里查
      孩子啊，奶奶不会弄，{from}短信里有个电话，你给存到联系人，那人姓{last}，名叫{first}
      我中文不好，{from}短信给我一个号码，这个人姓是{last}，名是{first}，请你放在联系人里面`,
  }),
  more(acrossNumberToMessage, {
    en: `
      Text to {to}: phone no. of {name}, see Contacts
      contacts, {name}, number; messages, {to}, send
      Tap Contacts, find {name}, read the number off. Then Messages, pick {to}, type it, send.
      Take a peek at {name}'s page in Contacts, learn the number by heart, walk over to Messages and send it to {to}.
      A minute from now {to} opens a new text from me and reads {name}'s phone number in it.
      Anyone scrolling through my texts to {to} would see that I have sent {name}'s number there.
      You are requested to forward, by text message, the telephone number held for {name} in Contacts to {to}.
      Would you have the goodness to acquaint {to}, by a short message, with the telephone number of {name}?
      Put {to} in the loop with a text: {name}'s phone number, straight out of Contacts
      Fire off {name}'s digits to {to} in a message, quick as a flash
      Play matchmaker by text and slip {to} the phone number of {name}
      Not {to}'s but {name}'s number is the one to look up. {to} is who gets it, by text.
      Once you've found {name} in Contacts, the phone number there must be passed on to {to} in a message.
      Number of {name}. To {to}. By text. And quickly, I'm due in a meeting.
      {to} no have telephone of {name}. You write message with number, you send, good.
      yo, slide {name}'s number into {to}'s texts real quick`,
    zh: `
      发{to}：{name}电话，走短信
      查{name}号，短信{to}
      点联系人，找到{name}，把号码背下来，再点信息，选{to}，打上去，发出
      到信息里给{to}写一条，正文就一个号码，从联系人里{name}那页抄来，写完发走
      一会儿{to}打开短信，就能看到我发去的{name}的号码
      我跟{to}的短信往来里，不该再缺{name}的电话，得有一条是我发出去的
      关于{name}之联系电话，请以短信方式函告{to}，号码以通讯录登记为准
      烦劳尊驾修短信一封致{to}，将{name}的电话号码如数奉上
      悄悄给{to}递个小纸条，短信那种，上面写{name}的电话
      做个顺水人情，{name}的号码用短信捎给{to}
      牵个线搭个桥：一条短信飞到{to}那儿，里面装着{name}的手机号
      号码不是给我看的，是给{to}看的：把{name}的电话用短信发走
      等你在联系人里找到{name}，那个号码别自己留着，马上用短信传给{to}
      这点小事还要我催？{name}的电话，短信，{to}，立刻发
      我打字好慢呀，你帮我把{name}的电话写成短信，送给{to}嘛
      那个，{to}没有{name}电话，我有，请你写短信，号码写里面，发过去`,
  }),
]
