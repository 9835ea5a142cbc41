/** Further ways to say what is done in Browser. */

import type { Language } from '../../src/emulator/content/language.js'
import {
  type BookingParams,
  browserFillForm,
  browserSignUp,
} from '../../src/emulator/tasks/families/browser-forms.js'
import {
  browserAddBookmark,
  browserOpenUrl,
} from '../../src/emulator/tasks/families/browser-open-url.js'
import { browserSearchOpen } from '../../src/emulator/tasks/families/browser-search-open.js'
import { type MoreWordings, more } from './more.js'

/** `{seat}` is where one sits, `{place}` another word for it. */
export const seated = ({ outside }: BookingParams, language: Language) =>
  SEATS[language][outside ? 1 : 0]
const SEATS = {
  en: [
    { seat: 'inside', place: 'indoor' },
    { seat: 'outside', place: 'outdoor' },
  ],
  zh: [
    { seat: '室内', place: '里面' },
    { seat: '室外', place: '外面' },
  ],
} as const

export const browserWordings: readonly MoreWordings[] = [
  more(browserOpenUrl, {
    en: `
      hi, bring the site {address} up, please
      Could I have {address} on the screen?
      browser app > address bar > {address} > enter
      I need to have a look at {address} on my phone
      Would you mind pulling up {address} for me?
      Hey, can you take me over to {address}? Thanks!
      {address} should be the page that is showing in the browser
      There is something I want to read at {address}, so launch Browser and navigate there.
      Make sure that the browser ends up displaying {address}
      Navigate from here to the address {address}.
      The page I'm after is {address}. Get it on screen.
      quickly surf over to {address} online
      By the end, {address} is to be loaded and visible in the browser.
      Is it possible to view {address} here on the phone?
      Enter the URL {address} in Browser and let it finish loading.
      Kindly access the website located at {address}.
      Someone told me about {address}. Let me see what it looks like in the browser.
      My browser is not on {address} yet; please change that
      I'd like to have {address} opened.
      Point the phone's web browser at {address}
      btw I wanna check out {address}, open it up
      Using Browser, call up the following address: {address}
      With the browser on this phone, jump straight to {address}.`,
    zh: `
      麻烦帮我把{address}打开一下，谢谢
      浏览器，网址{address}，进去
      地址栏输入{address}然后前往
      我现在要上一下{address}
      可以带我到{address}上逛逛吗？
      {address}应该显示在浏览器当前页面上。
      有人推荐了{address}，我打算瞧一瞧，开浏览器吧
      浏览器还没转到{address}，跳转过去
      让浏览器加载{address}，最后屏幕上看到的就是它
      烦请访问下列地址：{address}。
      嘿，想刷一下{address}，直接给我开出来
      手机上网看{address}
      确保浏览器停在{address}这一页。
      输网址{address}，回车
      您能否将浏览器导航至{address}？
      我需要查阅{address}上的内容，请载入该页面。
      上网冲浪，目标{address}
      把{address}调出来给我看
      启动浏览器，前往{address}
      要看的页面是{address}，麻烦弄到屏幕上。
      希望用手机的浏览器浏览{address}
      赶紧跳到{address}去，急用
      {address}这个链接，在浏览器里点开瞅瞅
      请问现在方便把{address}的网页显示出来吗？`,
  }),
  more(browserAddBookmark, {
    en: `
      pls bookmark {address} for me real quick
      browser bookmarks: add {address}
      I keep retyping {address}; put it in my bookmarks so I don't have to.
      Can you star {address} in Browser so it lands in the bookmark list?
      There's no bookmark for {address} yet. Create one, please.
      Would you kindly mark the site {address} as a bookmark?
      {address} should show up in my list of bookmarks
      I'd like to find {address} again easily, so bookmark that page.
      Make sure the browser's bookmarks include {address}.
      My bookmarks lack {address}. Fix that
      Visit {address}, then hit the bookmark button.
      By the end, {address} needs to be bookmarked.
      Is it possible to have {address} saved with the other bookmarks?
      Hey, could {address} go into the bookmarks on my phone? Thanks!
      Make {address} one of the favourites in my web browser
      A new bookmark is wanted in Browser, pointing to {address}.
      load {address} and use the browser's bookmark function on it
      For later reading, have {address} kept as a browser bookmark.
      In Browser, I wish to see {address} bookmarked.
      Get {address} onto the page with my bookmarks
      Kindly register the address {address} among the browser's saved sites as a bookmark.
      don't let me lose {address}, bookmark it
      Pull up {address} in the browser. After that, put it on the bookmark list.
      The site {address} deserves a spot in my bookmarks`,
    zh: `
      书签里加上{address}
      浏览器收藏夹添加{address}
      我常常要用{address}，存成书签省得每次输
      麻烦替我把{address}这一页收进书签，多谢
      书签列表中还缺{address}，补上。
      可不可以把{address}放到浏览器的收藏夹里？
      {address}应当出现在我的书签列表里
      先访问{address}，再点一下收藏按钮
      务必让{address}成为浏览器书签之一。
      怕以后找不着{address}，帮忙做个书签
      希望{address}能被收藏到书签
      嘿，{address}挺好的，顺手标记成书签呗
      收藏这个网址：{address}
      烦请将{address}保存为书签。
      启动浏览器进入{address}，把当前页面添加到书签中
      以后想快速找到{address}，请把它加入收藏。
      我的书签没有{address}，新增一个
      有没有办法把{address}留在书签里方便下次看？
      最后要做到：浏览器书签里能看见{address}
      新书签，地址{address}
      将网站{address}纳入浏览器收藏
      急，{address}记进书签就行
      想给手机浏览器多添一条书签，指向{address}
      {address}值得留着，用书签功能存下来吧。`,
  }),
  more(browserSearchOpen, {
    en: `
      google '{query}' then click whatever {host} has on it
      web search: '{query}' / open hit from {host}
      From {host} I need the page on '{query}'; use a web search to get there.
      Would you run an internet search for '{query}' and choose the {host} link?
      Type '{query}' into the search box of the browser. Among the hits, open the one by {host}.
      I'd like to end up on the {host} result after searching '{query}' online.
      Can you use the browser's search for '{query}' and bring up the entry from {host}?
      There's a page about '{query}' on {host} that I can't find. Search, then open it.
      Make sure the {host} hit for the query '{query}' is what's open at the end.
      browser > search {query} > {host}
      Query the web with '{query}' and follow the link to {host}.
      Out of the search results for '{query}', the one on {host} should be opened
      Hey, I'm curious about '{query}'. Search online and show me {host}'s page, thanks
      The result of {host} is to be opened once '{query}' has been searched for.
      Is it possible to get to {host}'s take on '{query}' through a search?
      I wonder what comes up for '{query}'. Search it, and of all the results I want {host}.
      {host} has something on '{query}', so find that via web search and click it
      Kindly enter '{query}' as a search term and select the listing that belongs to {host}.
      hunt down '{query}' online, {host} version pls
      My browser should be showing the {host} page that a search for '{query}' gives.
      With the search engine, look for {query}; {host} is the answer I'd like opened.
      No other site will do: search '{query}' and open only the {host} result.
      I have not yet read {host} about '{query}'. Could you search the internet and display it?
      By means of a search for '{query}', please take me to {host}.`,
    zh: `
      搜“{query}”，要 {host} 那条
      关键词“{query}”，结果选 {host}
      麻烦上网搜搜“{query}”，找到 {host} 的链接点进去，谢谢
      我对“{query}”感兴趣，用搜索引擎查一查，再看 {host} 怎么说
      可不可以先搜“{query}”，然后把 {host} 给出的那一页调出来？
      搜索结果中来自 {host} 的“{query}”页面应该被打开。
      在搜索框输入“{query}”，从结果列表里挑 {host} 打开
      还没看过 {host} 写的“{query}”，帮我搜出来打开
      确保最后停在 {host} 的页面上，搜索词是“{query}”
      嘿，帮忙网上找找{query}，只看 {host} 的那个哈
      希望通过搜索“{query}”进到 {host}
      浏览器搜索：“{query}”；点击：{host}
      想了解“{query}”，别的网站不要，打开搜到的 {host} 就好。
      请以“{query}”为关键词进行网络检索，并进入 {host} 的对应条目。
      {host} 那里有讲“{query}”的，搜一搜给我点开
      打开浏览器查“{query}”，出来的结果里面 {host} 那一项我要看
      有没有可能搜到 {host} 关于“{query}”的网页并显示给我？
      去查“{query}”，进 {host}
      我打算读一读 {host} 上的“{query}”，请先在网上搜索再打开。
      在互联网上检索“{query}”，随后访问其中 {host} 的链接
      输入“{query}”搜索一番，把 {host} 的搜索结果打开给我瞧瞧
      急着要“{query}”的资料，搜，选 {host}
      搜完“{query}”之后，屏幕上要显示的是 {host} 的内容。
      您能否搜索一下“{query}”，再替我选中 {host} 这个来源？`,
  }),
  more(
    browserFillForm,
    {
      en: `
      table {seat}, {day}, party of {people}, {address}, {name}, {email}
      I'm {name}, reachable at {email}, and would like to sit {seat} on {day} at {address}. Party of {people}; please book.
      Would you make a reservation through {address} under {name}, {email}, for a party of {people} on {day}, {seat}?
      We have no table yet for {day}. Get us one {seat} via {address}, {people} people, {name}, {email}.
      booking at {address} pls: guests {people}, {day}, {seat}, {name} / {email}
      {name} ({email}) wants to eat at {address} on {day}. Number of people: {people}. Seated {seat}. Please book.
      Make sure {name} has a reservation on {day} at {address}: {people} people, {seat}, contact {email}.
      Open the form on {address}, put in {name} and {email}, choose {people} and {day}, table {seat}, and send it.
      For {day} I'd like an {place} table for {people}, booked online at {address} as {name} with the e-mail {email}.
      Hey, can you get me a table on {address}? {day}, {people} people, {seat}, name's {name}, mail {email}, thanks!
      A table for {people} should be reserved {seat} on {day} with {address}, in the name of {name}, {email}.
      E-mail {email}, name {name}, {people} people, {day}, {place} table: send this booking to {address}.
      Is it possible to have {people} places {seat} kept for {name} on {day}? The site is {address}, e-mail {email}.
      Use the web page {address} to request a table {seat}. It's for {name}, {email}, with {people} people, on {day}.
      I want {day} at {address} fixed: {place} seating, {people} people, {name}, {email}
      Going out to eat on {day}, so reserve {seat} for {people} at {address}; use {name} and {email}.
      Kindly submit a reservation request at {address} stating {name}, {email}, {day}, {people} persons and seating {seat}.
      By the end there should be a booking by {name}, {email}, at {address}: {day}, {seat}, table size {people}.
      browser: {address}, booking form. name {name}, e-mail {email}, people {people}, day {day}, table {seat}
      Have {address} hold an {place} table on {day}. Guests: {people}. Contact: {name}, {email}.
      Under the name {name} and the e-mail {email}, secure {people} seats {seat} on {day} using {address}.
      Please arrange for us to sit {seat} at {address} on {day}, {people} in all, booked by {name}, {email}.
      {day} is when I need a table {seat} for {people}. Site {address}, name {name}, mail {email}. Could you sort it out?
      Complete the online reservation of {address} on behalf of {name}, {email}: {place}, {day}, table for {people}.`,
      zh: `
      {seat}桌，{people} 位，{day!}，{name}，{email}，订在 {address}
      我是{name}，联系邮箱 {email}，{day!}去吃饭，请在 {address} 给我留张 {people} 人的{seat}桌
      麻烦通过 {address} 替{name}预约{day!}的{seat}位置，一共 {people} 人，邮箱填 {email}，谢谢
      {day!}的餐位还没着落，请上 {address} 订好：{people} 人，坐{place}，{name}，{email}
      可以让 {address} 在{day!}留 {people} 个{seat}的位子吗？名字{name}，邮件地址 {email}
      进入网站 {address} 的预订表单，姓名写{name}，邮箱写 {email}，人数 {people}，选{day!}，桌子要{seat}的，提交
      {name}想{day!}去 {address} 用餐，{people} 人，{seat}就座，邮箱是 {email}，请代为预约。
      确保{day!}在 {address} 有一张{name}名下的{seat}餐桌，供 {people} 人用，{email}
      姓名：{name}；邮箱：{email}；人数：{people}；日期：{day!}；座位：{seat}。把这份预订交给 {address}
      嘿，{day!}要出去吃饭，上 {address} 占张{place}的桌子呗，{people} 人，{name}，{email}
      希望在{day!}坐到 {address} 的{seat}位，人数 {people}，预订人{name}，邮箱 {email}
      请于 {address} 提交餐位预约，预约人{name}，电子邮件 {email}，{people} 位，{day!}，{seat}。
      以{name}和 {email} 的身份，为{day!}的用餐订好 {people} 人{seat}桌，网站 {address}
      {address} 那边，{day!}应该给{name}留好 {people} 人的{seat}座，邮箱 {email}
      急订{day!}！{address}，{name}，{email}，{people} 人，{place}的位置
      能不能上网预约 {address}，时间{day!}，坐在{place}，共 {people} 人，登记{name}和 {email}？
      用浏览器进 {address}，预约一桌，{people} 人{day!}来，安排在{seat}，留{name}的名字和 {email}
      想去 {address} 那家店吃一顿，定{day!}，{people} 人，{seat}，订的人是{name}，{email}
      最终要把这份预订发出去：{address}，{name}，{day!}，{seat}餐桌，人数是 {people}，邮箱 {email}
      把{day!} {people} 人的{seat}餐位预约给办了，网址 {address}，用的名字是{name}，信箱 {email}
      位置必须是{seat}，日子是{day!}，{people} 人，{name}（{email}），到 {address} 订
      帮{name}填一下 {address} 上的订桌信息吧，{email}，{day!}，{people} 人，{seat}
      需要为{name}在线订餐桌，站点 {address}，邮箱 {email}。就{day!}，{people} 人，放在{seat}
      {people} 人，{place}，{day!}：请到 {address} 把餐桌预约上，联系人{name}，联系邮箱 {email}`,
    },
    { fill: seated },
  ),
  more(browserSignUp, {
    en: `
      newsletter signup: {address}, {email}, {topic}
      Would you enter {email} at {address} so that the {topic} newsletter comes to it?
      I'd love to read about {topic}. Subscribe me to the newsletter on {address}; I use {email}.
      {email} isn't getting the {topic} newsletter from {address} yet. Please change that.
      On the site {address} there is a newsletter. Choose {topic} and register {email} for it.
      The {topic} newsletter of {address} should arrive at {email} from now on
      Can you put {email} on the mailing list of {address}? Topic is {topic}.
      Make sure {email} is subscribed at {address}, with {topic} as the topic
      hey add me to the newsletter at {address} pls, {email}, i'm into {topic}
      Newsletter form, page {address}: type {email}, pick {topic}, agree and submit.
      Kindly register the address {email} with {address} in order to receive its newsletter concerning {topic}.
      Is it possible to have {address} mail its {topic} newsletter to {email}?
      My inbox {email} lacks the newsletter that {address} writes on {topic}, so subscribe it.
      Let {email} be added to the subscribers of {topic} on {address}.
      From {address}, the newsletter; about {topic}, please; to {email}.
      By the end {address} should have {email} as a newsletter subscriber for {topic}.
      in browser: {address}, subscribe form, topic {topic}, e-mail {email}, send
      Order {address}'s newsletter on the subject of {topic} for delivery to {email}
      Anything new about {topic} interests me, so have {address} send its newsletter to {email}.
      Use the subscription page at {address}. Subject: {topic}. E-mail: {email}. Then send it off.
      I wish to receive {topic} mail from {address} under {email}
      With {email}, join the {topic} newsletter that's offered on {address}, thanks
      A subscription for {email} has to be set up on {address}, {topic} newsletter.
      {topic} is the newsletter I picked. Could you open {address} and enroll {email}?`,
    zh: `
      邮件订阅 {address}，{topic!}，{email}
      麻烦在 {address} 帮我登记 {email}，我想收{topic!}类的电子报，多谢
      对{topic!}很感兴趣，请让 {address} 把电子报发到 {email}
      {email} 还没收到过 {address} 的{topic!}电子报，去订一份
      可不可以把 {email} 加进 {address} 的{topic!}电子报名单？
      进入 {address}，选{topic!}，填邮箱 {email}，勾选同意，提交订阅
      以后 {address} 的{topic!}电子报都应该寄到 {email}
      确保 {email} 已经成为 {address} {topic!}电子报的订户。
      嘿，{address} 有个讲{topic!}的电子报，给我订上呗，信箱 {email}
      邮箱：{email}；主题：{topic!}；到 {address} 注册电子报
      烦请以 {email} 向 {address} 申请订阅{topic!}方面的电子报。
      希望每期{topic!}电子报都由 {address} 发往 {email}，请办理订阅
      有办法让 {email} 收到来自 {address} 的电子报吗？内容选{topic!}
      想看{topic!}的文章，{address} 上能订，用我的 {email} 报名
      {address} 电子报订阅表：邮箱栏 {email}，主题栏{topic!}，填好发出去
      我的邮箱 {email} 里缺一份{topic!}电子报，从 {address} 订来
      用浏览器上 {address} 注册一下，收{topic!}的邮件通讯，地址 {email}
      替 {email} 办一个 {address} 的电子报订阅，类别是{topic!}
      急，{email} 订{topic!}，网站 {address}
      电子报要{topic!}这个主题的，收件地址填 {email}，网页是 {address}
      您是否可以访问 {address}，将 {email} 登记为{topic!}电子报的收件人？
      最后的结果是：{address} 那里有 {email} 对{topic!}的订阅
      我决定订 {address} 的电子报了。主题挑{topic!}，邮件寄 {email}。
      {topic!}电子报，麻烦 {address} 那边加上 {email} 这个邮箱`,
  }),
]
