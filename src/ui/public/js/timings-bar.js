/** Where a step's time went: one bar with a part for each phase, and a legend. */

import { h } from './dom.js'
import { describeDuration } from './words.js'

export function createTimingsBar() {
  const bar = h('div.timings-bar', { 'aria-hidden': 'true' })
  const legend = h('ul.timings-legend')
  const element = h('div.timings', { hidden: true }, bar, legend)
  let drawn = null

  return {
    element,
    show(step) {
      if (step === drawn) return
      drawn = step
      const phases = step === null ? [] : phasesOf(step)
      element.hidden = phases.length === 0
      const whole = phases.reduce((sum, { ms }) => sum + ms, 0)
      bar.replaceChildren(
        ...phases.map(({ key, ms }) => {
          const part = h('span', { 'data-phase': key })
          part.style.flexGrow = String(Math.max(ms / whole, 0.01))
          return part
        }),
      )
      legend.replaceChildren(
        ...phases.map(({ key, word, ms }) =>
          h('li', { 'data-phase': key }, `${word} `, h('b', {}, describeDuration(ms))),
        ),
      )
    },
  }
}

function phasesOf({ modelTimings, timings, newTokens }) {
  if (modelTimings === null) return []
  const { preprocessMs, visionMs, prefillMs, decodeMs, totalMs } = modelTimings
  const written = newTokens > 0 ? `write ${newTokens} tokens` : 'write'
  const parts = [
    { key: 'capture', word: 'capture', ms: timings?.captureMs },
    { key: 'preprocess', word: 'resize', ms: preprocessMs },
    { key: 'vision', word: 'see', ms: visionMs },
    { key: 'prefill', word: 'read', ms: prefillMs },
    { key: 'decode', word: written, ms: decodeMs },
    // A remote model tells its total only.
    { key: 'decode', word: 'model', ms: decodeMs === undefined ? totalMs : undefined },
    { key: 'act', word: 'act', ms: timings?.actMs },
    { key: 'settle', word: 'settle', ms: timings?.settleMs },
  ]
  return parts.filter(({ ms }) => ms !== undefined && ms > 0)
}
