/** Further ways to say what is done with messages, and with the notifications about them. */

import { messagesCodeToNote } from '../../src/emulator/tasks/families/messages-code-to-note.js'
import { messagesSend } from '../../src/emulator/tasks/families/messages-send.js'
import { shadeDismiss, shadeOpenMessage } from '../../src/emulator/tasks/families/shade-messages.js'
import { type MoreWordings, more } from './more.js'

export const messagesWordings: readonly MoreWordings[] = [
  more(messagesSend, {
    en: `
      SMS out, addressee {name}, body as follows: {text}
      messages > new chat > recipient {name} > type '{text}' > send
      Would you mind dropping {name} a line? It should read '{text}'.
      I'd like {name} to get an SMS from me that goes '{text}'.
      {name} hasn't heard from me yet. Let them know by text: '{text}'
      Since I can't type right now, please pass this on to {name} as a text: {text}
      By the end, '{text}' should be the newest thing in my conversation with {name}.
      Make sure a text reading exactly '{text}' goes out from my phone to {name}.
      Open the Messages app, pick {name} as the receiver, enter '{text}' and press the send button.
      hey, shoot {name} a quick text for me, just '{text}', thanks
      The words '{text}' are to be delivered to {name} by SMS.
      Is it possible to get '{text}' across to {name} over text message?
      '{text}' is what {name} needs to read in the next message from me.
      Get in touch with {name} through Messages, and use the wording '{text}'.
      Kindly compose a short message addressed to {name} with the following content: '{text}'
      need to tell {name} something by sms, namely {text}
      One new SMS wanted. Recipient: {name}. Wording: '{text}'.
      In my chat with {name}, post '{text}'
      btw {name} is waiting for word from me, so send along '{text}'
      Can you have my phone text {name}? All it has to say is '{text}'.
      Type '{text}' into a fresh SMS, then choose {name} and let it go.
      Reach out to my contact {name} with a text that consists of '{text}' only.
      What I want {name} to hear from me is '{text}', so put it in a message and fire it off.
      Let '{text}' be sent; the one who receives this message is {name}.
    `,
    zh: `
      短信 收件 {name} 正文如下 {text}
      信息应用，对话{name}，键入“{text}”，发送
      麻烦替我通知一下{name}，短信这么写：“{text}”
      我希望{name}能收到我的一条短信，上面写着“{text}”
      {name}还没有我的消息呢，帮我捎句话过去：“{text}”
      可不可以联系一下{name}？短信里只需写“{text}”这句
      现在腾不出手打字，你帮我编辑“{text}”，然后短信传给{name}
      最后我和{name}的对话里，最新一条应该是“{text}”
      打开信息应用，选择{name}，输入“{text}”，点击发送按钮
      嘿，跟{name}说一声呗，就回“{text}”，谢啦
      “{text}”这句话需要通过短信送达{name}
      有劳代拟短信一则致{name}，全文如下：“{text}”
      请确保{name}的手机上会出现我发的“{text}”
      有没有办法用信息应用把“{text}”传达到{name}那儿？
      在和{name}的聊天窗口输入{text}，发出去
      新建一条信息。对象：{name}。文字内容：“{text}”。
      有件事得让{name}知道，那就是“{text}”，请以短信转告
      “{text}”，这是我要对{name}讲的，短信发一下
      {name}在等我回话，赶紧短信过去，写{text}
      劳驾用我的手机联络{name}，留言“{text}”
      编一条短消息，写上“{text}”，收信的人选{name}
      想跟{name}打个招呼，用短信，原话是“{text}”
      帮忙传话，对方是{name}，话是“{text}”，走短信
      去信息里找到{name}，没有会话就新开一个，把“{text}”打上并发出
    `,
  }),
  more(messagesCodeToNote, {
    en: `
      Note '{title}' = code texted by {name}
      messages from {name}, grab code, new note {title}
      Would you mind keeping {name}'s code for me in Notes, with '{title}' as its heading?
      I'd like a new note, '{title}', that holds nothing but the digits {name} messaged.
      I keep losing the code in {name}'s message. Let it be stored in Notes as '{title}'.
      Since {name} has sent me a code, get it down on a note headed '{title}'.
      Notes should end up with an entry '{title}' that contains the code out of {name}'s SMS.
      Make sure the code I received from {name} is preserved in Notes under '{title}'.
      Open {name}'s conversation, remember the code, go to Notes and enter it there with the title '{title}'.
      hey, {name} sent some code, can you jot it down for me as {title}? thanks
      A fresh note is to be created, '{title}', its body being the code found in {name}'s text.
      Is it possible to transfer the code in {name}'s last message to Notes and title it '{title}'?
      So that I don't forget it, record what code {name} gave me, heading '{title}'.
      In the Notes app, start a note '{title}' and fill in the code that came from {name} by SMS
      Kindly extract the code contained in the message of {name} and file it under the heading '{title}'.
      What's the code {name} texted? Don't tell me, just keep it as a note, '{title}'.
      code from {name} must go into notes, title '{title}', quick pls
      '{title}' is how the note should be called, and {name}'s text has the code that belongs in it.
      I want to hold on to the code out of my messages from {name}, so store it in Notes as '{title}'
      Pull the code from the thread with {name} and drop it into a brand-new note, '{title}'
      Under '{title}', I should be able to find {name}'s code in my notes later on.
      btw there's a code in my texts with {name}, it would be great to have it noted, '{title}' for title
      Get out of {name}'s message just the code. Then create the note '{title}' and paste it in.
      My notes lack one called '{title}': its content is whichever code {name} let me know by text.
    `,
    zh: `
      新便签 {title} 内容 {name}短信里的码
      便签标题“{title}”，正文填{name}短信的码
      麻烦翻一下{name}的消息，里头那个码帮我另存到便签，取名“{title}”
      我想留住{name}短信中的密码，写成一则便签，题目用“{title}”
      {name}短信里那个码我老是记不住，替我在便签里留个底，叫“{title}”
      可不可以先看{name}的信息，再到便签新建“{title}”，只填那个码？
      最后便签里应有一条“{title}”，正文恰好是{name}短信给出的码
      我希望以后在“{title}”这条便签就能找到{name}告诉我的密码
      打开与{name}的会话，记住那个码，再去便签新增，标题输入“{title}”，正文输入它
      嘿，{name}刚发了个码，顺手帮忙做个笔记呗，标题{title}，谢啦
      有劳将{name}来信所附之码录入便签，题为“{title}”
      {name}发的码是多少？查到之后存入便签“{title}”
      请确保{name}给的那个码已经保存在便签中，标题为“{title}”
      怕忘了{name}传来的密码，赶紧建条便签存着，起名“{title}”
      先读短信后写便签：发件人{name}，取其中的码，便签题名“{title}”
      有没有办法把{name}消息里的码单独放到一条叫“{title}”的新便签？
      便签“{title}”现在还没有，建一个，用来保存{name}短信上的码
      “{title}”，这是便签的标题，正文抄{name}短信中的那串数字
      需要新增一则便签，标题为“{title}”，所记之码由{name}以短信提供
      劳驾，瞅一眼{name}的短信，有个码，写到便签应用去，题目就“{title}”
      从{name}的聊天里提取密码，粘贴进便签应用，新条目命名“{title}”
      收到了{name}的码，请归档：便签应用，标题是“{title}”，只放这个码
      把信息应用里{name}给的那个码，挪一份到便签，冠以“{title}”之名
      我打算用便签“{title}”存个码，这个码在{name}的最新消息里
    `,
  }),
  more(shadeOpenMessage, {
    en: `
      Notification shade, {name}'s card, open up
      swipe down, tap on {name}'s text
      Would you mind pulling down the top bar and going into what {name} sent?
      I'd like to read the text that {name}'s notification tells about.
      My phone says {name} wrote something. Bring me there by way of the notification.
      Since {name}'s message has popped up in the shade, follow it into the conversation.
      The chat with {name} should be in front of me, reached via its notification.
      Make sure you get to {name}'s conversation by tapping its card in the shade.
      Drag the status bar downwards, look for {name} and press that card.
      hey, {name} pinged me, can you jump in from the notification panel? thanks
      The alert concerning {name}'s new text is to be opened out of the shade.
      Is it possible to see what {name} wants, straight from the notification area?
      To find out what {name} has texted, use the alert at the top of the screen.
      Something from {name} is sitting unread among my notifications; let me view the thread.
      In the panel that slides from the top, select {name}'s incoming text
      Kindly access the newly received message of {name} by means of its notification.
      What did {name} just send? Get it on screen through the notification drawer.
      new text by {name} in the drawer, take me to it
      I want to look at {name}'s latest message; start with the pull-down panel.
      Expand the notification list and touch the entry of {name}.
      btw a notification came in, it's {name}, show me that conversation
      Among the notifications, find the one with {name}'s name on it and enter the chat.
      It seems {name} wants my attention: from the shade, get their conversation up.
      Follow the message alert of {name} to the thread behind it
    `,
    zh: `
      通知栏，{name}那条，戳开看
      下滑 通知 {name} 新短信 查看
      麻烦把屏幕顶部拉下来，点进{name}那条消息
      我想读一读通知里{name}说了啥
      手机提示{name}来信了，从提示那儿带我进去
      可不可以经由通知面板，直接跳到{name}的对话？
      最后屏幕上应显示与{name}的会话，要从通知点进去
      我希望从通知栏看到{name}刚发的内容
      从顶端往下滑，找到写着{name}的卡片，轻触它
      嘿，{name}找我呢，通知那边点进去瞧瞧呗
      有劳经通知中心查阅{name}新近来信
      {name}发了什么？拉开通知，进会话看看
      请确保通过点击通知，到达{name}的聊天界面
      {name}的短信还没读，就挂在通知列表里，帮我点开读一下
      先展开通知面板，后选{name}那一项，进入短信会话
      有没有办法从状态栏的提醒直达{name}的短信？
      通知列表里{name}的那张卡片，要被点开
      劳驾，顺着{name}的来信提醒，把整段聊天调出来
      顶上弹了个提醒，是{name}，带我过去瞅瞅
      展开状态栏，选择{name}来信
      在一堆通知中认准{name}，按下去，转到聊天
      未读提醒来自{name}，请由此提醒打开相应的短信对话
      {name}有新信息到了，我这就要看，走通知入口
      想知道{name}的来意，用下拉面板里的消息提示进入即可
    `,
  }),
  more(shadeDismiss, {
    en: `
      Notification of {name}: swipe off, don't open
      shade, {name}, clear that card
      Would you mind making {name}'s alert disappear from my notifications?
      I'd like the shade to be free of {name}'s notification.
      A notification by {name} is still hanging around. Wipe it, but leave the text unread.
      Since {name}'s message can wait, discard the alert about it.
      By the end, no card from {name} should be left in the notification panel.
      Make sure {name}'s notification is gone, with the conversation left unopened.
      Drag down the status bar, find {name}'s card and fling it to the side.
      hey, can you flick {name}'s notification off the list? thanks
      The message alert of {name} is to be taken out of the notification drawer.
      Is it possible to make the alert I got when {name} texted go away?
      To tidy up the notification area, throw out the one with {name}'s text.
      {name}'s text is bugging me up there in the shade; chuck that card out.
      In the pull-down panel, slide the {name} entry off the screen
      Kindly discard the notification concerning the message of {name}, leaving all others as they are.
      What's {name}'s alert still doing there? Take it off my notifications, please.
      no use for the notification {name} caused, bin it
      I want {name}'s new-message card out of my sight without going into the chat
      Expand the notifications and let {name}'s be cleared, only that one.
      btw {name} sent a text, ignore it and just drop the notification
      Leave the chat alone, but rid the notification list of {name}.
      My notification list should no longer mention {name}; swipe that item off.
      I'll read {name}'s text some other time, so for now erase its notification
    `,
    zh: `
      通知栏，{name}，清掉不看
      下拉 找{name}通知 左右滑 移除
      麻烦让{name}的来信提醒从通知列表消失
      我想让通知面板里没有{name}这张卡片
      {name}的提醒还挂在上面，帮我弄走，短信先不读
      可不可以把通知中心里{name}那一项扫掉？
      最后通知栏里不应再留有{name}的提示
      我希望{name}的新消息提醒别再显示，但别点进聊天
      从顶端往下滑，找到{name}的卡片，往旁边一拨让它消失
      嘿，{name}那个弹出来的提示挺碍眼，帮忙抹掉呗，谢啦
      有劳撤去{name}来信之通知，其余勿动
      {name}的提醒怎么还在？给我从通知里撤下来
      请确保{name}的通知已消失，且会话未被点开
      {name}的短信回头再说，眼下先把这条提醒清走
      先展开通知面板，后将{name}那一项侧滑删除
      有没有办法只把{name}的来信提示去除，不进会话？
      通知列表里{name}的那张卡片，需要被滑掉
      劳驾，整理下通知，{name}这条不用留
      顶上那个{name}的来信提示，叉掉就好
      展开状态栏，丢弃{name}来信的提示
      在通知当中认准{name}，向一侧划走，别碰其他的
      未读提醒来自{name}，眼不见为净，请从通知面板上删去
      {name}发的东西我暂时不看，通知也别留着
      通知太乱了，拿{name}那条开刀，扫出列表
    `,
  }),
]
