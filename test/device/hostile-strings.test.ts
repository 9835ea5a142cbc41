/**
 * Nothing that a model or a scenario says may run in the phone's shell. The command `canary` is
 * none that the phone knows, so it would show up in the list of unknown commands.
 */

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ground } from '../../src/bridge/grounding.js'
import { checkComponent, chooseApp, encodeUrl } from '../../src/device/apps.js'
import { BridgeError } from '../../src/errors.js'
import type { Point } from '../../src/geometry.js'
import { hostileStrings } from '../support/hostile-strings.js'
import { createPhoneBench, sh } from '../support/phone-bench.js'
import { openPhoneLine, type PhoneLine } from '../support/phone-line.js'

const NEVER = new AbortController().signal
const OPEN = 'am start -W -a android.intent.action.VIEW -d'
const LIMIT_MS = 90_000
const SIZE = { width: 1080, height: 2400 }
const APPS = [
  {
    packageName: 'com.android.settings',
    component: 'com.android.settings/.Settings',
    labels: [],
    source: null,
  },
]

/** What a check lets through, or null when it refuses. */
function passed(check: () => string): string | null {
  try {
    return check()
  } catch (error) {
    if (error instanceof BridgeError) return null
    throw error
  }
}

/** An address as a model gives it, on its way to the phone. */
function addressFor(url: string): string {
  const command = ground({ kind: 'launch', app: '', url }, SIZE)
  return encodeUrl(command.kind === 'open_url' ? command.url : '')
}

/** The driver has always escaped `&`, which addresses need; newer ones quote the whole address. */
function asDriversWrite(url: string): string {
  return url.replaceAll('&', '\\&')
}

test(
  '10,000 strings as addresses and apps are one word to the phone’s shell',
  async () => {
    const bench = createPhoneBench()
    const strings = hostileStrings(10_000, 1)
    let opened = 0
    for (const text of strings) {
      for (const url of [
        passed(() => addressFor(text)),
        passed(() => addressFor(`https://example.com/${text}`)),
        passed(() => encodeUrl(text)),
      ]) {
        if (url === null) continue
        opened++
        const { out } = await sh(bench, `echo ${asDriversWrite(url)}`)
        expect(out).toBe(`${url}\n`)
      }
      const component = passed(() => checkComponent(text))
      const app = passed(() => checkComponent(chooseApp(text, APPS).component))
      for (const name of [component, app]) if (name !== null) await sh(bench, `echo ${name}`)
    }
    expect(opened).toBeGreaterThan(10_000)
    expect(bench.unknown.list()).toEqual([])
  },
  LIMIT_MS,
)

test(
  'most of these strings run the command where nobody checks them',
  async () => {
    let ran = 0
    for (const text of hostileStrings(500, 2)) {
      const bench = createPhoneBench()
      await sh(bench, `${OPEN} https://example.com/${text}`)
      if (bench.unknown.list().some((asked) => asked.includes('canary'))) ran++
    }
    expect(ran).toBeGreaterThan(250)
  },
  LIMIT_MS,
)

/** A hundred take 20 s; PHONEWRIGHT_HOSTILE_STRINGS=10000 is the long form. */
const COUNT = Number(process.env.PHONEWRIGHT_HOSTILE_STRINGS ?? 60)
const STRING_LIMIT_MS = 2_000

let line: PhoneLine
let title: Point
beforeAll(async () => {
  line = await openPhoneLine(7)
  await line.phone.perform({ kind: 'launch_app', name: 'Notes' }, NEVER)
  await line.phone.settle({ capMs: 5_000 }, NEVER)
  await line.phone.perform({ kind: 'tap', at: await line.middleOf('note_create') }, NEVER)
  await line.phone.settle({ capMs: 5_000 }, NEVER)
  title = await line.middleOf('note_title')
}, LIMIT_MS)
afterAll(() => line?.close(), LIMIT_MS)

test(
  'the real adb, Appium and driver run none of them, opened, launched or typed',
  async () => {
    const { phone } = line
    const done = { type: 0, open_url: 0, launch_app: 0 }
    for (const text of hostileStrings(COUNT, 3)) {
      for (const command of [
        { kind: 'type', at: title, text },
        { kind: 'launch_app', name: text },
        { kind: 'open_url', url: `https://example.com/${text}` },
      ] as const) {
        try {
          await phone.perform(command, NEVER)
          done[command.kind]++
        } catch (error) {
          if (!(error instanceof BridgeError)) throw error
        }
      }
      await phone.perform({ kind: 'launch_app', name: 'Notes' }, NEVER)
    }
    expect(done.open_url).toBe(COUNT)
    expect(done.type).toBeGreaterThan(COUNT / 2)
    expect(await line.get('/unknown')).toEqual([])
  },
  LIMIT_MS + COUNT * STRING_LIMIT_MS,
)
