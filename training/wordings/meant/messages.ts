/** What people want others to read, or to read themselves, or not to see: messages and the alerts about them. */

import { messagesCodeToNote } from '../../../src/emulator/tasks/families/messages-code-to-note.js'
import { messagesSend } from '../../../src/emulator/tasks/families/messages-send.js'
import {
  shadeDismiss,
  shadeOpenMessage,
} from '../../../src/emulator/tasks/families/shade-messages.js'
import { type MoreWordings, more } from '../more.js'

export const meantMessagesWordings: readonly MoreWordings[] = [
  more(messagesSend, {
    en: `
      {name} ought to read this from me as soon as possible: '{text}'
      I promised to get word to {name}, in writing: '{text}'
      My fingers are frozen, yet {name} is waiting to read '{text}'
      I can't talk in here, but {name} has to get this in writing: '{text}'
      '{text}', that's what should pop up on {name}'s phone, coming from me
      {name} won't pick up. In black and white, then: '{text}'
      If {name} doesn't read '{text}' soon, there'll be a misunderstanding between us
      Couldn't {name} find '{text}' in the inbox, with my name above it?
      for {name}'s eyes: {text}
      I'd like {name} informed without ringing, and in just these words, '{text}'
      It would be a load off my mind if {name} had '{text}' from me on the screen over there
      A few written words to {name} are overdue, namely '{text}'
      Just '{text}', a few letters on {name}'s display, from yours truly
      Has {name} heard from me today? No, and it's high time: '{text}', by text
      I'm in a lecture and mustn't speak. {name} should still get these words: '{text}'.
      {name} is hard of hearing, so a call is no good; '{text}' needs to reach that phone as written words`,
    zh: `
      会上不能出声，可这句得让{name}看到：“{text}”
      {name}不接电话，只好写给对方：“{text}”
      我想让{name}手机上跳出一句“{text}”
      {name}那边，文字，“{text}”
      答应过要给{name}捎个字儿的，写“{text}”
      戴着手套按不了字，{name}还等着看我的“{text}”
      有句话当面不好意思讲，写给{name}比较好：“{text}”
      {name}听力不好，打过去没用，“{text}”得写成字让人看
      再不跟{name}知会一声“{text}”就晚了，别打电话，我这儿太吵
      我欠{name}一句话，白纸黑字那种：“{text}”
      但愿{name}马上就能读到我这句：“{text}”
      {name}还没我的信儿，手机上得收到我一句“{text}”
      请将“{text}”以文字形式告知{name}
      {name}下课一看手机，得有我留的一行字：“{text}”
      怎么才能不打扰{name}，又让人家看到“{text}”？写几个字过去吧
      懒得打字也懒得开口，反正{name}收件箱里得有我这句“{text}”
    `,
  }),
  more(messagesCodeToNote, {
    en: `
      {name} messaged a code I'm bound to forget; it should be findable under '{title}' in my notes
      Among texts I never find anything again. I want {name}'s code to live in a note, '{title}'.
      I'm changing phones soon and {name}'s messages will be gone, but the code must survive, in a note headed '{title}'
      '{title}' should be a note that holds nothing but what {name} texted as a code
      Where will I look when I need the code {name} messaged? In my notes, at '{title}', I hope.
      Always having to dig for {name}'s code in that endless chat! A note, '{title}', would spare me.
      Tomorrow I'll stand at the gate, nervous, in need of {name}'s texted code; '{title}' in my notes would be a blessing
      {name}'s code, out of the texts, onto a page of my notes: '{title}'
      It's the code from {name}'s SMS I care about, and '{title}' is where, among my notes, I mean to look it up
      {name} wrote to me with a code. For safekeeping, a memo '{title}' please.
      Note to self, '{title}': the code as per {name}'s message
      I'd be lost without the code in {name}'s text, so I want it twice, there and as a note by the name of '{title}'
      i clear out my texts every friday, the code {name} sent shouldnt go with them, it belongs in a note, '{title}'
      My wife will need {name}'s code, and she never looks at texts, only at my notes. She'll search for '{title}'.
      Could that code in {name}'s message be somewhere safer, like a note with '{title}' on top?
      Nothing in my notes goes by '{title}' yet; the code {name} texted me deserves that spot
    `,
    zh: `
      {name}短信里的码我转头就忘，想在便签“{title}”里随时查到
      快换手机了，{name}的短信带不走，码得留在便签里，题为“{title}”
      我老婆只看我的便签，她要用{name}发来的码，会去找“{title}”
      每次都得翻聊天找{name}给的码，有张便签“{title}”就省事了
      {name}发的码，“{title}”，便签备份
      短信我每周清空，{name}发的那个码可不能跟着没了，落在“{title}”这张便签上才好
      明天站在门口我一慌准忘，{name}短信给的码得在便签“{title}”里看得到
      该码由{name}短信提供，宜另存为便签，题“{title}”
      想要一张叫“{title}”的便签，上面只有{name}短信里那个码
      好记性不如烂笔头，{name}短信里的码，便签一张，“{title}”
      {name}短信上的码太要紧，光躺在信息里我不放心，便签里也该有一份，名“{title}”
      我的便签里还没有“{title}”，它该装的就是{name}发我的码
      回头别人问我{name}发的码，我看一眼便签“{title}”就能报
      码埋在{name}那一堆消息里，捞出来，放便签，“{title}”
      将来我找“{title}”这张便签，里面得是{name}短信告诉我的码
      能不能让我不看短信也知道{name}给的码？便签，标题“{title}”
    `,
  }),
  more(shadeOpenMessage, {
    en: `
      The phone buzzed because of {name}. What's behind that notification?
      {name}'s name just flashed at the top of the screen, and I'm itching to read on
      Something from {name} is waiting up there in the notifications; I want the whole of it
      What's {name} after? The notification cuts off in mid-sentence.
      That alert by {name} shows half a line, I need the rest
      I'm dying to know more about the notification {name} caused
      ping! {name}! let me see, straight off the alert
      Of all those notifications, {name}'s is the one I want to get to the bottom of
      The banner with {name} on it vanished too soon; it'll be in the pull-down list, and I want to read the message
      Might I see in full what {name}'s notification announces?
      I don't care for the other notifications; {name}'s takes me where I want to be, in our chat
      {name} has news for me, says the notification. Out with it!
      Waiting for {name} all day, and now there's a notification at last! I must read it at once.
      The quickest way to {name}'s words is that notification, and I'm in a hurry to see them
      An unread notification from {name} makes me nervous; I want to know exactly what it says
      Hm, {name}, up in the notifications... what could it be about? I want to see.
    `,
    zh: `
      顶上弹出{name}，话只露半截，我想看全
      {name}的通知到底说的什么，好奇死了
      手机一震，是{name}，通知后面的内容我要看
      一堆通知里，我只关心{name}那条讲了啥
      等了一天{name}，通知终于来了，快让我看
      横幅闪一下就没了，只看清是{name}，下拉里应该还在，我要读全文
      {name}的提醒只显示开头，后面写的啥，急死人
      屏幕上方有{name}捎来的话，没看完
      {name}有动静！通知在那儿呢，看看
      通知说{name}有事找我，什么事？
      顺着{name}那条通知，直达我俩的聊天，别绕路
      请容我由通知细阅{name}所言
      {name}那条未读通知让我心里发毛，想看个明白
      通知里{name}写的那句，后面还有吗？
      懒得进应用翻，{name}那条通知就是捷径，我要看内容
      是{name}吗？上面刚冒出来一条，我想接着读
    `,
  }),
  more(shadeDismiss, {
    en: `
      {name}'s alert spoils my view of the notifications; I'll read the text another day
      I know what {name} wants. No need for that notification to hang around.
      While I present my screen, nobody should see {name} up in the notifications; the text itself can wait
      {name} can wait, and till then I don't want that notification before my eyes
      Every time I pull down the list there's {name}. It gets on my nerves, and I've no wish to read it now.
      I'd love a notification list without {name} in it, unread or not
      As long as {name}'s notification is there I can't concentrate, and reading it would only make things worse
      One alert too many: {name}'s. The message stays where it is.
      Could {name}'s notification stop staring at me? I won't answer tonight.
      I already answered {name} on the laptop, which makes the notification on this phone pointless
      The only thing cluttering my notifications is that business with {name}, for which I have no time
      no {name} up there please, not reading it
      Just looking at {name}'s notification makes my blood boil. Out of my sight, unopened.
      Of {name}'s notification there should be nothing left, of the message everything
      My notification panel is tidy but for one card, {name}'s, and I don't care to open it
      The news from {name} reached me by other means, so that notification is mere clutter
    `,
    zh: `
      {name}那条通知看得我心烦，别让我再看见，现在不想理
      投屏给大家看呢，通知里别露出{name}，短信本身不碍事
      电脑上回过{name}了，手机上这条通知多余
      {name}？晚点再说，通知别杵在那儿
      每次下拉都瞧见{name}，眼不见心不烦
      {name}的话我心里有数，通知没必要留，内容也不用看
      通知栏本来挺干净，就多{name}一条碍眼的，我又不想点
      要专心干活，{name}那条通知老勾我，让它没影儿，不看
      {name}那条提醒，看都不想看，别让它挂着
      能让{name}的通知别盯着我吗？今晚不回
      消息留着，{name}的通知不留
      事情已由他人转告，{name}的那条通知可以不要了
      手机要借人用，上面别有{name}的通知，我自己也先不看
      下拉列表里没有{name}才清静，其余的随便
      {name}发来的又是那些老话，不读，通知也别占地方
      通知太多，{name}这条最不重要，让它消失，不必看
    `,
  }),
]
