import { expect, test } from '@jest/globals'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { nearMiss } from '../../training/data/reword.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'

test('what is missing is called nearly as something that is there, and never quite', () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(1)
  const { state } = phone
  const there = state.apps.notes.notes.map(({ title }) => title)
  const asked = Array.from({ length: 200 }, () =>
    String(nearMiss('missing-note', { title: '' }, { random, state }).title),
  ).filter((title) => title !== '')
  expect(asked.length).toBeGreaterThan(150)
  expect(asked.filter((title) => there.includes(title))).toEqual([])
  const differingWords = (title: string, other: string) => {
    const [words, others] = [title.split(' '), other.split(' ')]
    return words.length === others.length ? words.filter((word, i) => word !== others[i]).length : 9
  }
  const far = asked.filter((title) => there.every((other) => differingWords(title, other) > 1))
  expect(far).toEqual([])
})

test('a task that can be done stays as it is', () => {
  const { state } = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const params = { title: 'Goals' }
  expect(nearMiss('notes-delete', params, { random: createWordRandom(1), state })).toBe(params)
})
