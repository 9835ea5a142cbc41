/** How people say aloud what is to be done in Browser. */

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

export const spokenBrowserWordings: readonly MoreWordings[] = [
  more(browserOpenUrl, {
    en: `
      So I heard about this site, {address}, open it for me
      What's on {address}? Let's have a look.
      Let's go to {address}
      You know {address}? I want to go on there.
      My sister keeps on about {address}, can you open it?
      Show me {address}, would you?
      Can we look at {address} for a second?
      Where was I, right, {address}, open that page please
      Let me see {address} in the browser
      Need to check something on {address}, so open it
      Go on {address} for me
      Oh, and open {address}, I want to read what it says
      I've got to see {address}. Can you put it on?
      {address}, that's the website I want
      Time to see what {address} has got. Open the page.
      Please just go to {address}, that's all`,
    zh: `
      打开{address}让我看看
      听人说{address}不错，打开看看
      我想看看{address}上有什么
      去{address}逛逛
      那个{address}，帮我点开
      上{address}瞧一眼呗
      网站是{address}，给我打开
      你给我开一下{address}
      {address}，就这个网站，打开吧
      能打开{address}不？
      用浏览器看下{address}
      咱们看看{address}里头写了啥，打开网页
      有个网站叫{address}，带我进去
      朋友发我个网址{address}，开开看
      想去{address}转转，打开呗
      进{address}，我要看点东西
      好久没上{address}了，打开瞅瞅
      这会儿想看{address}，麻烦开一下网页
      给我看{address}这个网页
      现在就打开{address}，我等着看`,
  }),
  more(browserAddBookmark, {
    en: `
      I go on {address} all the time, can you bookmark it?
      So I don't have to type {address} every time, bookmark it for me
      What a useful site, {address}! Save it in the bookmarks.
      {address} is really good, I'd like it in my bookmarks
      Let's bookmark {address} while I remember
      Open {address} and bookmark it, would you?
      You can bookmark websites, right? Do that with {address}.
      I always forget {address}, better bookmark it
      Please go to {address} and save the page as a bookmark
      How come {address} isn't in my bookmarks? Add it, please.
      Next time I want {address} with one tap, so make it a bookmark
      One more bookmark for the browser: {address}
      Just bookmark {address}, that's all I need
      We should keep {address} in the bookmarks
      Somebody told me about {address} and I'll want it again, so bookmark it
      Oh, I like {address}, add a bookmark for that site`,
    zh: `
      我天天上{address}，给它加个书签
      这个网站好，{address}，收藏一下
      每次都要敲{address}，太麻烦，加书签吧
      把{address}加到书签里
      {address}挺有用的，收藏了吧
      打开{address}，加个书签
      老是忘{address}怎么写，帮我存书签里
      加个书签，{address}
      下次还要看{address}，先收藏到浏览器
      你去{address}那个网页，点一下收藏
      有个网站{address}，我想存到书签里
      回头还得用{address}，书签里存一个
      能收藏网页吧？收藏{address}
      存一下{address}，放书签里
      刚发现{address}不错，加进书签
      别等会儿找不到了，{address}收藏好，浏览器里
      给{address}弄个书签呗
      怎么书签里没有{address}啊？加上去
      网页{address}，给收藏起来
      那个{address}我要常看，书签里添上`,
  }),
  more(browserSearchOpen, {
    en: `
      I was wondering about '{query}'. Search for it and open the one from {host}.
      What does {host} say about '{query}'? Do a web search and open it.
      So search '{query}' for me, and then tap the {host} one
      Look up '{query}' online, and I want the result from {host}
      You should find {host} if you search for '{query}'. Open that one.
      Do a search for '{query}', there ought to be something from {host}, open it
      Let's search the web for '{query}' and see the page from {host}
      {host} wrote about '{query}', I think; do a web search and open that result
      My friend says {host} is good on '{query}'. Search for '{query}' and open that result.
      Just search '{query}' and go to the {host} result
      If I search '{query}' there'll be a result from {host}, right? Open it for me.
      Somewhere on {host} there's a page about '{query}', so search the web for it and tap that result
      Please look on the web for '{query}', only I want to read it on {host}
      Anything about '{query}' from {host}? Search online and open the page.
      Don't know much about '{query}'. Look it up on the web and give me the {host} page.
      Never mind the other results, search '{query}' and open the {host} one`,
    zh: `
      帮我搜搜“{query}”，点 {host} 那个结果
      我想查“{query}”，搜出来点 {host} 那条
      “{query}”是啥？搜一下，看 {host} 的
      上网查查“{query}”，打开 {host} 的
      听说 {host} 有篇“{query}”，上网搜出来给我看
      用浏览器搜“{query}”，有个 {host} 的，点进去
      你搜“{query}”，别点错，要 {host} 的
      查个东西，“{query}”，结果里打开 {host}
      {host} 上有“{query}”吧？网上搜一下点开
      不太懂“{query}”，搜搜看，我信 {host}，就开它那条
      网上搜“{query}”，找着 {host} 的就打开
      给我搜“{query}”，进 {host} 那个网页
      有点好奇“{query}”，搜一下，打开 {host} 的结果
      先搜“{query}”，再点 {host}
      能搜下“{query}”吗？然后点开 {host} 那一条
      想看 {host} 讲“{query}”的那页，搜一下就有，点开
      朋友让我看 {host} 的“{query}”，上网搜了打开
      别家的不看，“{query}”搜出来只点 {host}
      那个“{query}”，搜一下，结果选 {host} 打开
      看看 {host} 怎么写“{query}”的，浏览器搜一下点进去`,
  }),
  more(
    browserFillForm,
    {
      en: `
      We're eating out on {day}, party of {people}, and want to sit {seat}. Book on {address}, I'm {name}, {email}.
      So can you book us a table at {address}? It's for {people}, on {day}, {seat}, and put {name} and {email}.
      Name's {name}, e-mail's {email}, a table for {people} on {day}, and we'd sit {seat}. Get it booked on {address}.
      I haven't booked yet for {day}! Do it on {address}: {people} people, {seat}, {name}, {email}.
      Could we sit {seat} on {day}? Book it on {address}, number of people {people}, name {name}, e-mail {email}.
      Let's book that meal on {day}: the site's {address}, {people} people, {seat}, {name}, {email}.
      There'll be {people} of us on {day}. Go to {address} and book {seat}, in the name of {name}, e-mail {email}.
      Go on {address} and fill in the booking: {name}, {email}, {people} people, {day}, and we'd rather sit {seat}.
      How many? {people}. When? {day}. An {place} table, on {address}, for {name}, {email}, please book it.
      On {day} I'd love to sit {seat} for a meal, so book on {address}, for {people}, {name}, {email}
      Somebody has to book the table. It's {address}, {day}, {people} people, {seat}, under {name} with {email}.
      You'll find a booking form on {address}. Put {name}, {email}, {people} people, {day}, {seat}, and send it off.
      I'm going out on {day}, a table for {people}, {place}, please. Book it on {address}, my name's {name}, {email}.
      Book me in at {address}, would you? {name}, {email}, {people} people on {day}, and make it {seat}.
      If {address} takes bookings online, get us in on {day}, {people} people, {seat}. Use {name} and {email}.
      The table should be {seat} and for {people}, on {day}. Book it on {address}, my name's {name}, e-mail {email}.`,
      zh: `
      我们{day!}去吃饭，一共 {people} 个人，想坐{place}，你上 {address} 订一下，{name}，邮箱 {email}
      订个位吧，{address}，{day!}，{people} 个人，坐{place}，写我名字{name}，邮箱 {email}
      还没订座呢，{day!}的，{people} 人，要{seat}，网站 {address}，名字{name}，邮箱 {email}
      上 {address} 给我订张桌子，{day!}，{people} 个人，{place}坐，我叫{name}，邮箱是 {email}
      我叫{name}，邮箱 {email}，想{day!}订个 {people} 人桌，{seat}的，在 {address} 上订
      帮我在 {address} 订座，{people} 个人，{day!}过去，位置要{place}的，留{name}和 {email}
      你去 {address} 把订座的表填了，{name}，{email}，{people} 人，{day!}，{seat}，填完提交
      一共 {people} 个人，{day!}到，要坐{place}，订 {address}，名字写{name}，邮箱写 {email}
      想坐{place}吃，{day!}，{people} 个人，{address} 上能订，用{name}，{email}
      咱{day!}出去吃，{address}，{people} 位，{seat}桌，订的时候填{name}，{email}
      网上订个桌，{address}，{people} 人{seat}，{day!}，名字是{name}，{email}
      那家店得提前订，网站 {address}，用{name}的名字，{email}，{day!}去，{people} 个人，{seat}
      怕到时没座，先把{day!}的位子订了，就 {address}，{people} 个人要坐{place}，姓名{name}，邮箱 {email}
      {people} 个人{day!}去吃饭，{seat}坐，到 {address} 订好，{name}，{email}
      要个{seat}的桌子，{day!}用，{people} 个人，{address} 订，联系人{name}，{email}
      打开 {address} 订座，日子选{day!}，人数 {people}，坐{place}，名字{name}，邮箱 {email}
      能订到{day!}的桌吗？去 {address} 订，{people} 人，{place}，{name}，{email}
      吃饭的事定了，{day!}，{people} 个人，{seat}坐，你上 {address} 订，写{name}，{email}
      到时候坐{place}舒服点，{people} 个人，{day!}，麻烦在 {address} 订一桌，用{name}和 {email}
      用{name}这个名字和 {email} 在 {address} 订座，{day!}，{people} 个人，{place}`,
    },
    { fill: seated },
  ),
  more(browserSignUp, {
    en: `
      So {address} has a newsletter. Sign me up for the {topic} one, my e-mail is {email}.
      I like reading about {topic}, and {address} sends out a newsletter; get me on it with {email}
      Sign me up on {address}, would you? The newsletter on {topic}, to {email}.
      My e-mail's {email}. I want the {topic} newsletter they do on {address}.
      Let's get the {topic} newsletter from {address}, sent to {email}
      Go to {address} and sign up {email} for their newsletter, the {topic} one
      What about that newsletter on {address}? Sign up {email}, and pick {topic}.
      You can get a newsletter on {address}, right? I'd take {topic}, on {email}.
      How do I get {topic} news by mail? {address} has a newsletter, sign up {email} for it.
      {address} does a newsletter about {topic}, and I want it sent to {email}, so sign me up
      Newsletter, please, the one on {address}, about {topic}. It goes to {email}.
      Put {email} down for the newsletter on {address}, and choose {topic}
      I'd never miss a thing on {topic} if I got the newsletter. It's on {address}, sign up {email}.
      Everybody gets the {address} newsletter but me! Sign up {email}, topic {topic}.
      Please fill in the newsletter form on {address}: {topic} for the topic and {email} for the mail
      When {address} writes about {topic} I want it in my mail, so subscribe {email} to the newsletter`,
    zh: `
      我想收{topic!}的电子报，{address} 上订，邮箱 {email}
      上 {address} 订个电子报，要{topic!}的，发到 {email}
      {address} 不是有电子报嘛，给我订{topic!}的，邮箱用 {email}
      喜欢看{topic!}，{address} 有电子报，订一个，邮箱 {email}
      你说邮箱里能收到{topic!}的电子报多好，{address} 就有，拿 {email} 订吧
      订一份{topic!}的电子报吧，网站是 {address}，我邮箱 {email}
      我邮箱是 {email}，你去 {address} 给订个{topic!}的电子报
      听说 {address} 的电子报不错，订{topic!}那种，寄到 {email}
      给 {email} 订个电子报，{address} 上的，主题选{topic!}
      怎么才能收到{topic!}的电子报？哦，在 {address} 订，邮箱填 {email}
      网上订电子报，{address}，{topic!}，收的邮箱是 {email}
      往 {email} 发{topic!}的电子报，在 {address} 那儿订一下
      打开 {address}，找订电子报的地方，选{topic!}，邮箱写 {email}，提交
      想让 {address} 定期给 {email} 发{topic!}的电子报，帮忙订一下
      那个电子报还没订呢，就 {address} 的，我选{topic!}，发我 {email}
      能不能让 {email} 也收到{topic!}的电子报啊？{address} 那儿可以订
      朋友都订了 {address} 的电子报，我也来一份，{topic!}的，{email}
      帮我订下电子报，{topic!}主题，{address} 的，邮箱 {email}
      平时就爱看{topic!}，去 {address} 订它的电子报，寄 {email}
      {topic!}的电子报我也想要，{address} 有，你用 {email} 订上`,
  }),
]
