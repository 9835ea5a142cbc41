/**
 * How long a phone takes until it can be used: the first time, later, and after the bridge that held it was killed.
 * A session ends with its bridge; starting again means the fast way to a new one, whatever the old one left behind.
 */

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseForwards } from '../../src/device/adb-parser.js'
import { connectPhone } from '../../src/device/appium-phone.js'
import { freePort } from '../../src/device/free-port.js'
import { createLog } from '../../src/log.js'
import { openPhoneLine, type PhoneLine } from '../support/phone-line.js'

const LIMIT_MS = 90_000
/** Idle machines take under a second; those that do other things, more. */
const USABLE_LIMIT_MS = 5_000
const NEVER = new AbortController().signal
const BRIDGE = join(process.cwd(), 'test', 'support', 'short-lived-bridge.ts')

let line: PhoneLine
beforeAll(async () => {
  line = await openPhoneLine(7)
}, LIMIT_MS)
afterAll(() => line?.close(), LIMIT_MS)

/** From the wish for a phone to its first picture. */
async function usableAfterMs(): Promise<number> {
  const { udid, adb, appium } = line
  const beganAt = performance.now()
  const options = { udid, name: null, adb, appium, log: createLog('silent') }
  const phone = await connectPhone(options, NEVER)
  await phone.screenshot(NEVER)
  const tookMs = performance.now() - beganAt
  await phone.close()
  return tookMs
}

/** Lets a bridge take the phone, and kills it where it stands. */
async function killBridge(): Promise<void> {
  const { udid, adb, folder } = line
  const args = ['--import', 'tsx', BRIDGE, udid, adb.path, String(adb.port), folder]
  const bridge = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(bridge, 'exit')
  for await (const said of createInterface({ input: bridge.stdout })) {
    if (said === 'holding the phone') break
  }
  bridge.kill('SIGKILL')
  await exited
}

test(
  'a phone is there again after its bridge was killed, as fast as after one that said good-bye',
  async () => {
    await line.phone.close()
    await line.appium.prepared.set(line.udid, false)
    const first = await usableAfterMs()
    const later = Math.min(await usableAfterMs(), await usableAfterMs())
    await killBridge()
    const again = await usableAfterMs()
    await killBridge()
    // on a phone the helper may outlive the connection that started it
    await line.post('/faults', { name: 'controller', program: 'appium', holdMs: LIMIT_MS })
    const despiteHelper = await usableAfterMs()
    report({ first, later, again, despiteHelper })
    expect(Math.max(again, despiteHelper)).toBeLessThan(USABLE_LIMIT_MS)
  },
  LIMIT_MS,
)

test(
  'the ports that a killed bridge forwards are let go at the next start, those of other programs stay',
  async () => {
    const foreign = `tcp:${await freePort()}`
    await adbSays('-s', line.udid, 'forward', foreign, 'tcp:6790')
    const before = await forwardedPorts()
    await killBridge()
    const left = (await forwardedPorts()).filter((port) => !before.includes(port))
    expect(left).toHaveLength(2)
    await usableAfterMs()
    const after = await forwardedPorts()
    expect(after).toContain(foreign)
    expect(after.filter((port) => left.includes(port))).toEqual([])
  },
  LIMIT_MS,
)

async function adbSays(...args: readonly string[]): Promise<string> {
  const { path, port } = line.adb
  return (await promisify(execFile)(path, ['-P', String(port), ...args])).stdout
}

async function forwardedPorts(): Promise<readonly string[]> {
  return parseForwards(await adbSays('forward', '--list')).map(({ local }) => local)
}

function report(took: Readonly<Record<string, number>>): void {
  const told = Object.entries(took).map(([what, ms]) => `${what} ${Math.round(ms)} ms`)
  process.stdout.write(`usable after: ${told.join(', ')}\n`)
}
