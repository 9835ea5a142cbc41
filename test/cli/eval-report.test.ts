import { expect, test } from '@jest/globals'
import type { RunEvent } from '../../src/bridge/events.js'
import { reportOn, stepTimesOf, type TaskResult } from '../../src/cli/eval-report.js'

const result = (change: Partial<TaskResult>): TaskResult => ({
  seed: 10000,
  family: 'notes-create',
  text: 'Write a note',
  outcome: 'finished',
  check: true,
  steps: 3,
  durationMs: 5000,
  error: null,
  errorCode: null,
  isTaught: true,
  isPossible: true,
  interruption: null,
  detour: null,
  judged: [],
  run: 'r',
  stepTimes: [],
  ...change,
})

test('a task counts only when the run finished and the phone proves it', () => {
  const report = reportOn([
    result({}),
    result({ check: false }),
    result({ outcome: 'step_limit' }),
    result({ family: 'shop-buy', outcome: 'failed', check: false }),
  ])
  expect(report).toMatchObject({
    tasks: 4,
    succeeded: 1,
    families: {
      'notes-create': { tasks: 3, succeeded: 1 },
      'shop-buy': { tasks: 1, succeeded: 0 },
    },
    outcomes: { finished: 2, step_limit: 1, failed: 1 },
  })
})

test('what cannot be done succeeds by being said, with nothing changed', () => {
  const said = { isPossible: false, outcome: 'failed', errorCode: 'TASK_IMPOSSIBLE' } as const
  const report = reportOn([
    result(said),
    result({ ...said, check: false }),
    result({ isPossible: false }),
    result({ ...said, isPossible: true }),
  ])
  expect(report).toMatchObject({ tasks: 4, succeeded: 1, impossible: { tasks: 3, succeeded: 1 } })
})

test('what came in between is counted by its kind', () => {
  const report = reportOn([
    result({ interruption: 'crash' }),
    result({ interruption: 'crash', outcome: 'step_limit' }),
    result({ interruption: 'permission' }),
    result({}),
  ])
  expect(report.interrupted).toEqual({
    crash: { tasks: 2, succeeded: 1 },
    permission: { tasks: 1, succeeded: 1 },
  })
})

test('held-out wordings and forced detours are counted apart', () => {
  const report = reportOn([
    result({ detour: 'went home' }),
    result({ detour: 'went back', check: false }),
    result({ isTaught: false }),
  ])
  expect(report).toMatchObject({
    taught: { tasks: 2, succeeded: 1 },
    heldOut: { tasks: 1, succeeded: 1 },
    detours: { forced: 2, recovered: 1 },
  })
})

test('percentiles are values that were measured, over all steps of all runs', () => {
  const stepTimes = (steps: number[]) => steps.map((step) => ({ step }))
  const { ms, steps } = reportOn([
    result({ steps: 1, stepTimes: stepTimes([10]) }),
    result({ steps: 4, stepTimes: stepTimes([20, 30, 400]) }),
  ])
  expect(ms).toEqual({ step: { p50: 20, p95: 400 } })
  expect(steps).toEqual({ p50: 1, p95: 4 })
})

test('nothing measured gives no figures instead of zeros', () => {
  expect(reportOn([])).toMatchObject({ tasks: 0, steps: null, ms: {} })
})

test('a step is timed from its start to its end; phases a model does not tell are absent', () => {
  const timings = { captureMs: 1, model: { totalMs: 50, visionMs: 40 }, actMs: 2, settleMs: 3 }
  const events = [
    { type: 'step_start', step: 1, at: 1000 },
    { type: 'step_end', step: 1, at: 1070, timings },
    { type: 'step_start', step: 2, at: 1100 },
  ].map((event, index) => ({ ...event, run: 'r', seq: index + 1 }) as RunEvent)
  expect(stepTimesOf(events)).toEqual([
    { capture: 1, vision: 40, act: 2, settle: 3, operation: 51, step: 70 },
  ])
})
