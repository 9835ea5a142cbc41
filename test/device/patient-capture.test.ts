import { expect, test } from '@jest/globals'
import { patiently } from '../../src/device/patient-capture.js'
import { BridgeError } from '../../src/errors.js'
import { createLeapingClock } from '../support/leaping-clock.js'

const NEVER = new AbortController().signal
const failing = (code: 'SCREENSHOT_FAILED' | 'DEVICE_LOST', times: number) => {
  let taken = 0
  const take = async () => {
    if (++taken > times) return 'picture'
    throw new BridgeError(code, 'No picture.', { hint: 'Try again.' })
  }
  return { capture: patiently(take, createLeapingClock()), taken: () => taken }
}

test('a capture that fails twice gives its picture', async () => {
  expect(await failing('SCREENSHOT_FAILED', 2).capture(NEVER)).toBe('picture')
})

test('one that goes on failing says so, and a lost phone is not asked again', async () => {
  const broken = failing('SCREENSHOT_FAILED', 9)
  await expect(broken.capture(NEVER)).rejects.toMatchObject({ code: 'SCREENSHOT_FAILED' })
  expect(broken.taken()).toBe(3)
  const lost = failing('DEVICE_LOST', 9)
  await expect(lost.capture(NEVER)).rejects.toMatchObject({ code: 'DEVICE_LOST' })
  expect(lost.taken()).toBe(1)
})
