/** The state of a phone that was just seeded: settings a little different each time, every app's content. */

import { createRandom, type Random } from '../random.js'
import type { App, PageEntry, PhoneState, SystemSettings } from './apps/app.js'
import type { AppStates } from './apps/app-states.js'
import { LAUNCHER_PACKAGE } from './apps/launcher/state.js'
import { compose } from './content/composing.js'
import { dayOf } from './content/dates.js'
import type { Language } from './content/language.js'
import { type Seeding, splitOf } from './content/seeding.js'
import { networkNames } from './content/words/names.js'
import { ORDINARY_DISPLAY } from './display.js'
import { NO_INTERRUPTIONS } from './interruptions/interruption.js'
import { allAllowed } from './interruptions/permissions.js'

export interface PhoneSeed {
  readonly seed: number
  readonly language: Language
}

export function seedPhoneState(
  { seed, language }: PhoneSeed,
  apps: readonly App<never>[],
): PhoneState {
  const split = splitOf(seed)
  const settings = seedSettings(randomOf(seed, 'settings-of-the-system'), { language, split })
  const seeding = { language, split, today: settings.date }
  const states: Partial<AppStates> = {}
  for (const app of apps) {
    const state: unknown = app.initialState(randomOf(seed, app.key), states, seeding)
    Object.assign(states, { [app.key]: state })
  }
  return {
    seed,
    settings,
    apps: states as AppStates, // every key has its app
    stacks: {},
    recents: [LAUNCHER_PACKAGE],
    snackbar: null,
    clipboard: '',
    screenOn: true,
    locked: false,
    lock: { pin: null, typed: null },
    shade: { entry: null, dismissed: [], headsUp: null },
    display: { ...ORDINARY_DISPLAY },
    permissions: allAllowed(apps),
    interruptions: structuredClone(NO_INTERRUPTIONS),
    secure: [],
    nextId: FIRST_NEW_ID,
  }
}

export function newEntry({ page }: Pick<PageEntry, 'page'>): PageEntry {
  return { page, fields: {}, scroll: {}, focus: null }
}

/** Seeded things are numbered from 0; new ones must not meet them. */
const FIRST_NEW_ID = 1000

/** Large enough for a small model to read. */
const FONT_SCALE = 1.15

function seedSettings(random: Random, seeding: Seeding): SystemSettings {
  const level = () => random.int(1, 9) / 10
  return {
    language: seeding.language,
    wifi: random.chance(0.7),
    wifiNetwork: compose(networkNames, random, seeding),
    bluetooth: random.chance(0.5),
    airplaneMode: random.chance(0.1),
    mobileData: random.chance(0.7),
    hotspot: random.chance(0.2),
    nfc: random.chance(0.5),
    flashlight: false,
    dataSaver: random.chance(0.3),
    location: random.chance(0.6),
    darkTheme: random.chance(0.25),
    fontScale: FONT_SCALE,
    brightness: level(),
    adaptiveBrightness: random.chance(0.5),
    nightLight: random.chance(0.3),
    autoRotate: random.chance(0.5),
    screenTimeout: random.pick(['30 seconds', '1 minute', '2 minutes', '5 minutes']),
    mediaVolume: level(),
    callVolume: level(),
    ringVolume: level(),
    alarmVolume: level(),
    vibrateForCalls: random.chance(0.5),
    doNotDisturb: random.chance(0.2),
    touchSounds: random.chance(0.5),
    batterySaver: random.chance(0.2),
    adaptiveBattery: random.chance(0.6),
    gestureNavigation: false,
    transitionScale: 1,
    time: `${twoDigits(random.int(7, 22))}:${twoDigits(random.int(0, 59))}`,
    battery: random.int(15, 100),
    date: dayOf(random.int(2025, 2027), random.int(1, 12), random.int(1, 28)),
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Each app draws from numbers of its own, so that changing one app leaves the others as they were. */
function randomOf(seed: number, name: string): Random {
  let hash = seed | 0
  for (const character of name) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  return createRandom(hash)
}
