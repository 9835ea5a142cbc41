import { expect, test } from '@jest/globals'
import type { FoundPhone } from '../../src/device/find-phones.js'
import type { Phone } from '../../src/device/phone.js'
import { type PhoneWatch, watchPhones } from '../../src/device/phone-watch.js'
import { BridgeError } from '../../src/errors.js'
import { ScriptedPhone } from '../support/scripted-phone.js'

const OFFLINE = new BridgeError('DEVICE_OFFLINE', 'it is offline', { hint: 'wake it' })
const BROKEN = new BridgeError('SESSION_FAILED', 'no session', { hint: 'try again' })

const found = (udid: string, problem: BridgeError | null = null): FoundPhone => ({
  udid,
  name: `Phone ${udid}`,
  model: null,
  problem,
})

/** A watch whose connections end when the test says so. */
function bench() {
  const connecting: { udid: string; signal: AbortSignal; end: (phone: Phone) => void }[] = []
  const failing: ((reason: unknown) => void)[] = []
  const watch = watchPhones(
    ({ udid }, signal) =>
      new Promise((resolve, reject) => {
        connecting.push({ udid, signal, end: resolve })
        failing.push(reject)
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  return { watch, connecting, failing }
}

const states = (watch: PhoneWatch) =>
  watch
    .entries()
    .map((entry) =>
      entry.state === 'ready'
        ? `${entry.phone.identity.udid} ready`
        : `${entry.udid} ${entry.state}`,
    )

test('connects each phone once, and tells when it is ready', async () => {
  const { watch, connecting } = bench()
  let told = 0
  watch.onChange(() => {
    told += 1
  })
  watch.see([found('A'), found('B', OFFLINE)])
  watch.see([found('A'), found('B', OFFLINE)])
  expect(states(watch)).toEqual(['A connecting', 'B away'])
  expect(connecting.map(({ udid }) => udid)).toEqual(['A'])
  connecting[0]?.end(new ScriptedPhone('A'))
  await watch.settled()
  expect(states(watch)).toEqual(['A ready', 'B away'])
  expect(told).toBe(3)
})

test('a phone that comes back is the same one', async () => {
  const { watch, connecting } = bench()
  const phone = new ScriptedPhone('A')
  watch.see([found('A')])
  connecting[0]?.end(phone)
  await watch.settled()
  watch.see([])
  expect(watch.entries()).toEqual([
    expect.objectContaining({
      state: 'away',
      problem: expect.objectContaining({
        code: 'DEVICE_LOST',
        message: 'The phone "Phone A" (A) was unplugged.',
      }),
    }),
  ])
  watch.see([found('A')])
  expect(watch.entries()).toEqual([{ state: 'ready', phone }])
  expect(connecting).toHaveLength(1)
})

test('a phone that goes while it is being connected is given up and forgotten', async () => {
  const { watch, connecting } = bench()
  watch.see([found('A')])
  watch.see([])
  expect(connecting[0]?.signal.aborted).toBe(true)
  await watch.settled()
  expect(watch.entries()).toEqual([])
})

test('a phone that cannot be connected is tried again when it is plugged in again, not before', async () => {
  const { watch, connecting, failing } = bench()
  watch.see([found('A')])
  failing[0]?.(BROKEN)
  await watch.settled()
  expect(watch.entries()).toEqual([{ state: 'away', udid: 'A', name: 'Phone A', problem: BROKEN }])
  watch.see([found('A')])
  expect(connecting).toHaveLength(1)
  watch.see([found('A', OFFLINE)])
  watch.see([found('A')])
  expect(connecting).toHaveLength(2)
})

test('closing gives up what is being connected', async () => {
  const { watch, connecting } = bench()
  watch.see([found('A')])
  await watch.close()
  expect(connecting[0]?.signal.aborted).toBe(true)
})
