/** The whole way: real adb, real Appium and WebdriverIO, against the emulated phone. */

import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readSurroundings } from '../../src/config.js'
import { type Adb, openAdb } from '../../src/device/adb.js'
import { connectPhone } from '../../src/device/appium-phone.js'
import { type AppiumServer, createAppiumServer } from '../../src/device/appium-server.js'
import { findAdb, prepareSdkFolder } from '../../src/device/find-adb.js'
import { freePort } from '../../src/device/free-port.js'
import type { Phone } from '../../src/device/phone.js'
import type { TouchCommand } from '../../src/device/touch-command.js'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import type { Point } from '../../src/geometry.js'
import { createLog } from '../../src/log.js'
import { testAnyPhone } from '../support/any-phone.js'
import { waitFor } from '../support/wait-for.js'

const LIMIT_MS = 90_000
const SIZE = { width: 1080, height: 2400 }
const signal = new AbortController().signal

let folder: string
let emulator: EmulatorProcess
let adb: Adb
let appium: AppiumServer
let phone: Phone

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phonewright-phone-'))
  emulator = await startEmulator({ port: 0, controlPort: 0, seed: 7 })
  const path = await findAdb(readSurroundings())
  adb = await openAdb({ path, port: await freePort(), home: folder }, signal)
  const sdkRoot = await prepareSdkFolder(path, join(folder, 'sdk'))
  const log = createLog('silent')
  appium = createAppiumServer({ adb, sdkRoot, stateFolder: folder, log })
  const udid = `127.0.0.1:${emulator.port}`
  await adb.connect(udid, { limitMs: 10_000 }, signal)
  phone = await connectPhone({ udid, name: null, adb, appium, log }, signal)
}, LIMIT_MS)

afterAll(async () => {
  await phone?.close()
  await appium?.stop()
  await adb?.close()
  await emulator?.stop()
  await rm(folder, { recursive: true, force: true })
}, LIMIT_MS)

test('knows which phone it holds', () => {
  expect(phone.identity).toEqual({
    udid: `127.0.0.1:${emulator.port}`,
    name: 'Pixel 8',
    model: 'Pixel 8',
    androidVersion: '14',
  })
})

test(
  'launches apps by the names under their icons',
  async () => {
    for (const [name, packageName] of [
      ['Clock', 'com.android.deskclock'],
      ['messages', 'com.android.messaging'],
      ['Notes', 'com.phonewright.notes'],
      ['商店', 'com.phonewright.shop'],
      ['einstellungen', 'com.android.settings'],
      ['Notas', 'com.phonewright.notes'],
    ] as const) {
      await phone.perform({ kind: 'launch_app', name }, signal)
      expect(await phone.currentApp(signal)).toBe(packageName)
    }
    await expect(phone.perform({ kind: 'launch_app', name: 'Nots' }, signal)).rejects.toMatchObject(
      {
        code: 'APP_NOT_FOUND',
        message: expect.stringContaining('Nearest on the phone: Notes (com.phonewright.notes)'),
      },
    )
  },
  LIMIT_MS,
)

test(
  'is still after the transition to another page, and not before',
  async () => {
    await phone.perform({ kind: 'tap', at: await middleOf('note_create') }, signal)
    const settled = await phone.settle({ capMs: 5_000 }, signal)
    expect(settled.reason).toBe('still')
    const [first, second] = [await phone.screenshot(signal), await phone.screenshot(signal)]
    expect(second.png.equals(first.png)).toBe(true)
  },
  LIMIT_MS,
)

test(
  'makes the text of a field equal any text',
  async () => {
    const at = await middleOf('note_title')
    for (const text of ['Grüße 你好 🙂', `it's "$HOME"; $(reboot) \\ &`, 'back\\n', '%s', '']) {
      await phone.perform({ kind: 'type', at, text }, signal)
      expect((await topPage()).fields.title).toBe(text)
    }
  },
  LIMIT_MS,
)

test(
  'leaves the keyboard as it was, and the clipboard empty',
  async () => {
    const { clipboard } = (await control('/state')) as PhoneState
    expect(clipboard).toBe('')
    const inUse = ['settings', 'get', 'secure', 'default_input_method']
    expect(await adb.shell(udid(), inUse, signal)).toContain('LatinIME')
  },
  LIMIT_MS,
)

test(
  'opens the notifications, where a message that came in leads to its thread',
  async () => {
    await control('/messages', { from: '+49 170 5550199', text: 'The train is late' })
    const ask = ['am', 'broadcast', '-a', 'io.appium.settings.notifications']
    expect(await adb.shell(udid(), ask, signal)).toContain('"text":"The train is late"')
    await phone.perform({ kind: 'open_notifications' }, signal)
    await phone.settle({ capMs: 5_000 }, signal)
    const { settings } = (await control('/state')) as PhoneState
    await phone.perform({ kind: 'tap', at: await middleOf('tile_flashlight') }, signal)
    const after = (await control('/state')) as PhoneState
    expect([settings.flashlight, after.settings.flashlight]).toEqual([false, true])
    await phone.perform({ kind: 'tap', at: await middleOf('notification') }, signal)
    expect(await phone.currentApp(signal)).toBe('com.android.messaging')
    expect((await topPage()).page.args).toEqual({ phone: '+49 170 5550199' })
  },
  LIMIT_MS,
)

test(
  'comes back from the shade that `cmd statusbar` pulls down by a swipe up',
  async () => {
    await adb.shell(udid(), ['cmd', 'statusbar', 'expand-notifications'], signal)
    await phone.settle({ capMs: 5_000 }, signal)
    expect(await phone.source(signal)).toContain('notification_panel')
    const [from, to] = [at(540, 1900), at(540, 900)]
    await phone.perform({ kind: 'scroll', from, to, direction: 'down' }, signal)
    expect(await phone.source(signal)).not.toContain('notification_panel')
  },
  LIMIT_MS,
)

test(
  'scrolls as far as the finger went, without a fling',
  async () => {
    await phone.perform({ kind: 'launch_app', name: 'Settings' }, signal)
    await phone.settle({ capMs: 5_000 }, signal)
    const before = await phone.source(signal)
    const [from, to] = [at(540, 1500), at(540, 1000)]
    await phone.perform({ kind: 'scroll', from, to, direction: 'down' }, signal)
    expect(await phone.settle({ capMs: 5_000 }, signal)).toMatchObject({
      reason: 'still',
      changed: true,
    })
    expect(await phone.source(signal)).not.toBe(before)
    const density = 420 / 160
    const [offset = 0] = Object.values((await topPage()).scroll)
    expect(Math.abs(offset * density - 500)).toBeLessThan(60) // less the touch slop
  },
  LIMIT_MS,
)

test(
  'pinches with two fingers that part or meet around a place',
  async () => {
    const { pinch, taps } = await fingersOf({ kind: 'pinch', at: at(540, 1200), direction: 'out' })
    expect(taps).toBe(2)
    expect(pinch.last - pinch.first).toBeGreaterThan(400)
    const closing = await fingersOf({ kind: 'pinch', at: at(540, 1200), direction: 'in' })
    expect(closing.taps).toBe(2)
    expect(closing.pinch.first - closing.pinch.last).toBeGreaterThan(400)
  },
  LIMIT_MS,
)

/** How many fingers came down while a command was carried out, and how far apart two were at first and at last. */
async function fingersOf(command: TouchCommand) {
  const args = ['-P', String(adb.port), '-s', udid(), 'shell', 'getevent -l']
  const reader = spawn(adb.path, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let events = ''
  reader.stdout.on('data', (bytes: Buffer) => {
    events += bytes.toString()
  })
  await waitFor('getevent reads', () => events.includes('touchscreen'))
  await phone.perform(command, signal)
  await waitFor('the last finger is up', () => /BTN_TOUCH +UP/.test(events))
  reader.kill()
  const columns = [...events.matchAll(/ABS_MT_SLOT +(\w+)|ABS_MT_POSITION_X +(\w+)/g)]
  const xs: [number[], number[]] = [[], []]
  let slot = 0
  for (const [, finger, x] of columns) {
    if (finger !== undefined) slot = Number.parseInt(finger, 16)
    else xs[slot === 0 ? 0 : 1].push(Number.parseInt(x ?? '', 16))
  }
  const apart = (index: number) => Math.abs((xs[0].at(index) ?? 0) - (xs[1].at(index) ?? 0))
  const taps = [...events.matchAll(/TRACKING_ID +0/g)].length
  return { taps, pinch: { first: apart(0), last: apart(-1) } }
}

test(
  'opens URLs in the browser, and nothing else through them',
  async () => {
    await phone.perform({ kind: 'open_url', url: 'https://example.com/a;reboot b' }, signal)
    expect(await phone.currentApp(signal)).toBe('com.android.browser')
  },
  LIMIT_MS,
)

describe('does what every phone must', () => {
  testAnyPhone(() => ({ udid: udid(), adb, phone }))
})

test(
  'used no command that the phone does not know',
  async () => {
    expect(await control('/unknown')).toEqual([])
  },
  LIMIT_MS,
)

test(
  'leaves no process behind',
  async () => {
    await phone.close()
    await appium.stop()
    await adb.close()
    const ours = (await commandLines()).filter(
      (line) => line.includes(folder) || line.includes(` -P ${adb.port} `),
    )
    expect(ours).toEqual([])
  },
  LIMIT_MS,
)

function udid(): string {
  return `127.0.0.1:${emulator.port}`
}

function at(x: number, y: number): Point {
  return { x, y, in: SIZE }
}

/** The middle of the node with this id, as the screen is now. */
async function middleOf(id: string): Promise<Point> {
  const source = await phone.source(signal)
  const bounds = new RegExp(
    `resource-id="[^"]*:id/${id}"[^>]*bounds="\\[(\\d+),(\\d+)\\]\\[(\\d+),(\\d+)\\]"`,
  )
  const [left = 0, top = 0, right = 0, bottom = 0] = bounds.exec(source)?.slice(1).map(Number) ?? []
  if (right === 0) throw new Error(`no node ${id} on the screen`)
  return at((left + right) / 2, (top + bottom) / 2)
}

/** What the user did to the page in front. */
async function topPage() {
  const state = (await control('/state')) as PhoneState // the control port's own type
  const page = state.stacks[state.recents[0] ?? '']?.at(-1)
  if (page === undefined) throw new Error('no page in front')
  return page
}

/** @param told what to send along; absent: only ask */
async function control(path: string, told?: object): Promise<unknown> {
  const post = told && { method: 'POST', body: JSON.stringify(told) }
  return (await fetch(`http://127.0.0.1:${emulator.controlPort}${path}`, post)).json()
}

async function commandLines(): Promise<string[]> {
  if (process.platform !== 'linux') return []
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  )
  return lines.map((line) => line.replaceAll('\0', ' '))
}
