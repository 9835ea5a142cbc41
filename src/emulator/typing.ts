/** The focused field: finding it, and changing its text as keys do. */

import type { PageEntry } from './apps/app.js'
import type { FieldView } from './screen/measure.js'
import type { Screen, View } from './screen/view.js'

export interface FocusedField {
  readonly view: FieldView
  readonly entry: PageEntry
}

/** The field of the screen that has the focus, or null. */
export function focusedField(screen: Screen, entry: PageEntry): FocusedField | null {
  if (entry.focus === null) return null
  for (const view of fieldsOf(screen.body))
    if (view.field === entry.focus && view.enabled !== false) return { view, entry }
  return null
}

export function textOf({ view, entry }: FocusedField): string {
  return entry.fields[view.field] ?? view.initial ?? ''
}

export function replaceText(field: FocusedField, text: string): void {
  const clean = takenBy(field.view, text)
  field.entry.fields[field.view.field] = clean
  field.view.onChange?.(clean)
}

/** Android filters whatever comes into a field, typed, pasted or set. */
function takenBy({ keyboard = 'text', multiline, maxLength }: FieldView, text: string): string {
  const lines = multiline ? text : text.replaceAll('\n', ' ')
  const { [keyboard]: refused } = REFUSED
  return (refused === null ? lines : lines.replace(refused, '')).slice(0, maxLength)
}

/** As android.text.method.DigitsKeyListener and DialerKeyListener have it. */
const REFUSED = { text: null, number: /[^0-9]/g, phone: /[^0-9#*+\-(),/N. ;]/g } as const

export function deleteLast(field: FocusedField): void {
  const characters = Array.from(textOf(field))
  if (characters.length > 0) replaceText(field, characters.slice(0, -1).join(''))
}

/** A new line, or "done": the keyboard goes and the field's owner is told. */
export function pressEnter(field: FocusedField): void {
  if (field.view.multiline && !field.view.onSubmit) {
    replaceText(field, `${textOf(field)}\n`)
    return
  }
  field.entry.focus = null
  field.view.onSubmit?.(textOf(field))
}

/** Moves the focus to the field after this one, as Tab does. */
export function focusNext(screen: Screen, { view, entry }: FocusedField): void {
  const fields = [...fieldsOf(screen.body)]
  const at = fields.findIndex(({ field }) => field === view.field)
  entry.focus = fields[(at + 1) % fields.length]?.field ?? null
}

function* fieldsOf(view: View): Generator<FieldView> {
  if (view.kind === 'field') yield view
  if ('children' in view) for (const child of view.children) yield* fieldsOf(child)
}
