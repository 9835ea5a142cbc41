import { beforeAll, describe, expect, test } from '@jest/globals'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../../src/emulator/emulated-phone.js'
import { checkTask, makeTask } from '../../../src/emulator/tasks/make-task.js'
import { families } from '../../../src/emulator/tasks/registry.js'
import { ManualClock } from '../../support/manual-clock.js'

const SEEDS = Array.from({ length: 12 }, (_, seed) => 40 + seed)

let phone: EmulatedPhone

beforeAll(() => {
  phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
})

test('no two families share a name', () => {
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length)
})

describe.each(families.map((family) => [family.name, family] as const))('%s', (name, family) => {
  test('says the same task in at least eight different ways', () => {
    const { params } = makeTask(phone, { seed: 1, family: name })
    const texts = new Set(family.wordings.en.taught.map((say) => say(params)))
    expect(texts.size).toBe(family.wordings.en.taught.length)
    expect(texts.size).toBeGreaterThanOrEqual(8)
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
