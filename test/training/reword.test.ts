import { expect, test } from '@jest/globals'
import { IMPOSSIBLE_ACTION } from '../../src/bridge/impossible.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { absentAlarm, absentPhoto, nearMiss } from '../../training/data/reword.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'
import { playByTeacher } from './episode.js'

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

test('an alarm that is asked for is now and then not there', () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(1)
  const { state } = phone
  const times = state.apps.clock.alarms.map(({ time }) => time)
  const params = { time: String(times[0]), on: true }
  const asked = Array.from({ length: 200 }, () =>
    absentAlarm('clock-toggle-alarm', params, { random, state }),
  )
  const absent = asked.filter((each) => each !== params)
  expect(absent.length).toBeGreaterThan(20)
  expect(absent.length).toBeLessThan(60)
  expect(absent.filter(({ time }) => times.includes(String(time)))).toEqual([])
  expect(absentAlarm('clock-start-timer', { minutes: 3 }, { random, state })).toEqual({
    minutes: 3,
  })
})

test.each([
  ['clock-toggle-alarm', { time: '03:01', on: true }],
  ['clock-change-alarm', { from: '03:01', to: '03:02' }],
  ['clock-delete-alarm', { time: '03:01' }],
])(
  'the teacher of %s says that an absent alarm cannot be had, and touches none',
  (family, params) => {
    const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
    const { alarms } = structuredClone(phone.state.apps.clock)
    const { ended, moves } = playByTeacher(phone, { family, params }, 8)
    expect(ended).toBe(true)
    expect(moves.at(-1)).toMatchObject({
      status: 'There is no 03:01 alarm.',
      action: IMPOSSIBLE_ACTION,
    })
    expect(phone.state.apps.clock.alarms).toEqual(alarms)
  },
)

test('a photo that is asked for is now and then not there', () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(1)
  const { state } = phone
  const captions = state.apps.photos.pictures.map(({ caption }) => caption)
  const params = { photo: String(captions[0]) }
  const asked = Array.from({ length: 200 }, () =>
    absentPhoto('photos-delete', params, { random, state }),
  )
  const absent = asked.filter((each) => each !== params)
  expect(absent.length).toBeGreaterThan(15)
  expect(absent.length).toBeLessThan(50)
  expect(absent.filter(({ photo }) => captions.includes(String(photo)))).toEqual([])
  expect(absentPhoto('notes-delete', { title: 'Goals' }, { random, state })).toEqual({
    title: 'Goals',
  })
})

test.each([
  ['photos-delete', { photo: 'Dog in a suitcase' }],
  ['photos-favourite', { photo: 'Dog in a suitcase', favourite: true }],
])(
  'the teacher of %s looks at all photos, says that there is none, and touches none',
  (family, params) => {
    const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
    const { pictures } = structuredClone(phone.state.apps.photos)
    const { ended, moves } = playByTeacher(phone, { family, params }, 12)
    expect(ended).toBe(true)
    expect(moves.at(-1)).toMatchObject({
      status: "There is no photo 'Dog in a suitcase'.",
      action: IMPOSSIBLE_ACTION,
    })
    expect(moves.map(({ action }) => action)).toContain("Scroll down to find 'Dog in a suitcase'.")
    expect(phone.state.apps.photos.pictures).toEqual(pictures)
  },
)
