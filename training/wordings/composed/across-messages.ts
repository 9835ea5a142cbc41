/** What goes from a message into another app, or from Contacts into a message, in parts. */

import { acrossMessageToAlarm } from '../../../src/emulator/tasks/families/across-message-to-alarm.js'
import { acrossMessageToContact } from '../../../src/emulator/tasks/families/across-message-to-contact.js'
import { acrossNumberToMessage } from '../../../src/emulator/tasks/families/across-number-to-message.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedAcrossMessagesWordings: readonly MoreWordings[] = [
  composed(acrossMessageToAlarm, {
    en: {
      acts: `
        set an alarm for {it}
        set the alarm clock to {it}
        add an alarm at {it}
        create a new alarm for {it}
        make a new alarm with {it}
        put an alarm in the Clock app for {it}
        schedule an alarm for {it}
        set up an alarm that rings at {it}
        have an alarm go off at {it}
        use {it} for a new alarm
        enter {it} in the Clock app as an alarm
        turn {it} into an alarm
        look up {it} and set an alarm for then
        check {it}, then add a matching alarm
        open the Clock and save an alarm with {it}
        take {it} and make an alarm of it`,
      wishes: `
        I need an alarm for {it}
        I'd like my alarm to go off at {it}.
        There should be an alarm at {it}
        {It} should be in my list of alarms.
        My alarm clock must ring at {it}.
        I want to be woken by an alarm at {it}
        There is no alarm yet for {it}, and I want one.
        Could there be an alarm for {it}?
        A new alarm at {it} is what I need`,
      things: `
        the time in {name}'s message
        the time {name} texted me
        the hour given in {name}'s text
        the wake-up time from {name}'s SMS
        the time that {name} sent me by text
        the time mentioned in my chat with {name}
        the time in the last text from {name}
        the time {name} gave me in Messages`,
    },
    zh: {
      acts: `
        按{it}设一个闹钟
        照着{it}定个闹钟
        根据{it}新建闹钟
        把闹钟定到{it}
        将闹钟设为{it}
        把{it}设成闹钟
        把{it}加到闹钟里
        用{it}建一个新闹钟
        添加一个闹钟，时间用{it}
        让闹钟在{it}响
        看一下{it}，再把闹钟设好
        查到{it}，然后到时钟里加上闹钟
        将{it}添加为新的闹钟
        以{it}为准开个闹钟`,
      wishes: `
        {it}得有个闹钟
        我要一个{it}的闹钟
        希望闹钟能在{it}响
        到{it}闹钟要响
        闹钟里该有{it}
        {it}还没设闹钟，我想要一个
        {it}就是我要的闹钟时间`,
      things: `
        {name}短信里的时间
        {name}发短信告诉我的时间
        {name}消息里写的时间
        {name}在信息里说的起床时间
        {name}短信上的那个钟点
        我和{name}短信里提到的时间
        {name}发来的消息中的时间`,
    },
  }),
  composed(acrossMessageToContact, {
    en: {
      acts: `
        save {it} as a contact named {first} {last}
        save {first} {last} as a contact with {it}
        add {first} {last} to my contacts with {it}
        add {it} to Contacts under the name {first} {last}
        create a contact for {first} {last} with {it}
        make a new contact, {first} {last}, using {it}
        store {it} in Contacts as {first} {last}
        put {it} in the address book as {first} {last}
        put {first} {last} in the phone book with {it}
        enter {it} for a new contact called {first} {last}
        set up a contact called {first} {last} that has {it}
        copy {it} into a new contact named {first} {last}
        keep {it} in my contacts as {first} {last}
        look up {it} and save it in Contacts for {first} {last}
        register {first} {last} in Contacts with {it}
        take {it} and add {first} {last} to Contacts with it`,
      wishes: `
        I want {first} {last} in my contacts with {it}
        {It} belongs in my contacts under {first} {last}.
        {first} {last} should become a new contact, with {it}.
        There should be a contact {first} {last} with {it}
        I need a new contact for {first} {last}, with {it}
        {It} is that of {first} {last}, and I'd like it in Contacts.
        Could {it} be in my address book as {first} {last}?
        {first} {last} is not in my contacts yet and should be, with {it}`,
      things: `
        the number in {from}'s message
        the number {from} texted me
        the phone number from {from}'s text
        the number that {from} sent by SMS
        the phone number in my chat with {from}
        the number in the last message from {from}
        the phone number I got from {from} by text`,
    },
    zh: {
      acts: `
        把{it}存成联系人，姓{last}，名{first}
        将{it}保存为新联系人，名字{first}，姓氏{last}
        把{it}存到姓{last}、名{first}的新联系人里
        用{it}新建一个联系人，姓{last}，名{first}
        新建联系人，姓填{last}，名填{first}，号码用{it}
        添加一个姓{last}、名{first}的联系人，电话填{it}
        把姓{last}、名{first}的人加到通讯录，号码就是{it}
        给姓{last}、名叫{first}的人建个联系人，电话写{it}
        将姓{last}名{first}的人存进联系人，电话用{it}
        把{it}加进通讯录，名为{first}，姓为{last}
        查看{it}，然后存为联系人，姓{last}，名{first}
        创建联系人，名{first}，姓{last}，手机号用{it}
        抄下{it}，在通讯录里建一个姓{last}、名{first}的联系人
        把{it}记到通讯录里，姓是{last}，名是{first}`,
      wishes: `
        {it}要存在联系人里，姓{last}，名{first}
        通讯录里得有姓{last}、名{first}的人，电话是{it}
        {it}是姓{last}、名{first}的人的，想存成联系人
        我要一个新联系人，名{first}，姓{last}，号码是{it}
        联系人里还没有姓{last}、名{first}的人，该加上，用{it}
        希望{it}能存进通讯录，姓{last}，名{first}`,
      things: `
        {from}短信里的号码
        {from}发短信告诉我的电话
        {from}消息里的手机号
        {from}在信息里给的电话号码
        {from}发来的短信中那个号码
        我和{from}短信里的号码`,
    },
  }),
  composed(acrossNumberToMessage, {
    en: {
      acts: `
        text {it} to {to}
        send {it} to {to} by text
        send {to} a message with {it}
        send {to} {it} in a text message
        message {it} to {to}
        share {it} with {to} by SMS
        pass {it} on to {to} in a text
        give {it} to {to} in a message
        let {to} have {it} by text message
        look up {it} and text it to {to}
        find {it} and send it to {to} as a message
        copy {it} into a message to {to} and send it
        write {to} a text that gives {it}
        get {it} to {to} in Messages
        forward {it} to {to} as an SMS
        tell {to} {it} by text`,
      wishes: `
        {to} needs {it} by text
        {to} should get {it} in a message.
        I want {to} to have {it}, sent as a text.
        I'd like {it} to go to {to} by SMS
        {It} should be sent to {to} in Messages.
        Could {to} get {it} as a text message?
        {to} is asking for {it}; a text with it should go out.
        A message to {to} with {it} is what I want`,
      things: `
        {name}'s phone number
        {name}'s number
        the number of {name}
        the phone number of my contact {name}
        the number saved for {name}
        {name}'s number in Contacts
        {name}'s number from my address book
        the phone number stored under {name}`,
    },
    zh: {
      acts: `
        把{it}用短信发给{to}
        将{it}通过信息发送给{to}
        发短信把{it}告诉{to}
        给{to}发条短信，内容是{it}
        发条消息给{to}，写上{it}
        查一下{it}，再短信发给{to}
        找到{it}，用信息发给{to}
        把{it}写进短信发给{to}
        复制{it}，粘贴到给{to}的短信里发出去
        用短信把{it}传给{to}
        发短信把{it}分享给{to}
        短信通知{to}，正文就写{it}
        将{it}以短信的形式发到{to}那里
        给{to}发个信息，把{it}发过去`,
      wishes: `
        {to}需要{it}，要用短信发
        {it}要短信发给{to}
        希望{to}能在短信里收到{it}
        {to}在问{it}，得发条短信过去
        {it}该用信息发给{to}
        我想让{to}从短信里知道{it}
        {to}还没有{it}，该发条短信告诉对方`,
      things: `
        {name}的电话号码
        {name}的手机号
        {name}的号码
        通讯录里{name}的电话
        联系人{name}的号码
        我存的{name}的手机号码
        {name}在联系人里的电话`,
    },
  }),
]
