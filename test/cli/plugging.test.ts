/** Phones that come and go while the dashboard is open: the real adb, Appium and emulated phones. */

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { PhoneStatus } from '../../src/bridge/bridge.js'
import { controlOf } from '../../src/cli/emulator-control.js'
import { openAdb } from '../../src/device/adb.js'
import { findAdb } from '../../src/device/find-adb.js'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'
import { enter, listen } from '../support/message-listener.js'

const LIMIT_MS = 120_000
const SEEN_WITHIN_MS = 2_000
const never = new AbortController().signal

let bench: CliBench
let phones: readonly EmulatorProcess[]
beforeEach(async () => {
  bench = await createCliBench()
  await bench.configure({ devices: [{ kind: 'usb' }] })
  phones = await Promise.all([1, 2].map((seed) => startEmulator({ port: 0, controlPort: 0, seed })))
}, LIMIT_MS)
afterEach(async () => {
  await Promise.all(phones.map((phone) => phone.stop()))
  await bench.remove()
}, LIMIT_MS)

test(
  'two phones are plugged in, one is pulled out and plugged in again',
  async () => {
    const [first = '', second = ''] = phones.map(({ port }) => `127.0.0.1:${port}`)
    const stopping = new AbortController()
    const { url, ended } = await startDashboard(stopping.signal)
    const path = await findAdb({ androidHome: null, searchPath: process.env.PATH ?? '' })
    const adb = await openAdb({ path, port: bench.adbPort, home: null }, never)
    try {
      const page = await openPage(url)
      expect(page.now()).toEqual({})
      await adb.connect(first, { limitMs: 10_000 }, never)
      expect(await page.until(first, 'connecting', 'ready')).toBeLessThan(SEEN_WITHIN_MS)
      await page.until(first, 'ready')

      await adb.connect(second, { limitMs: 10_000 }, never)
      await page.until(second, 'ready')
      expect(page.now()).toEqual({ [first]: 'ready', [second]: 'ready' })

      await adb.disconnect(first, never)
      expect(await page.until(first, 'away')).toBeLessThan(SEEN_WITHIN_MS)
      expect(page.now()).toEqual({ [second]: 'ready', [first]: 'away' })
      await adb.connect(first, { limitMs: 10_000 }, never)
      expect(await page.until(first, 'ready')).toBeLessThan(SEEN_WITHIN_MS)

      // now the phone's end of the cable: adb notices by itself that nobody is there
      const outMs = 5_000
      await controlOf(phones[1]?.controlPort ?? 0).causeFault({ name: 'cable', outMs }, never)
      expect(await page.until(second, 'away')).toBeLessThan(SEEN_WITHIN_MS)
      await page.until(second, 'ready')
    } finally {
      stopping.abort()
      await ended
      await adb.close()
    }
  },
  LIMIT_MS,
)

test(
  'a phone on the network that is configured comes back by itself',
  async () => {
    const [first = ''] = phones.map(({ port }) => `127.0.0.1:${port}`)
    await bench.configure({ devices: [{ kind: 'usb', name: 'Shelf', udid: first }] })
    const stopping = new AbortController()
    const { url, ended } = await startDashboard(stopping.signal)
    const path = await findAdb({ androidHome: null, searchPath: process.env.PATH ?? '' })
    const adb = await openAdb({ path, port: bench.adbPort, home: null }, never)
    try {
      const page = await openPage(url)
      expect(page.now()).toEqual({ [first]: 'ready' })
      await adb.disconnect(first, never)
      await page.until(first, 'away')
      expect(await page.until(first, 'ready')).toBeLessThan(15_000)
    } finally {
      stopping.abort()
      await ended
      await adb.close()
    }
  },
  LIMIT_MS,
)

async function startDashboard(signal: AbortSignal) {
  let found = (_url: string) => {}
  const url = new Promise<string>((resolve) => {
    found = resolve
  })
  const ended = bench.call(['start', '--port', '0'], {
    answers: [],
    signal,
    onLine: (line) => {
      const address = /http:\S+token=\S+/.exec(line)?.[0]
      if (address !== undefined) found(address)
    },
  })
  return { url: await url, ended }
}

/** What a page knows of the phones. */
async function openPage(url: string) {
  const stream = await listen(url, await enter(url))
  let phones: readonly PhoneStatus[] = []
  const hear = async () => {
    const { message } = await stream.hear()
    if (message.type === 'welcome' || message.type === 'phones') phones = message.phones
  }
  await hear()
  const stateOf = (udid: string) => phones.find((phone) => phone.udid === udid)?.state
  return {
    now: () => Object.fromEntries(phones.map(({ udid, state }) => [udid, state])),
    /** @returns how long it took, ms */
    until: async (udid: string, ...states: readonly PhoneStatus['state'][]) => {
      const startedAt = performance.now()
      while (!states.some((state) => state === stateOf(udid))) await hear()
      return performance.now() - startedAt
    },
  }
}
