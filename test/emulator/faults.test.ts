/** The faults of the emulated phone, as the real adb tells them. */

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import supertest from 'supertest'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import { type RealAdb, startRealAdb } from '../support/real-adb.js'

const LIMIT_MS = 60_000

let adb: RealAdb
let phone: EmulatorProcess

beforeAll(async () => {
  ;[adb, phone] = await Promise.all([
    startRealAdb(),
    startEmulator({ port: 0, controlPort: 0, seed: 3 }),
  ])
}, LIMIT_MS)
afterAll(async () => {
  await Promise.all([adb?.stop(), phone?.stop()])
})

const cause = (fault: object) =>
  supertest(`http://127.0.0.1:${phone.controlPort}`).post('/faults').send(fault)

/** The state in which adb lists the phone, once it is this one. */
async function expectState(state: string): Promise<void> {
  const udid = `127.0.0.1:${phone.port}`
  const endsAt = Date.now() + 15_000
  let listed = ''
  while (Date.now() < endsAt) {
    await adb.run(['connect', udid])
    listed = (await adb.run(['devices'])).stdout.toString()
    if (listed.includes(`${udid}\t${state}`)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(listed).toContain(`${udid}\t${state}`)
}

test.each([
  { fault: { name: 'authorization', owner: 'ignore' }, state: 'unauthorized' },
  { fault: { name: 'authorization', owner: 'deny' }, state: 'unauthorized' },
  { fault: { name: 'authorization', owner: 'always' }, state: 'device' },
  { fault: { name: 'authorization', owner: 'everybody' }, state: 'device' },
  { fault: { name: 'offline', on: true }, state: 'offline' },
  { fault: { name: 'offline', on: false }, state: 'device' },
])(
  'adb says $state after $fault',
  async ({ fault, state }) => {
    await cause(fault).expect(200)
    await expectState(state)
  },
  LIMIT_MS,
)

test('a slow phone takes its time for each command', async () => {
  await expectState('device')
  await cause({ name: 'latency', commandMs: 400 }).expect(200)
  const beganAt = performance.now()
  const { stdout } = await adb.run(['-s', `127.0.0.1:${phone.port}`, 'shell', 'echo hello'])
  expect(stdout.toString()).toBe('hello\n')
  expect(performance.now() - beganAt).toBeGreaterThan(390)
  await cause({ name: 'latency' }).expect(200)
})

test.each([
  {},
  { name: 'gravity' },
  { name: 'toString' },
  { name: 'offline' },
  { name: 'latency', commandMs: -1 },
  { name: 'offline', on: true, also: 1 },
])('refuses %j', async (request) => {
  const { body } = await cause(request).expect(400)
  expect(body.error).not.toBe('')
})
