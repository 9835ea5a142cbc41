import { describe, expect, test } from '@jest/globals'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { LANGUAGES, type Language } from '../../src/emulator/content/language.js'
import type { Pool } from '../../src/emulator/content/pool.js'
import { FIRST_MEASURING_SEED } from '../../src/emulator/content/seeding.js'
import { goods } from '../../src/emulator/content/words/goods.js'
import { codeMessages, smallTalk, textsToSend } from '../../src/emulator/content/words/messages.js'
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
import { hosts } from '../../src/emulator/content/words/web.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
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
  alarmLabels,
  networkNames,
  phoneNames,
  bluetoothNames,
  hosts,
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
    ...apps.settings.networks.map(({ name }) => name),
    ...apps.settings.bluetoothDevices,
    apps.settings.deviceName,
    settings.wifiNetwork,
  ].filter((text) => text !== '')
}
