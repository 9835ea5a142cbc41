/** How fast something comes, over the last seconds, and how long the rest will take. */

import type { Clock } from '../../clock.js'
import type { DownloadProgress } from './download.js'

export interface Speed {
  readonly bytesPerSecond: number
  /** Infinity while nothing comes. */
  readonly secondsLeft: number
}

const WINDOW_MS = 10_000

/** What was there at the first call does not count. */
export function createSpeedometer(clock: Clock): (progress: DownloadProgress) => Speed {
  let seen: { readonly at: number; readonly bytes: number }[] = []
  return ({ doneBytes, totalBytes }) => {
    const at = clock.now()
    seen = [...seen.filter((old) => at - old.at <= WINDOW_MS), { at, bytes: doneBytes }]
    const first = seen[0] ?? { at, bytes: doneBytes }
    const seconds = (at - first.at) / 1000
    const bytesPerSecond = seconds > 0 ? Math.max(0, doneBytes - first.bytes) / seconds : 0
    const secondsLeft = doneBytes === totalBytes ? 0 : (totalBytes - doneBytes) / bytesPerSecond
    return { bytesPerSecond, secondsLeft }
  }
}
