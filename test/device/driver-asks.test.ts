/**
 * What the unmodified Appium and its driver ask of a phone, in order: an update of either shows as a
 * difference here. `PHONEWRIGHT_REMAKE=1 npm test -- test/device/driver-asks` writes the files anew.
 */

import { readFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { connectPhone } from '../../src/device/appium-phone.js'
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
