import { expect, test } from '@jest/globals'
import type { HistoryEntry } from '../../src/bridge/operation.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { makeTask } from '../../src/emulator/tasks/make-task.js'
import { teach } from '../../training/data/explore.js'
import { follow } from '../../training/data/wrong-turns.js'
import { nearestStatus } from '../../training/oracle/nearest.js'
import { ManualClock } from '../support/manual-clock.js'

test('of a list the entry that is called most alike is read out, and whether it is the one', () => {
  const captions = ['Castle in spring', 'Balloon at school', 'Balloon at noon']
  const say = (labels: readonly string[]) =>
    nearestStatus("'Balloon at noon'", 'Balloon at noon', labels)
  expect(say(captions)).toBe('Nearest: Balloon at noon. Wanted: Balloon at noon. Right.')
  expect(say(captions.slice(0, 2))).toBe(
    'Nearest: Balloon at school. Wanted: Balloon at noon. Wrong.',
  )
  expect(say(['Tent'])).toBe("'Balloon at noon' is not in sight.")
  expect(say([])).toBe("'Balloon at noon' is not in sight.")
})

test('a photo is opened where it is read out, and scrolled to where another is', () => {
  const steps = Array.from({ length: 12 }, (_, seed) => stepsOfGrid(seed)).flat()
  const after = (verdict: string) =>
    steps.filter(({ status }) => status.endsWith(verdict)).map(({ deed }) => deed)
  expect(after('Right.')).toEqual(Array.from({ length: 12 }, () => 'click'))
  expect(new Set(after('Wrong.'))).toEqual(new Set(['scroll']))
})

/** What the teacher says of the grid of photos, and does there, until it opens one. */
function stepsOfGrid(seed: number): { status: string; deed: string }[] {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const task = makeTask(phone, { seed, family: 'photos-delete', undisturbed: true })
  const history: HistoryEntry[] = []
  const steps: { status: string; deed: string }[] = []
  while (steps.at(-1)?.deed !== 'click' && history.length < 9) {
    const move = teach(phone, task, history)
    if (move === null) throw new Error(`seed ${seed}: the teacher knows no step`)
    if (move.status.startsWith('Nearest:'))
      steps.push({ status: move.status, deed: move.deed.kind })
    follow(phone, move, history)
    phone.finishAnimations()
  }
  return steps
}
