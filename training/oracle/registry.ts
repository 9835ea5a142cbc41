/** The teacher of every task family, by the family's name. */

import type { TaskParams } from '../../src/emulator/tasks/task.js'
import type { Oracle } from './oracle.js'

export const oracles: Readonly<Record<string, Oracle>> = {}

/** Parameters reach only the teacher of the family that proposed them, so their type may be forgotten. */
export function teacher<P extends TaskParams>(oracle: Oracle<P>): Oracle {
  return oracle as unknown as Oracle
}
