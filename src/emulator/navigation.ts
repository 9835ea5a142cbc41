/** Which app is in front and which pages lie on its stack: changes of PhoneState, nothing painted. */

import type { App, Page, PageEntry, PhoneState } from './apps/app.js'
import { LAUNCHER_PACKAGE } from './apps/launcher/state.js'
import { crashes } from './interruptions/interruption.js'
import { forgetOnce } from './interruptions/permissions.js'
import { newEntry, type PhoneSeed, seedPhoneState } from './phone-state.js'
import { SYSTEM_PACKAGE } from './screen/system-views.js'

/** The list of recent apps stands in front like an app, under the system's own name. */
const RECENTS_PAGE: Page = { name: 'recents' }

export function frontPackage(state: PhoneState): string {
  return state.recents[0] ?? LAUNCHER_PACKAGE
}

/** Whose window has the focus: the open shade is the system's. */
export function windowPackage(state: PhoneState): string {
  return state.shade.entry === null ? frontPackage(state) : SYSTEM_PACKAGE
}

/** The entry that is touched: of the open shade, else on top of the app in front; null before its first page. */
export function topEntry(state: PhoneState): PageEntry | null {
  return state.shade.entry ?? state.stacks[frontPackage(state)]?.at(-1) ?? null
}

/** Brings the app to the front, as it was left; with a page: at this page above its home. One that crashes does not come. */
export function launchApp(state: PhoneState, app: App<never>, page?: Page): void {
  if (crashes(state, app.packageName)) {
    state.shade.entry = null
    return
  }
  const home = newEntry({ page: app.home })
  const stack = state.stacks[app.packageName]
  if (page)
    state.stacks[app.packageName] = isSamePage(page, app.home) ? [home] : [home, newEntry({ page })]
  else if (!stack?.length) state.stacks[app.packageName] = [home]
  bringToFront(state, app.packageName)
}

export function goHome(state: PhoneState, apps: readonly App<never>[]): void {
  const launcher = apps.find(({ packageName }) => packageName === LAUNCHER_PACKAGE)
  if (launcher) state.stacks[LAUNCHER_PACKAGE] = [newEntry({ page: launcher.home })]
  bringToFront(state, LAUNCHER_PACKAGE)
}

export function showRecents(state: PhoneState): void {
  state.stacks[SYSTEM_PACKAGE] = [newEntry({ page: RECENTS_PAGE })]
  bringToFront(state, SYSTEM_PACKAGE)
}

/** What the list of recent apps lists. */
export function recentApps(state: PhoneState): string[] {
  return state.recents.filter((name) => name !== LAUNCHER_PACKAGE && name !== SYSTEM_PACKAGE)
}

/** Leaves `count` pages; the last one leaves the app. */
export function popPages(state: PhoneState, apps: readonly App<never>[], count: number): void {
  const front = frontPackage(state)
  const stack = state.stacks[front] ?? []
  if (count < stack.length) {
    stack.length -= count
    return
  }
  if (front === LAUNCHER_PACKAGE) {
    goHome(state, apps)
    return
  }
  delete state.stacks[front]
  forgetOnce(state, front)
  goHome(state, apps)
}

export function stopApp(state: PhoneState, apps: readonly App<never>[], packageName: string): void {
  const wasInFront = frontPackage(state) === packageName
  delete state.stacks[packageName]
  forgetOnce(state, packageName)
  state.recents = state.recents.filter((name) => name !== packageName)
  if (wasInFront) goHome(state, apps)
}

export function isSamePage(a: Page, b: Page): boolean {
  return a.name === b.name && JSON.stringify(a.args ?? {}) === JSON.stringify(b.args ?? {})
}

function bringToFront(state: PhoneState, packageName: string): void {
  const others = state.recents.filter((name) => name !== packageName && name !== SYSTEM_PACKAGE)
  state.recents = [packageName, ...others]
  state.shade.entry = null
  if (packageName !== SYSTEM_PACKAGE) delete state.stacks[SYSTEM_PACKAGE]
}

/** @returns the app that took the URL, if any does */
export function launchUrl(
  state: PhoneState,
  apps: readonly App<never>[],
  { url, packageName }: { readonly url: string; readonly packageName?: string | undefined },
): readonly App<never>[] {
  for (const app of apps) {
    if (packageName !== undefined && app.packageName !== packageName) continue
    const page = app.pageForUrl?.(url)
    if (!page) continue
    launchApp(state, app, page)
    return [app]
  }
  return []
}

export function componentOf({ packageName, activity }: App<never>): string {
  return `${packageName}/${activity}`
}

/** Component of the window that has the focus; it is the system's own over a dark or locked screen. */
export function focusedComponent(state: PhoneState, apps: readonly App<never>[]): string {
  const { locked, screenOn, shade } = state
  if (locked || !screenOn || shade.entry) return `${SYSTEM_PACKAGE}/NotificationShade`
  const front = frontPackage(state)
  const app = apps.find(({ packageName }) => packageName === front)
  return app ? componentOf(app) : `${SYSTEM_PACKAGE}/.recents.RecentsActivity`
}

/** A phone that was just seeded, at its home screen. */
export function freshState(seed: PhoneSeed, apps: readonly App<never>[]): PhoneState {
  const state = seedPhoneState(seed, apps)
  goHome(state, apps)
  return state
}
