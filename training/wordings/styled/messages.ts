/** Messages and their notifications in other styles: terse, step by step, formal, playful, turned round, childlike. */

import { messagesCodeToNote } from '../../../src/emulator/tasks/families/messages-code-to-note.js'
import { messagesSend } from '../../../src/emulator/tasks/families/messages-send.js'
import {
  shadeDismiss,
  shadeOpenMessage,
} from '../../../src/emulator/tasks/families/shade-messages.js'
import { type MoreWordings, more } from '../more.js'

export const styledMessagesWordings: readonly MoreWordings[] = [
  more(messagesSend, {
    en: `
      SMS, {name}, '{text}'
      To do: text message to {name}, '{text}'
      Open Messages, go to the conversation with {name}, type '{text}' and send it.
      Start the messaging app, find {name} or begin a new chat with them, write '{text}', then send.
      When it's done, the last thing in my text chat with {name} is '{text}', sent by me.
      Afterwards {name} has had a text message from my phone, reading '{text}'.
      Kindly dispatch a text message to {name}, worded as follows: '{text}'.
      I beg you to transmit the following by SMS to the esteemed {name}: '{text}'
      Fire off a quick text at {name}: '{text}'
      My carrier pigeon's ill, so a text must fly to {name}: '{text}'
      slide '{text}' into {name}'s texts rn, thx
      Don't ring {name}; it's by text that '{text}' should be sent.
      '{text}' must be sent. The recipient is {name}, the means a text message.
      Since {name} hasn't been told yet, '{text}' is to be sent there by text.
      Get a text out to {name} this minute saying '{text}', and don't add anything of your own.
      Please you send SMS for {name}. In SMS is '{text}'. Thank you very much.
    `,
    zh: `
      短信，{name}，“{text}”
      待办：发{name}短信一条，“{text}”
      打开短信，找到{name}，点进去，输入“{text}”，再点发送
      先进信息应用，跟{name}的对话点开，没有就新开一个，打上“{text}”，发出去
      发完以后，我和{name}的短信里最后一句是我的“{text}”
      等会儿{name}的手机上会多出我发的一条短信，一字不差是“{text}”
      请即向{name}发送短信一则，内容如下：“{text}”
      烦劳以短信代书，致{name}足下：“{text}”
      飞鸽传书给{name}，鸽子就是短信，腿上绑着“{text}”
      用短信戳一下{name}，就戳“{text}”这几个字
      让“{text}”坐上短信的快车，直奔{name}
      不要打电话，要发短信；不给别人，只给{name}；内容“{text}”
      收信人是{name}，方式是短信，要发的话是“{text}”
      既然{name}还不知道，那“{text}”就该由短信发过去
      立刻短信通知{name}：“{text}”，一个字别改
      请你帮我，短信，给{name}，说“{text}”，我不会发，谢谢
    `,
  }),
  more(messagesCodeToNote, {
    en: `
      {name}'s texted code: new note '{title}'
      Note '{title}', new; content: code out of {name}'s SMS
      Open Messages, read the code that {name} sent, then go to Notes and write it in a new note titled '{title}'.
      In the texts tap {name} and look for a code. Next open the notes, start one titled '{title}' and type the code in.
      In the end my notes include a new one, '{title}', whose text is the code that {name} texted me.
      The code I got by message from {name} can afterwards be read in a new note called '{title}'.
      Any code communicated by {name} via text message is to be recorded in a new note under the title '{title}'.
      Be so good as to transcribe the code in {name}'s text into a new note, to be headed '{title}'.
      Fish the code out of {name}'s text and bottle it in a new note labelled '{title}'.
      Smuggle {name}'s code from my texts over to my notes; '{title}' is the new note's cover name.
      Give the code in {name}'s message a second home: a brand-new note with '{title}' on the door.
      Without the code from {name}'s text, the new note '{title}' would be empty. Create it and put the code in.
      A note called '{title}' should be created. What belongs in it is in a text from {name}: the code.
      It's not the whole message from {name} that I want in a new note '{title}', it's only the code.
      Read {name}'s code in the texts, put it in a new note '{title}', and have that ready in five minutes.
      Darling, granny can't find things in her texts. Copy {name}'s code into a new note for her, '{title}'.
    `,
    zh: `
      {name}短信码，入新便签“{title}”
      待办：抄{name}短信中的码，新建便签“{title}”
      打开短信，点{name}，记住里面的码，再打开便签，新建一条，标题填“{title}”，正文填那个码
      先到信息里看{name}发来的码是什么，然后去笔记里加一条，题目打“{title}”，下面打上码
      最后便签里要新有一条“{title}”，写着{name}短信发来的码
      往后不看短信，在新便签“{title}”里也能看到{name}发来的那个码
      请将{name}短信所载之码誊录至新建便签，标题为“{title}”
      恳请代为查阅{name}短信中的码，并另立便签一张以志之，题作“{title}”
      从{name}的短信里把码钓上来，养进新便签“{title}”
      给{name}短信里的码搬个新家，门口挂“{title}”，是条新便签
      原样克隆{name}短信里的那个码，让它落户新便签“{title}”
      新便签“{title}”里不要别的，只要{name}短信里的那个码
      码已由{name}用短信发来。它要被写进一条标题叫“{title}”的新便签
      看过{name}的短信之后，别光记在心里，把码写成一条新便签，叫“{title}”
      五分钟之内，{name}短信发来的码给我整理成新便签，标题“{title}”，别出错
      囡囡，外婆眼花，你去{name}的短信里找那个码，写到新便签“{title}”里给外婆看
    `,
  }),
  more(shadeOpenMessage, {
    en: `
      notification, {name}: open
      To read: message from {name}, via its notification
      Swipe down from the top edge, find {name}'s message among the notifications and tap it.
      Pull the notifications down, look through them for {name}, tap there, and you're in the chat.
      At the end the chat with {name} is on the screen, reached through the notification.
      What is now a notification from {name} is afterwards an open message on my screen.
      Kindly access the message received from {name} by means of the corresponding notification.
      Would you do me the honour of tapping the notification that announces {name}'s message?
      Knock on {name}'s notification and step into the message behind it.
      {name}'s left a calling card in the notifications. Pop it open.
      Crack open {name}'s notification like a fortune cookie, I want the message inside.
      Not from the list of chats, but from the notification, the message by {name} should be opened.
      One of the notifications was caused by {name}. It needs to be tapped so that the message opens.
      Though I could go through the app, I'd sooner have {name}'s message opened from its notification.
      I see up there notification, is from {name}. You press it, I read message, yes?
      Ooh, {name} wrote me! Press on the notification thingy so we can see it!
    `,
    zh: `
      通知，{name}，打开
      待读：{name}的短信，经通知进入
      手指从屏幕顶上往下滑，在通知里找到{name}的短信，按一下
      先把通知栏拉出来，再看哪条写着{name}，点它，就进到短信里了
      完事后屏幕上是和{name}的短信对话，而且是由通知点进去的
      原本是{name}的一条通知，点过之后成了摆在我眼前的短信
      请通过通知栏开启{name}所发之短信
      劳您大驾，轻触通知中{name}的那则短信，将其展开
      顺藤摸瓜，从{name}的那条通知摸进短信里去
      敲门的是通知里的{name}，点一下，开门迎客
      戳一戳通知里的{name}，看短信葫芦里卖的什么药
      短信是{name}发的，不要从应用里找，要由通知打开
      只要通知里有{name}那条，就点它，让短信打开
      有一条通知来自{name}。它还没被点开，请点开
      那里有通知，是{name}的短信，你按一下，我想看，谢谢
      哇，{name}给我发短信啦，快按那个通知，我要看我要看
    `,
  }),
  more(shadeDismiss, {
    en: `
      clear notification: {name}
      Notification by {name}: swipe off, leave unread
      From the top pull down, find {name}'s message notification and push it off to the side.
      Open the list of notifications, put a finger on {name}'s, slide it sideways till it's gone; leave the others.
      Afterwards the notifications show nothing from {name}, and the message hasn't been opened.
      The list of notifications is one shorter than before: {name}'s is missing, the text itself still unread.
      Any notification concerning {name}'s message is to be dismissed without being opened.
      Have the goodness to remove from the notifications the one occasioned by {name}'s message.
      Flick {name}'s notification away like a crumb off the table.
      Shoo {name} out of my notifications, and no peeking at the message.
      Show {name}'s notification the door.
      While the notification should be cleared, the text from {name} should not, nor should it be opened.
      If you see several notifications, only one must be cleared, namely that of {name}'s message.
      Of the notifications, {name}'s is not to be tapped but swiped away.
      Why am I still looking at {name}'s notification? Clear it, and only it, right away.
      bruh {name}'s notification has gotta go, just swipe it, don't open it
    `,
    zh: `
      清除通知一条：{name}
      {name}的通知：仅清除，勿打开
      从最上面往下拉，看到{name}那条短信通知，按住往旁边一推，推走为止
      先拉开通知栏，再找{name}的那条，手指横着一抹，抹没了就收起来
      清完之后，通知栏里看不到{name}，其他通知都还在
      短信还是未读，{name}的那条通知却已经不在了，我要的就是这样
      关于{name}短信之通知，请予清除，无须开启
      恳请将{name}那则短信通知撤下，切勿点阅
      像掸灰一样，把{name}那条通知从通知栏掸下去
      请{name}的通知哪儿凉快哪儿待着去，别再占着通知栏
      轻轻一挥手，让{name}的通知从通知栏里随风飘走
      通知里凡是别人的都留下，{name}那条短信的则要清除
      对{name}发短信的那条通知，不是要点开，而是要划掉
      如果拉下通知看见{name}，不要点，让它从旁边滑出去
      限你一分钟，{name}的通知马上处理掉，不许点开
      不要看{name}的短信啦，把那个通知推走走，好不好嘛
    `,
  }),
]
