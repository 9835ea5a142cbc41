/**
 * The middle of the page: what the model thinks, as it writes it, and what comes of it; before a run,
 * examples to begin with; without a phone, what to do.
 */

import { splitAnswer } from './answer-sections.js'
import { createApprovalBanner } from './approval-banner.js'
import { fill, h } from './dom.js'
import { createIdleView } from './idle-view.js'
import { isLive, shownStep, shownStory } from './page-state.js'
import { createTimingsBar } from './timings-bar.js'
import { count, describeDuration, describeEnd, describeOperation, describePhase } from './words.js'

const PARTS = [
  ['status', 'Status'],
  ['plan', 'Plan'],
  ['action', 'Action'],
  ['operation', 'Operation'],
]

/** @param {{ onAnswer: Function, onExample: (task: string) => void }} actions */
export function createThoughtPanel(panel, { onAnswer, onExample }) {
  const idle = createIdleView(onExample)
  const approval = createApprovalBanner(onAnswer)
  const timings = createTimingsBar()
  const pill = h('span.pill')
  const stepCount = h('span.step-count')
  const timer = h('time.timer', { role: 'timer' })
  const task = h('h2.task')
  const plain = h('p.plain', { hidden: true })
  const parts = PARTS.map(([key, label]) => createPart(key, label))
  const badge = h('span.badge')
  const ending = h('div.ending', { role: 'status', hidden: true })
  const fault = h('div.fault', { role: 'alert', hidden: true })
  const story = h(
    'div.story',
    { hidden: true },
    h('div.now', {}, pill, stepCount, badge, timer),
    h('div', {}, task, plain),
    approval.element,
    h('div.parts', {}, ...parts.map(({ element }) => element)),
    ending,
    timings.element,
  )
  panel.append(fault, idle.element, story)

  return {
    show(state) {
      const run = shownStory(state)
      const step = shownStep(state)
      showFault(fault, state.fault)
      idle.show(state, run === null)
      story.hidden = run === null
      if (run === null) return
      showPhase(pill, isLive(state) ? describePhase(run) : pastPhase(run, step))
      stepCount.textContent = step === null ? '' : `Step ${step.number} of at most ${run.maxSteps}`
      task.textContent = run.task
      plain.textContent = run.plain === null ? '' : `Understood: ${run.plain}`
      plain.hidden = run.plain === null
      approval.show(run, step)
      showParts(parts, run, step)
      showBadge(badge, step)
      showEnding(ending, run, step)
      timings.show(step)
    },
    /** Called several times a second: only the clock changes. */
    tick(state, now) {
      const step = shownStep(state)
      const isRunning = step !== null && step.endedAt === null
      const ms = step === null ? 0 : (isRunning ? now : step.endedAt) - step.startedAt
      timer.textContent = step === null ? '' : describeDuration(Math.max(0, ms))
    },
  }
}

function createPart(key, label) {
  const written = h('p.written')
  const meaning = h('p.meaning', { hidden: true })
  const element = h(
    `div.part.${key}`,
    { hidden: true },
    h('h3', {}, label),
    h('div', {}, meaning, written),
  )
  return { key, element, written, meaning }
}

function pastPhase(run, step) {
  const isLast = step === null || step === run.steps.at(-1)
  return isLast ? describePhase(run) : { word: 'Done', tone: 'quiet' }
}

function showPhase(pill, { word, tone }) {
  if (pill.textContent !== word) pill.textContent = word
  pill.dataset.tone = tone
}

function showParts(parts, run, step) {
  const sections = splitAnswer(step?.text ?? '')
  const isWriting = step !== null && step.phase === 'thinking' && run.outcome === null
  for (const { key, element, written, meaning } of parts) {
    const text = sections[key]
    element.hidden = text === '' && sections.current !== key
    element.classList.toggle('writing', isWriting && sections.current === key)
    written.textContent = text
    if (key !== 'operation') continue
    meaning.hidden = !step?.answer
    meaning.textContent = step?.answer ? describeOperation(step.answer.operation) : ''
  }
}

const BADGES = { sensitive: 'Sensitive', general: 'Routine', unmarked: '' }

function showBadge(badge, step) {
  const sensitivity = step?.answer?.sensitivity ?? 'unmarked'
  badge.textContent = BADGES[sensitivity]
  badge.dataset.sensitivity = sensitivity
  badge.hidden = badge.textContent === ''
}

function showEnding(ending, run, step) {
  const isLast = step === null || step === run.steps.at(-1)
  ending.hidden = run.outcome === null || !isLast
  if (ending.hidden) return
  const { word, tone } = describeEnd(run)
  const length = `${count(run.steps.length, 'step')}, ${describeDuration(run.durationMs)}`
  ending.dataset.tone = tone
  fill(
    ending,
    h('strong', {}, word),
    h('span', {}, ` ${length}`),
    run.error !== null && h('p', {}, run.error.message),
    run.error !== null && h('p.hint', {}, run.error.hint),
  )
}

function showFault(element, fault) {
  element.hidden = fault === null
  if (fault === null) return
  fill(element, h('p', {}, fault.message), h('p.hint', {}, fault.hint ?? ''))
}
