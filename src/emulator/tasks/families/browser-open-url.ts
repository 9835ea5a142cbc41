/** Go to a web page, and keep it as a bookmark. */

import type { PhoneState } from '../../apps/app.js'
import { BROWSER_PACKAGE, completeUrl } from '../../apps/browser/state.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { webAddress } from '../texts-to-write.js'
import { othersUnharmed, same } from '../unharmed.js'

export type AddressParams = { readonly address: string }

export const browserOpenUrl: TaskFamily<AddressParams> = {
  name: 'browser-open-url',
  packages: [BROWSER_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ address }) => `Open ${address} in the browser.`,
        ({ address }) => `Go to ${address}`,
        ({ address }) => `Please visit the web page ${address}.`,
        ({ address }) => `Show me the site ${address}`,
        ({ address }) => `Browse to ${address}.`,
        ({ address }) => `I want to see ${address} in the browser`,
        ({ address }) => `Load the page ${address}`,
        ({ address }) => `Could you open the website ${address}?`,
      ],
      heldOut: [
        ({ address }) => `Type ${address} into the address bar and load it`,
        ({ address }) => `What does ${address} look like? Take me there.`,
      ],
    },
    zh: {
      taught: [
        ({ address }) => `用浏览器打开${address}`,
        ({ address }) => `访问${address}`,
        ({ address }) => `请打开网页${address}`,
        ({ address }) => `我想看看${address}这个网站`,
        ({ address }) => `帮我打开网站${address}`,
        ({ address }) => `在浏览器里进入${address}`,
        ({ address }) => `去${address}看看`,
        ({ address }) => `能不能打开${address}这个页面？`,
      ],
      heldOut: [
        ({ address }) => `把网址${address}输到地址栏里并加载`,
        ({ address }) => `上网查一下${address}上面有什么`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const address = webAddress(random, seedingOf(state))
    return frontUrl(state) === completeUrl(address) ? null : { address }
  },
  check: ({ address }, before, after) =>
    frontUrl(after) === completeUrl(address) && othersUnharmed(before, after),
}

export const browserAddBookmark: TaskFamily<AddressParams> = {
  name: 'browser-add-bookmark',
  packages: [BROWSER_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ address }) => `Bookmark ${address} in the browser.`,
        ({ address }) => `Add a bookmark for ${address}`,
        ({ address }) => `Please open ${address} and bookmark it.`,
        ({ address }) => `Keep ${address} among my bookmarks`,
        ({ address }) => `Save the page ${address} as a bookmark.`,
        ({ address }) => `I want a bookmark of ${address}`,
        ({ address }) => `Go to ${address} and add it to the bookmarks`,
        ({ address }) => `Could you store ${address} in the browser's bookmarks?`,
      ],
      heldOut: [
        ({ address }) => `Visit ${address} and tap the star there`,
        ({ address }) => `Make it easy to find ${address} again: store it with the other bookmarks`,
      ],
    },
    zh: {
      taught: [
        ({ address }) => `把${address}加入书签`,
        ({ address }) => `在浏览器里收藏${address}`,
        ({ address }) => `请打开${address}并添加书签`,
        ({ address }) => `给${address}加个书签`,
        ({ address }) => `把网页${address}存到书签里`,
        ({ address }) => `我想收藏${address}这个网站`,
        ({ address }) => `打开${address}，然后加到书签`,
        ({ address }) => `能帮我把${address}收藏起来吗？`,
      ],
      heldOut: [
        ({ address }) => `以后还要看${address}，先打上星标`,
        ({ address }) => `进入${address}后点右上角的星星`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const { apps } = state
    const address = webAddress(random, seedingOf(state))
    const url = completeUrl(address)
    return apps.browser.bookmarks.some((bookmark) => bookmark.url === url) ? null : { address }
  },
  check: ({ address }, before, after) => {
    const kept = before.apps.browser.bookmarks
    const bookmarks = after.apps.browser.bookmarks
    return (
      same(bookmarks.slice(0, -1), kept) &&
      bookmarks.at(-1)?.url === completeUrl(address) &&
      othersUnharmed(before, after, 'browser')
    )
  },
}

/** The address of the web page in front, or null. */
export function frontUrl({ recents, stacks }: PhoneState): string | null {
  if (recents[0] !== BROWSER_PACKAGE) return null
  return stacks[BROWSER_PACKAGE]?.at(-1)?.page.args?.url ?? null
}
