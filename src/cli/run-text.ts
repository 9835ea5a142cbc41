/** A run as lines for people: what the model thought, what it did, how long that took. Pure. */

import type { RunEvent, StepTimings } from '../bridge/events.js'
import type { Answer } from '../bridge/operation.js'
import type { TouchCommand } from '../device/touch-command.js'

/** The lines that an event is worth; most events are worth none. */
export function linesFor(event: RunEvent): readonly string[] {
  switch (event.type) {
    case 'run_start':
      return [`Task: ${event.task}`, `Phone: ${event.phone.name}, model: ${event.model}`]
    case 'step_start':
      return ['', `Step ${event.step}`]
    case 'understood':
      return [`  Understood: ${event.plain}`]
    case 'answer':
      return answerLines(event.answer)
    case 'answer_unreadable':
      return [`  Unreadable answer: ${event.reason}`]
    case 'answer_set_aside':
      return [`  Set aside: ${event.reason}`]
    case 'history_cut':
      return [`  Too long to read: ${firstSteps(event.leftOut)} left out of the history`]
    case 'approval_given':
      return [`  ${event.approved ? 'Approved' : 'Not approved'} by ${event.by}`]
    case 'command':
      return [`  Command: ${describeCommand(event.command)}`]
    case 'command_failed':
      return [`  It did not work: ${event.message}`]
    case 'phone_lost':
      return [`  The phone is away: ${event.message}`, `  Waiting for it. ${event.hint}`]
    case 'phone_back':
      return [`  The phone is back after ${(event.awayMs / 1000).toFixed(1)} s.`]
    case 'step_end':
      return [`  Time: ${describeTimings(event.timings)}`]
    case 'run_end':
      return ['', ...endLines(event)]
    case 'screenshot':
    case 'answer_text':
    case 'approval_asked':
    case 'performed':
      return []
    case 'settled':
      return event.changed === false ? ['  Nothing changed on the screen.'] : []
  }
}

export function describeCommand(command: TouchCommand): string {
  switch (command.kind) {
    case 'tap':
      return `tap ${place(command.at)}`
    case 'double_tap':
      return `double tap ${place(command.at)}`
    case 'long_press':
      return `long press ${place(command.at)} for ${command.durationMs} ms`
    case 'type': {
      const where = command.at === null ? 'the focused field' : place(command.at)
      return `type ${JSON.stringify(command.text)} at ${where}`
    }
    case 'scroll':
      return `scroll ${command.direction} from ${place(command.from)} to ${place(command.to)}`
    case 'key':
      return `press ${command.key}`
    case 'chord':
      return `press ${[...command.modifiers, command.character].join('+')}`
    case 'drag':
      return `drag ${place(command.from)} to ${place(command.to)}`
    case 'pinch':
      return `pinch ${command.direction} at ${place(command.at)}`
    case 'insert_text':
      return `insert ${JSON.stringify(command.text)}`
    case 'open_notifications':
      return 'open the notifications'
    case 'launch_app':
      return `launch ${command.name}`
    case 'open_url':
      return `open ${command.url}`
  }
}

function firstSteps(count: number): string {
  return count === 1 ? 'step 1 was' : `steps 1 to ${count} were`
}

function answerLines({ status, plan, action, source, sensitivity }: Answer): string[] {
  const sections = [
    ['Status', status],
    ['Plan', plan],
    ['Action', action],
    ['Operation', sensitivity === 'sensitive' ? `${source} (sensitive)` : source],
  ] as const
  return sections.flatMap(([name, text]) => (text === '' ? [] : [`  ${name}: ${text}`]))
}

function place({ x, y }: { readonly x: number; readonly y: number }): string {
  return `(${Math.round(x)}, ${Math.round(y)})`
}

function describeTimings({ captureMs, model, actMs, settleMs }: StepTimings): string {
  const phases = [
    ['look', captureMs],
    ['think', model.totalMs],
    ['act', actMs],
    ['settle', settleMs],
  ] as const
  const total = phases.reduce((sum, [, ms]) => sum + ms, 0)
  const parts = phases.map(([name, ms]) => `${name} ${Math.round(ms)}`)
  return `${Math.round(total)} ms (${parts.join(', ')})`
}

function endLines({
  outcome,
  steps,
  durationMs,
  error,
}: Extract<RunEvent, { type: 'run_end' }>): string[] {
  const size = `${steps} ${steps === 1 ? 'step' : 'steps'}, ${(durationMs / 1000).toFixed(1)} s`
  const why = error === null ? [] : [`${error.code}: ${error.message}`, error.hint]
  switch (outcome) {
    case 'finished':
      return [`Finished: ${size}.`, ...why]
    case 'step_limit':
      return [`Not finished within ${size}.`, ...why]
    case 'stopped':
      return [`Stopped: ${size}.`, ...why]
    case 'failed':
      return [`Failed: ${size}.`, ...why]
  }
}
