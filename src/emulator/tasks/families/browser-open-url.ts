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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
function frontUrl({ recents, stacks }: PhoneState): string | null {
  if (recents[0] !== BROWSER_PACKAGE) return null
  return stacks[BROWSER_PACKAGE]?.at(-1)?.page.args?.url ?? null
}
