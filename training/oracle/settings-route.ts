/** The way to a page of Settings, from wherever the phone is. */

import {
  isSettingsPage,
  pathTo,
  ROOT_PAGES,
  rowIdOf,
  SETTINGS_PAGES,
  type SettingsPage,
} from '../../src/emulator/apps/settings/map.js'
import { SETTINGS_PACKAGE } from '../../src/emulator/apps/settings/state.js'
import { byId, goBack, openApp, search, type Thought, tap } from './moves.js'
import { named } from './names.js'
import type { Move, OracleView } from './oracle.js'

/** Titles of the pages that are not in the map. */
const OTHER_TITLES: Readonly<Record<string, string>> = {
  root: named('Settings'),
  app_info: named('App info'),
  screen_timeout: named('Screen timeout'),
  device_name: named('Device name'),
  wifi_password: 'The password dialog',
  disable_app: 'The disable dialog',
  force_stop: 'The force stop dialog',
}

export interface Destination {
  readonly page: SettingsPage
  /** A page above the destination that counts as arrived, such as a dialog. */
  readonly above?: string
  /** What is done there: "turn on the dark theme". */
  readonly goal: string
}

/** The next step towards the page, or null when it is in front. */
export function towards(view: OracleView, { page, above, goal }: Destination): Move | null {
  const path = pathTo(page)
  if (view.app !== SETTINGS_PACKAGE)
    return openApp(view, 'Settings', planOf([named('Settings'), ...path.map(titleOf)], goal))
  const here = view.page.name
  if (here === page || here === above) return null
  const level = ['root', ...path].indexOf(here)
  const next = level < 0 ? undefined : path[level]
  if (next === undefined)
    return goBack(view, { status: openStatus(here), plan: planOf(path.map(titleOf), goal) })
  const rest = path.slice(level).map(titleOf)
  return tapRow(view, next, { status: openStatus(here), plan: planOf(rest, goal) })
}

/** "Display is open.", or "Display is open; the screen timeout is 30 seconds.": the page's name always comes first, so
 *  that what is told next is told knowing where it stands. */
export function openStatus(page: string, fact?: string): string {
  return fact === undefined ? `${titleOf(page)} is open.` : `${titleOf(page)} is open; ${fact}.`
}

function tapRow(view: OracleView, to: SettingsPage, thought: Thought): Move {
  const row = byId(view, rowIdOf(to))
  const name = titleOf(to)
  if (row !== undefined) return tap(row, name, thought)
  const order = { id: rowIdOf(to), ids: ROOT_PAGES.map(rowIdOf) }
  return search(view, view.page.name === 'root' ? { name, order } : { name }, thought)
}

/** "Open Display; open Night Light; turn on Night Light." */
function planOf(titles: readonly string[], goal: string): string {
  const plan = [...titles.map((title) => `open ${title}`), goal].join('; ')
  return `${plan.charAt(0).toUpperCase()}${plan.slice(1)}.`
}

function titleOf(page: string): string {
  if (isSettingsPage(page)) return named(SETTINGS_PAGES[page].title)
  return OTHER_TITLES[page] ?? 'Another page'
}
