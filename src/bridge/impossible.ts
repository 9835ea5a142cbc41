/**
 * How a model says that a task cannot be done: it ends, and its action sentence is this one. That is a
 * failure with a reason, never "finished". Pure.
 */

import { BridgeError } from '../errors.js'
import type { Answer } from './operation.js'

export const IMPOSSIBLE_ACTION = 'The task cannot be done.'

/** What the run fails with when this END means that the task cannot be done; null when it is done. */
export function impossibilityOf({ action, status }: Answer): BridgeError | null {
  if (fold(action) !== fold(IMPOSSIBLE_ACTION)) return null
  // Some answer formats have no status.
  const reason = status === '' ? 'The model found that the task cannot be done.' : status
  return new BridgeError('TASK_IMPOSSIBLE', reason, {
    hint: 'Look at the last screen: correct the names in the task, or put what it needs on the phone, and start it again.',
  })
}

function fold(sentence: string): string {
  return sentence
    .trim()
    .replace(/[.。]$/, '')
    .toLowerCase()
}
