/**
 * From the model's text to an Operation: which operations there are, what each must carry, and what
 * counts as a box. Syntax is in operation-syntax.ts; what a phone makes of it is in grounding.ts.
 */

import { BridgeError } from '../errors.js'
import type { ModelBox } from '../geometry.js'
import type { ElementHint, KeyStroke, Operation } from './operation.js'
import { type Call, readCall, type Value } from './operation-syntax.js'

export interface ReadOperation {
  readonly operation: Operation
  /** The operation exactly as written. */
  readonly source: string
  /** Offset of the character after the operation. */
  readonly end: number
}

/**
 * Reads the operation that begins at or after `from`.
 * @throws BridgeError ANSWER_UNREADABLE
 */
export function readOperation(text: string, from = 0): ReadOperation {
  const { call, start, end } = readCall(text, from)
  const build = BUILDERS.get(call.name)
  if (build === undefined) {
    throw unreadable(`"${call.name}" is no operation; known are ${[...BUILDERS.keys()].join(', ')}`)
  }
  return { operation: build(call), source: text.slice(start, end).trimEnd(), end }
}

const BUILDERS: ReadonlyMap<string, (call: Call) => Operation> = new Map([
  ['CLICK', pointer('click')],
  ['DOUBLE_CLICK', pointer('double_click')],
  ['RIGHT_CLICK', pointer('right_click')],
  ['HOVER', pointer('hover')],
  [
    'TYPE',
    (call) => ({ kind: 'type', box: box(call), text: text(call, 'text'), ...element(call) }),
  ],
  ['SCROLL_UP', scroll('up')],
  ['SCROLL_DOWN', scroll('down')],
  ['SCROLL_LEFT', scroll('left')],
  ['SCROLL_RIGHT', scroll('right')],
  ['KEY_PRESS', (call) => ({ kind: 'key_press', key: named(call, 'key') })],
  ['GESTURE', gesture],
  ['LAUNCH', launch],
  [
    'QUOTE_TEXT',
    (call) => ({
      kind: 'quote_text',
      box: box(call),
      output: named(call, 'output'),
      result: optional(call, 'result'),
      autoScroll: optional(call, 'auto_scroll').toLowerCase() === 'true',
      ...element(call),
    }),
  ],
  ['QUOTE_CLIPBOARD', quoteClipboard],
  // The Chinese action space spells it so.
  ['QUOTE_CLIPBORAD', quoteClipboard],
  [
    'LLM',
    (call) => ({
      kind: 'llm',
      prompt: named(call, 'prompt'),
      output: named(call, 'output'),
      result: optional(call, 'result'),
    }),
  ],
  ['END', () => ({ kind: 'end' })],
])

/** When the model leaves it out; it predicts step counts badly anyway. */
const DEFAULT_STEP_COUNT = 5

function pointer(kind: 'click' | 'double_click' | 'right_click' | 'hover') {
  return (call: Call): Operation => ({ kind, box: box(call), ...element(call) })
}

function scroll(direction: 'up' | 'down' | 'left' | 'right') {
  return (call: Call): Operation => ({
    kind: 'scroll',
    direction,
    box: box(call),
    stepCount: stepCount(call),
    ...element(call),
  })
}

function stepCount(call: Call): number {
  const written = optional(call, 'step_count')
  if (written === '') return DEFAULT_STEP_COUNT
  const count = /^\d{1,9}$/.test(written) ? Number(written) : 0
  if (count < 1) throw unreadable(`${call.name}: step_count is ${written}, expected 1 or more`)
  return count
}

function gesture(call: Call): Operation {
  const actions = call.args.get('actions')
  if (actions?.kind !== 'list') throw unreadable('GESTURE: expected actions=[KEY_DOWN(key=…), …]')
  return { kind: 'gesture', strokes: actions.items.map(stroke) }
}

function stroke(value: Value): KeyStroke {
  if (value.kind === 'call') {
    const key = named(value.call, 'key')
    if (value.call.name === 'KEY_DOWN') return { kind: 'down', key }
    if (value.call.name === 'KEY_PRESS') return { kind: 'press', key }
    if (value.call.name === 'KEY_UP') return { kind: 'up', key }
  }
  throw unreadable(`GESTURE: ${describe(value)} is no KEY_DOWN, KEY_PRESS or KEY_UP`)
}

function launch(call: Call): Operation {
  const app = optional(call, 'app')
  const url = optional(call, 'url')
  if (app === '' && url === '') throw unreadable('LAUNCH names neither an app nor a url')
  return { kind: 'launch', app, url }
}

function quoteClipboard(call: Call): Operation {
  return {
    kind: 'quote_clipboard',
    output: named(call, 'output'),
    result: optional(call, 'result'),
  }
}

function element(call: Call): ElementHint {
  return {
    elementType: optional(call, 'element_type'),
    elementInfo: optional(call, 'element_info'),
  }
}

/** `[[left, top, right, bottom]]` or `[left, top, right, bottom]`, each 0–1000, none reversed. */
function box(call: Call): ModelBox {
  const value = call.args.get('box')
  if (value === undefined) throw unreadable(`${call.name} carries no box`)
  const [left, top, right, bottom, ...rest] = edges(value)
  const isBox =
    left !== undefined && top !== undefined && right !== undefined && bottom !== undefined
  if (!isBox || rest.length > 0) {
    throw unreadable(`${call.name}: box is ${describe(value)}, expected four whole numbers`)
  }
  const isOrdered = left <= right && top <= bottom
  if (!isOrdered || Math.min(left, top) < 0 || Math.max(right, bottom) > 1000) {
    throw unreadable(
      `${call.name}: box is ${describe(value)}, expected left ≤ right and top ≤ bottom within 0–1000`,
    )
  }
  return { left, top, right, bottom }
}

function edges(value: Value): number[] {
  if (value.kind !== 'list') return []
  const [only] = value.items
  const numbers = value.items.length === 1 && only?.kind === 'list' ? only.items : value.items
  return numbers.flatMap((item) => (item.kind === 'number' ? [item.number] : [Number.NaN]))
}

/** Text to be typed: kept as written, even when it is empty or says 'None'. */
function text(call: Call, key: string): string {
  const value = call.args.get(key)
  if (value?.kind === 'string') return value.text
  if (value?.kind === 'number') return String(value.number)
  throw unreadable(
    `${call.name}: ${key} is ${value === undefined ? 'missing' : describe(value)}, expected a string`,
  )
}

/** A name that must be there. */
function named(call: Call, key: string): string {
  const name = optional(call, key)
  if (name === '') throw unreadable(`${call.name} carries no ${key}`)
  return name
}

/** Empty when absent, or when the model wrote one of its words for "nothing". */
function optional(call: Call, key: string): string {
  const value = call.args.get(key)
  if (value === undefined) return ''
  if (value.kind === 'number') return String(value.number)
  if (value.kind !== 'string' && value.kind !== 'word') return ''
  return value.text === 'None' || value.text === '[None]' ? '' : value.text
}

function describe(value: Value): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.text)
    case 'number':
      return String(value.number)
    case 'word':
      return value.text
    case 'list':
      return `[${value.items.map(describe).join(', ')}]`
    case 'call':
      return `${value.call.name}(…)`
  }
}

function unreadable(what: string): BridgeError {
  return new BridgeError('ANSWER_UNREADABLE', `The operation cannot be read: ${what}.`, {
    hint: 'Look at the whole answer in the run; try the step again or another answer format.',
  })
}
