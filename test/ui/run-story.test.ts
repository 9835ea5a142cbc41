/** The page's telling of a run from its events. */

import { expect, it } from '@jest/globals'
import type { RunEvent } from '../../src/bridge/events.js'

interface Story {
  readonly plain: string | null
  readonly steps: readonly { readonly number: number; readonly leftOut: number }[]
}

// The page's scripts are plain JavaScript, unknown to the type checker.
const script: string = '../../src/ui/public/js/run-story.js'
const { tell }: { tell(story: Story | null, event: RunEvent): Story } = await import(script)

const BEGINNING: readonly RunEvent[] = [
  {
    type: 'run_start',
    run: 'run-1',
    seq: 1,
    at: 0,
    task: 'Go',
    phone: { udid: 'p', name: 'Pixel', model: 'Pixel 8' },
    model: 'pocket',
    format: 'action_op',
    maxSteps: 5,
  },
  { type: 'step_start', run: 'run-1', seq: 2, at: 0, step: 1 },
  { type: 'step_start', run: 'run-1', seq: 3, at: 0, step: 2 },
]

it('keeps with a step how many old steps its prompt had no room for', () => {
  const cut: RunEvent = { type: 'history_cut', run: 'run-1', seq: 4, at: 0, step: 2, leftOut: 3 }
  const story = [...BEGINNING, cut].reduce<Story | null>(tell, null)
  expect(story?.steps.map(({ leftOut }) => leftOut)).toEqual([0, 3])
})

it('tells how the model understood the task, and nothing before it has said so', () => {
  const timings = { totalMs: 300 }
  const said: RunEvent = {
    type: 'understood',
    run: 'run-1',
    seq: 4,
    at: 0,
    step: 1,
    plain: 'Go home',
    timings,
  }
  const before = BEGINNING.reduce<Story | null>(tell, null)
  expect(before?.plain).toBeNull()
  expect(tell(before, said).plain).toBe('Go home')
})
