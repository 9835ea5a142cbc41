/**
 * Makes up what a task asks to write: titles, messages, names of new things. The words that tasks draw them from are
 * as few as those of the things that are there (rename.ts). And asks for what is not there.
 */

import type { PhoneState } from '../../src/emulator/apps/app.js'
import { randomTime } from '../../src/emulator/apps/clock/state.js'
import { fullName } from '../../src/emulator/apps/contacts/state.js'
import type { Language } from '../../src/emulator/content/language.js'
import type { TaskParams } from '../../src/emulator/tasks/task.js'
import type { Random } from '../../src/random.js'
import { madeUpName, otherWords, type WordRandom } from './made-up.js'
import { nearLabel } from './reading.js'

/** Params that hold such text, by family: nothing on the phone has that name, and any other would do. */
const FREE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  'settings-device-name': ['name'],
  'clock-set-alarm': ['label'],
  'contacts-add': ['first', 'last'],
  'messages-send': ['text'],
  'messages-code-to-note': ['title'],
  'notes-create': ['title', 'body'],
  'notes-edit': ['wanted'],
  'notes-append': ['body'],
  'missing-contact': ['name'],
  'missing-note': ['title'],
  'missing-product': ['product'],
  'music-new-playlist': ['playlist'],
  'music-playlist-of-two': ['playlist'],
  'calendar-add': ['title'],
  'calculator-to-note': ['title'],
  'files-rename': ['wanted'],
  'files-new-folder': ['name'],
  'browser-open-url': ['address'],
  'browser-add-bookmark': ['address'],
  'browser-fill-form': ['address'],
  'browser-sign-up': ['address'],
}

/** What is on the phone in the place of what is missing, and the param that names this. */
const MISSING: Readonly<
  Record<string, { readonly param: string; readonly there: (state: PhoneState) => string[] }>
> = {
  'missing-contact': {
    param: 'name',
    there: ({ apps }) => apps.contacts.people.map((person) => fullName(person)),
  },
  'missing-note': {
    param: 'title',
    there: ({ apps }) => apps.notes.notes.map(({ title }) => title),
  },
  'missing-product': {
    param: 'product',
    there: ({ apps }) => apps.shop.products.map(({ name }) => name),
  },
}

/** Asks in place of what is missing for what is nearly the name of something there; other families' params stay. */
export function nearMiss(
  family: string,
  params: TaskParams,
  { random, state }: { readonly random: WordRandom; readonly state: PhoneState },
): TaskParams {
  const missing = MISSING[family]
  if (missing === undefined) return params
  const near = nearlyOneOf(missing.there(state), random)
  return near === null ? params : { ...params, [missing.param]: near }
}

function nearlyOneOf(there: readonly string[], random: WordRandom): string | null {
  return there.length === 0 ? null : nearLabel(random.pick(there), there, random)
}

/** Share of tasks about an alarm that name one which is not there. */
const ABSENT_ALARMS = 0.2

/** The param that names the alarm, by family. */
const ALARM_TIMES: Readonly<Record<string, string>> = {
  'clock-toggle-alarm': 'time',
  'clock-change-alarm': 'from',
  'clock-delete-alarm': 'time',
}

/** Asks now and then for an alarm that is not there, half of whose time is that of one; other families' params stay. */
export function absentAlarm(
  family: string,
  params: TaskParams,
  { random, state }: { readonly random: Random; readonly state: PhoneState },
): TaskParams {
  const param = ALARM_TIMES[family]
  const times = state.apps.clock.alarms.map(({ time }) => time)
  if (param === undefined || times.length === 0 || !random.chance(ABSENT_ALARMS)) return params
  const [hour, minute] = random.pick(times).split(':')
  const [otherHour, otherMinute] = randomTime(random).split(':')
  const time = random.chance(0.5) ? `${hour}:${otherMinute}` : `${otherHour}:${minute}`
  return times.includes(time) ? params : { ...params, [param]: time }
}

/** Share of tasks about a photo that name one which is not there. */
const ABSENT_PHOTOS = 0.15
const PHOTO_FAMILIES = ['photos-delete', 'photos-favourite']

/** Asks now and then for a photo that is called nearly as one that is there; other families' params stay. */
export function absentPhoto(
  family: string,
  params: TaskParams,
  { random, state }: { readonly random: WordRandom; readonly state: PhoneState },
): TaskParams {
  if (!PHOTO_FAMILIES.includes(family) || !random.chance(ABSENT_PHOTOS)) return params
  const captions = state.apps.photos.pictures.map(({ caption }) => caption)
  const near = nearlyOneOf(captions, random)
  return near === null ? params : { ...params, photo: near }
}

export function reword(
  family: string,
  params: TaskParams,
  { random, language }: { readonly random: WordRandom; readonly language: Language },
): TaskParams {
  const texts = Object.entries(params).flatMap(([key, value]) =>
    typeof value === 'string' && FREE_TEXTS[family]?.includes(key) === true
      ? [[key, key === 'address' ? newHost(value, random) : otherWords(value, random, language)]]
      : [],
  )
  return { ...params, ...Object.fromEntries(texts) }
}

function newHost(address: string, random: WordRandom): string {
  return address.replace(/^[a-z]+/, () => madeUpName(random, 'en').toLowerCase())
}
