/** One thing that doctor looks at, and how it is told. Pure but for the look itself. */

import { BridgeError, isAbort, messageOf } from '../../errors.js'

export interface Check {
  readonly name: string
  /** `missing`: not there, and nothing that is configured needs it. */
  readonly state: 'ok' | 'missing' | 'failed'
  /** What was found. */
  readonly found: string
  /** What to do; null when all is well. */
  readonly remedy: string | null
}

/** A look whose BridgeError becomes a failed check, so that one fault does not hide the others. */
export async function check(name: string, look: () => Promise<string>): Promise<Check> {
  return attempt({ name, otherwise: 'failed' }, look)
}

/** The same for what is good to have. */
export async function optional(name: string, look: () => Promise<string>): Promise<Check> {
  return attempt({ name, otherwise: 'missing' }, look)
}

async function attempt(
  { name, otherwise }: { readonly name: string; readonly otherwise: 'missing' | 'failed' },
  look: () => Promise<string>,
): Promise<Check> {
  try {
    return { name, state: 'ok', found: await look(), remedy: null }
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown
    const remedy = thrown instanceof BridgeError ? thrown.hint : UNFORESEEN_REMEDY
    return { name, state: otherwise, found: messageOf(thrown), remedy }
  }
}

const UNFORESEEN_REMEDY = 'This is a fault in phonewright: report it.'

const MARKS: Readonly<Record<Check['state'], string>> = {
  ok: 'ok      ',
  missing: 'missing ',
  failed: 'FAILED  ',
}
const NAME_COLUMN = 16

export function linesFor({ name, state, found, remedy }: Check): readonly string[] {
  const line = `${MARKS[state]} ${name.padEnd(NAME_COLUMN)} ${found}`
  return remedy === null ? [line] : [line, `         → ${remedy}`]
}
