/** Search the web, and open the answer of one site. */

import { RESULT_SITES, type ResultHost, resultUrl } from '../../apps/browser/search-engine.js'
import { BROWSER_PACKAGE } from '../../apps/browser/state.js'
import { searchQuery } from '../../apps/browser/web-words.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed } from '../unharmed.js'
import { frontUrl } from './browser-open-url.js'

export type SearchParams = { readonly query: string; readonly host: ResultHost }

export const browserSearchOpen: TaskFamily<SearchParams> = {
  name: 'browser-search-open',
  packages: [BROWSER_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ query, host }) => `Search the web for '${query}' and open the result from ${host}.`,
        ({ query, host }) => `Look up '${query}' on the web; open what ${host} has`,
        ({ query, host }) => `Please search for '${query}' and open the page on ${host}.`,
        ({ query, host }) => `In the browser, search '${query}' and tap the result of ${host}`,
        ({ query, host }) => `I want to read what ${host} says about '${query}'. Search for it.`,
        ({ query, host }) => `Find '${query}' on the web and go to the ${host} result`,
        ({ query, host }) => `Do a web search for '${query}', then open ${host}`,
        ({ query, host }) => `Could you search '${query}' and open the answer from ${host}?`,
      ],
      heldOut: [
        ({ query, host }) => `Among the hits for '${query}', ${host} is the one I need to see`,
        ({ query, host }) => `Ask the search engine about '${query}'; ${host} has the page I want.`,
      ],
    },
    zh: {
      taught: [
        ({ query, host }) => `在网上搜索“${query}”，打开 ${host} 的结果。`,
        ({ query, host }) => `上网查一下“${query}”，打开 ${host} 的那条`,
        ({ query, host }) => `请搜索“${query}”并打开 ${host} 上的页面。`,
        ({ query, host }) => `在浏览器里搜“${query}”，点开 ${host} 的结果`,
        ({ query, host }) => `我想看 ${host} 上关于“${query}”的内容，搜一下。`,
        ({ query, host }) => `在网页上找“${query}”，进入 ${host} 的结果`,
        ({ query, host }) => `网页搜索“${query}”，然后打开 ${host}`,
        ({ query, host }) => `能搜索“${query}”并打开来自 ${host} 的结果吗？`,
      ],
      heldOut: [
        ({ query, host }) => `“${query}”搜出来的那些里面，我要看 ${host} 的`,
        ({ query, host }) => `问问搜索引擎“${query}”，我要的页面在 ${host}。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => ({
    query: searchQuery(random, seedingOf(state)),
    host: random.pick(RESULT_SITES).host,
  }),
  check: ({ query, host }, before, after) =>
    frontUrl(after) === resultUrl(query, host) && othersUnharmed(before, after),
}
