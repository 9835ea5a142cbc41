/** The steps of the run in view, each with its picture, its box and what it did. */

import { h, place, sharesOf } from './dom.js'
import { shownStep, shownStory } from './page-state.js'
import { pictureAddress } from './server-link.js'
import { describeDuration, describeOperation } from './words.js'

/** @param {(step: number) => void} onChoose */
export function createStepsPanel(panel, onChoose) {
  const list = h('ol.steps')
  const empty = h(
    'p.empty',
    {},
    'The steps of a run appear here, each with the screen that the model saw.',
  )
  panel.append(empty, list)
  let rows = []
  let drawnRun = null

  return {
    show(state) {
      const run = shownStory(state)
      const steps = run?.steps ?? []
      empty.hidden = steps.length > 0
      if (run?.id !== drawnRun) rows = []
      const isLonger = steps.length > rows.length
      rows = steps.map((step, index) => rowFor(rows[index], step, run, onChoose))
      if (run?.id !== drawnRun || isLonger) {
        list.replaceChildren(...rows.map(({ element }) => element))
        panel.scrollTop = panel.scrollHeight
      }
      drawnRun = run?.id ?? null
      const inView = shownStep(state)?.number
      for (const { step, button } of rows) {
        if (step.number === inView) button.setAttribute('aria-current', 'step')
        else button.removeAttribute('aria-current')
      }
    },
  }
}

/** A row changes only when its step does, and not with every piece of text. */
function rowFor(row, step, run, onChoose) {
  const next = row ?? newRow(step, onChoose)
  if (next.step === step && row !== undefined) return next
  if (step.picture !== null && step.picture !== next.picture) {
    const src = pictureAddress(run.id, step.picture.file)
    next.thumb.replaceChildren(h('img', { src, alt: '', loading: 'lazy' }))
    next.picture = step.picture
  }
  if (step.box !== null && next.step.box === null) {
    const box = h('span.mini-box')
    place(box, sharesOf(step.box, step.picture.size))
    next.thumb.append(box)
  }
  next.title.textContent = titleOf(step)
  next.detail.textContent = detailOf(step)
  return Object.assign(next, { step })
}

function newRow(step, onChoose) {
  const thumb = h('span.thumb', { 'aria-hidden': 'true' })
  const title = h('span.title')
  const detail = h('span.detail')
  const button = h(
    'button.step',
    { type: 'button', onClick: () => onChoose(step.number) },
    thumb,
    h('span.number', {}, String(step.number)),
    h('span.texts', {}, title, detail),
  )
  return {
    element: h('li', {}, button),
    button,
    thumb,
    title,
    detail,
    picture: null,
    step: { ...step, box: null },
  }
}

function titleOf(step) {
  if (step.away !== null) return 'Waiting for the phone'
  if (step.answer === null && step.endedAt !== null) return 'No answer'
  if (step.answer === null) return step.isAskedAgain ? 'Asked again' : 'Thinking'
  return step.answer.action || describeOperation(step.answer.operation)
}

function detailOf(step) {
  if (step.away !== null) return step.away.hint
  const parts = []
  if (step.answer !== null) parts.push(describeOperation(step.answer.operation))
  if (step.approval?.given === true) parts.push('allowed')
  if (step.approval?.given === false) parts.push('refused')
  if (step.leftOut > 0) parts.push(`${step.leftOut} of the oldest steps forgotten`)
  if (step.changed === false) parts.push('nothing changed')
  if (step.endedAt !== null) parts.push(describeDuration(step.endedAt - step.startedAt))
  return parts.join(', ')
}
