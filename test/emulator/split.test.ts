import { describe, expect, test } from '@jest/globals'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { LANGUAGES, type Language } from '../../src/emulator/content/language.js'
import type { Pool } from '../../src/emulator/content/pool.js'
import { FIRST_MEASURING_SEED } from '../../src/emulator/content/seeding.js'
import { absentApps, absentGoods, absentNotes } from '../../src/emulator/content/words/absent.js'
import { goods } from '../../src/emulator/content/words/goods.js'
import { smallTalk, textsToSend } from '../../src/emulator/content/words/messages.js'
import {
  alarmLabels,
  bluetoothNames,
  networkNames,
  phoneNames,
} from '../../src/emulator/content/words/names.js'
import { noteBodies } from '../../src/emulator/content/words/note-bodies.js'
import { noteTitles } from '../../src/emulator/content/words/note-titles.js'
import { firstNames, lastNames } from '../../src/emulator/content/words/people.js'
import { cities, things } from '../../src/emulator/content/words/things.js'
import {
  codeMessages,
  numberTexts,
  wakingTexts,
} from '../../src/emulator/content/words/told-facts.js'
import { hosts } from '../../src/emulator/content/words/web.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { absentFeatures } from '../../src/emulator/tasks/families/missing-setting.js'
import { FAMILY_NAMES, makeTask } from '../../src/emulator/tasks/make-task.js'
import { DICTIONARY } from '../../training/data/dictionary.js'
import { ManualClock } from '../support/manual-clock.js'

const POOLS: Readonly<Record<string, Pool>> = {
  firstNames,
  lastNames,
  cities,
  things,
  noteTitles,
  noteBodies,
  smallTalk,
  textsToSend,
  codeMessages,
  wakingTexts,
  numberTexts,
  alarmLabels,
  networkNames,
  phoneNames,
  bluetoothNames,
  hosts,
  absentApps,
  absentNotes,
  absentGoods,
  absentFeatures: (seeding) => absentFeatures(seeding).map(({ en }) => en),
  goods: (seeding) => goods(seeding).map(({ name }) => name),
}
const CASES = LANGUAGES.flatMap((language) =>
  Object.entries(POOLS).map(([name, pool]) => ({ name, language, pool })),
)

describe.each(CASES)('the pool $name in $language', ({ language, pool }) => {
  test('has words for either side, most of them for training', () => {
    const taught = pool({ language, split: 'training' })
    const heldOut = pool({ language, split: 'measuring' })
    expect(heldOut.length).toBeGreaterThanOrEqual(2)
    expect(taught.length).toBeGreaterThan(heldOut.length)
  })
})

test.each(LANGUAGES)('no word that measures is in any training pool (%s)', (language) => {
  const all = (split: 'training' | 'measuring') =>
    Object.values(POOLS).flatMap((pool) => pool({ language, split }))
  const taught = new Set(all('training'))
  expect(all('measuring').filter((word) => taught.has(word))).toEqual([])
})

test.each(LANGUAGES)(
  'no word that measures is in the dictionary of the training (%s)',
  (language) => {
    const measured = Object.values(POOLS).flatMap((pool) => pool({ language, split: 'measuring' }))
    const taught = new Set(DICTIONARY[language].map((word) => word.toLowerCase()))
    expect(taught.size).toBeGreaterThan(500)
    expect(measured.filter((word) => taught.has(word.toLowerCase()))).toEqual([])
  },
)

test.each(LANGUAGES)(
  'phones that measure share no content with phones that teach (%s)',
  (language) => {
    const taught = new Set(contents(language, 0))
    const measured = contents(language, FIRST_MEASURING_SEED)
    expect(taught.size).toBeGreaterThan(1000)
    expect([...new Set(measured)].filter((text) => taught.has(text))).toEqual([])
  },
)

/** What people wrote or are called on the phones of many seeds. */
function contents(language: Language, firstSeed: number): string[] {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  return Array.from({ length: 150 }, (_, index) => {
    phone.reset(firstSeed + index, language)
    return contentOf(phone.state)
  }).flat()
}

function contentOf({ apps, settings }: PhoneState): string[] {
  const { clock, contacts, messages, notes, shop, browser, music, maps, photos } = apps
  return [
    ...contacts.people.flatMap(({ first, last }) => [`first ${first}`, `last ${last}`]),
    ...clock.alarms.map(({ label }) => label),
    ...clock.cities.map(({ name }) => name),
    ...messages.threads.flatMap((thread) => thread.messages.map(({ text }) => text)),
    ...notes.notes.flatMap(({ title, body }) => [title, body]),
    ...shop.products.map(({ name }) => name),
    ...browser.bookmarks.map(({ url }) => url),
    ...music.songs.flatMap(({ title, artist }) => [title, artist]),
    ...music.playlists.map(({ name }) => name),
    ...maps.places.map(({ name }) => name),
    ...photos.pictures.map(({ caption }) => caption),
    ...apps.calendar.events.flatMap(({ title, place }) => [title, place]),
    ...apps.files.files.map(({ name }) => name),
    ...apps.settings.networks.map(({ name }) => name),
    ...apps.settings.bluetoothDevices,
    apps.settings.deviceName,
    settings.wifiNetwork,
  ].filter((text) => text !== '')
}

/** Parameters that the phone's own pages offer, or that are numbers: no words of anybody. */
const OFFERED = new Set([
  ...[
    'packageName',
    'permission',
    'key',
    'page',
    'choice',
    'deed',
    'mode',
    'shot',
    'flash',
    'part',
  ],
  ...['folder', 'host', 'topic', 'day', 'people', 'tile', 'state', 'verb', 'time', 'date'],
  ...['clock-change-alarm from', 'clock-change-alarm to', 'calendar-move wanted'],
  ...['calculator-clear-history expression', 'settings-toggle name'],
  ...['settings-allow-permission title', 'settings-deny-permission title', 'launcher-open-app app'],
  ...[
    'settings-app-notifications app',
    'settings-allow-permission app',
    'settings-deny-permission app',
  ],
])

test.each(LANGUAGES)(
  'tasks that measure name nothing that tasks that teach do (%s)',
  (language) => {
    const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
    const named = (family: string, firstSeed: number) =>
      Array.from({ length: 12 }, (_, index) => firstSeed + index).flatMap((seed) =>
        Object.entries(makeTask(phone, { seed, family, language }).params).filter(
          ([, value]) => typeof value === 'string' && value !== '',
        ),
      )
    const shared = FAMILY_NAMES.flatMap((family) => {
      const taught = new Set(named(family, 0).map(([key, value]) => `${key}: ${value}`))
      return named(family, FIRST_MEASURING_SEED)
        .filter(
          ([key, value]) =>
            taught.has(`${key}: ${value}`) && !OFFERED.has(key) && !OFFERED.has(`${family} ${key}`),
        )
        .map(([key, value]) => `${family} ${key}: ${value}`)
    })
    expect(shared).toEqual([])
  },
)
