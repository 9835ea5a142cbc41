import { beforeAll, describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../../src/emulator/content/language.js'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../../src/emulator/emulated-phone.js'
import { checkTask, makeTask } from '../../../src/emulator/tasks/make-task.js'
import { families } from '../../../src/emulator/tasks/registry.js'
import { ManualClock } from '../../support/manual-clock.js'
import { isNear } from '../../support/wording-distance.js'

const SEEDS = Array.from({ length: 12 }, (_, seed) => 40 + seed)

let phone: EmulatedPhone

beforeAll(() => {
  phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
})

test('no two families share a name', () => {
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length)
})

describe.each(families.map((family) => [family.name, family] as const))('%s', (name, family) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const { taught, heldOut } = family.wordings[language]
    const texts = (seed: number, wordings: typeof taught) => {
      const { params } = makeTask(phone, { seed, family: name, language })
      return wordings.map((say) => say(params))
    }

    test('says the same task in eight ways that are taught and two that are held out', () => {
      expect(taught.length).toBeGreaterThanOrEqual(8)
      expect(heldOut.length).toBeGreaterThanOrEqual(2)
      const all = texts(1, [...taught, ...heldOut])
      expect(new Set(all).size).toBe(all.length)
    })

    test('holds out no way that is a taught one with a word changed', () => {
      for (const seed of [1, 2, 3]) {
        const near = texts(seed, heldOut).flatMap((text) =>
          texts(seed, taught)
            .filter((known) => isNear(language, text, known))
            .map((known) => `${text} / ${known}`),
        )
        expect(near).toEqual([])
      }
    })

    test('is said in training in the taught ways only', () => {
      const said = SEEDS.map((seed) => makeTask(phone, { seed, family: name, language }))
      expect(said.filter(({ isTaught }) => !isTaught)).toEqual([])
    })
  })

  test('asks only for what is not done yet, or for what never can be', () => {
    for (const seed of SEEDS) {
      const task = makeTask(phone, { seed, family: name })
      expect(task.isPossible).toBe(family.possible !== false)
      expect(checkTask(task, phone.state, phone.state)).toBe(!task.isPossible)
    }
  })

  test('asks for different things from different seeds', () => {
    const asked = SEEDS.map((seed) =>
      JSON.stringify(makeTask(phone, { seed, family: name }).params),
    )
    expect(new Set(asked).size).toBeGreaterThan(2)
  })

  test('names installed apps', () => {
    const installed = phone.apps.map(({ packageName }) => packageName)
    expect(installed).toEqual(expect.arrayContaining([...family.packages]))
  })
})
