/** What the measured axes demand can be done: the teachers do it. */

import { beforeAll, describe, expect, test } from '@jest/globals'
import { stateFor, VARIATIONS, type Variation } from '../../src/cli/eval-variation.js'
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

/** The only tasks that may fail, by axis and family, each with its reason. */
const KNOWN_EXCEPTIONS: readonly {
  readonly axis: Variation | 'detour'
  readonly family: string
  readonly reason: string
}[] = [
  {
    axis: 'detour',
    family: 'camera-take-photo',
    reason: 'the photo was taken before the detour; a teacher without its history takes another',
  },
]

function isKnown(axis: Variation | 'detour', family: string): boolean {
  return KNOWN_EXCEPTIONS.some((known) => known.axis === axis && known.family === family)
}

/** Another third of the families for each axis; on its side, where room is scarce, all of them. */
function someFamilies(axis: number): string[] {
  const isAsked = (index: number) => VARIATIONS[axis] === 'landscape' || index % 3 === axis % 3
  return families.filter((_, index) => isAsked(index)).map(({ name }) => name)
}

describe.each(VARIATIONS.map((variation, axis) => [variation, axis] as const))(
  'a phone with the variation "%s"',
  (variation, axis) => {
    test('lets its tasks be done', () => {
      const asked = someFamilies(axis).filter((family) => !isKnown(variation, family))
      const failed = asked.flatMap((family) => {
        const desk = createTaskDesk(phone)
        const task = desk.give({ seed: 30, family, set: stateFor(variation) })
        if (variation === 'notification') desk.receive({ from: '+49 170 5550199', text: 'Hello' })
        const { ended, actions } = playByTeacher(phone, task, MOST_STEPS)
        return ended && desk.check().success ? [] : [`${task.text}: ${actions.join(' ')}`]
      })
      expect(failed).toEqual([])
    })
  },
)

test('after a detour every task can still be done', () => {
  const failed = families.flatMap(({ name: family }, index) => {
    if (isKnown('detour', family)) return []
    const desk = createTaskDesk(phone)
    const task = desk.give({ seed: 60 + index, family })
    playByTeacher(phone, task, 2)
    takeDetour(phone, createRandom(index))
    const { ended, actions } = playByTeacher(phone, task, MOST_STEPS)
    return ended && desk.check().success ? [] : [`${task.text}: ${actions.join(' ')}`]
  })
  expect(failed).toEqual([])
})
