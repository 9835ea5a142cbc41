/**
 * Nothing that a model or a scenario says may run in the phone's shell. The command `canary` is
 * none that the phone knows, so it would show up in the list of unknown commands.
 */

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ground } from '../../src/bridge/grounding.js'
import { checkComponent, chooseApp, encodeUrl } from '../../src/device/apps.js'
import type { TouchCommand } from '../../src/device/touch-command.js'
import { BridgeError } from '../../src/errors.js'
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

test(
  'they do so many at a time, too',
  async () => {
    let ran = 0
    for (const texts of inPacks(hostileStrings(1_000, 2))) {
      const bench = createPhoneBench()
      await sh(bench, `${OPEN} https://example.com/${texts.join('/')}`)
      if (bench.unknown.list().some((asked) => asked.includes('canary'))) ran++
    }
    expect(ran).toBeGreaterThan(1_000 / PACK / 3) // a quote that stays open spoils the others
  },
  LIMIT_MS,
)

/** PHONEWRIGHT_HOSTILE_STRINGS=10000 is the long form. */
const COUNT = Number(process.env.PHONEWRIGHT_HOSTILE_STRINGS ?? 100)
const STRING_LIMIT_MS = 200

let line: PhoneLine
beforeAll(async () => {
  line = await openPhoneLine(7)
  await line.phone.perform({ kind: 'launch_app', name: 'Notes' }, NEVER)
  await line.phone.settle({ capMs: 5_000 }, NEVER)
  await line.phone.perform({ kind: 'tap', at: await line.middleOf('note_create') }, NEVER)
  await line.phone.settle({ capMs: 5_000 }, NEVER)
  await line.phone.perform({ kind: 'tap', at: await line.middleOf('note_body') }, NEVER)
}, LIMIT_MS)
afterAll(() => line?.close(), LIMIT_MS)

test(
  'the real adb, Appium and driver run none of them, typed, launched or opened',
  async () => {
    const strings = hostileStrings(COUNT, 3)
    const typed = inPacks(strings.filter(isText)).map((texts) => texts.join('\n'))
    const urls = inPacks(strings).map((texts) => `https://example.com/${texts.join('/')}`)
    const done = {
      type: await countDone(typed.map((text) => ({ kind: 'type', at: null, text }))),
      // no phone takes these for text, but they may be told
      odd: await countDone(
        strings
          .filter((text) => !isText(text))
          .slice(0, ODD)
          .map((text) => ({ kind: 'insert_text', text })),
      ),
      launch: await countDone(strings.map((name) => ({ kind: 'launch_app', name }))),
      open: await countDone(urls.map((url) => ({ kind: 'open_url', url }))),
    }
    expect(done).toMatchObject({ type: typed.length, launch: 0, open: urls.length })
    expect(await line.get('/unknown')).toEqual([])
  },
  LIMIT_MS + COUNT * STRING_LIMIT_MS,
)

/** Those that reach the phone go so many at a time: one command takes as long as one string alone. */
const PACK = 10
/** Of those that are typed one by one. */
const ODD = 200

function inPacks(strings: readonly string[]): string[][] {
  const starts = Array.from({ length: Math.ceil(strings.length / PACK) }, (_, pack) => pack * PACK)
  return starts.map((start) => strings.slice(start, start + PACK))
}

/** Halves of characters and the character 0 are no text. */
function isText(text: string): boolean {
  return !text.includes('\0') && Buffer.from(text).toString() === text
}

/** How many of the commands the phone carried out; the others it must have refused. */
async function countDone(commands: readonly TouchCommand[]): Promise<number> {
  let done = 0
  for (const command of commands) {
    try {
      await line.phone.perform(command, NEVER)
      done++
    } catch (error) {
      if (!(error instanceof BridgeError)) throw error
    }
  }
  return done
}
