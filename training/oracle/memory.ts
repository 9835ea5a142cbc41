/**
 * How a teacher carries something from one app to the next: the sentence of the step that opens the next
 * app says it, and the history repeats that sentence.
 */

import { openApp } from './moves.js'
import type { Move, OracleView } from './oracle.js'

export interface Memo {
  /** Such as "number". */
  readonly what: string
  readonly value: string
  /** The app where it is needed. */
  readonly app: string
  readonly plan: string
}

export function carry(view: OracleView, { what, value, app, plan }: Memo): Move {
  return {
    ...openApp(view, app, plan),
    status: `The ${what} is ${value}.`,
    action: `Note that the ${what} is '${value}' and open ‹${app}›.`,
  }
}

/** What was noted; null before that. */
export function carried({ history }: OracleView, what: string): string | null {
  const beginning = `Note that the ${what} is '`
  const said = history.findLast((action) => action.startsWith(beginning))
  return said === undefined ? null : said.slice(beginning.length, said.lastIndexOf("' and open "))
}
