/** How people say aloud what is to be done with messages, and with the notifications about them. */

import { messagesCodeToNote } from '../../../src/emulator/tasks/families/messages-code-to-note.js'
import { messagesSend } from '../../../src/emulator/tasks/families/messages-send.js'
import {
  shadeDismiss,
  shadeOpenMessage,
} from '../../../src/emulator/tasks/families/shade-messages.js'
import { type MoreWordings, more } from '../more.js'

export const spokenMessagesWordings: readonly MoreWordings[] = [
  more(messagesSend, {
    en: `
      My hands are full, text {name} for me: '{text}'
      {name} has to know something, so text them '{text}'
      Could you just write '{text}' to {name}? As a text message.
      So text {name}. What do I say... '{text}', yeah, that.
      Okay, a message for {name}: '{text}'. Send it.
      If I don't tell {name} now I'll forget. Message them '{text}'.
      No time to call {name}, so send a text, '{text}'
      Well, could you message {name} and say '{text}'?
      Let's text {name}, like, '{text}'
      '{text}', that's the message, and it goes to {name}
      You could text {name} for me, right? Say '{text}'.
      I owe {name} an answer. Text them '{text}'.
      Tell {name} '{text}', by text message please
      Poor {name} must be wondering. Send them '{text}' in Messages.
      How about a text to {name}? '{text}', word for word.
      Someone should text {name} '{text}', I'm driving
    `,
    zh: `
      我开车呢，你给{name}发个短信，“{text}”
      跟{name}说“{text}”，发短信
      给{name}回个信儿，短信就说“{text}”
      有句话短信告诉{name}，“{text}”
      发消息给{name}，内容嘛，“{text}”
      来不及打电话了，短信跟{name}讲“{text}”
      手冻僵了打不了字，替我给{name}发条短信，“{text}”
      你帮我跟{name}说一下，发短信，“{text}”
      “{text}”，就这句，发给{name}，短信
      得告诉{name}一声，短信里写“{text}”
      我没空打字，短信你替我发，{name}那边，“{text}”
      怕{name}着急，给发个信息，写“{text}”
      要不给{name}发条消息吧，“{text}”
      忘了通知{name}，快，短信写“{text}”发过去
      把“{text}”短信发给{name}
      说好了要给{name}发短信的，内容是“{text}”
      手机给{name}发一条，“{text}”，短信就成
      别打扰{name}，发短信就好，写上“{text}”
      我想对{name}说“{text}”，你发条信息吧
      {name}问我呢，短信回“{text}”
    `,
  }),
  more(messagesCodeToNote, {
    en: `
      {name} texted me a code. I need that in a new note called '{title}'.
      I'll need the code from {name}'s text later, so put it in a note, title '{title}'
      So check what code {name} sent, then write it in a new note named '{title}'
      Where's that code from {name}? In my texts. Copy it into a new note, '{title}', please.
      My memory is terrible: the code in {name}'s message, make a note of it, '{title}'
      Can you look at {name}'s text and save the code in a note titled '{title}'?
      Before that message from {name} gets buried, save its code as a note, '{title}'
      First read {name}'s message, there's a code, then make a note '{title}' with just that code
      You'll find a code in the text from {name}. New note, call it '{title}', code goes in.
      There was a code in {name}'s message, could it go in my notes as '{title}'?
      If I could have a note '{title}' with the code that {name} texted, that'd be perfect
      How about a note, '{title}', and in it the code out of {name}'s message
      Just the code from {name}'s SMS, please, written to a new note '{title}'
      Texts get deleted, notes don't. So {name}'s code goes in a note, '{title}'.
      Someone sent me a code, {name} did, by text. Note it down under the title '{title}'.
      Let's not lose the code {name} sent by text; note, title '{title}', code inside
    `,
    zh: `
      {name}给我发了个码，记到便签里，标题“{title}”
      我记性差，{name}短信里那个码你记成笔记，叫“{title}”
      看下{name}发来的短信，里面有个码，写个备忘，标题就叫“{title}”
      待会儿要用{name}发的码，先记到一条新便签，“{title}”
      有个码是{name}短信发来的，新建便签“{title}”存着
      过两天才用得上{name}短信里的码，先抄到新笔记，题目“{title}”
      把{name}发的码抄下来，做条备忘，叫“{title}”
      新建个笔记“{title}”，把{name}短信里的码写进去
      短信里找{name}，看码是多少，然后记个便签“{title}”
      你先去瞅{name}那条短信的码，再建个便签，标题“{title}”，把码写上
      省得每次翻{name}的短信，那个码记到便签去，标题写“{title}”
      码在{name}的短信里，我要它出现在新便签“{title}”中
      要是短信删了就没了，{name}那个码，记笔记里吧，标题叫“{title}”
      记一下{name}短信给的码，用备忘，标题“{title}”
      刚收到{name}的码，别弄丢，写到新便签里，名字“{title}”
      等会儿要填的码在{name}短信里，你添一条便签“{title}”把它记下
      别让我再去翻{name}的短信了，那里头的码写成便签，标题是“{title}”
      能不能把{name}短信的码给我留个备忘？标题“{title}”
      写个便签，“{title}”，里头就写{name}短信发的那个码
      人家{name}发来的码得记着，开条新笔记，“{title}”
    `,
  }),
  more(shadeOpenMessage, {
    en: `
      I just heard a ping. It's {name}, open that notification.
      There's {name}'s message up in the notifications, tap it so I can read
      What does {name} want? Pull down the notifications and open theirs.
      So {name} wrote, the notification's up top, open it
      Can you swipe down and open the notification from {name}?
      My pocket buzzed, I think it was {name}. Open it from the notifications.
      Go by the notification, will you: the message from {name}, open it
      Notification from {name}! Let's read it, tap it.
      Up there in the notifications, {name}'s message, open that one
      Did {name} text? Then it's in the notifications, open it there.
      Tap on the notification with {name}'s message, I'm curious
      You should see {name} in the notification list. Tap it to open the chat.
      If you pull down from the top there's {name}'s text, open that notification
      Let me read what {name} wrote. No need for the app, just tap the notification.
      {name} just texted, notification's there, open
      Rather than the app, use the notification: open the message from {name} that way
    `,
    zh: `
      叮了一声，是{name}吧，从通知里点开看看
      {name}来短信了，拉下通知点进去
      我手机刚响，通知里{name}那条打开
      看看{name}发了啥，点通知就行
      瞧，通知栏里有{name}的消息，打开它
      从上头划下来，{name}那条通知，点它
      好像是{name}在找我，点一下那条通知，看消息
      刚才谁发的？{name}吧，从通知打开
      往下拉，看到{name}的消息通知就点
      收到{name}的短信，还在通知里躺着，给我打开
      别开短信应用，直接点{name}的通知进去
      你拉一下通知栏，{name}那条短信点开
      有新通知，{name}发的短信，点进去读
      点开{name}发短信来的那条通知
      屏幕上面不是有{name}的通知嘛，点开看看消息
      想看{name}说什么，下拉，点通知
      是不是{name}发来短信了？通知里打开
      我瞄到一眼是{name}发的，通知还在，打开让我细看
      把通知拉下来，进{name}的短信
      要看{name}的新短信，从通知那儿进
    `,
  }),
  more(shadeDismiss, {
    en: `
      That notification from {name}, get it out of there, I don't want to open it
      I don't have time for {name} right now, dismiss the notification
      Ugh, {name}'s notification is still up there. Swipe it away.
      Not now, {name}. Dismiss that notification.
      Can we get {name}'s notification off the list? Don't open it.
      Pull down the notifications and swipe away the one from {name}
      So I know what {name} wants already, just dismiss the notification
      You can dismiss the one from {name}, in the notifications, I mean
      My notifications are full. Get rid of {name}'s, just that.
      Already talked to {name}, so the notification about the message can go, swipe it
      If there's a notification from {name}, dismiss it without reading
      Make {name}'s message notification go away please, I'll read it some day
      Let's not open {name}'s text. Only swipe its notification away.
      No need to read it, just remove {name}'s notification
      The notification, the {name} one, dismiss
      It bothers me, that notification about {name}'s message; away with it
    `,
    zh: `
      {name}那条通知看着烦，划掉
      我现在没空理{name}，通知划掉就好
      把通知栏里{name}的消息划走，别点开
      知道{name}要说啥，通知去掉吧
      老弹{name}的通知，挡着我看东西，给我划了
      拉下通知栏，把{name}的短信通知清除
      不用看，{name}那个通知直接划掉
      麻利点，{name}那条短信通知给我清了，不要点进去
      等有空再看{name}说什么，现在先删掉那条通知
      别点开{name}的短信，光把通知划没就行
      你把{name}的通知左滑右滑都行，弄没它
      其他通知留着，就{name}那条，清了
      刚跟{name}聊过了，通知不用留，划掉
      怎么还挂着{name}的通知？划走划走
      先不回{name}，把通知消掉
      这会儿不方便看{name}发的，先把通知划掉
      往下拉开看看，{name}那条提醒往边上一划
      有条通知是{name}的短信，清除掉，不打开
      能不能别让我看见{name}的通知？划掉它
      只划掉{name}的消息通知，短信别看
    `,
  }),
]
