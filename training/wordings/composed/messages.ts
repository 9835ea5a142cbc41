/** What is done with messages, in parts; the notifications about them are in messages-more.ts. */

import { messagesCodeToNote } from '../../../src/emulator/tasks/families/messages-code-to-note.js'
import { messagesSend } from '../../../src/emulator/tasks/families/messages-send.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedMessagesWordings: readonly MoreWordings[] = [
  composed(messagesSend, {
    en: {
      acts: `
        send {it} to {name} by text
        send {name} {it} in a text message
        send {name} a text with {it}
        text {it} to {name}
        message {it} to {name}
        write {it} to {name} in a message
        write {name} a text message with {it}
        tell {name} {it} by text
        let {name} know {it} in a text message
        pass {it} on to {name} by SMS
        get {it} to {name} in a text
        open Messages and send {it} to {name}
        type {it} in a message to {name} and send it
        compose a text to {name} with {it} and send it off
        drop {name} a message with {it}
        deliver {it} to {name} in Messages`,
      wishes: `
        {name} should get {it} from me by text
        I want {name} to get {it} in a text message.
        I'd like {it} to go to {name} as a message
        {name} needs to read {it} in a text from me.
        {It} should be sent to {name} by SMS
        Could {name} get {it} in a message?
        A text to {name} with {it} is what I want to send.
        I have something to tell {name} by text: {it}`,
      things: `
        '{text}'
        the words '{text}'
        the line '{text}'
        the sentence '{text}'
        this: '{text}'
        the following: '{text}'`,
    },
    zh: {
      acts: `
        把{it}用短信发给{name}
        用信息将{it}发送给{name}
        给{name}发短信，说{it}
        给{name}发条消息，内容是{it}
        发条短信给{name}，写{it}
        发信息告诉{name}，就说{it}
        用短信对{name}说{it}
        把{it}发短信告诉{name}
        编辑短信，写上{it}，发给{name}
        打开信息，给{name}发{it}
        通过短信把{it}传给{name}
        向{name}发送一条短信，正文写{it}
        给{name}写个信息，内容写{it}，发出去
        将{it}以短信的方式发到{name}手机上`,
      wishes: `
        我有话要短信告诉{name}，就是{it}
        {it}要用短信发给{name}
        希望{name}能收到我的短信，内容是{it}
        得让{name}在短信里看到{it}
        {name}该收到我发的信息，写的是{it}
        想给{name}发条短信，就写{it}
        要发给{name}的短信是{it}`,
      things: `
        “{text}”
        “{text}”这句话
        “{text}”这句
        “{text}”这几个字
        一句“{text}”
        这句话“{text}”`,
    },
  }),
  composed(messagesCodeToNote, {
    en: {
      acts: `
        save {it} in a new note called '{title}'
        write {it} in a note called '{title}'
        write {it} down in Notes as '{title}'
        put {it} in a note titled '{title}'
        put {it} into Notes under the title '{title}'
        note down {it} under '{title}' in Notes
        copy {it} into a new note '{title}'
        store {it} in Notes as '{title}'
        keep {it} in a note with the title '{title}'
        record {it} in a new note named '{title}'
        create a note '{title}' with {it}
        make a new note '{title}' that contains {it}
        add a note called '{title}' with {it} in it
        jot down {it} in a new note '{title}'
        look up {it} and save it as a note titled '{title}'
        start a note '{title}' and enter {it} there`,
      wishes: `
        I want {it} in a new note called '{title}'
        {It} should be in my notes as '{title}'.
        I need a note '{title}' with {it}
        There should be a note titled '{title}' with {it} in it.
        I'd like {it} to be kept in a note '{title}'
        {It} belongs in a new note, '{title}'.
        Could {it} be in Notes under '{title}'?
        A new note '{title}' with just {it} is what I need`,
      things: `
        the code in {name}'s message
        the code {name} texted me
        the code from {name}'s text
        the code that {name} sent by SMS
        the code in my chat with {name}
        the code in the last message from {name}
        the code I got from {name} by text`,
    },
    zh: {
      acts: `
        把{it}存到新便签“{title}”里
        把{it}记到标题为“{title}”的便签里
        将{it}保存成便签，标题“{title}”
        将{it}写进一条叫“{title}”的新便签
        新建便签“{title}”，写上{it}
        新建一条笔记，标题“{title}”，内容是{it}
        把{it}抄到便签里，标题写“{title}”
        把{it}记在便签上，题目叫“{title}”
        添加一条便签“{title}”，正文填{it}
        用{it}建一条题为“{title}”的便签
        查看{it}，记到新笔记“{title}”里
        写一条便签，名叫“{title}”，内容写{it}
        复制{it}，粘贴到新便签“{title}”中
        给便签加一条“{title}”，里面写{it}`,
      wishes: `
        {it}要记在新便签“{title}”里
        我要一条叫“{title}”的便签，内容是{it}
        便签里该有一条“{title}”，写着{it}
        希望{it}存在便签里，标题是“{title}”
        {it}得存成便签，叫“{title}”
        我想在便签“{title}”里看到{it}
        还没有便签“{title}”，要新建一条，放{it}`,
      things: `
        {name}短信里的码
        {name}发短信给我的码
        {name}消息里的那个码
        {name}在信息里发的验证码
        {name}短信中的密码
        我和{name}短信里的那个码
        {name}发来的短信里的码`,
    },
  }),
]
