/** A clock on which sleeping takes no time: it leaps to the end of every sleep. */

import type { Clock } from '../../src/clock.js'

export function createLeapingClock(): Clock {
  let now = 0
  return {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      now += ms
    },
  }
}
