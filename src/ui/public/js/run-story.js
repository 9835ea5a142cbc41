/**
 * A run as the page shows it, told by its events: one event in, the next story out. The same for a
 * living run, a reconnected one and one read from its folder. Pure.
 */

/** @param story what earlier events told; null before `run_start` @param {import('../../../bridge/events.js').RunEvent} event */
export function tell(story, event) {
  if (event.type === 'run_start') return begin(event)
  // A repeated event (replay after a reconnect) tells nothing new.
  if (story === null || event.seq <= story.seq) return story
  const next = { ...story, seq: event.seq }
  if (event.type === 'run_end') return end(next, event)
  if (event.type === 'understood') return { ...next, plain: event.plain }
  if (event.type === 'step_start') return { ...next, steps: [...story.steps, newStep(event)] }
  const steps = story.steps.map((step) =>
    step.number === event.step ? { ...step, ...changeOf(step, event) } : step,
  )
  return { ...next, steps }
}

function begin({ run, seq, at, task, phone, model, maxSteps }) {
  return {
    id: run,
    seq,
    startedAt: at,
    task,
    /** The same in the model's words; null where it has none. */
    plain: null,
    phone,
    model,
    maxSteps,
    steps: [],
    outcome: null,
    durationMs: 0,
    error: null,
  }
}

function end(story, { outcome, durationMs, error, at }) {
  const steps = story.steps.map((step) =>
    step.endedAt === null ? { ...step, away: null, endedAt: at } : step,
  )
  return { ...story, steps, outcome, durationMs, error }
}

function newStep({ step, at }) {
  return {
    number: step,
    startedAt: at,
    endedAt: null,
    phase: 'looking',
    away: null,
    picture: null,
    ...UNDECIDED,
    timings: null,
  }
}

/** What a step holds before the model has looked at its picture. */
const UNDECIDED = {
  text: '',
  /** Steps of the history that the prompt had no room for. */
  leftOut: 0,
  /** The first answer was set aside: unreadable, or a repetition. */
  isAskedAgain: false,
  answer: null,
  box: null,
  newTokens: 0,
  modelTimings: null,
  approval: null,
  command: null,
  changed: null,
}

function changeOf(step, event) {
  switch (event.type) {
    // A second picture in a step: the phone was away, and everything since the first one is void.
    case 'screenshot':
      return {
        ...UNDECIDED,
        phase: 'thinking',
        picture: { file: event.file, size: event.size },
      }
    case 'answer_text':
      return { text: step.text + event.piece }
    case 'history_cut':
      return { leftOut: event.leftOut }
    case 'answer_unreadable':
    case 'answer_set_aside':
      return { text: '', isAskedAgain: true }
    case 'answer':
      return {
        phase: 'acting',
        text: event.text,
        answer: event.answer,
        box: event.box,
        newTokens: event.newTokens,
        modelTimings: event.timings,
      }
    case 'approval_asked':
      return { phase: 'asking', approval: { reason: event.reason, given: null } }
    case 'approval_given':
      return { phase: 'acting', approval: { ...step.approval, given: event.approved } }
    case 'command':
      return { phase: 'acting', command: event.command }
    case 'performed':
    case 'command_failed':
      return { phase: 'settling' }
    case 'settled':
      return { phase: 'settled', changed: event.changed }
    case 'phone_lost':
      return { phase: 'away', away: { phase: step.phase, reason: event.message, hint: event.hint } }
    case 'phone_back':
      return { phase: step.away.phase, away: null }
    case 'step_end':
      return { phase: 'settled', endedAt: event.at, timings: event.timings }
  }
  return {}
}
