/** Operations, states and outcomes in a person's words. Pure. */

/** What an operation does, in few words. */
export function describeOperation(operation) {
  const target = operation.elementInfo ? ` “${operation.elementInfo}”` : ''
  switch (operation.kind) {
    case 'click':
      return `Tap${target}`
    case 'double_click':
      return `Double tap${target}`
    case 'right_click':
      return `Long press${target}`
    case 'hover':
      return `Hover${target}`
    case 'type':
      return `Type “${operation.text}”`
    case 'scroll':
      return `Scroll ${operation.direction}`
    case 'key_press':
      return `Press ${operation.key}`
    case 'gesture':
      return 'Press several keys'
    case 'launch':
      return `Open ${operation.url || operation.app}`
    case 'quote_text':
    case 'quote_clipboard':
      return 'Copy text'
    case 'llm':
      return 'Work on text'
    case 'end':
      return 'Done'
  }
  return operation.kind
}

const COMMAND_WORDS = {
  tap: 'Tapping',
  double_tap: 'Tapping twice',
  long_press: 'Pressing',
  type: 'Typing',
  insert_text: 'Typing',
  scroll: 'Scrolling',
  key: 'Pressing a key',
  chord: 'Pressing keys',
  drag: 'Dragging',
  pinch: 'Pinching',
  open_notifications: 'Opening',
  launch_app: 'Opening',
  open_url: 'Opening',
}

/** What a run is doing now: a word for people and a tone for the pill's colour. */
export function describePhase(run) {
  if (run === null) return { word: 'Ready', tone: 'quiet' }
  if (run.outcome !== null) return describeEnd(run)
  const step = run.steps.at(-1)
  switch (step?.phase) {
    case 'thinking':
      return { word: 'Thinking', tone: 'busy' }
    case 'asking':
      return { word: 'Needs your yes', tone: 'asking' }
    case 'acting':
      return { word: COMMAND_WORDS[step.command?.kind] ?? 'Acting', tone: 'acting' }
    case 'settling':
      return { word: 'Waiting until still', tone: 'acting' }
    case 'away':
      return { word: 'Waiting for the phone', tone: 'asking' }
    default:
      return { word: 'Looking', tone: 'busy' }
  }
}

const OUTCOMES = {
  running: { word: 'Running', tone: 'busy' },
  finished: { word: 'Finished', tone: 'good' },
  step_limit: { word: 'Step limit reached', tone: 'asking' },
  stopped: { word: 'Stopped', tone: 'quiet' },
  failed: { word: 'Failed', tone: 'bad' },
  interrupted: { word: 'Interrupted', tone: 'bad' },
}

/** How a run ended; one that found its task impossible, or got nowhere, did not break. */
export function describeEnd({ outcome, error }) {
  if (error?.code === 'TASK_IMPOSSIBLE') return { word: 'Cannot be done', tone: 'asking' }
  if (error?.code === 'STUCK') return { word: 'Stuck', tone: 'asking' }
  return describeOutcome(outcome)
}

export function describeOutcome(outcome) {
  return OUTCOMES[outcome] ?? { word: outcome, tone: 'quiet' }
}

/** `0.42 s`, `3.1 s`, `1 min 05 s` */
export function describeDuration(ms) {
  if (ms < 1000) return `${(ms / 1000).toFixed(2)} s`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}

/** `just now`, `5 min ago`, `3 h ago`, or the date. */
export function describeAge(at, now) {
  const minutes = Math.floor((now - at) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' })
}

export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Why a phone cannot be used, in a word or two; empty when it can. */
export function describePhoneState({ state, problem }) {
  if (state === 'ready') return ''
  return state === 'connecting' ? 'connecting…' : (PROBLEM_WORDS[problem.code] ?? 'away')
}

const PROBLEM_WORDS = {
  DEVICE_UNAUTHORIZED: 'not authorized',
  DEVICE_OFFLINE: 'offline',
  DEVICE_FORBIDDEN: 'no permission',
  DEVICE_NOT_FOUND: 'not connected',
  INPUT_DENIED: 'touch forbidden',
}
