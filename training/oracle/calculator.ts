/** Teachers of the families about the calculator. */

import { MINUS } from '../../src/emulator/apps/calculator/arithmetic.js'
import { CALCULATOR_PACKAGE } from '../../src/emulator/apps/calculator/state.js'
import type { ClearHistoryParams } from '../../src/emulator/tasks/families/calculator-clear-history.js'
import type { ComputeParams } from '../../src/emulator/tasks/families/calculator-compute.js'
import type { ComputeNoteParams } from '../../src/emulator/tasks/families/calculator-to-note.js'
import { confirmDelete } from './contacts.js'
import { byId, byText, end, goBack, isMissing, openApp, search, tap, tapId } from './moves.js'
import { writeNote } from './notes-moves.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const compute: Oracle<ComputeParams> = (view, { expression }) => {
  const way = typeSum(view, expression, `Type ${expression}; tap =.`)
  return way ?? end(`${expression} is ${formulaOf(view)}.`)
}

/** The result travels in the history: the sentence of the reading step carries it. */
export const computeToNote: Oracle<ComputeNoteParams> = (view, { expression, title }) => {
  const known = rememberedResult(view.history)
  if (known !== null) return writeNote(view, { title, body: known })
  const way = typeSum(view, expression, `Compute ${expression}; create the note '${title}'.`)
  if (way !== null) return way
  const result = formulaOf(view)
  return {
    status: `${expression} is ${result}.`,
    plan: `Open ‹Notes›; create the note '${title}'; save.`,
    action: `Note that the result is ${result} and open ‹Notes›.`,
    deed: { kind: 'launch', app: view.t('Notes') },
    sensitive: false,
  }
}

export const clearHistory: Oracle<ClearHistoryParams> = (view, { expression }) => {
  const isAll = expression === ''
  const plan = isAll ? 'Open ‹History›; clear it.' : `Open ‹History›; delete ${expression}.`
  if (view.app !== CALCULATOR_PACKAGE) return openApp(view, 'Calculator', plan)
  if (view.page.name === 'keypad')
    return tapId(view, { id: 'history', name: 'History' }, { status: 'The keys are shown.', plan })
  if (view.page.name === 'clear') return answerQuestion(view, expression, plan)
  if (isAll) {
    const clear = byId(view, 'history_clear')
    const thought = { status: 'The history is open.', plan }
    return clear === undefined ? end('The history is empty.') : tap(clear, 'Clear history', thought)
  }
  const row = byText(view, expression)
  const cross = row === undefined ? undefined : byId(view, crossOf(row.resourceId))
  const thought = { status: 'The history is open.', plan }
  if (cross !== undefined) return tap(cross, `the cross at ${expression}`, thought)
  const sought = { name: expression }
  return isMissing(view, sought) ? end(`${expression} is gone.`) : search(view, sought, thought)
}

const KEYS: Readonly<Record<string, string>> = {
  '+': 'op_add',
  [MINUS]: 'op_sub',
  '×': 'op_mul',
  '÷': 'op_div',
  '%': 'op_pct',
  '.': 'dec_point',
  '(': 'lparen',
  ')': 'rparen',
}

/** The next step towards the result of this in the display; null when it stands there. */
function typeSum(view: OracleView, expression: string, plan: string): Move | null {
  if (view.app !== CALCULATOR_PACKAGE) return openApp(view, 'Calculator', plan)
  if (view.page.name !== 'keypad') return goBack(view, { status: 'This is the wrong page.', plan })
  const computed = byId(view, 'computed')?.text
  if (computed === `${expression}=`) return null
  const shown = formulaOf(view)
  const typed = shown === '0' ? '' : shown
  const status = typed === '' ? 'The display is empty.' : `The display says ${typed}.`
  if (computed !== undefined || !expression.startsWith(typed))
    return tapId(view, { id: 'clr', name: 'C' }, { status, plan: `Clear it; type ${expression}.` })
  const next = expression.charAt(typed.length)
  if (next === '') return tapId(view, { id: 'eq', name: '=' }, { status, plan: 'Tap =.' })
  return tapId(view, { id: KEYS[next] ?? `digit_${next}`, name: next }, { status, plan })
}

function answerQuestion(view: OracleView, expression: string, plan: string): Move {
  const asksForOne = view.nodes.some(({ text }) => /^[^ ]+=[^ ]+$/.test(text))
  const asksForIt = view.nodes.some(({ text }) => text.startsWith(`${expression}=`))
  const isRight = expression === '' ? !asksForOne : asksForIt
  if (isRight) return confirmDelete(view, 'The dialog asks for the right one.')
  return goBack(view, { status: 'The dialog asks for something else.', plan })
}

function formulaOf(view: OracleView): string {
  return byId(view, 'formula')?.text ?? ''
}

/** Of the row `…/sum_ID` the cross is `delete_ID`. */
function crossOf(rowId: string): string {
  return rowId.replace(/^.*\/sum_/, 'delete_')
}

function rememberedResult(history: readonly string[]): string | null {
  const found = history.map((action) => /Note that the result is (\S+) and/.exec(action)?.[1])
  return found.findLast((result) => result !== undefined) ?? null
}
