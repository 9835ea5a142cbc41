/** What a local model says while it loads, as lines for people. Pure but for what was said last. */

import { byteText } from '../byte-text.js'
import type { Clock } from '../clock.js'
import type { LoadEvent } from '../inference/load-event.js'
import { type Amount, createSpeedometer, timeLeftText } from '../speed.js'

const PERCENT_STEP = 10
/** A large model takes minutes for so many percent. */
const LINE_MS = 30_000
const WINDOW_MS = 60_000

/** Gives a line for an event that is worth one. */
export function createLoadText(clock: Clock): (event: LoadEvent) => string | null {
  const reading = createPercentText('Reading weights (once)', clock)
  const building = createPercentText('Building weights (once)', clock)
  return (event) => {
    switch (event.kind) {
      case 'warning':
        return `Note: ${event.text}`
      case 'chosen':
        return chosen(event)
      case 'reading':
        return reading({ done: event.doneBytes, total: event.totalBytes })
      case 'building':
        return building({ done: event.doneValues, total: event.totalValues })
    }
  }
}

function createPercentText(title: string, clock: Clock): (amount: Amount) => string | null {
  const speedOf = createSpeedometer(clock, WINDOW_MS)
  let nextPercent = 0
  let lastAt = clock.now()
  return (amount) => {
    const { secondsLeft } = speedOf(amount)
    const percent = Math.floor((100 * amount.done) / amount.total)
    if (percent < nextPercent && clock.now() - lastAt < LINE_MS) return null
    nextPercent = percent - (percent % PERCENT_STEP) + PERCENT_STEP
    lastAt = clock.now()
    return `${title}: ${percent} %, ${timeLeftText(secondsLeft)}`
  }
}

function chosen({ provider, precision, needed, free }: Extract<LoadEvent, { kind: 'chosen' }>) {
  const there = free === null ? 'how much is free, nobody says' : `${byteText(free)} are free`
  return `Model in ${precision} on ${provider}: needs ${byteText(needed)} of memory, ${there}`
}
