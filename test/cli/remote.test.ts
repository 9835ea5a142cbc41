/** A phone behind somebody else's Appium: a real server with a base path, a real adb, an emulated phone. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { controlOf, type EmulatorControl } from '../../src/cli/emulator-control.js'
import { readSurroundings } from '../../src/config.js'
import { type Adb, openAdb } from '../../src/device/adb.js'
import { findAppium } from '../../src/device/appium-home.js'
import { connectRemotePhone } from '../../src/device/appium-phone.js'
import { findAdb, prepareSdkFolder } from '../../src/device/find-adb.js'
import { freePort } from '../../src/device/free-port.js'
import { type GuardedChild, startGuarded } from '../../src/device/guarded-child.js'
import type { Phone } from '../../src/device/phone.js'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import { createLog } from '../../src/log.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'
import { waitFor } from '../support/wait-for.js'

const LIMIT_MS = 120_000
const BASE_PATH = '/wd/hub'
const never = new AbortController().signal

let folder: string
let emulator: EmulatorProcess
let control: EmulatorControl
let adb: Adb
let capabilities: Record<string, unknown>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phonewright-remote-'))
  emulator = await startEmulator({ port: 0, controlPort: 0, seed: 7 })
  control = controlOf(emulator.controlPort)
  const path = await findAdb(readSurroundings())
  adb = await openAdb({ path, port: await freePort(), home: folder }, never)
  const udid = `127.0.0.1:${emulator.port}`
  await adb.connect(udid, { limitMs: 10_000 }, never)
  capabilities = {
    'appium:udid': udid,
    'appium:adbPort': adb.port,
    'appium:skipDeviceInitialization': true,
    'appium:ignoreHiddenApiPolicyError': true,
  }
}, LIMIT_MS)
afterAll(async () => {
  await adb?.close()
  await emulator?.stop()
  await rm(folder, { recursive: true, force: true })
}, LIMIT_MS)

/** Appium as another person would start it. */
async function startAppium(...options: string[]): Promise<{ url: URL; child: GuardedChild }> {
  const { script, home } = await findAppium(folder)
  const port = await freePort()
  const sdk = await prepareSdkFolder(adb.path, join(folder, 'sdk'))
  // biome-ignore format: one option a line
  const args = [
    script, 'server',
    '--address', '127.0.0.1',
    '--port', String(port),
    '--base-path', BASE_PATH,
    '--use-drivers', 'uiautomator2',
    ...options,
  ]
  const child = startGuarded(
    { command: process.execPath, args, farewell: null },
    { APPIUM_HOME: home, ANDROID_HOME: sdk, HOME: folder },
  )
  const url = new URL(`http://127.0.0.1:${port}${BASE_PATH}`)
  await waitFor(
    'Appium answers',
    async () => (await fetch(`${url}/status`).catch(() => null))?.ok === true,
    60_000,
  )
  return { url, child }
}

async function withPhone(
  options: readonly string[],
  use: (phone: Phone) => Promise<void>,
): Promise<void> {
  const { url, child } = await startAppium(...options)
  const log = createLog('silent')
  const remote = { udid: 'lab', name: 'lab', url, capabilities, stateFolder: folder, log }
  try {
    const phone = await connectRemotePhone(remote, never)
    try {
      await use(phone)
    } finally {
      await phone.close()
    }
  } finally {
    await child.stop()
  }
}

describe('a phone behind another Appium', () => {
  test(
    'is looked at, touched, typed into, and watched, also on its side',
    async () => {
      await withPhone([], async (phone) => {
        expect(await phone.screenshot(never)).toMatchObject({
          size: { width: 1080, height: 2400 },
          rotation: 0,
        })
        await control.patchState({ display: { rotation: 90 } }, never)
        expect(await phone.screenshot(never)).toMatchObject({
          size: { width: 2400, height: 1080 },
          rotation: 90,
        })
        await control.patchState({ display: { rotation: 0 } }, never)
        await phone.perform({ kind: 'open_url', url: 'https://example.com' }, never)
        expect((await phone.settle({ capMs: 8_000 }, never)).reason).toBe('still')
        expect(await phone.currentApp(never)).toBe('com.android.browser')
        const frame = await new Promise<Buffer>((resolve) => {
          phone.watch(({ jpeg }) => resolve(jpeg))
        })
        expect(frame.subarray(0, 2).toString('hex')).toBe('ffd8')

        await expect(
          phone.perform({ kind: 'launch_app', name: 'Clock' }, never),
        ).rejects.toMatchObject({
          code: 'COMMAND_REFUSED',
          hint: expect.stringContaining('adb_shell'),
        })
        await control.patchState({ screenOn: false, locked: true }, never)
        await expect(phone.screenshot(never)).rejects.toMatchObject({ code: 'SCREENSHOT_FAILED' })
      })
    },
    LIMIT_MS,
  )

  test(
    'is woken, and finds apps by name, where that Appium allows a shell',
    async () => {
      await control.reset({ seed: 7, locale: 'en' }, never)
      await withPhone(['--allow-insecure', 'uiautomator2:adb_shell'], async (phone) => {
        await phone.perform({ kind: 'launch_app', name: 'Clock' }, never)
        expect(await phone.currentApp(never)).toBe('com.android.deskclock')
        await control.patchState({ screenOn: false, locked: true }, never)
        expect(await phone.screenshot(never)).toMatchObject({ rotation: 0, display: 0 })
        await control.patchState({ secure: ['com.android.deskclock'] }, never)
        await expect(phone.screenshot(never)).rejects.toMatchObject({ code: 'SCREEN_SECURE' })
      })
    },
    LIMIT_MS,
  )
})

describe('the command line', () => {
  let bench: CliBench
  beforeAll(async () => {
    bench = await createCliBench()
  })
  afterAll(() => bench?.remove())

  test(
    'lists it, does a task on it, and brings it to the dashboard beside one that is away',
    async () => {
      await control.reset({ seed: 7, locale: 'en' }, never)
      const { url, child } = await startAppium()
      try {
        const lab = { kind: 'appium', name: 'lab', url: url.href, capabilities }
        await bench.configure({ devices: [lab] })
        const listed = await bench.call(['devices', '--json'])
        expect(JSON.parse(listed.out)).toMatchObject({ name: 'lab', state: 'ready' })
        const { exitCode, out } = await bench.call(['run', 'Go home', '--device', 'lab'], {
          answers: ['Action: Done.\nGrounded Operation: END()\n<<END>>'],
        })
        expect(out).toContain('Finished: 1 step')
        expect(exitCode).toBe(0)

        const nobody = { kind: 'appium', name: 'gone', url: `http://127.0.0.1:${await freePort()}` }
        await bench.configure({ devices: [lab, nobody] })
        const stopping = new AbortController()
        const started = await bench.call(['start', '--port', '0'], {
          answers: [],
          signal: stopping.signal,
          onLine: (line) => {
            if (line.includes('token=')) setImmediate(() => stopping.abort())
          },
        })
        expect(started.out).toContain('Phone "lab"')
        expect(started.err).toContain('The phone "gone" cannot be reached')
        expect(started.exitCode).toBe(0)
      } finally {
        await child.stop()
      }
    },
    LIMIT_MS,
  )

  test(
    'says when nobody answers there',
    async () => {
      const url = `http://127.0.0.1:${await freePort()}`
      await bench.configure({ devices: [{ kind: 'appium', name: 'lab', url }] })
      const { out } = await bench.call(['devices', '--json'])
      expect(JSON.parse(out)).toMatchObject({
        state: 'unusable',
        problem: { code: 'APPIUM_FAILED', hint: expect.stringContaining('--address 0.0.0.0') },
      })
      const { exitCode, err } = await bench.call(['run', 'Go home'], { answers: [] })
      expect(exitCode).toBe(1)
      expect(err).toMatch(/^APPIUM_FAILED: The phone "lab" cannot be reached/)
    },
    LIMIT_MS,
  )
})
