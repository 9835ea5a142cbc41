import { expect, test } from '@jest/globals'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { FAMILY_NAMES } from '../../src/emulator/tasks/make-task.js'
import { readElements } from '../../training/data/elements.js'
import { walkEpisode } from '../../training/data/explore.js'
import { createLessons } from '../../training/data/lessons.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'

test('what a task asks for is to be said in the words of its family, whatever it was asked in', async () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(4)
  const makeLessons = createLessons(random)
  const told: { asked: string; plain: string }[] = []
  for (let walk = 0; walk < 20; walk++) {
    await walkEpisode(phone, random, async (_, lectures) => {
      const texts = lectures.map(({ text }) => text)
      for (const { prompt, answer } of makeLessons(phone, readElements(phone), lectures)) {
        const [, asked] = /^Task: (.*)\nSay it plainly\.$/s.exec(prompt) ?? []
        if (asked === undefined) continue
        expect(texts).toContain(asked)
        told.push({ asked, plain: answer })
      }
    })
  }
  expect(told.length).toBeGreaterThan(50)
  const families = told.map(({ plain }) => plain.split(':')[0] ?? '')
  expect(families.filter((family) => !FAMILY_NAMES.includes(family))).toEqual([])
  const inOtherWords = told.filter(({ asked, plain }) =>
    told.some((other) => other.plain === plain && other.asked !== asked),
  )
  expect(inOtherWords.length).toBeGreaterThan(10)
})
