/** A download as lines for people: one a second at most, and the last. */

import { byteText } from '../byte-text.js'
import type { Clock } from '../clock.js'
import type { DownloadProgress } from '../inference/hub/download.js'
import { createSpeedometer, timeLeftText } from '../speed.js'

const LINE_MS = 1000
const WINDOW_MS = 10_000

/** Gives a line when one is due. */
export function createDownloadText(clock: Clock): (progress: DownloadProgress) => string | null {
  const speedOf = createSpeedometer(clock, WINDOW_MS)
  let lastAt = Number.NEGATIVE_INFINITY
  let isDone = false
  return (progress) => {
    const { doneBytes, totalBytes } = progress
    const { perSecond, secondsLeft } = speedOf({ done: doneBytes, total: totalBytes })
    const isLast = doneBytes === totalBytes
    if (isDone || (!isLast && clock.now() - lastAt < LINE_MS)) return null
    lastAt = clock.now()
    isDone = isLast
    const share = `${Math.floor((100 * doneBytes) / totalBytes)} %`
    const bytes = `${byteText(doneBytes)} of ${byteText(totalBytes)}`
    return `${share.padStart(5)}  ${bytes}  ${byteText(perSecond)}/s  ${timeLeftText(secondsLeft)}`
  }
}
