/** What makes people want a web page, keep one, or be known to one. */

import {
  browserFillForm,
  browserSignUp,
} from '../../../src/emulator/tasks/families/browser-forms.js'
import {
  browserAddBookmark,
  browserOpenUrl,
} from '../../../src/emulator/tasks/families/browser-open-url.js'
import { browserSearchOpen } from '../../../src/emulator/tasks/families/browser-search-open.js'
import { seated } from '../browser.js'
import { type MoreWordings, more } from '../more.js'

export const meantBrowserWordings: readonly MoreWordings[] = [
  more(browserOpenUrl, {
    en: `
      I'm dying to know what they've put up on {address}
      {address} is where I do my evening reading, and it's evening
      Has anything changed on {address} since last week? I'd like to see for myself.
      All day I've been meaning to have a browse around {address}
      They say the answer is on {address}, and I haven't got it before my eyes yet
      Bored. {address} would cheer me up.
      I can't judge {address} without having seen it
      The opening hours are listed on {address}, and I have to know them now
      My colleague wants my opinion of {address} in five minutes.
      It's the content of {address} that should fill this screen
      Coffee in hand, nothing to read. {address}, for instance, would go well with it.
      For the paperwork I have to consult {address} right away, if that can be arranged.
      Wherever I am right now, I'd rather be on {address}
      Everyone at work is laughing about {address}; am I the only one who hasn't seen it?
      I don't need it kept or looked for, only before me: {address}
      The poster on the wall just says {address}. What could it be about?`,
    zh: `
      {address}上今天有新东西没有？
      大伙儿都在聊{address}，就我没见过
      闷得慌，{address}解解闷
      海报上只印了个{address}，不知道是干嘛的，想弄明白
      查资料得靠{address}
      我要看的内容在{address}上面
      老师让我们读一读{address}，我还没看呢
      没亲眼看过{address}，我怎么评价
      办手续要参考{address}的说明，眼前还没有
      半天了屏幕上还不是{address}，急死人
      惦记{address}一上午了，这会儿总算有空
      听说答案就在{address}，得亲自瞅瞅才放心
      不用存也不用搜，只想此刻能读到{address}
      同事五分钟后要问我觉得{address}怎么样
      如蒙方便，本人想浏览{address}之内容。
      心情不好，让我逛会儿{address}吧`,
  }),
  more(browserAddBookmark, {
    en: `
      I'll need {address} every week and never want to spell it out again
      {address} took me ages to find; the browser mustn't let it get lost again
      From now on {address} should be a single tap away on the web
      My browser ought to remember {address} for good
      A month from now I won't recall how {address} is written, yet my browser should still know the way there
      Who can memorise something like {address}? My browser could.
      {address} is too good to be visited just once, I want the way back kept in my browser
      I come back to {address} so often that it deserves a place among my regular sites
      Some day I'll have time to read {address} properly, so I'd hate to lose track of the page.
      It would be handy to find {address} waiting in the browser's list of favourites.
      Spare me the letter by letter business with {address} the next time I go online
      {address}: a keeper
      There goes another hour looking for {address}. Never again, please, I want it at my fingertips in the browser from here on.
      My collection of saved sites has a hole where {address} should be
      In case I wish to go back to {address} later, the browser should already hold on to it for me
      The site {address} has become part of my daily routine, yet my browser treats it like a stranger.`,
    zh: `
      {address}这么长，下回我可记不住，浏览器得帮我记着
      往后天天要上{address}，一点就到才好
      好不容易找着的{address}，别让浏览器又给弄丢了
      {address}值得反复看，我不想每次重新输
      今天没工夫细读{address}，改天在浏览器里还能找回来就行
      浏览器里常去的网站该算上{address}
      这么好的{address}，只看一次可惜了，得留住
      记性不行了，{address}怎么拼转头就忘，浏览器得替我记住，往后还要用呢
      又花半小时找{address}，以后别让我再找了，要在浏览器里随手就有
      {address}，浏览器里给它留个位置
      过阵子做作业还得回{address}这一页，到时候浏览器里得一下就找得到
      我希望明年想起来的时候，{address}还在浏览器的收藏里面
      凡我常看的站点都在收藏列表里，独缺{address}。
      怎样才能让浏览器别忘了{address}？
      家里老人以后要常看{address}，不会打字，得让他们点一下就进
      喜欢{address}，浏览器里想一直留着`,
  }),
  more(browserSearchOpen, {
    en: `
      What's the word on '{query}'? I only believe {host}, but I don't have the exact link.
      Somewhere among the hits for '{query}' there's an article by {host}, and that's what I'd like to read
      '{query}' puzzles me, {host} surely explains it, the rest of the web can keep quiet
      I'd trust nobody on '{query}' except {host}, wherever on the web their page about it may hide
      My homework is '{query}', and the teacher accepts {host} as the only source on the web.
      Does {host} come up for '{query}'? If so that is the page I need before me.
      I'm all at sea with '{query}'; whatever piece on it the web has from {host} would set me straight
      Of everything the internet turns up about '{query}', I care for {host} alone
      Curious: '{query}', as told on the web by {host}
      I don't know where exactly {host} keeps its page on '{query}', only that I want to be reading it
      There must be a write-up of '{query}' on {host}, a search engine would know
      I have a bet running on '{query}', and {host} is to be the judge. Any hit from elsewhere doesn't count.
      Help me understand '{query}' please, through the eyes of {host}, not through some forum
      The other results on '{query}' were rubbish last time. {host} was the good one, and I'd like to see it.
      '{query}' has been on my mind; among the hits there must be a page at {host}, and I'd gladly study it
      To settle an argument about '{query}' I need what the web offers, in the version of {host}.`,
    zh: `
      “{query}”到底咋回事？网上只信 {host} 的说法
      我对“{query}”一窍不通，网上那么多结果，{host} 那篇才靠谱
      想弄懂“{query}”，听 {host} 网页怎么讲
      老师布置了“{query}”，资料只认 {host} 的，具体网址没给
      不知道 {host} 把“{query}”放在哪一页，反正我要读的就是它
      跟朋友为“{query}”争起来了，说好以 {host} 网页上的为准
      网上关于“{query}”众说纷纭，能让我看 {host} 的那一份吗
      “{query}”，网上别家太水，我要 {host}
      心里一直惦记“{query}”这事，{host} 肯定有写，就差找出来读
      同样查“{query}”，昨天看的那家不行，今天换 {host} 的看
      有人说 {host} 把“{query}”讲得最明白，可我没有链接
      闲来想在网上了解“{query}”，来源务必是 {host}。
      写论文要引用 {host} 对“{query}”的介绍，原文还没见着
      如果网上查得到“{query}”，其中 {host} 那条就是我想看的
      完全没头绪的“{query}”，{host} 应该能给我答案，论坛帖子就免了
      孩子问我“{query}”是什么，答不上来，得靠 {host} 网页上的解释`,
  }),
  more(
    browserFillForm,
    {
      en: `
      It's {name}'s treat on {day}: {people} at the table, {seat}, at {address}. They'll hold it if they get {email}.
      I ({name}, {email}) would hate to be turned away at the door on {day}; {address} should expect a party of {people}, {seat}
      On {day} I fancy eating {seat}, head count {people}. {address} would have to know beforehand, from {name}, {email}.
      No queueing for a seat on {day}, please: {address}, {people} people, {seat}, {name}, {email}
      Good food is worth planning. {day}, {address}, number of guests {people}, {place} seats held for {name} with {email}.
      {address} fills up fast on {day}, so they should keep room for {name} with a total of {people}, {seat}; their answer can go to {email}
      Would {address} keep something {seat} for {name} on {day}? Covers: {people}. Mail: {email}.
      I'd like to hear back at {email} that on {day} an {place} spot for {people} at {address} is mine. I'm {name}.
      My name is {name}. We'd be {people} in all on {day}, {seat} for sure, and {address} hasn't been told yet; {email} is my mail.
      Someone has a birthday on {day} and the meal is at {address}. They need to set aside {people} chairs {seat}, {name} as host, {email} for questions.
      A sure table on {day} is all I want: {address}, {place}, {people}, {name}, {email}
      {name} shall be a guest of {address} on {day}. They'd best be told in advance: {people} to be seated {seat}, replies to {email}.
      Nobody cooks here on {day}. I'd rather the kitchen of {address} counted on us, {people} persons, {seat}; the name is {name}, the mail {email}.
      Can I rely on getting a table {seat} on {day}? {address} wants to know who and how many: {name}, {email}, {people}.
      For {people} hungry mouths on {day}, {address} seems just right, {seat} if you please. The table would be under {name}, {email}.
      Last time they had no room left {seat}. On {day} {address} should be holding a table for {people} under {name}, who reads {email}.`,
      zh: `
      {day!}那顿饭我做东，{people} 人，要{seat}的桌，{address} 那边留{name}和 {email}
      怕{day!}去了没座，{address} 得先给{name}留着，{people} 个人，{place}的，邮箱 {email}
      {day!}不想做饭了，要去 {address} 吃，{people} 人{seat}，位子得先有，写{name}的名，{email} 也给他们
      上次到 {address} 白跑一趟，这回{day!}要有张{seat}的桌子等着，{people} 位，{name}，{email}
      {day!}，{address}，{people} 人，{place}，{name}，{email}，到店就想有座
      我是{name}，{day!}带人去 {address} 吃饭，连我 {people} 个，得有{place}的座，他们有事发 {email}
      {address} 知道我{day!}要去吗？给留 {people} 人的座，坐{place}，本人{name}，回信到 {email}
      纪念日正好{day!}，想在 {address} 有个{seat}的位置，座位 {people} 个，以{name}的名义，邮箱 {email}
      朋友聚会选了 {address}，{day!}的，就缺 {people} 个{seat}座，名字{name}，联络 {email}
      {day!}的 {address} 一座难求，{name}要 {people} 个{seat}位，确认信寄 {email}
      孩子馋 {address} 的菜，{day!}全家 {people} 口想有张{place}的桌子，大人名字{name}，邮箱是 {email}
      在下{name}，拟{day!}光顾 {address}，同席 {people} 人，愿留{seat}之座，书信可致 {email}。
      谈生意总不能站着等位，{day!}，{address}，{people} 人，{seat}，客人{name}，{email}
      能有张{seat}的桌子等着就太好了，{day!}、{people} 人、{address}，他们要的姓名是{name}，邮箱 {email}
      {name}想{day!}在 {address} 占住{place}的 {people} 个位，不想临时排队，{email} 收消息
      又到{day!}下馆子，{address} 总是满座，得早占，人数 {people}，爱坐{place}，名头{name}，信箱 {email}`,
    },
    { fill: seated },
  ),
  more(browserSignUp, {
    en: `
      I'd love regular mail about {topic} from {address}, into {email}
      {email} is a dull inbox. Some {topic} from the editors of {address} with every issue would help.
      Whenever {address} mails its circular on {topic}, a copy should land at {email}
      Keep {email} posted on {topic}, the way {address} does for its subscribers
      I miss half of what happens in {topic}; {address} mails a digest, and {email} is where I'd read it
      Why do I have to visit {address} for {topic} when they could mail it to {email}?
      {topic} fan, {email}, hoping for regular post from {address}
      It would please me to wake up to the {topic} mailing of {address} at {email}.
      {address} doesn't know yet that {email} wants its {topic} letters
      My mother swears by the {topic} mails she gets from {address}. I want those too, at {email}.
      Everything new in {topic}, straight from {address} to {email}, without my having to look for it
      The people at {address} send out news on {topic} to anyone on their list, which {email} isn't.
      Let me not fall behind in {topic}: {address} has a mailing for that, my address is {email}
      Could {address} count {email} among the readers of its {topic} bulletin?
      With {topic} as my hobby I need something good to read at {email}, and what {address} mails round is said to be excellent
      Reader: {email}. Interest: {topic}. Publisher: {address}. I want to be on their mailing list.`,
    zh: `
      想隔三差五在 {email} 收到 {address} 写的{topic!}内容
      {topic!}迷一个，{email}，盼着 {address} 期期来信
      {address} 每期的{topic!}邮件，怎么就没有 {email} 的份？
      我总错过{topic!}的消息，{address} 会群发邮件，往后 {email} 也该收到
      懒得老去 {address} 翻{topic!}，他们能主动寄到 {email} 多好
      {address} 的邮件读者名单上还没有 {email}，我爱看{topic!}
      同事的邮箱里都是 {address} 发来的{topic!}快讯，眼馋，我用 {email}
      让 {email} 热闹点吧，{address} 的{topic!}定期邮件就不错
      关于{topic!}，{address} 出了新文章能自动发邮件到 {email} 最省事
      本人关注{topic!}，愿为 {address} 邮件读者，信箱 {email}。
      早上泡杯茶，看看 {email} 里 {address} 寄来的{topic!}资讯，这日子才美
      {email} 想长期收{topic!}，来源 {address}
      爸爸退休后迷上{topic!}，我想让 {address} 的定期邮件寄给他，他的邮箱 {email}
      {address} 知道我喜欢{topic!}吗？以后有新一期就往 {email} 寄
      {topic!}方面我不想落后，{address} 的邮件推送得有我，{email}
      听说 {address} 给订户寄{topic!}周报，不用花钱，{email} 也想当订户`,
  }),
]
