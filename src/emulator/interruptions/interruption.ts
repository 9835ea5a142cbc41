/**
 * What comes between a person and an app: a question for a permission, a greeting at the first opening,
 * the news that an app crashed. Which of them is in front follows from the state alone.
 */

import type { InstalledApp, Page, PhoneState } from '../apps/app.js'
import { BROWSER_PACKAGE } from '../apps/browser/state.js'
import type { Screen } from '../screen/view.js'
import { decisionOf, type Permission } from './permissions.js'

/** What an app says at its first opening; cookies are asked about on the first web page. */
export type Greeting = 'welcome' | 'news' | 'cookies'

export interface InterruptionState {
  /** What apps say when they are opened next, by package. */
  greetings: Record<string, Greeting>
  /** Packages that crash when they are opened next. */
  faulty: string[]
  /** The app that keeps stopping, as long as nobody has closed that message. */
  crashed: string | null
}

export type Interruption =
  | { readonly kind: 'crash'; readonly app: InstalledApp }
  | { readonly kind: 'greeting'; readonly app: InstalledApp; readonly greeting: Greeting }
  | { readonly kind: 'permission'; readonly app: InstalledApp; readonly permission: Permission }

export type InterruptionKind = Interruption['kind']

export const NO_INTERRUPTIONS: Readonly<InterruptionState> = {
  greetings: {},
  faulty: [],
  crashed: null,
}

/** What the person in front of this page meets first; null: the page itself. */
export function interruptionOf(
  state: PhoneState,
  apps: readonly InstalledApp[],
  front: { readonly packageName: string; readonly page: Page; readonly screen: Screen },
): Interruption | null {
  const { greetings, crashed } = state.interruptions
  const stopped = apps.find(({ packageName }) => packageName === crashed)
  if (stopped !== undefined) return { kind: 'crash', app: stopped }
  const app = apps.find(({ packageName }) => packageName === front.packageName)
  if (app === undefined) return null
  const greeting = greetings[app.packageName]
  if (greeting !== undefined && isGreeted(greeting, front.page))
    return { kind: 'greeting', app, greeting }
  const permission = front.screen.asks
  if (permission === undefined || decisionOf(state, app.packageName, permission) !== null)
    return null
  return { kind: 'permission', app, permission }
}

/** An app that is to crash does so instead of opening. @returns true when it did */
export function crashes(state: PhoneState, packageName: string): boolean {
  const { interruptions } = state
  if (!interruptions.faulty.includes(packageName)) return false
  interruptions.faulty = interruptions.faulty.filter((name) => name !== packageName)
  interruptions.crashed = packageName
  delete state.stacks[packageName]
  return true
}

/** Whether this app shows web pages, on which cookies are asked about. */
export function showsWebPages({ packageName }: Pick<InstalledApp, 'packageName'>): boolean {
  return packageName === BROWSER_PACKAGE
}

function isGreeted(greeting: Greeting, { name }: Page): boolean {
  return greeting !== 'cookies' || name === 'web'
}
