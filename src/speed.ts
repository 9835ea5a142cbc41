/** How fast something gets done, over the last seconds, and how long the rest will take. */

import type { Clock } from './clock.js'

export interface Amount {
  /** In any unit: bytes, values. */
  readonly done: number
  readonly total: number
}

export interface Speed {
  readonly perSecond: number
  /** Infinity while nothing gets done. */
  readonly secondsLeft: number
}

/** Amounts that are kept of one window. */
const SAMPLES = 100

/** What was done at the first call does not count. */
export function createSpeedometer(clock: Clock, windowMs: number): (amount: Amount) => Speed {
  let seen: { readonly at: number; readonly done: number }[] = []
  return ({ done, total }) => {
    const at = clock.now()
    // each piece that comes would be thousands in a window
    if (at - (seen.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= windowMs / SAMPLES) {
      seen = [...seen.filter((old) => at - old.at <= windowMs), { at, done }]
    }
    const first = seen[0] ?? { at, done }
    const seconds = (at - first.at) / 1000
    const perSecond = seconds > 0 ? Math.max(0, done - first.done) / seconds : 0
    return { perSecond, secondsLeft: done === total ? 0 : (total - done) / perSecond }
  }
}

/** Such as `40 s left`, `3 min left`. */
export function timeLeftText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'time left unknown'
  if (seconds < 90) return `${Math.ceil(seconds)} s left`
  return `${Math.ceil(seconds / 60)} min left`
}
