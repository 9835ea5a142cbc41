import { beforeAll, expect, test } from '@jest/globals'
import { LANGUAGES, type Language } from '../../src/emulator/content/language.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { families } from '../../src/emulator/tasks/registry.js'
import type { TaskFamily, TaskParams } from '../../src/emulator/tasks/task.js'
import { renameThings } from '../../training/data/rename.js'
import { reword } from '../../training/data/reword.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'
import { playByTeacher } from './episode.js'

const MOST_STEPS = 30

let phone: EmulatedPhone

beforeAll(() => {
  phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
})

function renamedPhone(seed: number, language: Language): void {
  phone.reset(seed, language)
  renameThings(phone, createWordRandom(seed))
}

test('most things have another name, and what was one name stays one', () => {
  const isKept = Array.from({ length: 10 }, (_, seed) => {
    phone.reset(seed, 'en')
    const before = structuredClone(phone.state.apps)
    renamedPhone(seed, 'en')
    const { shop, music } = phone.state.apps
    const artists = (songs: typeof music.songs) => new Set(songs.map(({ artist }) => artist)).size
    expect(artists(music.songs)).toBe(artists(before.music.songs))
    return shop.products.map(({ name }, n) => before.shop.products[n]?.name === name)
  }).flat()
  expect(isKept.filter((kept) => kept).length).toBeLessThan(isKept.length / 2)
})

test('what a name goes on with is no longer known by heart', () => {
  const afterAt = (captions: readonly string[]) =>
    new Set(captions.flatMap((caption) => caption.match(/ at (.+)/)?.slice(1) ?? []))
  const captions = () => phone.state.apps.photos.pictures.map(({ caption }) => caption)
  const seeds = Array.from({ length: 20 }, (_, seed) => seed)
  const asSeeded = seeds.flatMap((seed) => {
    phone.reset(seed, 'en')
    return captions()
  })
  const renamed = seeds.flatMap((seed) => {
    renamedPhone(seed, 'en')
    return captions()
  })
  expect(afterAt(asSeeded).size).toBe(1)
  expect(afterAt(renamed).size).toBeGreaterThan(8)
})

test('Chinese people are called as people are, in four characters at most', () => {
  const names = Array.from({ length: 20 }, (_, seed) => {
    renamedPhone(seed, 'zh')
    return phone.state.apps.contacts.people.map(({ first, last }) => last + first)
  }).flat()
  expect(new Set(names).size).toBeGreaterThan(100)
  expect(names.filter((name) => !/^\p{Script=Han}{2,4}$/u.test(name))).toEqual([])
})

/** A task of the family on a renamed phone: the first that one of a few seeds gives. */
function proposeOn(family: TaskFamily, language: Language, first: number): TaskParams {
  for (let seed = first; seed < first + 20; seed++) {
    const random = createWordRandom(seed)
    renamedPhone(seed, language)
    const state = structuredClone(phone.state)
    family.prepare(random, state)
    phone.replaceState(state)
    const params = family.propose(random, phone.state)
    if (params !== null) return reword(family.name, params, { random, language })
  }
  throw new Error(`no seed from ${first} on has a task of ${family.name}`)
}

test('of what a task asks to write, words are made up, and the ending of a file stays', () => {
  const random = createWordRandom(2)
  const params = { name: 'Trip 3.jpg', wanted: 'Family report 7.jpg' }
  const reworded = Array.from({ length: 20 }, () =>
    reword('files-rename', params, { random, language: 'en' }),
  )
  expect(new Set(reworded.map(({ name }) => name))).toEqual(new Set(['Trip 3.jpg']))
  expect(new Set(reworded.map(({ wanted }) => wanted)).size).toBeGreaterThan(15)
  for (const { wanted } of reworded) expect(wanted).toMatch(/ 7\.jpg$/)
})

test.each(LANGUAGES)('every task can be done with made-up names and texts, in %s', (language) => {
  const failed = families.flatMap((family, index) => {
    const params = proposeOn(family, language, 100 + index)
    const before = structuredClone(phone.state)
    const { ended, actions } = playByTeacher(phone, { family: family.name, params }, MOST_STEPS)
    const isDone = family.possible === false || family.check(params, before, phone.state)
    return ended && isDone ? [] : [`${family.name} ${JSON.stringify(params)}: ${actions.join(' ')}`]
  })
  expect(failed).toEqual([])
})
