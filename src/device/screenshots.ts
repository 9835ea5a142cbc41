/** Screenshots that can be trusted: a whole PNG with its own size, and for a black one the reason why. */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { Size } from '../geometry.js'
import type { Screenshot } from './phone.js'
import { readPng } from './png.js'
import type { ScreenProbe } from './screen-probe.js'
import type { ScreenState } from './screen-state.js'
import { hasBlackPart, isBlack } from './still-picture.js'

export interface ScreenshotSource {
  readonly udid: string
  /** PNG in base64. */
  readonly take: (signal: AbortSignal) => Promise<string>
  readonly probe: ScreenProbe
  readonly clock: Clock
}

/**
 * A picture that is black although the phone is on, open and forbids nothing is what the phone shows, and returned.
 * @throws BridgeError SCREENSHOT_FAILED (no picture, or a broken one), SCREEN_OFF, SCREEN_LOCKED, SCREEN_SECURE
 */
export async function takeScreenshot(
  source: ScreenshotSource,
  id: string,
  signal: AbortSignal,
): Promise<Screenshot> {
  const { udid, probe, clock } = source
  const endsAt = clock.now() + WAIT_LIMIT_MS
  for (;;) {
    const { shot, shown, secret } = await takeOnce(source, id, signal)
    const isLast = clock.now() >= endsAt
    if (isTurned(shot.size, shown)) {
      // the phone was turned between the picture and the question
      if (isLast) throw broken(udid, `it is ${text(shot.size)}, the display ${text(shown)}`)
    } else {
      // beside a protected window there may be bars, a keyboard, another app
      const isHidden = secret !== null && (await hasBlackPart(shot.png))
      if (!isHidden && !(await isBlack(shot.png, shot.size))) return shot
      requireShowing(udid, await probe.state(signal))
      if (isLast) return shot
    }
    await clock.sleep(POLL_MS, signal)
  }
}

/** A picture, and the display's size beside it. @throws BridgeError SCREENSHOT_FAILED */
async function takeOnce(
  { udid, take, probe }: ScreenshotSource,
  id: string,
  signal: AbortSignal,
): Promise<{ readonly shot: Screenshot; readonly shown: Size; readonly secret: string | null }> {
  const takenAt = Date.now()
  const [base64, display, secret] = await Promise.all([
    take(signal),
    probe.display(signal),
    probe.secretWindow(signal),
  ])
  const png = Buffer.from(base64, 'base64')
  const reading = readPng(png)
  if (reading.kind === 'fault') throw broken(udid, reading.fault)
  const { size } = reading
  const { rotation, id: displayId, size: shown } = display
  return { shot: { id, png, size, rotation, display: displayId, takenAt }, shown, secret }
}

/** Apps with a dark start screen are black for a moment. */
const WAIT_LIMIT_MS = 1_500
const POLL_MS = 150

/** A picture of the display may be smaller or larger than it, but not of another shape. */
function isTurned(picture: Size, display: Size): boolean {
  return picture.width > picture.height !== display.width > display.height
}

function text({ width, height }: Size): string {
  return `${width}×${height}`
}

function broken(udid: string, fault: string): BridgeError {
  return new BridgeError(
    'SCREENSHOT_FAILED',
    `The screenshot of "${udid}" is no usable PNG: ${fault}.`,
    { hint: 'Try again; if it stays so, restart the phone.' },
  )
}

/** Passes where a black picture is what the phone shows. @throws BridgeError SCREEN_OFF, SCREEN_SECURE, SCREEN_LOCKED */
function requireShowing(udid: string, state: ScreenState): void {
  if (!state.isOn) {
    throw new BridgeError('SCREEN_OFF', `The screen of "${udid}" is off.`, {
      hint: 'Press its power button; a longer screen timeout keeps it on.',
    })
  }
  if (state.isSecure) {
    throw new BridgeError(
      'SCREEN_SECURE',
      `The phone "${udid}" shows ${state.front ?? 'a window'}, which forbids pictures of itself.`,
      {
        hint: 'Do this step by hand: banking and video apps hide themselves from every screenshot.',
      },
    )
  }
  if (state.isLocked) {
    throw new BridgeError('SCREEN_LOCKED', `The phone "${udid}" is locked and shows nothing.`, {
      hint: 'Unlock it by hand, or give its PIN in PHONEWRIGHT_PIN.',
    })
  }
}
