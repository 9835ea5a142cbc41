/** Filling forms: one field after the other, whatever stands in them now. */

import { fieldStatus } from './field-status.js'
import { byId, search, typeInto } from './moves.js'
import { named, said } from './names.js'
import type { Move, OracleView } from './oracle.js'

export interface Entry {
  readonly id: string
  /** The field's label, as the screen shows it. */
  readonly name: string
  readonly text: string
}

/** The next step towards fields that read as given; null when all of them do. */
export function fillForm(view: OracleView, entries: readonly Entry[], plan: string): Move | null {
  let before = ''
  for (const { id, name, text } of entries) {
    const field = byId(view, id)
    if (field === undefined && wasTyped(view, { name, text })) continue
    const status = fieldStatus(name, field?.text ?? '', text)
    if (field === undefined) return search(view, { name }, { status: `${before}${status}`, plan })
    if (field.text !== text)
      return typeInto(field, { name, text }, { status: `${before}${status}`, plan })
    // What was typed last is read before the next field is.
    before = `${status} `
  }
  return null
}

/** What is said of a form whose fields all read as given: the last of them is told. */
export function filledStatus(view: OracleView, entries: readonly Entry[]): string {
  const last = entries.findLast(({ id }) => byId(view, id) !== undefined)
  const status = last === undefined ? '' : `${fieldStatus(last.name, last.text, last.text)} `
  return `${status}All is filled in.`
}

/** On a low screen a field may be out of sight: what was typed into it since the form was opened stands there. */
function wasTyped(
  { history, t }: OracleView,
  { name, text }: { readonly name: string; readonly text: string },
): boolean {
  const isLeaving = (action: string) => action === 'Go back.' || action.startsWith('Open ')
  const here = history.slice(history.findLastIndex(isLeaving) + 1)
  return here.includes(said(`Type '${text}' into ${named(name)}.`, t))
}

/** Whether something was typed last into the field of this name. */
export function wasTypedInto({ history, t }: OracleView, name: string): boolean {
  return history.at(-1)?.endsWith(said(` into ${named(name)}.`, t)) ?? false
}

/** Whether this was done last, as the history tells it: `Tap ‹Save›.` */
export function wasLast(view: OracleView, action: string): boolean {
  return view.history.at(-1) === said(action, view.t)
}
