/** `PHONEWRIGHT_UDID=R5CT… npm run test:device`: what every phone must do, on a phone in the hand. */

import { afterAll, beforeAll, describe } from '@jest/globals'
import { testAnyPhone } from '../support/any-phone.js'
import { openPluggedIn, type PluggedInPhone, pluggedInUdid } from '../support/plugged-in-phone.js'

/** A first session installs the driver's helpers. */
const OPEN_LIMIT_MS = 200_000

const udid = pluggedInUdid()
const maybe = udid === null ? describe.skip : describe
// Jest names no test of a file that is skipped as a whole
if (udid === null) process.stderr.write('Skipped: PHONEWRIGHT_UDID names no phone in the hand.\n')

maybe('a phone in the hand', () => {
  let plugged: PluggedInPhone

  beforeAll(async () => {
    plugged = await openPluggedIn(udid ?? '')
  }, OPEN_LIMIT_MS)
  afterAll(() => plugged?.close(), OPEN_LIMIT_MS)

  testAnyPhone(() => plugged)
})
