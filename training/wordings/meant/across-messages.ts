/** Wishes and worries that only a text read elsewhere, or a number passed on by text, can meet. */

import { acrossMessageToAlarm } from '../../../src/emulator/tasks/families/across-message-to-alarm.js'
import { acrossMessageToContact } from '../../../src/emulator/tasks/families/across-message-to-contact.js'
import { acrossNumberToMessage } from '../../../src/emulator/tasks/families/across-number-to-message.js'
import { type MoreWordings, more } from '../more.js'

export const meantAcrossMessagesWordings: readonly MoreWordings[] = [
  more(acrossMessageToAlarm, {
    en: `
      I'll snooze right past the hour {name} texted me unless something rings
      {name} has messaged when I'm to be on my feet, and I'm the heaviest sleeper alive
      Oversleeping would be a disaster: I'm expected out of bed at the time in {name}'s SMS
      Whatever hour stands in the text from {name}, that's when I need to hear something loud
      My eyes should open at the time {name} sent me by text. On their own they won't.
      Who's going to rouse me? {name} only texted the hour and left it at that.
      No rooster around here, just a text from {name} with the rising time in it
      It would be a shame to lie in when {name}'s message gives such a clear hour for rising.
      I trust neither my body clock nor my husband, so the phone had better get me up at the time {name} texted.
      {name} has put in a text when I must be awake; please spare me the embarrassment of sleeping through it
      Can I go to bed without worrying? The moment for getting up is in {name}'s message, and nothing on this phone would ring then yet.
      Sleepyhead here. Rise time: see {name}'s SMS.
      Being late once was enough for {name}, who has now messaged me the exact minute to rise. I'd like my phone to make a racket at it.
      {name}'s text settles when the night is over for me; at that minute I wish to be rung out of my sleep
      Last week I dozed through everything. This time {name} texted an hour, and something has to shake me awake at it.
      It all depends on my being awake at the time found in the latest message of {name}, which I certainly won't be unaided.`,
    zh: `
      {name}短信里说的那个点，我自己肯定醒不过来
      睡得死，全靠手机叫，几点看{name}的短信
      {name}发信息告诉我该几点起了，可我这人睡着了雷打不动
      我可不想再被{name}笑话睡懒觉，人家短信上连钟点都写明白了，到点得有动静把我吵醒
      到了{name}短信上写的时间，我必须是醒着的
      谁来喊我起床呀？{name}就在消息里撂下个时间
      没人叫早，{name}短信里有起床的点
      昨天睡过了头，{name}这回特意把起床时间用短信发来，不能再出岔子
      想安安心心睡一觉，又怕错过{name}信息里那个起床时间
      {name}短信里写着几点，我就想在几点被铃声吵起来
      动静越响越好，不然{name}消息里那个钟点我起不来
      生物钟靠不住，{name}短信上那个点得有东西把我弄醒
      起床困难户一个，{name}的短信里有时间，救救我
      若无铃声相助，恐难于{name}短信所言之时起身。
      被窝太舒服了，{name}短信约的那个点我要是还赖着就完了
      明知道{name}短信里让我几点起，手机到时候却一声不响，这可不行`,
  }),
  more(acrossMessageToContact, {
    en: `
      When {first} {last} rings, all I'll see is the bare number {from} texted me, and I'd like a name there
      {from} messaged me how to reach {first} {last}, who is missing from the people my phone knows
      {first} {last} is still a stranger to my phone. The number came in a text from {from}.
      I'd hate to lose touch with {first} {last}: the digits exist only inside a message by {from}, nowhere in my phone book
      Looking for {first} {last} should turn up the number {from} texted me, and right now it turns up nobody
      Why does my phone not know any {first} {last}? {from} sent me the number by SMS long ago.
      I expect to call {first} {last} quite often, so the digits in {from}'s text deserve to stand under a name
      Those digits {from} messaged me mean nothing unless the phone knows they're {first} {last}.
      Our new plumber is called {first} {last}; {from} has texted the number. The next time a pipe bursts I want to find both in my phone book.
      My circle has grown by one, {first} {last}, number courtesy of a text from {from}
      If {from}'s text ever disappears, so does my only way to reach {first} {last}, since I never filed the number under that name
      Phone book gap: {first} {last}. {from}'s SMS fills it.
      From now on I wish to see '{first} {last}' whenever the number in {from}'s text calls me up.
      Met {first} {last} at a party; the number only reached me later, by SMS through {from}, and it ought to have a permanent home with all my other people
      Would be nice to dial {first} {last} by name instead of by the digits that {from} texted
      I've never had a card for {first} {last} on here. The number for one is in the message that {from} wrote.`,
    zh: `
      {from}短信发来的号码，主人姓{last}，名{first}，以后打来我想看到名字
      手机还不认识这个人呢：姓{last}，名{first}，电话在{from}的短信里
      每回打电话都得去{from}的消息里抄号码，这人姓{last}名{first}，能直接按名字拨多好
      新同事，姓{last}，名{first}，{from}短信告诉了我电话，往后少不了打交道，通讯录里得有这么个人
      万一哪天{from}的短信没了，我就再也找不着名叫{first}、姓{last}的这位了，电话本里又没有
      电话本空缺一位：姓{last}，名{first}，号码见{from}来信
      一串光秃秃的数字谁认得出来？{from}短信里那个号的主人，姓是{last}，名是{first}，来电得显示名字
      我想在电话本里一搜就能搜到名{first}姓{last}的人，号码嘛，{from}发过短信
      下回这人来电别再当成骚扰电话了，名字{first}，姓氏{last}，号码{from}短信里给的
      托{from}打听的水管师傅，姓{last}，名{first}，电话已经短信发到我这儿，家里说漏就漏，通讯录里得随时找得着人
      通讯录里多个熟人也好，{from}发来的那个手机号，姓{last}名{first}
      {from}介绍的朋友姓{last}，名字{first}，手机号还躺在短信里，通讯录里没他的位置
      怕日后对不上号，{from}消息里这个电话得挂上名字：姓{last}，名{first}
      我和这位（姓{last}，名{first}）要长期联系，而通讯录尚无此人，号码仅见于{from}的短信。
      老翻聊天记录找号码太累，{from}给的，人姓{last}，名{first}，我要以后翻通讯录就有
      我的人脉又添一位，名叫{first}，姓{last}，电话{from}短信发来了，手机里还查无此人`,
  }),
  more(acrossNumberToMessage, {
    en: `
      {to} can't get hold of {name}; a text from me with the digits would change that
      If only {to} could ring {name}! It takes nothing but the number, in a text.
      {to} has lost {name}'s number and is waiting for a line from me
      Without knowing where to call, {to} will never reach {name}; I have the number, one text would do
      {to} just asked me by SMS on which number to phone {name}
      I'd love for {to} to be able to phone {name} without going through me. A short text and that's settled.
      Why should {to} have to hunt for {name}'s number, when I have it and {to} is only a text away?
      {name} is waiting for a call from {to}, who doesn't know the number. Texting reaches {to} best.
      {to} reads texts only; what's needed there is {name}'s number
      The two of them ought to talk, so let my next text to {to} be the number of {name}.
      Digits of {name}, wanted by {to}, text preferred
      I owe {to} an SMS saying what {name}'s phone number is.
      Poor {to} keeps calling me to be put through to {name}. My address book has the cure, and a text carries it over.
      {to} would be most grateful to learn by text message under which number {name} can be reached.
      Nobody but me knows {name}'s number. After my text {to} will too.
      {to} has to sort things out with {name} by phone and sits there without a number, hoping for an SMS from me`,
    zh: `
      {to}联系不上{name}，就差我一条带号码的短信
      {to}刚问我{name}电话多少，等我短信呢
      要是{to}手里有{name}的电话，就不用老让我传话了，一条短信的事
      {to}换了手机，{name}的号码没了，在等我发信息救急
      {to}那边急着打给{name}，偏偏不知道打哪个号，只有短信收得到
      让{to}自己去跟{name}通话吧，我在中间传来传去太累，短信里给个号就清净了
      我通讯录里有{name}的号，{to}没有，而{to}只看短信
      {name}的手机号，{to}等着收短信
      帮人帮到底，{to}想认识{name}，总得让人家短信里看见个电话
      欠{to}一条短信：{name}的电话
      求人办事不能拖，{to}要的就是{name}那串数字，短信最稳妥
      {to}发短信说{name}的号不记得了，我总不能装没看见
      盼{to}能与{name}通上电话，号码我处有存，短信告知为宜。
      凭什么{to}要到处打听{name}的电话？我存着呢，一条信息就能解决
      {name}托我让{to}打电话过去，可{to}没号码，得从我这儿收条短信才知道
      聚会的事得{to}和{name}两个人电话里谈，{to}还缺对方号码，短信过去就齐了`,
  }),
]
