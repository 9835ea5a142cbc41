/**
 * When a step would do again what has changed nothing just now, and when to give up on it. Pure. A model that
 * decodes greedily says the same of the same picture for ever.
 */

import { isDeepStrictEqual } from 'node:util'
import { BridgeError } from '../errors.js'
import type { ModelBox } from '../geometry.js'
import { impossibilityOf } from './impossible.js'
import type { Answer, Operation } from './operation.js'

/** What was done last, and the screen stayed as it was. */
export interface Fruitless {
  readonly operation: Operation
  /** How often in a row. */
  readonly times: number
}

/** One touch may be lost, and an app may be slow; a third time is enough. */
const MOST_TIMES = 3
/** A finger that comes down so near does the same, in thousandths of the picture's sides. */
const NEAR = 20

/** @param changed as the phone told after the step: null when it could not be seen */
export function fruitlessAfter(
  before: Fruitless | null,
  { operation }: Answer,
  changed: boolean | null,
): Fruitless | null {
  if (changed !== false) return null
  return { operation, times: repeats(operation, before) ? before.times + 1 : 1 }
}

/**
 * Why the model is asked once more, or the first answer is kept after all; null: the answer is good. What was
 * unfinished for the first answer is not done because the second one says so.
 */
export function whySetAside(
  answer: Answer,
  before: Fruitless | null,
  { isSecond }: { readonly isSecond: boolean },
): string | null {
  if (repeats(answer.operation, before))
    return 'it would repeat what has just changed nothing on the screen'
  const saysDone = answer.operation.kind === 'end' && impossibilityOf(answer) === null
  return isSecond && saysDone ? 'it would end the task, with which the first answer goes on' : null
}

/** True when it is the same deed, however the model describes the element. */
function repeats(operation: Operation, before: Fruitless | null): before is Fruitless {
  if (before === null || !isDeepStrictEqual(deedOf(operation), deedOf(before.operation)))
    return false
  return !('box' in operation && 'box' in before.operation) || isNear(operation, before.operation)
}

/** @throws BridgeError STUCK when it has been done often enough */
export function requireHope(before: Fruitless | null, { action }: Answer): void {
  const times = before?.times ?? 0
  if (times < MOST_TIMES) return
  throw new BridgeError(
    'STUCK',
    `The model goes on with what has changed nothing on the screen ${times} times: ${action}`,
    { hint: 'Do this step by hand and start the task again, or say the task in other words.' },
  )
}

/** Words about the element do not count, nor how far to scroll, which the model predicts badly. */
const DESCRIPTION: ReadonlySet<string> = new Set(['box', 'elementType', 'elementInfo', 'stepCount'])

function deedOf(operation: Operation): unknown {
  return Object.fromEntries(Object.entries(operation).filter(([key]) => !DESCRIPTION.has(key)))
}

function isNear(a: { readonly box: ModelBox }, b: { readonly box: ModelBox }): boolean {
  const across = Math.abs(a.box.left + a.box.right - b.box.left - b.box.right) / 2
  const down = Math.abs(a.box.top + a.box.bottom - b.box.top - b.box.bottom) / 2
  return Math.max(across, down) <= NEAR
}
