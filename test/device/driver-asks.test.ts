/**
 * What the unmodified Appium and its driver ask of a phone, in order: an update of either shows as a
 * difference here. `PHONEWRIGHT_REMAKE=1 npm test -- test/device/driver-asks` writes the files anew.
 */

import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { connectPhone } from '../../src/device/appium-phone.js'
import type { TouchCommand } from '../../src/device/touch-command.js'
import { createLog } from '../../src/log.js'
import { normalAsked } from '../support/asked.js'
import { openPhoneLine, type PhoneLine } from '../support/phone-line.js'

const LIMIT_MS = 90_000
const NEVER = new AbortController().signal

let line: PhoneLine
let heard = 0

beforeAll(async () => {
  line = await openPhoneLine(7)
}, LIMIT_MS)
afterAll(() => line.close(), LIMIT_MS)

test(
  'a first session asks what it did when the driver was last updated',
  async () => {
    await line.phone.close()
    await expectGolden('first-session.txt', await askedSince())
  },
  LIMIT_MS,
)

test(
  'a later session asks less, and what it did when the driver was last updated',
  async () => {
    const { udid, adb, appium } = line
    const log = createLog('silent')
    const phone = await connectPhone({ udid, name: null, adb, appium, log }, NEVER)
    await phone.close()
    await expectGolden('later-session.txt', await askedSince())
  },
  LIMIT_MS,
)

const SIZE = { width: 1080, height: 2400 }
const COMMANDS: Readonly<Record<string, TouchCommand>> = {
  tap: { kind: 'tap', at: { x: 540, y: 1800, in: SIZE } },
  launch: { kind: 'launch_app', name: 'Notes' },
  link: { kind: 'open_url', url: 'https://example.com/a?b=1&c=2' },
  type: { kind: 'type', at: { x: 540, y: 300, in: SIZE }, text: 'Grüße' },
}

test(
  'a screenshot and each command ask what they did when the driver was last updated',
  async () => {
    const { udid, adb, appium, phone: first } = line
    await first.close()
    const phone = await connectPhone(
      { udid, name: null, adb, appium, log: createLog('silent') },
      NEVER,
    )
    try {
      // what apps are called is asked once for each phone
      await phone.perform({ kind: 'launch_app', name: 'Clock' }, NEVER)
      await askedSince()
      await phone.screenshot(NEVER)
      const asked = [`# screenshot\n${await askedSince()}`]
      for (const [name, command] of Object.entries(COMMANDS)) {
        // typing wants a page with a field
        if (name === 'type') await openNote()
        await phone.perform(command, NEVER)
        asked.push(`# ${name}\n${await askedSince()}`)
      }
      await expectGolden('commands.txt', asked.join(''))
    } finally {
      await phone.close()
    }
  },
  LIMIT_MS,
)

async function openNote(): Promise<void> {
  await line.post('/state', { set: { stacks: { [NOTES]: NEW_NOTE }, recents: [NOTES] } })
  await askedSince()
}

const NOTES = 'com.phonewright.notes'
const NEW_NOTE = [
  { page: { name: 'list' }, fields: {}, scroll: {}, focus: null },
  { page: { name: 'edit' }, fields: {}, scroll: {}, focus: 'title' },
]

/** What the phone was asked since the last call. */
async function askedSince(): Promise<string> {
  const asked = z.array(z.string()).parse(await line.get('/asked'))
  const news = asked.slice(heard)
  heard = asked.length
  return normalAsked(news)
}

async function expectGolden(name: string, asked: string): Promise<void> {
  const file = new URL(`../fixtures/driver-asks/${name}`, import.meta.url)
  if (process.env.PHONEWRIGHT_REMAKE !== undefined) await writeFile(file, asked)
  expect(asked).toBe(await readFile(file, 'utf8'))
}
