/** Screenshots that can be trusted: a whole PNG that shows something, with its own size. */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { Screenshot } from './phone.js'
import { readPng } from './png.js'
import { isBlack } from './still-picture.js'

export interface ScreenshotSource {
  readonly udid: string
  /** PNG in base64. */
  readonly take: (signal: AbortSignal) => Promise<string>
  readonly clock: Clock
}

/** @throws BridgeError SCREENSHOT_FAILED: broken, or still black after a moment */
export async function takeScreenshot(
  { udid, take, clock }: ScreenshotSource,
  id: string,
  signal: AbortSignal,
): Promise<Screenshot> {
  const endsAt = clock.now() + BLACK_LIMIT_MS
  for (;;) {
    const takenAt = Date.now()
    const png = Buffer.from(await take(signal), 'base64')
    const reading = readPng(png)
    if (reading.kind === 'fault') throw broken(udid, reading.fault)
    const { size } = reading
    // Appium tells portrait from landscape only, and the picture's shape says as much.
    const rotation = size.width > size.height ? 90 : 0
    if (!(await isBlack(png, size))) return { id, png, size, rotation, takenAt }
    if (clock.now() >= endsAt) throw black(udid)
    await clock.sleep(BLACK_POLL_MS, signal)
  }
}

/** Apps with a dark start screen are black for a moment; a protected window stays so. */
const BLACK_LIMIT_MS = 1_500
const BLACK_POLL_MS = 150

function broken(udid: string, fault: string): BridgeError {
  return new BridgeError(
    'SCREENSHOT_FAILED',
    `The screenshot of "${udid}" is no usable PNG: ${fault}.`,
    {
      hint: 'Try again; if it stays so, restart the phone.',
    },
  )
}

function black(udid: string): BridgeError {
  return new BridgeError('SCREENSHOT_FAILED', `The screenshot of "${udid}" is black all over.`, {
    hint: 'Wake and unlock the phone. Banking and video apps forbid screenshots: leave the app.',
  })
}
