/** A download as lines for people: one a second at most, and the last. */

import { byteText } from '../byte-text.js'
import type { Clock } from '../clock.js'
import type { DownloadProgress } from '../inference/hub/download.js'
import { createSpeedometer } from '../inference/hub/speed.js'

const LINE_MS = 1000

/** Gives a line when one is due. */
export function createDownloadText(clock: Clock): (progress: DownloadProgress) => string | null {
  const speedOf = createSpeedometer(clock)
  let lastAt = Number.NEGATIVE_INFINITY
  let isDone = false
  return (progress) => {
    const { doneBytes, totalBytes } = progress
    const { bytesPerSecond, secondsLeft } = speedOf(progress)
    const isLast = doneBytes === totalBytes
    if (isDone || (!isLast && clock.now() - lastAt < LINE_MS)) return null
    lastAt = clock.now()
    isDone = isLast
    const share = `${Math.floor((100 * doneBytes) / totalBytes)} %`
    const bytes = `${byteText(doneBytes)} of ${byteText(totalBytes)}`
    return `${share.padStart(5)}  ${bytes}  ${byteText(bytesPerSecond)}/s  ${timeText(secondsLeft)}`
  }
}

function timeText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'time left unknown'
  if (seconds < 90) return `${Math.ceil(seconds)} s left`
  return `${Math.ceil(seconds / 60)} min left`
}
