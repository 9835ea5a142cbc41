import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { RunEvent } from '../../src/bridge/events.js'
import { BridgeError } from '../../src/errors.js'
import {
  type Bench,
  createBench,
  END,
  NEVER,
  next,
  runToEnd,
  TAP,
} from '../support/bridge-bench.js'

const LOST = new BridgeError('DEVICE_LOST', 'The phone went away.', { hint: 'Plug it in.' })
const OTHER_TAP = TAP.replace('100,200,300,400', '500,600,700,800')

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.remove())

/** What the phone does once before it works again. */
function once(phone: 'onScreenshot' | 'onPerform' | 'onSettle') {
  bench.phone[phone] = () => {
    bench.phone[phone] = () => {}
    throw LOST
  }
}

function typesOf(seen: readonly RunEvent[]) {
  return seen.filter(({ type }) => type !== 'answer_text').map(({ type }) => type)
}

const END_STEP = ['step_start', 'screenshot', 'answer', 'step_end', 'run_end']

test('a step whose command was cut short is looked at again, and decided anew', async () => {
  once('onPerform')
  const { bridge, model } = bench.bridgeOf([TAP, OTHER_TAP, END])
  const { end, seen } = await runToEnd(bridge)

  expect(end).toMatchObject({ outcome: 'finished', steps: 2 })
  expect(typesOf(seen)).toEqual([
    ...['run_start', 'step_start', 'screenshot', 'answer', 'command', 'phone_lost', 'phone_back'],
    ...['screenshot', 'answer', 'command', 'performed', 'settled', 'step_end'],
    ...END_STEP,
  ])
  // the first answer is void: it was neither repeated nor written into the history
  expect(bench.phone.performed).toMatchObject([{ kind: 'tap', at: { x: 648 } }])
  expect(model.requests[1]?.prompt).toBe(model.requests[0]?.prompt)
  expect(model.requests[2]?.prompt).toContain('0. CLICK(box=[[500,600,700,800]])')
  const files = seen.flatMap((event) => (event.type === 'screenshot' ? [event.file] : []))
  expect(files).toEqual(['step-001.png', 'step-001-2.png', 'step-002.png'])
  expect(seen).toContainEqual(
    expect.objectContaining({ type: 'phone_lost', step: 1, code: 'DEVICE_LOST' }),
  )
})

test('a phone that goes away before the look is looked at once', async () => {
  once('onScreenshot')
  const { end, seen } = await runToEnd(bench.bridgeOf([END]).bridge)
  expect(end.outcome).toBe('finished')
  expect(typesOf(seen)).toEqual([
    ...['run_start', 'step_start', 'phone_lost', 'phone_back'],
    ...END_STEP.slice(1),
  ])
})

test('a deed that was done before the phone went away is not looked at again', async () => {
  once('onSettle')
  const { end, seen } = await runToEnd(bench.bridgeOf([TAP, END]).bridge)
  expect(end).toMatchObject({ outcome: 'finished', steps: 2 })
  expect(bench.phone.performed).toHaveLength(1)
  expect(typesOf(seen)).toEqual([
    ...['run_start', 'step_start', 'screenshot', 'answer', 'command', 'performed'],
    ...['phone_lost', 'phone_back', 'settled', 'step_end'],
    ...END_STEP,
  ])
})

test('a phone that stays away ends the run with the reason', async () => {
  bench.phone.onPerform = () => {
    throw LOST
  }
  bench.phone.onReconnect = (limitMs) => {
    throw new BridgeError('DEVICE_NOT_FOUND', `Not back in ${limitMs} ms.`, { hint: 'Plug it in.' })
  }
  const { end } = await runToEnd(bench.bridgeOf([TAP]).bridge)
  expect(end).toMatchObject({
    outcome: 'failed',
    steps: 1,
    error: { code: 'DEVICE_NOT_FOUND', message: 'Not back in 120000 ms.' },
  })
})

test('a step that takes the phone away each time ends the run', async () => {
  bench.phone.onPerform = () => {
    throw LOST
  }
  const { end, seen } = await runToEnd(bench.bridgeOf([TAP, TAP, TAP, TAP, TAP, TAP]).bridge)
  expect(end).toMatchObject({ outcome: 'failed', steps: 1, error: { code: 'DEVICE_LOST' } })
  expect(seen.filter(({ type }) => type === 'phone_lost')).toHaveLength(4)
})

test('a run that waits for its phone can be stopped', async () => {
  once('onPerform')
  bench.phone.onReconnect = (_, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  const { bridge } = bench.bridgeOf([TAP])
  const lost = next(bridge, 'phone_lost')
  const run = await bridge.startRun({ task: 'Turn on Wi-Fi', phone: 'emulator-5554' })
  await lost
  await new Promise((resolve) => setImmediate(resolve))
  bridge.stop(run)
  expect(await bridge.ended(run, NEVER)).toMatchObject({ outcome: 'stopped' })
})
