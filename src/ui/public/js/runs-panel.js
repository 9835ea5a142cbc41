/** The runs so far, newest first; choosing one shows it step by step. */

import { h } from './dom.js'
import { count, describeAge, describeOutcome } from './words.js'

/** @param {(run: string) => void} onChoose */
export function createRunsPanel(panel, onChoose) {
  const list = h('ol.runs')
  const empty = h(
    'p.empty',
    {},
    'Runs stay here after they end, with every screen and every answer.',
  )
  panel.append(empty, list)
  let drawn = null

  return {
    show({ runs, shownRun }) {
      if (drawn?.runs === runs && drawn.shownRun === shownRun) return
      drawn = { runs, shownRun }
      empty.hidden = runs.length > 0
      const now = Date.now()
      list.replaceChildren(...runs.map((run) => rowOf(run, { now, shownRun, onChoose })))
    },
  }
}

function rowOf(run, { now, shownRun, onChoose }) {
  const { word, tone } = describeOutcome(run.outcome)
  const button = h(
    'button.run',
    { type: 'button', onClick: () => onChoose(run.id) },
    h('span.title', {}, run.task),
    h(
      'span.detail',
      {},
      h('span.outcome', { 'data-tone': tone }, word),
      ` ${count(run.steps, 'step')}, ${run.phoneName}, ${describeAge(run.startedAt, now)}`,
    ),
  )
  if (run.id === shownRun) button.setAttribute('aria-current', 'true')
  return h('li', {}, button)
}
