/** What is done with web pages in Browser, in parts. */

import {
  browserAddBookmark,
  browserOpenUrl,
} from '../../../src/emulator/tasks/families/browser-open-url.js'
import { browserSearchOpen } from '../../../src/emulator/tasks/families/browser-search-open.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is meant, in Chinese, in more than one family. */
const WEB_PAGES = `
  {address}
  网站{address}
  {address}这个网站
  网页{address}
  {address}这个网页
  网址{address}
  {address}的页面
  链接{address}`

export const composedBrowserWordings: readonly MoreWordings[] = [
  composed(browserOpenUrl, {
    en: {
      acts: `
        open {it}
        go to {it}
        visit {it}
        show {it}
        pull up {it}
        navigate to {it}
        browse to {it}
        look at {it} in the browser
        bring up {it} in the browser
        load {it} in the browser
        display {it} in the browser
        start the browser and go to {it}
        use Browser to open {it}
        get {it} on the screen
        have the browser open {it}
        call up {it}`,
      wishes: `
        I'd like to see {it}
        I want to look at {it} in the browser.
        {It} should be on the screen
        {It} is what I want to read in the browser.
        May I have a look at {it}?
        Is it possible to see {it} on this phone?
        The browser should be showing {it}.
        I need {it} open in the browser`,
      things: `
        {address}
        the website {address}
        the web page {address}
        the site {address}
        the page at {address}
        the internet page {address}
        the web address {address}
        the link {address}`,
    },
    zh: {
      acts: `
        打开{it}
        访问{it}
        浏览{it}
        进入{it}
        把{it}打开
        用浏览器打开{it}
        用浏览器看{it}
        让浏览器转到{it}
        打开浏览器访问{it}
        上网看{it}
        把{it}调出来
        显示{it}
        点开{it}
        用手机上一下{it}
        将{it}载入浏览器
        跳转到{it}`,
      wishes: `
        想看看{it}
        {it}是什么样的？
        {it}应该显示在屏幕上
        浏览器里要显示的是{it}
        我需要看{it}的内容
        想在浏览器里看到{it}
        {it}怎么还没打开？`,
      things: WEB_PAGES,
    },
  }),
  composed(browserAddBookmark, {
    en: {
      acts: `
        bookmark {it}
        add {it} to the bookmarks
        save {it} as a bookmark
        put {it} in my bookmarks
        keep {it} in the bookmarks
        store {it} among the bookmarks
        make a bookmark for {it}
        create a bookmark for {it}
        add a bookmark for {it}
        set a bookmark on {it}
        star {it} so that it is in the bookmarks
        mark {it} as a favourite in the browser
        open {it} and bookmark it
        go to {it} and save it in the bookmarks
        include {it} in my browser's bookmarks
        remember {it} with a bookmark`,
      wishes: `
        {It} should be in my bookmarks
        I'd like {it} to be bookmarked.
        I want {it} in the bookmarks of the browser
        {It} is missing from my bookmarks.
        My bookmarks don't have {it} yet, but they should
        Why isn't {it} among my bookmarks?
        A bookmark for {it} would be useful.
        I want to find {it} in my bookmarks later`,
      things: `
        {address}
        the website {address}
        the web page {address}
        the site {address}
        the page at {address}
        the web address {address}
        the link {address}`,
    },
    zh: {
      acts: `
        收藏{it}
        把{it}加入书签
        把{it}添加到书签
        将{it}存为书签
        把{it}收藏起来
        把{it}放进收藏夹
        把{it}保存到浏览器的书签里
        为{it}添加书签
        给{it}加一个书签
        打开{it}并加入书签
        访问{it}，然后收藏
        用浏览器收藏{it}
        用书签记住{it}
        新建一个{it}的书签
        往书签里添加{it}
        把{it}设成书签`,
      wishes: `
        {it}应该在我的书签里
        书签里要有{it}
        想把{it}留在书签里
        书签里为什么没有{it}？
        {it}还没有加书签
        以后要从书签里找到{it}
        我的收藏夹少了{it}`,
      things: WEB_PAGES,
    },
  }),
  composed(browserSearchOpen, {
    en: {
      acts: `
        search for '{query}' and open {it}
        search the web for '{query}' and open {it}
        look up '{query}' online and tap {it}
        look for '{query}' on the internet and go to {it}
        do a web search for '{query}' and select {it}
        run a search for '{query}' and choose {it}
        type '{query}' into the web search and open {it}
        google '{query}' and click {it}
        find '{query}' on the web and show {it}
        open {it} after searching for '{query}'
        open {it} from the search results for '{query}'
        use the browser to search for '{query}' and bring up {it}
        enter '{query}' in the browser's search and visit {it}
        get to {it} by searching the web for '{query}'
        search '{query}' in Browser, then pick {it}`,
      wishes: `
        Of the search results for '{query}', I want {it}
        I'd like to read {it} that a web search for '{query}' gives.
        When '{query}' is searched on the web, {it} should be opened
        I want to see {it} when the web is searched for '{query}'
        What does {it} say when you search the web for '{query}'?
        The browser should end up on {it} after a search for '{query}'
        {It} is what I need to see after a web search for '{query}'.`,
      things: `
        the result from {host}
        the {host} result
        the page from {host}
        the hit on {host}
        the link to {host}
        the one from {host}
        the search result of {host}`,
    },
    zh: {
      acts: `
        搜索“{query}”，打开{it}
        上网搜“{query}”并打开{it}
        用浏览器搜索“{query}”，点开{it}
        查一下“{query}”，进入{it}
        网上查找“{query}”，选择{it}
        搜一下“{query}”，然后看{it}
        检索“{query}”，访问{it}
        上网查“{query}”，再点{it}
        从“{query}”的搜索结果里打开{it}
        搜“{query}”以后把{it}打开
        打开浏览器搜“{query}”，进到{it}
        输入“{query}”搜索，点击{it}
        通过搜索“{query}”找到并打开{it}
        用搜索引擎查“{query}”，显示{it}`,
      wishes: `
        “{query}”的搜索结果里，我要{it}
        上网搜“{query}”，要看的是{it}
        想看搜索“{query}”后出来的{it}
        搜“{query}”的时候，{it}应该打开
        网上搜“{query}”，{it}写了什么？
        搜完“{query}”，浏览器里应该是{it}
        网上搜“{query}”能找到{it}，我想看`,
      things: `
        {host}的结果
        {host}那一条
        来自{host}的链接
        {host}的网页
        {host}那个页面
        {host}的那条链接`,
    },
  }),
]
