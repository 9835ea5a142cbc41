/** The ways through Notes, for every teacher that reads or writes notes. */

import { NOTES_PACKAGE } from '../../src/emulator/apps/notes/state.js'
import { searchStatus, written } from './field-status.js'
import { fillForm, wasLast } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  leaveAnother,
  openApp,
  shows,
  tap,
  textsOf,
  typeInto,
} from './moves.js'
import type { Move, OracleView } from './oracle.js'

/** A new note with this title and text, from anywhere to the end. */
export function writeNote(view: OracleView, note: { title: string; body: string }): Move {
  const { title, body } = note
  const plan = `Create the note '${title}'; fill in the text; save.`
  if (view.app !== NOTES_PACKAGE) return openApp(view, 'Notes', plan)
  if (view.page.name === 'edit' && shows(view, 'New note')) {
    const entries = [
      { id: 'note_title', name: 'Title', text: title },
      { id: 'note_body', name: 'Text', text: body },
    ]
    return fillForm(view, entries, plan) ?? saveNote(view, `${title}: ${body}`)
  }
  const search = byId(view, 'notes_search')
  if (search === undefined) return goBack(view, { status: 'This is the wrong page.', plan })
  const card = byText(view, title)
  if ((card !== undefined && textsOf(card).includes(body)) || wasLast(view, 'Tap ‹Save›.'))
    return end(`The note '${title}' is saved.`)
  const create = byId(view, 'note_create')
  if (create === undefined) return goBack(view, { status: 'This is the wrong page.', plan })
  return tap(create, 'New note', { status: 'The notes are open.', plan })
}

/** The next step towards the form of the note with one of these titles; null when it is in front. */
export function reachNote(view: OracleView, titles: readonly string[], plan: string): Move | null {
  if (view.app !== NOTES_PACKAGE) return openApp(view, 'Notes', plan)
  if (view.page.name === 'edit' && shows(view, 'Edit note')) {
    const field = byId(view, 'note_title')
    if (field !== undefined && titles.includes(field.text)) return null
    const shown = field && `The note '${field.text}'`
    return leaveAnother(view, { kind: 'note', shown, plan })
  }
  const search = byId(view, 'notes_search')
  if (search === undefined) return goBack(view, { status: 'This is the wrong page.', plan })
  const isNew = (one: string) => one !== search.text
  const title = titles.find((one) => byText(view, one) !== undefined) ?? titles.find(isNew) ?? ''
  const card = byText(view, title)
  if (card !== undefined) return tap(card, title, { status: `The note '${title}' is there.`, plan })
  if (title === '') return goBack(view, { status: 'The note is not found.', plan })
  const thought = { status: searchStatus(`The note '${title}'`, search.text), plan }
  return typeInto(search, { name: 'Search notes', text: title }, thought)
}

/** @param said what it says now, as far as the task is about it */
export function saveNote(view: OracleView, said: string): Move {
  const status = written(said, `The note says '${said}'.`, 'The note is written.')
  const thought = { status, plan: 'Save the note.' }
  const button = byId(view, 'note_save')
  return button === undefined ? goBack(view, thought) : tap(button, 'Save', thought)
}
