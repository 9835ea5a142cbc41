/**
 * What an app of the emulated phone is: seeded state, and pages as pure functions of that state.
 * All state is plain JSON inside PhoneState, so a phone can be saved, compared, reset and searched.
 */

import type { Random } from '../../random.js'
import type { Day } from '../content/dates.js'
import type { Language, Translate } from '../content/language.js'
import type { Seeding } from '../content/seeding.js'
import type { DisplayState } from '../display.js'
import type { InterruptionState } from '../interruptions/interruption.js'
import type { Decisions, Permission } from '../interruptions/permissions.js'
import type { Screen } from '../screen/view.js'
import type { AppStates } from './app-states.js'

export interface Page {
  readonly name: string
  /** Which thing the page shows, such as `{ id: 'contact-3' }`. */
  readonly args?: Readonly<Record<string, string>>
}

/** A page in an app's back stack with what the user did to it. */
export interface PageEntry {
  page: Page
  /** Text of each `field` that was touched. */
  fields: Record<string, string>
  /** Offset in dp of each `scroll`. */
  scroll: Record<string, number>
  /** The field that has the focus (and the keyboard), or null. */
  focus: string | null
}

export interface SystemSettings {
  language: Language
  wifi: boolean
  wifiNetwork: string
  bluetooth: boolean
  airplaneMode: boolean
  mobileData: boolean
  hotspot: boolean
  nfc: boolean
  flashlight: boolean
  dataSaver: boolean
  location: boolean
  darkTheme: boolean
  /** 0.85–1.3 */
  fontScale: number
  /** 0–1 */
  brightness: number
  adaptiveBrightness: boolean
  nightLight: boolean
  autoRotate: boolean
  screenTimeout: string
  /** each 0–1 */
  mediaVolume: number
  callVolume: number
  ringVolume: number
  alarmVolume: number
  vibrateForCalls: boolean
  doNotDisturb: boolean
  touchSounds: boolean
  batterySaver: boolean
  adaptiveBattery: boolean
  /** Back and home are swipes from the edges; false: three buttons. */
  gestureNavigation: boolean
  /** How many times longer every transition takes. */
  transitionScale: number
  /** `HH:MM`, 24 h: what the status bar shows. */
  time: string
  /** `YYYY-MM-DD` */
  date: string
  /** 0–100 */
  battery: number
}

/** Everything about the phone, as one JSON object: `GET /state` of the control port. */
export interface PhoneState {
  seed: number
  settings: SystemSettings
  /** State of each app by its key. */
  apps: AppStates
  /** Back stack of each running app by package name; the last entry is on top. */
  stacks: Record<string, PageEntry[]>
  /** Package names, front first. */
  recents: string[]
  /** The message at the bottom, or null. */
  snackbar: string | null
  clipboard: string
  screenOn: boolean
  locked: boolean
  lock: {
    /** Digits that open the lock screen; null: a swipe does. */
    pin: string | null
    /** The digits typed so far; null while the question for them is not on the screen. */
    typed: string | null
  }
  shade: {
    /** What was done to the notification shade since it was pulled down; null while it is closed. */
    entry: PageEntry | null
    /** Notifications that were swiped away, by their keys. */
    dismissed: string[]
    /** The notification whose card has dropped in over the screen, by its key; null: none. */
    headsUp: string | null
  }
  display: DisplayState
  permissions: Decisions
  interruptions: InterruptionState
  /** Packages whose windows appear in no picture (FLAG_SECURE). */
  secure: string[]
  /** Next number for ids of new things. */
  nextId: number
}

export interface Navigator {
  push(page: Page): void
  replace(page: Page): void
  /** Leaves the page; the last page leaves the app. */
  pop(): void
  /** Leaves `count` pages. */
  popMany(count: number): void
  /** Empties the app's stack down to its home page. */
  popToHome(): void
  /** Leaves a dialog or a picker, and writes what was chosen into the fields of the page below it. */
  answer(fields: Readonly<Record<string, string>>): void
  launch(packageName: string, page?: Page): void
  openUrl(url: string): void
  goHome(): void
}

/** What a page function and its handlers work with. `S` is the app's own part of the state. */
export interface AppContext<S> {
  readonly state: S
  readonly settings: SystemSettings
  /** Every app's state, to be read as a content provider: Messages looks up names in Contacts. */
  readonly apps: AppStates
  readonly nav: Navigator
  /** The app's own texts in the phone's language; not for what a person wrote. */
  readonly t: Translate
  /** The phone's clock, ms since some fixed moment. A handler runs later than its page was made: each asks anew. */
  now(): number
  /** Every installed app, for launchers and app lists. */
  readonly installed: readonly InstalledApp[]
  /** Current text of a field of this page; `initial` when it was never touched. */
  field(name: string, initial?: string): string
  setField(name: string, text: string): void
  focus(field: string | null): void
  snackbar(text: string): void
  /** What all apps may, live: Settings shows and changes it. */
  readonly permissions: Decisions
  /** Whether the owner lets the app use this; a page that needs it says so in `Screen.asks`. */
  may(permission: Permission): boolean
  /** Lets Android ask once more for what was refused, in front of the page that asks for it. */
  askAgain(permission: Permission): void
  /** A fresh id such as `alarm-17`. */
  newId(prefix: string): string
}

export interface AppIcon {
  /** SVG path data, 24×24. */
  readonly path: string
  readonly background: `#${string}`
  readonly foreground: `#${string}`
}

export interface InstalledApp {
  readonly packageName: string
  readonly label: string
  readonly icon: AppIcon
  /** What it may ask its owner for; absent: nothing. */
  readonly permissions?: readonly Permission[]
}

/** What an app has to say in the notification shade. */
export interface AppNotification {
  /** Another one for every piece of news: what was swiped away stays away until there is more. */
  readonly key: string
  readonly title: string
  readonly text: string
  /** Where a tap leads. */
  readonly page: Page
  onOpen(): void
}

export interface AppSeeding extends Seeding {
  /** The phone's date. */
  readonly today: Day
}

export interface App<S> extends InstalledApp {
  /** Where PhoneState.apps keeps this app's state. */
  readonly key: keyof AppStates
  /** Fully qualified activity, such as `com.android.settings.Settings`. */
  readonly activity: string
  readonly versionName: string
  /**
   * Seeded content: names, order, distractors.
   * @param earlier states of the apps before this one in the registry, so that Messages talks with people from Contacts
   */
  initialState(random: Random, earlier: Readonly<Partial<AppStates>>, seeding: AppSeeding): S
  readonly home: Page
  page(page: Page, context: AppContext<S>): Screen
  /** Latest first; absent when the app never notifies. */
  notifications?(apps: AppStates): readonly AppNotification[]
  /** What time alone does to it, such as a song that ends; absent: nothing. @returns whether anything changed */
  passTime?(apps: AppStates, nowMs: number): boolean
  /** The page for a VIEW of this URL; absent when the app opens none. */
  pageForUrl?(url: string): Page | null
}
