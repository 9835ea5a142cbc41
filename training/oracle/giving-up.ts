/** How a teacher says that a task cannot be done: the run then fails with the status as its reason. */

import { IMPOSSIBLE_ACTION } from '../../src/bridge/impossible.js'
import type { Move } from './oracle.js'

/** @param status what is not there, at most 12 words */
export function giveUp(status: string): Move {
  return {
    status,
    plan: 'Nothing can be done.',
    action: IMPOSSIBLE_ACTION,
    deed: { kind: 'end' },
    sensitive: false,
  }
}
