/** What the Browser app keeps: bookmarks, the addresses visited and the forms sent, oldest first. */

import type { Random } from '../../../random.js'
import type { Seeding } from '../../content/seeding.js'
import { hosts } from '../../content/words/web.js'
import type { AppStates } from '../app-states.js'
import type { FormKind, FormValues } from './forms.js'
import { siteTitle } from './sites.js'

export const BROWSER_PACKAGE = 'com.android.browser'

export interface Bookmark {
  title: string
  url: string
}

export interface SentForm {
  host: string
  kind: FormKind
  values: FormValues
}

export interface BrowserState {
  bookmarks: Bookmark[]
  history: string[]
  /** What was chosen and ticked in forms that are not sent yet. */
  choices: { url: string; values: FormValues }[]
  sent: SentForm[]
}

export function initialBrowser(
  random: Random,
  _earlier: Readonly<Partial<AppStates>>,
  seeding: Seeding,
): BrowserState {
  const bookmarks = random.sample(hosts(seeding), random.int(2, 5)).map((host) => ({
    title: siteTitle(host),
    url: `https://${host}/`,
  }))
  return { bookmarks, history: [], choices: [], sent: [] }
}

/** An address as typed, made whole: `example.com` becomes `https://example.com/`. */
export function completeUrl(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`)
    return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
  } catch {
    return null // not an address: the page says so
  }
}

/** What the address bar shows: the host, and the path when there is one. */
export function shortAddress(url: string): string {
  const { host, pathname } = new URL(url)
  return pathname === '/' ? host : `${host}${readable(pathname)}`
}

/** With the letters that stand behind percent signs; with the signs where they stand for none. */
function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
