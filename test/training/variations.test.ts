/** What the measured axes demand can be done: the teachers do it. */

import { beforeAll, describe, expect, test } from '@jest/globals'
import { stateFor, VARIATIONS } from '../../src/cli/eval-variation.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { takeDetour } from '../../src/emulator/detour.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { createTaskDesk } from '../../src/emulator/task-desk.js'
import { families } from '../../src/emulator/tasks/registry.js'
import { createRandom } from '../../src/random.js'
import { ManualClock } from '../support/manual-clock.js'
import { playByTeacher } from './episode.js'

/** Small pictures show less of a list, and detours take their own steps. */
const MOST_STEPS = 30

let phone: EmulatedPhone

beforeAll(() => {
  phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
})

/** On its side a phone has no room above its keyboard for what stands between Clock's bar and tabs. */
const CRAMPED = ['clock-start-timer']

/** Another third of the families for each axis. */
function someFamilies(axis: number): string[] {
  return families.filter((_, index) => index % 3 === axis % 3).map(({ name }) => name)
}

describe.each(VARIATIONS.map((variation, axis) => [variation, axis] as const))(
  'a phone with the variation "%s"',
  (variation, axis) => {
    test('lets a third of all tasks be done', () => {
      const isCramped = (family: string) => variation === 'landscape' && CRAMPED.includes(family)
      const asked = someFamilies(axis).filter((family) => !isCramped(family))
      const failed = asked.flatMap((family) => {
        const desk = createTaskDesk(phone)
        const task = desk.give({ seed: 30, family, set: stateFor(variation) })
        if (variation === 'notification') desk.receive({ from: '+49 170 5550199', text: 'Hello' })
        const { ended, actions } = playByTeacher(phone, task, MOST_STEPS)
        return ended && desk.check().success ? [] : [`${task.text}: ${actions.join(' ')}`]
      })
      // Quotes the failures when there are too many: on a low screen a long list hides its end.
      expect(failed.length > 0.1 * asked.length ? failed : []).toEqual([])
    })
  },
)

test('after a detour every task can still be done', () => {
  const failed = families.flatMap(({ name: family }, index) => {
    const desk = createTaskDesk(phone)
    const task = desk.give({ seed: 60 + index, family })
    playByTeacher(phone, task, 2)
    takeDetour(phone, createRandom(index))
    const { ended, actions } = playByTeacher(phone, task, MOST_STEPS)
    return ended && desk.check().success ? [] : [`${task.text}: ${actions.join(' ')}`]
  })
  // A teacher that has lost its history may do once more what was done.
  expect(failed.length > 0.05 * families.length ? failed : []).toEqual([])
})
