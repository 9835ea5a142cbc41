/** The faults of the emulated phone, as the real adb tells them. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
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

describe('what a phone may be', () => {
  const stateNow = async () => {
    const { body } = await supertest(`http://127.0.0.1:${phone.controlPort}`).get('/state')
    return body
  }

  test('turned, folded, and of another size and density', async () => {
    await cause({ name: 'display', form: 'foldable', isFolded: true, rotation: 90 }).expect(200)
    await cause({ name: 'display', size: { width: 720, height: 1600 }, density: 280 }).expect(200)
    expect((await stateNow()).display).toEqual({
      form: 'foldable',
      isFolded: true,
      rotation: 90,
      size: { width: 720, height: 1600 },
      density: 280,
    })
  })

  test('dark and locked, with a PIN that stays when only the screen changes', async () => {
    await cause({ name: 'screen', on: false, locked: true, pin: '4711' }).expect(200)
    await cause({ name: 'screen', on: true }).expect(200)
    expect(await stateNow()).toMatchObject({
      screenOn: true,
      locked: true,
      lock: { pin: '4711', typed: null },
    })
  })

  test('secret in parts', async () => {
    await cause({ name: 'secure', packages: ['com.android.settings'] }).expect(200)
    expect((await stateNow()).secure).toEqual(['com.android.settings'])
  })
})

test.each([
  {},
  { name: 'gravity' },
  { name: 'toString' },
  { name: 'offline' },
  { name: 'latency', commandMs: -1 },
  { name: 'latency', profile: 'dial-up' },
  { name: 'latency', profile: 'usb2', commandMs: 1 },
  { name: 'controller', program: 'appium' },
  { name: 'display', rotation: 45 },
  { name: 'display', form: 'watch' },
  { name: 'screen', pin: 'abc' },
  { name: 'offline', on: true, also: 1 },
])('refuses %j', async (request) => {
  const { body } = await cause(request).expect(400)
  expect(body.error).not.toBe('')
})
