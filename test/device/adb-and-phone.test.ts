/** What phonewright asks of adb, with the real adb and an emulated phone behind it. */

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { controlOf, type EmulatorControl } from '../../src/cli/emulator-control.js'
import { type Adb, openAdb } from '../../src/device/adb.js'
import type { ConnectedPhone } from '../../src/device/adb-parser.js'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import { type RealAdb, startRealAdb } from '../support/real-adb.js'
import { waitFor } from '../support/wait-for.js'

const LIMIT_MS = 60_000
const never = new AbortController().signal

let realAdb: RealAdb
let emulator: EmulatorProcess
let control: EmulatorControl
let adb: Adb
let udid: string

beforeAll(async () => {
  ;[realAdb, emulator] = await Promise.all([
    startRealAdb(),
    startEmulator({ port: 0, controlPort: 0, seed: 3 }),
  ])
  control = controlOf(emulator.controlPort)
  udid = `127.0.0.1:${emulator.port}`
  adb = await openAdb({ path: realAdb.path, port: realAdb.port, home: realAdb.folder }, never)
}, LIMIT_MS)
afterAll(async () => {
  await adb?.close()
  await Promise.all([realAdb?.stop(), emulator?.stop()])
})
beforeEach(() => adb.connect(udid, { limitMs: 20_000 }, never), LIMIT_MS)

test.each(['a b', "it's", '$(id)', ';reboot', '', 'ä🙂', '"', '\\', 'a\nb', '*', '&& true'])(
  'the word %j reaches the phone as it is',
  async (word) => {
    expect(await adb.shell(udid, ['echo', word, 'end'], never)).toBe(`${word} end\n`)
  },
)

test('tells both outputs and the status', async () => {
  expect(await adb.execute(udid, ['ls', '/no/such'], never)).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining('/no/such'),
    status: 1,
  })
})

test('a command that fails is named by its first word only', async () => {
  const failing = adb.shell(udid, ['ls', '/a-secret'], never)
  await expect(failing).rejects.toMatchObject({
    code: 'ADB_FAILED',
    message: expect.stringMatching(/^"ls" on the phone ".*" ended with 1: /),
  })
})

test('a phone that is not there is lost', async () => {
  await expect(adb.shell('nobody', ['true'], never)).rejects.toMatchObject({ code: 'DEVICE_LOST' })
})

test.each([
  [{ name: 'offline', on: true }, { name: 'offline', on: false }, 'offline', 'DEVICE_LOST'],
  [
    { name: 'authorization', owner: 'ignore' },
    { name: 'authorization', owner: 'everybody' },
    'unauthorized',
    'DEVICE_UNAUTHORIZED',
  ],
])(
  'after %j a command fails with its reason',
  async (fault, end, state, code) => {
    await control.causeFault(fault, never)
    try {
      await waitFor(`the phone is ${state}`, async () =>
        (await adb.devices(never)).some((phone) => phone.udid === udid && phone.state === state),
      )
      await expect(adb.shell(udid, ['true'], never)).rejects.toMatchObject({ code })
    } finally {
      await control.causeFault(end, never)
    }
  },
  LIMIT_MS,
)

test('stopping ends a command that takes its time', async () => {
  const stop = new AbortController()
  const answer = adb.shell(udid, ['sleep', '30'], stop.signal)
  setTimeout(() => stop.abort(new Error('stop pressed')), 50)
  await expect(answer).rejects.toThrow('stop pressed')
})

test(
  'a phone that comes or goes is told within two seconds, past the end of the adb server, too',
  async () => {
    const listings: (readonly ConnectedPhone[])[] = []
    const stop = new AbortController()
    const tracking = adb.track((phones) => listings.push(phones), stop.signal)
    const isListed = () => listings.at(-1)?.some((phone) => phone.udid === udid) === true
    try {
      await waitFor('the first listing', isListed)
      await adb.disconnect(udid, never)
      expect(await waitFor('it is gone', () => !isListed())).toBeLessThan(2_000)
      await adb.connect(udid, { limitMs: 10_000 }, never)
      expect(await waitFor('it is back', isListed)).toBeLessThan(2_000)

      await realAdb.run(['kill-server'])
      await waitFor('nobody is listed by the new server', () => !isListed())
      await adb.connect(udid, { limitMs: 10_000 }, never)
      expect(await waitFor('it is back', isListed)).toBeLessThan(2_000)
    } finally {
      stop.abort()
      await tracking.catch(() => undefined)
    }
  },
  LIMIT_MS,
)
