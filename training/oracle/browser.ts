/** Teachers of the families about the browser. */

import { siteAt } from '../../src/emulator/apps/browser/sites.js'
import { BROWSER_PACKAGE, completeUrl } from '../../src/emulator/apps/browser/state.js'
import type { AddressParams } from '../../src/emulator/tasks/families/browser-open-url.js'
import { addressStatus, openIs } from './field-status.js'
import {
  byDescription,
  byId,
  end,
  goBack,
  isKeyboardOpen,
  leavePage,
  openApp,
  shows,
  tap,
  typeInto,
} from './moves.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const openUrl: Oracle<AddressParams> = (view, { address }) =>
  reachPage(view, address, `Type ${address} into the address bar; go.`) ?? end(openIs(address))

export const addBookmark: Oracle<AddressParams> = (view, { address }) => {
  const plan = `Open ${address}; add the bookmark.`
  const way = reachPage(view, address, plan)
  if (way !== null) return way
  if (byDescription(view, 'Remove bookmark') !== undefined) return end(`${address} is bookmarked.`)
  const star = byDescription(view, 'Add bookmark')
  const thought = { status: openIs(address), plan }
  return star === undefined ? goBack(view, thought) : tap(star, 'the star', thought)
}

/** The next step towards this web page; null when it is in front and nobody is typing. */
function reachPage(view: OracleView, address: string, plan: string): Move | null {
  if (view.app !== BROWSER_PACKAGE) return openApp(view, 'Browser', plan)
  const bar = byId(view, 'address_bar')
  if (bar === undefined) return leavePage(view, address, plan)
  if (bar.text !== address) {
    const thought = { status: addressStatus(bar.text, address), plan }
    return typeInto(bar, { name: 'the address bar', text: address }, thought)
  }
  if (!isKeyboardOpen(view) && view.page.name === 'web' && shows(view, titleOf(address)))
    return null
  const go = byId(view, 'address_go')
  const thought = { status: addressStatus(address, address), plan }
  return go === undefined ? goBack(view, thought) : tap(go, 'Go', thought)
}

/** The heading that a page of this address has, in any language. */
function titleOf(address: string): string {
  const url = completeUrl(address)
  return url === null ? '' : siteAt(url, 'en').title
}
