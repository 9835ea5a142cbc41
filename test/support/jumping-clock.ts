/** A clock whose sleeps end at once and move it by their length. */

import type { Clock } from '../../src/clock.js'

export function jumpingClock(): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      now += ms
    },
  }
}
