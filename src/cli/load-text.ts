/** What a local model says while it loads, as lines for people. Pure but for what was said last. */

import { byteText } from '../byte-text.js'
import type { LoadEvent } from '../inference/load-event.js'

const PERCENT_STEP = 10

/** Gives a line for an event that is worth one. */
export function createLoadText(): (event: LoadEvent) => string | null {
  let lastPercent = -PERCENT_STEP
  return (event) => {
    switch (event.kind) {
      case 'warning':
        return `Note: ${event.text}`
      case 'chosen':
        return chosen(event)
      case 'building': {
        const percent = Math.floor((100 * event.doneValues) / event.totalValues)
        if (percent < lastPercent + PERCENT_STEP) return null
        lastPercent = percent - (percent % PERCENT_STEP)
        return `Building weights (once): ${percent} %`
      }
    }
  }
}

function chosen({ provider, precision, needed, free }: Extract<LoadEvent, { kind: 'chosen' }>) {
  const there = free === null ? 'how much is free, nobody says' : `${byteText(free)} are free`
  return `Model in ${precision} on ${provider}: needs ${byteText(needed)} of memory, ${there}`
}
