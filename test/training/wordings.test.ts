import { beforeAll, describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../src/emulator/content/language.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { makeTask } from '../../src/emulator/tasks/make-task.js'
import { families } from '../../src/emulator/tasks/registry.js'
import type { TaskParams } from '../../src/emulator/tasks/task.js'
import { composedWordingsOf, writtenWordings } from '../../training/wordings/registry.js'
import { ManualClock } from '../support/manual-clock.js'
import { isNear, sharesHalf } from '../support/wording-distance.js'

const SEEDS = [1, 2, 3]
const FEWEST = 76
const FEWEST_COMPOSED = 200
/** What a sentence that was written with braces, bars or slashes must not show. */
const UNFILLED = /[{}|]|\(.*\/.*\)|undefined|null|NaN/

let phone: EmulatedPhone

beforeAll(() => {
  phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
})

describe.each(families.map((family) => [family.name, family] as const))('%s', (name, family) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const { taught, heldOut } = family.wordings[language]
    const written = writtenWordings(family)[language].taught
    const composed = composedWordingsOf(family)[language].taught
    const wordings = [...written, ...composed]
    let draws: readonly TaskParams[]

    beforeAll(() => {
      draws = SEEDS.map((seed) => makeTask(phone, { seed, family: name, language }).params)
    })

    test('is said in training in many ways, no two of them the same', () => {
      const [params = {}] = draws
      const texts = written.map((say) => say(params))
      expect(texts.length).toBeGreaterThanOrEqual(FEWEST)
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
      const together = new Set(composed.map((say) => say(params)))
      expect(together.size).toBeGreaterThanOrEqual(FEWEST_COMPOSED)
      expect(texts).toEqual(expect.arrayContaining(taught.map((say) => say(params))))
    })

    test('names whatever the few ways of its family all name, and leaves nothing to fill in', () => {
      const lacking = draws.flatMap((params) => {
        const few = taught.map((say) => say(params))
        const named = Object.values(params)
          .map(String)
          .filter((value) => value.length > 3 && few.every((text) => text.includes(value)))
        return wordings
          .map((say) => say(params))
          .filter((text) => UNFILLED.test(text) || named.some((value) => !text.includes(value)))
      })
      expect(lacking).toEqual([])
    })

    test('is never said in training as it is held out', () => {
      const near = draws.flatMap((params) => {
        const held = heldOut.map((say) => say(params))
        return wordings
          .map((say) => say(params))
          .filter((text) => held.some((other) => isNear(language, text, other)))
      })
      expect(near).toEqual([])
    })

    test('is never said in training by half of a wording that is held out', () => {
      const saysHalf = wordings.filter((say) =>
        heldOut.some((sayHeld) =>
          sharesHalf(
            language,
            draws.map((params) => ({ held: sayHeld(params), other: say(params) })),
          ),
        ),
      )
      expect(saysHalf.map((say) => say(draws[0] ?? {}))).toEqual([])
    })
  })
})
