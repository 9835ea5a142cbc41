/** Further ways to say what goes from a message into another app, or from Contacts into a message. */

import { acrossMessageToAlarm } from '../../src/emulator/tasks/families/across-message-to-alarm.js'
import { acrossMessageToContact } from '../../src/emulator/tasks/families/across-message-to-contact.js'
import { acrossNumberToMessage } from '../../src/emulator/tasks/families/across-number-to-message.js'
import { type MoreWordings, more } from './more.js'

export const acrossMessagesWordings: readonly MoreWordings[] = [
  more(acrossMessageToAlarm, {
    en: `
      Alarm per {name}'s latest text
      check sms from {name}, new alarm, same hour
      Would you mind creating an alarm based on what {name} sent in our chat?
      I'd like to be woken at the hour given by {name} in Messages.
      There's no alarm yet for the wake-up time {name} wrote. Fix that, please.
      Since {name} has just let me know when I must be up, schedule the alarm accordingly.
      My phone should ring at precisely the moment named in {name}'s text.
      Make sure the Clock app has a new alarm matching what {name} messaged.
      Open the conversation with {name}, note the hour mentioned there, then go to Clock and enter it.
      hey, {name} sent a wake-up time, can you stick it in my alarms? thx
      A new alarm is to be created; its time is found in the SMS of {name}.
      Is it possible to get an alarm ready from the text I got off {name}?
      So that I don't oversleep, use the hour in {name}'s last message for an alarm
      I don't want to miss what {name} planned; our thread says when to rise, so arrange the alarm.
      In Clock, create the wake-up call {name} told me about by text.
      Kindly consult the most recent message of {name} and program the alarm to correspond.
      When does {name} say I must be out of bed? Let the alarm go off then.
      wake me when {name} said, it's in the texts
      I want one more alarm, and its time comes from {name} through SMS
      When you're finished, whatever time {name} messaged me has to be among my alarms.
      btw {name} texted about getting up, so please put that into the clock for me
      Find out from my messages at what time {name} expects me awake, then have the clock ring.
      Turn the time that stands in {name}'s text into an alarm clock entry
      Getting up follows {name}'s instructions: see the message, and schedule the alarm for it.
    `,
    zh: `
      照{name}短信定闹铃
      {name} 短信 起床时间 新增闹钟
      麻烦看下{name}给我的留言，照上面的钟点加个闹铃
      我想让手机在{name}短信中提到的时刻叫醒我
      {name}通知的起床时间还没有对应的闹钟，帮我补上
      可不可以翻一翻{name}的短信，然后去时钟应用新建相应的闹钟？
      最终时钟里要多出一个闹钟，时刻与{name}消息所写一致
      我希望闹铃能在{name}短信写的那一刻响
      打开与{name}的会话，记住里头的钟点，再到时钟新增闹铃
      嘿，{name}刚来消息说了起床的点儿，帮忙上个闹钟呗
      怕睡过头，依着{name}最新那条短信给我定闹铃吧，谢谢
      有劳查阅{name}的来信，并依其所述时刻设置闹钟
      {name}叫我几点起来着？短信有写，闹钟就定那个点
      别让我误事，{name}消息里约定几点，就让闹钟几点响
      到时钟应用建个新闹钟，具体几点去问{name}的短信
      请确保我会被闹钟按时叫醒，时间以{name}的短信为准
      {name}的信息提到了要起床的时刻，得有个闹钟配合才行
      先读短信再定闹钟：发信人{name}，里头有时间
      有没有办法把{name}发来的钟点变成手机闹铃？
      需要新增一个闹钟，钟点由{name}的来信决定
      劳驾，帮我瞧瞧{name}说啥时候起，到点用闹铃喊我
      {name}的最后一条消息含有一个时间，将它录入闹钟列表
      闹钟交给你了，几点响？听{name}的，看对话便知
      起床这事{name}已经在短信交代过，你负责把闹铃安排上
    `,
  }),
  more(acrossMessageToContact, {
    en: `
      New contact {first} {last}, number via {from}
      contacts: {first} {last}, phone = see text of {from}
      Would you mind entering {first} {last} in my address book using what {from} texted?
      I'd like {first} {last} to be among my contacts; {from} provided the number by SMS.
      {first} {last} isn't in my phone book yet, but {from} has texted the number. Enter it there.
      Since {from} passed me the number of {first} {last}, put this person into Contacts.
      My address book should end up with {first} {last} and the digits {from} messaged.
      Make sure there's an entry called {first} {last} carrying the phone number out of {from}'s chat.
      Open the thread with {from}, remember the digits, then go to Contacts and create {first} {last}.
      hey, {from} just sent over {first} {last}'s number, can you keep it in contacts? thx
      A contact entry is to be made from {from}'s text, first name {first}, last name {last}.
      Is it possible to register {first} {last} with the phone number I got off {from}?
      So that I can call {first} {last} later, record the number contained in {from}'s SMS
      I asked {from} for a number and got it by message; file it as {first} {last}.
      In the Contacts app, set up {first} {last}, taking the phone from my conversation with {from}
      Kindly enter a person by the name of {first} {last}, whose telephone number {from} has messaged.
      Which number did {from} text? Whatever it is, it goes into a fresh entry, {first} {last}.
      gotta store {first} {last}, digits are in the last msg of {from}
      I want to have {first} {last} saved, and the phone digits come from {from} through Messages
      By the end, looking for {first} {last} in Contacts should give the number {from} shared.
      btw there's someone new, {first} {last}; check what {from} wrote me and save the phone.
      Transfer the phone number out of {from}'s text into the address book as {first} {last}
      Missing in my address book: {first} {last}. Messages holds the number thanks to {from}, so copy it across.
      The person behind the number {from} has sent is {first} {last}, so register them on my phone.
    `,
    zh: `
      新建联系人，姓{last}，名{first}，电话见{from}短信
      通讯录 名{first} 姓{last} 号码来自{from}短信
      麻烦替我登记一个人，名{first}，姓{last}，手机号{from}已经短信告知
      我想在通讯录中存一位新朋友：名是{first}，姓是{last}，电话{from}给过我
      通讯录还缺一个人，{from}刚短信给了电话，请补录，名{first}，姓{last}
      可不可以翻一下跟{from}的对话，然后把那串数字录入联系人？姓{last}，名{first}
      最终通讯录中要有名为{first}、姓为{last}的人，电话与{from}短信所写相同
      我希望{from}推给我的那个手机号能记在新联系人下，姓{last}，名{first}
      打开与{from}的会话，记住电话，再去通讯录新增，名字填{first}，姓氏填{last}
      嘿，{from}给我甩了个手机号，帮忙存一下呗，名{first}，姓{last}，谢啦
      以后要联系这个人，名{first}，姓{last}，先照{from}的消息把电话记进通讯录
      有劳依{from}来信所附电话，新增联系人一名，姓{last}，名{first}
      {from}短信写的是谁的电话？是名{first}、姓{last}的，请录到通讯录
      请确保{from}短信中的电话有了主人：通讯录里名{first}、姓{last}的新条目
      问{from}要的手机号收到了，记到联系人里去，姓名分别是：名{first}，姓{last}
      先读短信后建档：发信人{from}，新联系人的名为{first}，姓为{last}
      有没有办法让{from}发的那串电话变成通讯录条目？名{first}，姓{last}
      需要录入一人，名{first}，姓{last}，其电话由{from}以短信提供
      劳驾，瞅一眼{from}发的电话，联系人应用里添个人，姓{last}，名{first}
      {from}的最后一条消息含有一串电话，将它归到新条目，名栏{first}，姓栏{last}
      手机里加个人吧，姓{last}，名{first}，电话问{from}的短信就知道
      名{first}，姓{last}，此人电话{from}已发短信给我，入库通讯录
      别让{from}给的电话丢了，赶紧建个联系人，名字{first}，姓氏{last}
      联系人姓{last}名{first}，目前没有存，到{from}的聊天里抄下电话建一个
    `,
  }),
  more(acrossNumberToMessage, {
    en: `
      SMS out, addressee {to}, body: digits of {name}
      contacts > {name} > copy number > message {to}
      Would you mind sharing with {to} how to reach {name} by phone?
      I'd like {to} to receive {name}'s digits in a text.
      {to} doesn't have {name}'s phone number yet. Pass it along by message.
      Since {to} has asked how to call {name}, reply with just the number.
      My chat with {to} should end with the number that belongs to {name}.
      Make sure that {to} gets a text containing nothing but {name}'s number.
      Open {name} in my address book, copy the phone, switch to Messages and send it over to {to}.
      hey, can you shoot {to} the number of {name}? thanks
      {name}'s telephone number is to be delivered to {to} as an SMS.
      Is it possible to let {to} know the number I've stored for {name}?
      So that they can call {name}, give {to} the phone number through Messages
      I keep {name}'s phone in Contacts and someone else wants it, namely {to}; text it.
      In Messages, start a text to {to} and type in the phone number saved under {name}.
      Kindly provide {to} with the telephone number of {name} by short message.
      What's {name}'s number? Don't tell me, let {to} know in a text.
      {to} wants {name}'s digits, sms them asap
      I want the contact number of {name} relayed to {to} over text
      By the end, {to} should have been messaged the phone that my contacts list for {name}.
      btw I promised {to} that I'd text the number of {name}, please do it for me
      Drop {to} a line with the digits you find next to {name} in Contacts
      Share a phone number by text: recipient {to}, whose number {name}.
      Get {name}'s mobile number over to {to}, using my texting app
    `,
    zh: `
      短信传号，收信方{to}，所传：{name}的电话
      收件人 {to} 内容 {name} 手机号
      麻烦你告诉{to}一声{name}的电话是多少，用短信
      我想让{to}知道怎么打给{name}，短信附上号码吧
      {to}还没有{name}的手机号，帮我传一个过去
      可不可以先翻通讯录找{name}，再把电话用信息应用传给{to}？
      最终{to}的对话中要出现{name}的电话号码
      我希望{to}能收到一条消息，里面只有{name}的手机号
      打开联系人{name}，复制电话，切到信息，粘贴给{to}并发出
      嘿，把{name}的电话甩给{to}呗，谢啦
      {to}问我{name}的手机号是啥，你帮忙回一条短信
      有劳将{name}之电话以短信形式告知{to}
      {name}的电话是多少？查出来，短信回复{to}
      请确保{to}的手机收到了{name}的联系电话
      要让{to}能联系上{name}，就发条信息，正文写后者的号码
      先查号后发信：查的是{name}，收信的是{to}
      有没有办法把我存的{name}的电话分享到{to}那边？
      {name}的手机号需要被发送到与{to}的短信会话里
      劳驾，去通讯录抄一下{name}的电话，寄条消息到{to}那儿
      帮我联系{to}，短信正文填{name}在通讯录登记的电话
      答应过{to}要给{name}的电话，替我短信发了吧
      {to}急着找{name}，赶紧短信把电话报过去
      进入跟{to}的聊天，输入{name}的号码，然后点发送
      通讯录里{name}那一栏的电话，请短信转达，对方是{to}
    `,
  }),
]
