/** Browser in other styles: terse, formal, playful, step by step, turned round. */

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

export const styledBrowserWordings: readonly MoreWordings[] = [
  more(browserOpenUrl, {
    en: `
      To do on the web: visit {address}
      {address} - browser - now
      Start Browser, touch the bar at the top, write {address} in it and press enter.
      First find the browser; there you type {address}; then wait till the page has come up.
      When you hand me back the phone, the page on it is {address}.
      No other website should be in front of me in the browser any longer, just {address}.
      The undersigned requests that the website {address} be displayed in the browser of this device.
      Pray be so good as to conduct me to the pages of {address}.
      Beam me over to {address}!
      All aboard, the browser train is leaving for {address}
      Fire up the web and knock on the door of {address}
      Unless it's already showing, {address} must be loaded in the browser.
      Not a search, not a bookmark: the site {address} itself, opened up.
      On my screen before I've finished my coffee: {address}, the website.
      Pretty please, I wanna see {address}, can the internet show it to me?
      I not know how internet works. You make page {address} come, yes?`,
    zh: `
      待办：上网，{address}
      {address}，开网页，速
      先点浏览器，再在最上面那一栏敲{address}，敲完按回车等它出来
      找到浏览器点进去，把网址改成{address}，按前往，页面出来就算完事
      我再拿起手机时，屏幕上已是{address}的页面
      浏览器当前显示的不再是别的网页，而是{address}
      兹请以本机浏览器载入{address}，以供查阅。
      劳您大驾，引我至{address}一观。
      一脚油门，浏览器直奔{address}！
      有请{address}闪亮登场，浏览器就是舞台
      敲敲{address}的门，咱上网串个门去
      除非{address}已经开着，否则现在就在浏览器里打开它
      不搜索，也不收藏，单单把{address}这个网站载入进来
      三秒之内，浏览器里得是{address}，我不等第四秒
      叔叔叔叔，我要看{address}那个网页，快把它变出来嘛
      我，想看，{address}。你，浏览器，打开，谢谢。`,
  }),
  more(browserAddBookmark, {
    en: `
      Bookmarks + {address}
      note to self: {address}, bookmark it in Browser
      Type {address} in the browser's bar, wait for the page, then press the button for bookmarking.
      Step one: the browser. Step two: {address}. Step three: turn that page into a bookmark.
      When I next look through the bookmarks, {address} is among them.
      It should no longer be the case that {address} is absent from the bookmarks on this phone.
      Application is hereby made for the entry of {address} in the browser's register of bookmarks.
      I should be much obliged if you would inscribe {address} among my bookmarks, dear sir.
      Fold down the corner of {address}, browser-style: with a bookmark
      Hasn't {address} earned its stripes? Promote it to bookmark!
      If the bookmarks don't have {address} yet, they should get it.
      Merely opening {address} won't do; a bookmark has to be made of it.
      I expect {address} in the browser bookmarks by the time I'm back from lunch.
      Dear, your old gran can't type {address} with these hands. Make it a bookmark for me, love.
      yo {address} is fire, bookmark that thing in my browser
      This site, {address}, very good for me. You make bookmark, please.`,
    zh: `
      收藏夹+1：{address}
      {address}，进书签，勿忘
      在浏览器最上面输入{address}，等网页出来，再按收藏的按钮
      第一步开浏览器，第二步进{address}，第三步把这页变成书签
      我下次翻书签时，{address}已经在里面了
      从此打开浏览器的书签，再也不会找不到{address}
      现申请将{address}登记入浏览器书签名录，请予办理。
      有劳阁下，把{address}录进书签，不胜感激。
      给{address}这一页折个角，浏览器书签那种折法
      论功行赏，{address}该封个书签当当
      别让{address}溜了，拿书签把它拴在浏览器里
      要是书签里还没有{address}，就添进去
      光打开{address}不算数，得做成书签才行
      散会之前，浏览器书签里必须出现{address}
      乖孙，奶奶打不来{address}这串字母，你弄成书签，奶奶以后一按就到
      绝了这个{address}，书签安排上`,
  }),
  more(browserSearchOpen, {
    en: `
      Reading list: '{query}', to be found by web search, {host} version
      {host} on '{query}', search + open
      Open the browser, write '{query}' where you search, look down the results for {host} and touch it.
      First search the web for '{query}', then go through what comes up, and where you see {host}, tap.
      After a search for '{query}', the page left open in the browser belongs to {host}.
      I should be reading {host} on '{query}', having got there by way of the search results.
      It is requested that a web search be conducted for '{query}' and that the result of {host} be opened.
      Might I trouble you to enquire of the internet after '{query}' and unfold for me the page of {host}?
      Cast your net for '{query}' on the web and reel in the fish called {host}.
      Let the search engine sniff out '{query}', and follow the scent to {host}
      If several results come up when '{query}' is searched on the web, ignore all that aren't {host}. Open that one.
      The page of {host} can't be typed in, it has to be found: search '{query}', then tap it.
      When I walk in, '{query}' has been searched and the {host} result is open. Understood?
      My teacher said '{query}' is on {host}. Can you look in the search thingy and press on it for me?
      In internet I look for '{query}'. Many results come. I want only {host}. You press.
      lol what even is '{query}', search it up and hit the {host} one`,
    zh: `
      “{query}”→网搜→{host}→打开
      备忘：网上搜“{query}”，读 {host} 那篇
      点开浏览器，搜“{query}”，往下翻结果，翻到 {host} 就点它
      先在搜索的地方打上“{query}”，等结果出来，再找写着 {host} 的那条按下去
      我接过手机时，“{query}”已经搜好，{host} 的结果也已点开
      浏览器里不再是一排搜索结果，而是搜“{query}”得到的 {host} 那一页
      兹因需要，请就“{query}”检索网络，并调阅 {host} 所载页面。
      敢问可否代为上网寻访“{query}”，并展开 {host} 一页？
      往网海里撒一网“{query}”，把 {host} 这条鱼捞上来打开
      让搜索引擎去刨“{query}”，刨出 {host} 这块宝就点进去
      如果“{query}”搜出一大堆，凡不是 {host} 的都略过，打开它那条
      {host} 的那一页不用输网址，靠搜“{query}”找到，再点进去
      我进门前，网上搜“{query}”要搜完，{host} 的结果要摆在屏幕上
      老师说 {host} 里有“{query}”，你在网上搜搜，然后戳一下它好不好嘛
      这个词，“{query}”，我不懂，上网搜。结果很多，我要 {host}，请你点。
      家人们谁懂“{query}”啊，搜一波，冲进 {host} 那个结果`,
  }),
  more(
    browserFillForm,
    {
      en: `
      Booking to make: {day} / {people} guests / {seat} / {name} / {email} / at {address}
      reserve online, {address}: {name}, {email}, {people} pax, {day}, {place} table
      Open {address} and fill in the fields one by one: {name}, {email}, {people} people, {day}, {seat}. Then send it.
      In the browser go to {address}. Write {name} and {email}, pick {people} and {day}, choose {seat}, submit the booking.
      When you're done, {address} has received a booking from {name}, {email}: {people} people, {day}, {seat}.
      On {day} nobody at {address} should say there's no booking: {people} people {seat}, {name}, {email}.
      The establishment at {address} is to be sent a reservation: {name}, {email}, {people} persons, {day}, {seat}.
      Be so kind as to bespeak a table {seat} at {address} for {people} on {day}, in the name of {name}, {email}.
      Stake our claim at {address}: {people} chairs {seat} on {day}, flag planted by {name}, {email}
      Rumbling tummies, {people} in number, descend on {address} on {day}. Nail down a table {seat} as {name}, {email}!
      A table {seat}, and it's for {people}. By means of the form on {address} it's to be reserved for {day}, by {name}, {email}.
      Don't just look at {address}, send its form off as well: {name}, {email}, {day}, {people} guests, {place} table.
      Client dinner, {day}, {people} of us, {seat}. Book on {address} as {name}, {email}, and no excuses.
      Sweetheart, Grandpa's no good with forms. Book {address} for me: {name}, {email}, {day}, {people} of us, sitting {seat}.
      I like eat in restaurant on {day}. We are {people}, sit {seat}. You book on {address} please. I am {name}, mail {email}.
      Because {name} ({email}) would rather sit {seat}, the {people} places for {day} must be ordered ahead through {address}.`,
      zh: `
      {day!} {people} 人 {seat} 订座 {address} {name} {email}
      待办：上 {address} 订桌，{name}，{email}，{people} 位，{day!}，要{place}
      打开 {address}，一格一格往下填：{name}，{email}，{people} 人，{day!}，{seat}，最后发送预订
      先用浏览器进 {address}，写上{name}和 {email}，再选 {people} 人、{day!}和{seat}，然后提交
      事成之后，{address} 已收到{name}的订座：{day!}，{people} 人，{seat}，邮箱 {email}
      到了{day!}，不该再有人说没订：{address}，{people} 位，{seat}，{name}，{email}
      特向 {address} 预订餐桌一张：订座人{name}，邮箱 {email}，{people} 人，{day!}，{seat}，请代为递交。
      敬烦代{name}于 {address} 预留{day!}筵席之座，{people} 位，宜{seat}，回函请寄 {email}。
      去 {address} 订座插旗占地盘：{day!}，{people} 把椅子，{place}的，旗主{name}，{email}
      {people} 张嘴{day!}要开饭，赶紧在 {address} 把{seat}的桌子拿下，报{name}和 {email}
      {day!}祭五脏庙，{people} 人，到 {address} 抢订一张{place}的桌，留{name}和 {email}
      既然是 {people} 个人，又非坐{place}不可，{day!}的桌就在 {address} 先订下，{name}，{email}
      别光看 {address} 的网页，订座单也得交：{name}，{email}，{day!}，{people} 人，{seat}
      客户{day!}来吃饭，{people} 个人，{seat}，{address} 给我订妥，就写{name}、{email}，别出岔子
      好孩子，爷爷不会填表，{address} 你给订个座，{day!}，{people} 个人，坐{place}，写{name}，{email}
      我是{name}，邮箱 {email}。{day!}我们 {people} 人吃饭，坐{place}。请你在 {address} 订，谢谢。`,
    },
    { fill: seated },
  ),
  more(browserSignUp, {
    en: `
      newsletter / {topic} / {address} / {email} / subscribe
      Still to subscribe: {topic} newsletter, {address}, for {email}
      Open {address}, find the part about the newsletter, write {email}, choose {topic} and send it.
      Browser first, {address} second, and there you enter {email}, select {topic} and confirm that you want the newsletter.
      From the next issue on, the {topic} newsletter by {address} counts {email} among its subscribers.
      No issue of the {address} newsletter on {topic} should pass {email} by any more, so get it subscribed.
      Notice of subscription: {email} applies for the newsletter of {address}, section {topic}. To be filed there at once.
      May I humbly ask that {email} be enrolled at {address} to receive the esteemed newsletter upon {topic}?
      Turn on the tap at {address} and let the {topic} newsletter flow into {email}
      There's a hungry inbox, {email}. Feed it {topic} by subscribing to the {address} newsletter!
      Hitch {email} to the {topic} wagon: sign-up is at {address}, under newsletter
      Though there are other topics, {topic} is the one {email} should be subscribed to in the newsletter of {address}.
      Reading {address} isn't enough. Its newsletter has to be ordered too, for {email}, on {topic}.
      I pay people to keep me informed: {topic} newsletter, {address}, {email}, subscribed today.
      Mum says I may have the {topic} newsletter from {address}! Can you put in {email} so it comes?
      Always new things about {topic}, I like. Please you subscribe newsletter on {address}, my mail is {email}.`,
    zh: `
      电子报 {topic!} {address} {email} 订阅
      未办事项：订 {address} 电子报，类别{topic!}，收件 {email}
      浏览器开起来，地址敲 {address}，电子报那张表里写 {email}，再选{topic!}，勾上同意，发送
      先去 {address}，再把 {email} 填进订电子报的格子，主题点{topic!}，最后确认订阅
      从下一期起，{address} 的{topic!}电子报订户里有 {email}
      {address} 的{topic!}电子报，不应再有哪一期漏掉 {email}，订上它
      订阅申请：{email} 拟订 {address} 所发电子报，类目{topic!}，请即受理。
      晚生素好{topic!}，恳请将 {email} 列入 {address} 电子报之订户。
      拧开 {address} 电子报的龙头，订上，让{topic!}一期期流进 {email}
      {email} 嗷嗷待哺，去 {address} 订份{topic!}电子报喂它
      给 {email} 搭上{topic!}的快车，车票就是订 {address} 的电子报
      虽说主题不止一个，{email} 在 {address} 电子报里要订的是{topic!}
      只看 {address} 的网页还不够，它的{topic!}电子报也得替 {email} 订下来
      {topic!}的动态我一条都不想落下，今天就把 {email} 订进 {address} 的电子报
      妈妈答应我看{topic!}电子报啦！你去 {address} 把 {email} 填上，让它寄来嘛
      我喜欢{topic!}。{address} 有电子报，我要订。我的邮箱，{email}，你帮我，好吗？`,
  }),
]
