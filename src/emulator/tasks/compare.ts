/** Whether a phone changed as a task wanted, and in nothing else of note. */

import type { PhoneState } from '../apps/app.js'
import { othersUnharmed } from './unharmed.js'

/** True when `after` is what `before` becomes by `change`. */
export function changedOnly(
  before: PhoneState,
  after: PhoneState,
  change: (expected: PhoneState) => void,
): boolean {
  const expected = structuredClone(before)
  change(expected)
  return othersUnharmed(expected, after)
}
