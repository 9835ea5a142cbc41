/** A capture that failed is tried again: phones refuse one now and then while they turn or wake, and give the next. */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { UiSession } from './ui-session.js'

/** @returns `take`, tried a few times; what it throws at last is thrown. */
export function patiently(take: UiSession['screenshot'], clock: Clock): UiSession['screenshot'] {
  return async (signal) => {
    for (let tries = 1; ; tries++) {
      try {
        return await take(signal)
      } catch (thrown) {
        if (tries === MOST_TRIES || !isFailedCapture(thrown)) throw thrown
      }
      await clock.sleep(BETWEEN_MS, signal)
    }
  }
}

const MOST_TRIES = 3
const BETWEEN_MS = 200

function isFailedCapture(thrown: unknown): boolean {
  return thrown instanceof BridgeError && thrown.code === 'SCREENSHOT_FAILED'
}
