/** The ways through Notes, for every teacher that reads or writes notes. */

import { NOTES_PACKAGE } from '../../src/emulator/apps/notes/state.js'
import { foundStatus, searchStatus } from './field-status.js'
import { filledStatus, fillForm, wasLast } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  leaveAnother,
  leavePage,
  openApp,
  shows,
  tap,
  textsOf,
  typeInto,
} from './moves.js'
import { named } from './names.js'
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
    return fillForm(view, entries, plan) ?? saveNote(view, filledStatus(view, entries))
  }
  const search = byId(view, 'notes_search')
  if (search === undefined) return leavePage(view, named('Notes'), plan)
  const card = byText(view, title)
  if ((card !== undefined && textsOf(card).includes(body)) || wasLast(view, 'Tap ‹Save›.'))
    return end(`The note '${title}' is saved.`)
  const create = byId(view, 'note_create')
  if (create === undefined) return leavePage(view, named('Notes'), plan)
  return tap(create, 'New note', { status: 'The notes are open.', plan })
}

/** The next step towards the form of the note with one of these titles; null when it is in front. */
export function reachNote(view: OracleView, titles: readonly string[], plan: string): Move | null {
  if (view.app !== NOTES_PACKAGE) return openApp(view, 'Notes', plan)
  if (view.page.name === 'edit' && shows(view, 'Edit note')) {
    const field = byId(view, 'note_title')
    if (field !== undefined && titles.includes(field.text)) return null
    const wanted = titles.join(', ')
    return leaveAnother(view, { kind: 'note', shown: field?.text, wanted, plan })
  }
  const search = byId(view, 'notes_search')
  if (search === undefined) return leavePage(view, titles.join(', '), plan)
  const card = titles.includes(search.text) ? byText(view, search.text) : undefined
  if (card !== undefined)
    return tap(card, search.text, { status: foundStatus(search.text, true), plan })
  const next = titles[titles.indexOf(search.text) + 1]
  if (next === undefined) return goBack(view, { status: foundStatus(search.text, false), plan })
  const thought = { status: searchStatus(search.text, next), plan }
  return typeInto(search, { name: 'Search notes', text: next }, thought)
}

export function saveNote(view: OracleView, status: string): Move {
  const thought = { status, plan: 'Save the note.' }
  const button = byId(view, 'note_save')
  return button === undefined ? goBack(view, thought) : tap(button, 'Save', thought)
}
