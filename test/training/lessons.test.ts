import { expect, test } from '@jest/globals'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { assign } from '../../training/data/assign.js'
import { readElements } from '../../training/data/elements.js'
import { walkEpisode } from '../../training/data/explore.js'
import { createLessons } from '../../training/data/lessons.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'

test('a task is said plainly in the first words of its family, and one that cannot be done in its own or not at all', () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(3)
  let [possible, impossible, unsaid] = [0, 0, 0]
  for (let seed = 0; seed < 200; seed++) {
    phone.reset(seed, seed % 2 === 0 ? 'en' : 'zh')
    const assignment = assign(phone, random, true)
    if (assignment === null) continue
    const { family, params, plain } = assignment
    const own = family.wordings[phone.state.settings.language].taught.map((say) => say(params))
    if (family.possible === undefined) {
      possible += 1
      expect(plain).toBe(own[0])
    } else if (plain === null) unsaid += 1
    else {
      impossible += 1
      expect(own).toContain(plain)
    }
  }
  expect(possible).toBeGreaterThan(100)
  expect(impossible + unsaid).toBeGreaterThan(5)
})

test('plain words are asked for of tasks that are to be done here, and of others that are only said', async () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(4)
  const makeLessons = createLessons(random)
  const told: { asked: string; plain: string }[] = []
  let here = 0
  for (let walk = 0; walk < 20; walk++) {
    await walkEpisode(phone, random, async (_, lectures) => {
      for (const { prompt, answer } of makeLessons(phone, readElements(phone), lectures)) {
        const [, asked] = /^Task: (.*)\nSay it plainly\.$/s.exec(prompt) ?? []
        if (asked === undefined) continue
        told.push({ asked, plain: answer })
        const lecture = lectures.find(({ text }) => text === asked)
        if (lecture === undefined) continue
        here += 1
        expect(lecture.plain).toBe(answer)
      }
    })
  }
  expect(here).toBeGreaterThan(50)
  expect(told.length - here).toBeGreaterThan(here)
  const inOtherWords = told.filter(({ asked, plain }) =>
    told.some((other) => other.plain === plain && other.asked !== asked),
  )
  expect(inOtherWords.length).toBeGreaterThan(10)
})
