/**
 * When a step would do again what has led nowhere, and when to give up on it: what has changed nothing just now, and
 * what was done on this very screen before, to which the phone has come back since. Pure. A model that decodes greedily
 * says the same of the same picture for ever.
 */

import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { BridgeError } from '../errors.js'
import type { ModelBox } from '../geometry.js'
import { impossibilityOf } from './impossible.js'
import type { Answer, Operation } from './operation.js'

/** A step that was done. */
export interface Deed {
  readonly operation: Operation
  /** The screen that it was done on. */
  readonly screen: string
  /** As the phone told: null when it could not be seen. */
  readonly changed: boolean | null
}

export interface Tried {
  /** The screen that the answer is about. */
  readonly screen: string
  /** The run's steps so far, without those before the phone was away or in other hands. */
  readonly past: readonly Deed[]
}

/** One touch may be lost, an app may be slow, and a list may be come back to; a third time is enough. */
const MOST_TIMES = 3
/** A finger that comes down so near does the same, in thousandths of the picture's sides. */
const NEAR = 20

/** Screens are the same when every pixel is, those of the clock as well: none is taken for another. */
export function screenOf(png: Buffer): string {
  return createHash('sha256').update(png).digest('base64')
}

/**
 * Why the model is asked once more, or the first answer is kept after all; null: the answer is good. What was
 * unfinished for the first answer is not done because the second one says so.
 */
export function whySetAside(
  answer: Answer,
  { past }: Tried,
  { isSecond }: { readonly isSecond: boolean },
): string | null {
  if (unchangedTimes(answer, past) > 0)
    return 'it would repeat what has just changed nothing on the screen'
  const saysDone = answer.operation.kind === 'end' && impossibilityOf(answer) === null
  return isSecond && saysDone ? 'it would end the task, with which the first answer goes on' : null
}

/** In a circle nothing is asked again: what another format says there is a guess, and guesses end tasks undone.
 *  @throws BridgeError STUCK when it has been done often enough */
export function requireHope(answer: Answer, { screen, past }: Tried): void {
  const unchanged = unchangedTimes(answer, past)
  if (unchanged >= MOST_TIMES)
    throw stuck(answer, `goes on with what has changed nothing on the screen ${unchanged} times`)
  const rounds = past.filter((deed) => deed.screen === screen && repeats(answer, deed)).length
  if (rounds >= MOST_TIMES)
    throw stuck(
      answer,
      `goes round in a circle: it has done this ${rounds} times on this very screen`,
    )
}

/** How often this was done in a row just now, without any change. */
function unchangedTimes(answer: Answer, past: readonly Deed[]): number {
  const other = past.findLastIndex((deed) => deed.changed !== false || !repeats(answer, deed))
  return past.length - 1 - other
}

function stuck({ action }: Answer, what: string): BridgeError {
  return new BridgeError('STUCK', `The model ${what}: ${action}`, {
    hint: 'Do this step by hand and start the task again, or say the task in other words.',
  })
}

/** True when it is the same deed, however the model describes the element. */
function repeats({ operation }: Answer, { operation: before }: Deed): boolean {
  if (!isDeepStrictEqual(deedOf(operation), deedOf(before))) return false
  return !('box' in operation && 'box' in before) || isNear(operation, before)
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
