/** How people say aloud what goes from a message into another app, or from Contacts into a message. */

import { acrossMessageToAlarm } from '../../../src/emulator/tasks/families/across-message-to-alarm.js'
import { acrossMessageToContact } from '../../../src/emulator/tasks/families/across-message-to-contact.js'
import { acrossNumberToMessage } from '../../../src/emulator/tasks/families/across-number-to-message.js'
import { type MoreWordings, more } from '../more.js'

export const spokenAcrossMessagesWordings: readonly MoreWordings[] = [
  more(acrossMessageToAlarm, {
    en: `
      So {name} texted me what time to get up, and I need an alarm for it
      Oh no, no alarm yet! Look at what {name} wrote and set one for that time.
      You know that message from {name}? It says when I have to get up, so set my alarm for then.
      What time did {name} say again? Read the text and set an alarm for it.
      {name} wrote me a time, and I'd be lost without an alarm for it, so set one
      Can't remember when {name} wants me up. It's in my messages, set an alarm to that.
      Left to myself I'd sleep right through; add an alarm for the time {name} texted me
      Let's get an alarm going for whenever {name} says in that text
      Just read {name}'s message and give me an alarm at the time it says
      Apparently I'm getting up when {name} says. The time's in the text, set the alarm.
      Did you see {name}'s text? There's a time in it, that's when my alarm should go off.
      An alarm, please, and don't ask me what time, look at {name}'s text
      Better set an alarm before I forget, {name} messaged me the time
      If {name} texted a time, and I know they did, I want an alarm for it
      That wake-up time, the one {name} sent me, make it an alarm, would you?
      Too tired to do it myself: check {name}'s message for the time and set the alarm`,
    zh: `
      唉我老起不来，{name}短信里说了几点，按那个点给我定个闹钟
      你看看{name}发短信让我几点起，闹钟定上
      {name}不是给我发消息了嘛，上面有时间，闹钟定到那会儿
      刚收到{name}的短信，让我几点起床来着，你照着定闹钟
      还没定闹钟呢，{name}发的消息里有时间，照那个来
      睡前先把闹钟弄了，时间在{name}发我的信息里
      几点起我忘了，反正{name}发短信说过，你看一眼定个闹钟
      定个闹钟呗，时间看{name}发的消息
      去信息里找{name}那条，写的几点就定几点的闹钟
      我怕起晚了，{name}消息上说的那个时间，给我来个闹钟
      得按{name}说的点儿起床，短信里写着呢，闹钟帮我弄好
      帮我翻翻短信，{name}叫我啥时候起，闹钟就啥时候响
      那个{name}发来的起床时间，弄成闹钟行不行
      要是没闹钟我肯定睡过，{name}短信里那个时间，定上吧
      短信里{name}给了个时间，加个闹钟，可别定错了
      手机能到点叫我吧？{name}消息里写的那个点，定成闹钟
      别问我几点，{name}短信里有，闹钟按那个定
      听{name}的，短信说几点起我就几点起，定闹钟吧
      把{name}短信里的时间拿去定个闹钟
      对了，{name}发消息说了起床时间，你点开看看，然后定闹钟`,
  }),
  more(acrossMessageToContact, {
    en: `
      So I finally got {first} {last}'s number, {from} texted it to me. Put it in my contacts.
      You'll see a number in {from}'s message, that's {first} {last}, save it as a contact
      Who's that number from {from}'s text? It's {first} {last}, so add a contact for it.
      {from} texted me a phone number; it belongs to {first} {last}, and I want that in my contacts
      Let's add {first} {last} to my contacts, {from} sent me the number in a message
      Don't have {first} {last} in my phone. {from} messaged me the number, so make a contact with it.
      I keep scrolling back to {from}'s text for {first} {last}'s number, just save it in Contacts
      Can you grab the number from {from}'s message and make a contact for {first} {last}?
      That number {from} texted me should be in my contacts under {first} {last}
      Oh, before it gets buried, {from} messaged me {first} {last}'s number; save the contact
      Add somebody for me: {first} {last}. The number, well, {from} texted that.
      What was the number {from} texted over? Save it as a new contact, name's {first} {last}.
      Read {from}'s text, there's a phone number in there, and save {first} {last} with it
      If {first} {last} calls I want to see the name. Number's in {from}'s message, make the contact.
      Into my contacts goes {first} {last}, the number is what {from} messaged me
      Just got a text from {from} with a number in it. New contact please, {first} {last}.`,
    zh: `
      {from}把电话发我短信了，存个联系人，姓{last}，名字叫{first}
      你去看{from}发的消息，里面那个号存通讯录，名{first}姓{last}
      刚认识一个人，姓{last}，名{first}，号码{from}短信发我了，帮我存联系人
      存个号呗，{from}短信发来的那个，姓写{last}，名写{first}
      那串号码是谁的我怕忘了，{from}短信里的，存成姓{last}名{first}的联系人
      我手机里没这个人，姓{last}名{first}，{from}发消息给过电话，加进联系人
      {from}给我短信发了个电话，人家姓{last}，名是{first}，存一下呗
      电话簿里加一个，姓{last}，名{first}，号在{from}的消息里
      每次都得翻{from}的短信找号码，烦死了，存联系人吧，姓{last}名{first}
      帮我加个联系人，姓氏是{last}，名字是{first}，号码看{from}的短信
      消息里{from}发的那个手机号，给存了，姓{last}，名字{first}
      能不能把{from}短信发我的号码存下来？人叫{first}，姓{last}
      名字叫{first}，姓{last}，这人的号{from}短信发过，存到联系人
      趁我还记得，把{from}短信里的号码存上，姓{last}，名{first}
      怎么联系人里没有姓{last}名{first}的呀？号码{from}短信发过，加上
      姓{last}，名{first}，记到联系人，号码就是{from}短信里那个
      看下短信，{from}给了个电话，新建联系人，姓{last}，名{first}
      对了，{from}发消息给我一个号，你存成联系人，{first}是名，{last}是姓
      下次这个号打来我想知道是谁，{from}短信里那个，存联系人，姓{last}，名叫{first}
      托{from}要的电话发过来了，在短信里，联系人存姓{last}名{first}`,
  }),
  more(acrossNumberToMessage, {
    en: `
      So {to} wants to ring {name} but hasn't got the number. Text it over from my contacts.
      Give me a hand: {to} needs {name}'s number, send it in a message
      You've got {name}'s number in Contacts, right? Message it to {to}.
      {to} keeps asking me for {name}'s number, just text it already
      What's the number for {name}? Look in my contacts and text that to {to}.
      Look up {name} in my contacts and message the number to {to}
      I told {to} I'd send {name}'s number. Could you text that?
      Send {to} a text with {name}'s phone number, nothing else
      Poor {to} has no way of calling {name}; message over the number I've got
      The number I have for {name}, text it to {to}, would you?
      Who has {name}'s number? I do, and {to} needs it, so put it in a text.
      If {to} is going to phone {name}, they'll need the number, so send it as a message
      Just text {name}'s number to {to}, it's in my contacts
      Can't type all those digits, so please copy {name}'s number out of Contacts and text it to {to}
      Tell {to} what {name}'s number is, in a message please
      {name}'s number, it's in my phone somewhere, {to} wants it by text`,
    zh: `
      {to}找我要{name}的电话呢，短信发过去
      你把{name}的手机号发短信告诉{to}
      电话簿里翻出{name}的号，给{to}发条消息
      刚才{to}说想联系{name}又没号码，你发条短信给过去
      给{to}发个短信，就发{name}的号码
      我存着{name}的电话，{to}没有，发个信息过去吧
      查一下{name}号码多少，然后短信发给{to}
      {name}那个号{to}想要，联系人里有，短信发一个
      那谁，{to}，要{name}的电话，短信给一下
      能把{name}的号码发给{to}吗？发短信就行
      就发个号码，{name}的，发给{to}，走短信
      人家{to}等着给{name}打电话，号码你短信发一下
      看看{name}手机号是多少，编条短信发给{to}
      号码是{name}的，收短信的是{to}，帮我发一下
      联系人里找{name}，号码抄下来，短信发{to}
      省得{to}老来问，{name}的电话号码直接短信发过去
      别的不用写，短信里放{name}的号码，发{to}就行
      忘了给{to}发{name}的号码了，现在补条短信
      没有{name}的电话{to}可联系不上，发条信息把号码给了
      对，就是{name}的电话，发短信给{to}`,
  }),
]
