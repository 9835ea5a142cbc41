import { beforeAll, describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../../src/emulator/content/language.js'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../../src/emulator/emulated-phone.js'
import { checkTask, makeTask } from '../../../src/emulator/tasks/make-task.js'
import { families } from '../../../src/emulator/tasks/registry.js'
import type { Task } from '../../../src/emulator/tasks/task.js'
import { createRandom } from '../../../src/random.js'
import { ManualClock } from '../../support/manual-clock.js'
import { isNear } from '../../support/wording-distance.js'

const SEEDS = Array.from({ length: 12 }, (_, seed) => 40 + seed)

/** What people can empty in each app. */
const CAN_BE_EMPTY = {
  clock: ['alarms', 'cities'],
  contacts: ['people'],
  messages: ['threads'],
  notes: ['notes'],
  shop: ['cart'],
  browser: ['bookmarks'],
  music: ['favourites'],
  maps: ['saved'],
  photos: ['pictures'],
  calendar: ['events'],
  calculator: ['history'],
  files: ['files'],
}

interface Draw {
  readonly task: Task
  /** As soon as it is asked for. */
  readonly isDone: boolean
}

let phone: EmulatedPhone

beforeAll(() => {
  phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
})

test('no two families share a name', () => {
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length)
})

describe.each(families.map((family) => [family.name, family] as const))('%s', (name, family) => {
  test('proposes nothing, or something else, where a person has thrown all of a kind away', () => {
    for (const [app, lists] of Object.entries(CAN_BE_EMPTY)) {
      for (const list of lists) {
        const state = structuredClone(phone.state)
        Reflect.set(Reflect.get(state.apps, app), list, [])
        for (const seed of SEEDS)
          expect(() => family.propose(createRandom(seed), state)).not.toThrow()
      }
    }
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    const { taught, heldOut } = family.wordings[language]
    let draws: readonly Draw[]

    beforeAll(() => {
      draws = SEEDS.map((seed) => {
        const task = makeTask(phone, { seed, family: name, language })
        return { task, isDone: checkTask(task, phone.state, phone.state) }
      })
    })

    test('says the same task in eight ways that are taught and two that are held out', () => {
      expect(taught.length).toBeGreaterThanOrEqual(8)
      expect(heldOut.length).toBeGreaterThanOrEqual(2)
      const params = draws[0]?.task.params ?? {}
      const all = [...taught, ...heldOut].map((say) => say(params))
      expect(new Set(all).size).toBe(all.length)
    })

    test('holds out no way that is a taught one with a word changed', () => {
      for (const { task } of draws.slice(0, 3)) {
        const known = taught.map((say) => say(task.params))
        const near = heldOut
          .map((say) => say(task.params))
          .flatMap((text) =>
            known.filter((other) => isNear(language, text, other)).map((other) => [text, other]),
          )
        expect(near).toEqual([])
      }
    })

    test('is said in training in the taught ways only', () => {
      expect(draws.filter(({ task }) => !task.isTaught)).toEqual([])
    })

    test('asks only for what is not done yet, or for what never can be', () => {
      for (const { task, isDone } of draws) {
        expect(task.isPossible).toBe(family.possible !== false)
        expect(isDone).toBe(!task.isPossible)
      }
    })

    test('asks for different things from different seeds', () => {
      const asked = draws.map(({ task }) => JSON.stringify(task.params))
      expect(new Set(asked).size).toBeGreaterThan(2)
    })
  })

  test('names installed apps', () => {
    const installed = phone.apps.map(({ packageName }) => packageName)
    expect(installed).toEqual(expect.arrayContaining([...family.packages]))
  })
})
