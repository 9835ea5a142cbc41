/** Teachers of the families about notes. */

import { NOTES_PACKAGE } from '../../src/emulator/apps/notes/state.js'
import type { NoteParams } from '../../src/emulator/tasks/families/notes-create.js'
import type { NoteTitleParams } from '../../src/emulator/tasks/families/notes-delete.js'
import type { NoteEditParams } from '../../src/emulator/tasks/families/notes-edit.js'
import { confirmOne } from './contacts.js'
import { fieldStatus, openIs } from './field-status.js'
import { wasLast, wasTypedInto } from './form-moves.js'
import {
  byDescription,
  byId,
  byText,
  end,
  leaveWithout,
  search,
  tap,
  textsOf,
  typeInto,
} from './moves.js'
import { named } from './names.js'
import { reachNote, saveNote, writeNote } from './notes-moves.js'
import type { Oracle, OracleView } from './oracle.js'

export const createNote: Oracle<NoteParams> = writeNote

export const editNote: Oracle<NoteEditParams> = (view, { title, part, wanted }) => {
  const isRename = part === 'title'
  const plan = isRename
    ? `Open '${title}'; change the title; save.`
    : `Open '${title}'; change the text; save.`
  const shown = isRename ? wanted : title
  if (isOnCard(view, { title: shown, body: isRename ? null : wanted }))
    return end(isRename ? `The note is called '${wanted}'.` : `The note '${title}' is changed.`)
  const way = reachNote(view, isRename ? [title, wanted] : [title], plan)
  if (way !== null) return way
  const field = byId(view, isRename ? 'note_title' : 'note_body')
  const name = isRename ? 'Title' : 'Text'
  if (field === undefined)
    return search(view, { name }, { status: `${named(name)} is hidden.`, plan })
  if (field.text === wanted) return saveNote(view, fieldStatus(name, wanted, wanted))
  const isJudged = isRename || wasTypedInto(view, name)
  const status = isJudged ? fieldStatus(name, field.text, wanted) : openIs(title)
  return typeInto(field, { name, text: wanted }, { status, plan })
}

/** The sentence of the typing step carries the whole new text; a text that ends as wanted is done. */
export const appendToNote: Oracle<NoteParams> = (view, { title, body }) => {
  const plan = `Open '${title}'; add '${body}'; save.`
  const card =
    view.app === NOTES_PACKAGE && view.page.name === 'list' ? byText(view, title) : undefined
  if (card !== undefined && textsOf(card).some((text) => text.endsWith(` ${body}`)))
    return end(`The note '${title}' ends with the new words.`)
  const way = reachNote(view, [title], plan)
  if (way !== null) return way
  const field = byId(view, 'note_body')
  if (field === undefined)
    return search(view, { name: 'Text' }, { status: `${named('Text')} is hidden.`, plan })
  if (field.text.endsWith(` ${body}`)) return saveNote(view, `The note ends with '${body}'.`)
  const thought = { status: openIs(title), plan }
  return typeInto(field, { name: 'Text', text: `${field.text} ${body}` }, thought)
}

export const deleteNote: Oracle<NoteTitleParams> = (view, { title }) => {
  const plan = `Open '${title}'; delete the note; confirm.`
  if (view.app === NOTES_PACKAGE) {
    if (view.page.name === 'delete')
      return confirmOne(view, { name: title, says: '“{title}” will be gone for good.', plan })
    if (view.page.name === 'list' && isGone(view, title))
      return end(`The note '${title}' is deleted.`)
  }
  const way = reachNote(view, [title], plan)
  if (way !== null) return way
  const button = byDescription(view, 'Delete note')
  if (button === undefined) return leaveWithout(view, title, { name: 'Delete note', plan })
  return tap(button, 'Delete note', { status: openIs(title), plan })
}

/** The list shows a card with this title and, where one is asked for, this text. */
function isOnCard(view: OracleView, { title, body }: { title: string; body: string | null }) {
  if (view.app !== NOTES_PACKAGE || view.page.name !== 'list') return false
  const card = byText(view, title)
  return card !== undefined && (body === null || textsOf(card).includes(body))
}

function isGone(view: OracleView, title: string): boolean {
  if (byText(view, title) !== undefined) return false
  return byId(view, 'notes_search')?.text === title || wasLast(view, 'Tap ‹Delete›.')
}
