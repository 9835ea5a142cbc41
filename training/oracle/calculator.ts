/** Teachers of the families about the calculator. */

import { MINUS } from '../../src/emulator/apps/calculator/arithmetic.js'
import { CALCULATOR_PACKAGE } from '../../src/emulator/apps/calculator/state.js'
import type { ClearHistoryParams } from '../../src/emulator/tasks/families/calculator-clear-history.js'
import type { ComputeParams } from '../../src/emulator/tasks/families/calculator-compute.js'
import type { ComputeNoteParams } from '../../src/emulator/tasks/families/calculator-to-note.js'
import { confirmDelete } from './contacts.js'
import { begun, compared } from './field-status.js'
import {
  byId,
  byText,
  end,
  goBack,
  isMissing,
  leavePage,
  openApp,
  search,
  tap,
  tapId,
} from './moves.js'
import { named } from './names.js'
import { writeNote } from './notes-moves.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const compute: Oracle<ComputeParams> = (view, { expression }) => {
  return typeSum(view, expression) ?? end(`${expression} is ${formulaOf(view)}.`)
}

/** The result travels in the history: the sentence of the reading step carries it. */
export const computeToNote: Oracle<ComputeNoteParams> = (view, { expression, title }) => {
  const known = rememberedResult(view.history)
  if (known !== null) return writeNote(view, { title, body: known })
  const way = typeSum(view, expression, `create the note '${title}'`)
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

/**
 * The next step towards the result of this in the display; null when it stands there. Thought key by key: numbers of
 * several digits are one token each, in which a model cannot see where it has come to.
 */
function typeSum(view: OracleView, expression: string, then?: string): Move | null {
  const planOf = (keys: string) => {
    const tapping = `Tap ${[...keys, '='].join(' ')}`
    return then === undefined ? `${tapping}.` : `${tapping}; ${then}.`
  }
  if (view.app !== CALCULATOR_PACKAGE) return openApp(view, 'Calculator', planOf(expression))
  if (view.page.name !== 'keypad') return leavePage(view, named('Calculator'), planOf(expression))
  const computed = byId(view, 'computed')?.text
  if (computed === `${expression}=`) return null
  const shown = formulaOf(view)
  const typed = shown === '0' ? '' : shown
  const left = expression.slice(typed.length)
  const isBegun = computed === undefined && expression.startsWith(typed)
  const keys = (sum: string) => [...sum].join(' ') || 'nothing'
  const status =
    isBegun && typed !== expression
      ? begun('Typed', keys(typed), keys(expression))
      : compared('Typed', keys(typed), keys(expression), isBegun)
  if (!isBegun) {
    const thought = { status, plan: `Clear it; type ${expression}.` }
    return tapId(view, { id: 'clr', name: 'C' }, thought)
  }
  const next = left.charAt(0)
  const id = next === '' ? 'eq' : (KEYS[next] ?? `digit_${next}`)
  return tapId(view, { id, name: next || '=' }, { status, plan: planOf(left) })
}

function answerQuestion(view: OracleView, expression: string, plan: string): Move {
  const asksForOne = view.nodes.some(({ text }) => /^[^ ]+=[^ ]+$/.test(text))
  const asksForIt = view.nodes.some(({ text }) => text.startsWith(`${expression}=`))
  const isRight = expression === '' ? !asksForOne : asksForIt
  const shown = view.nodes.find(({ text }) => /^[^ ]+=[^ ]+$/.test(text))?.text ?? 'all'
  const wanted = expression === '' ? 'all' : expression
  const status = compared('To be deleted', shown, wanted, isRight)
  return isRight ? confirmDelete(view, status) : goBack(view, { status, plan })
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
