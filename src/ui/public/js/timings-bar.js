/** Where a step's time went: one bar with a part for each phase, and a legend. */

import { h } from './dom.js'
import { phasesOf } from './step-phases.js'
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
