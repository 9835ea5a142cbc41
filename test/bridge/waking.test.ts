import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { BridgeError } from '../../src/errors.js'
import { type Bench, createBench, END, runToEnd, TAP } from '../support/bridge-bench.js'

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.remove())

it('wakes the phone before it looks at it first, and when it was away', async () => {
  const calls: string[] = []
  let isLost = true
  bench.phone.onWake = () => {
    calls.push('wake')
  }
  bench.phone.onScreenshot = () => {
    calls.push('look')
  }
  bench.phone.onPerform = () => {
    calls.push('act')
    if (!isLost) return
    isLost = false
    throw new BridgeError('DEVICE_LOST', 'It went away.', { hint: 'Plug it in.' })
  }
  const { bridge } = bench.bridgeOf([TAP, TAP, TAP, END])
  expect((await runToEnd(bridge)).end.outcome).toBe('finished')
  expect(calls).toEqual(['wake', 'look', 'act', 'wake', 'look', 'act', 'look', 'act', 'look'])
})

it('fails with what to do when the phone stays locked, and asks no model', async () => {
  bench.phone.onWake = () => {
    throw new BridgeError('SCREEN_LOCKED', 'It is locked.', { hint: 'Unlock it.' })
  }
  const { bridge, model } = bench.bridgeOf([END])
  const { end } = await runToEnd(bridge)
  expect(end).toMatchObject({ outcome: 'failed', error: { code: 'SCREEN_LOCKED' } })
  expect(model.requests).toEqual([])
})
