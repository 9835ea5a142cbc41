import { beforeEach, describe, expect, it } from '@jest/globals'
import { NOTES_PACKAGE } from '../../../src/emulator/apps/notes/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'

let visit: AppVisit
const notes = () => visit.phone.state.apps.notes.notes
const firstNote = () => {
  const [note] = notes()
  if (note === undefined) throw new Error('the seeded phone has no notes')
  return note
}

beforeEach(() => {
  visit = visitApp(NOTES_PACKAGE)
})

describe('Notes', () => {
  it('puts a new note on top of the list', () => {
    visit.tapId('note_create')
    visit.fill('note_title', 'Test title')
    visit.fill('note_body', 'Test text')
    visit.tapId('note_save')
    expect(firstNote()).toMatchObject({ title: 'Test title', body: 'Test text' })
    expect(visit.pageName()).toBe('list')
    expect(visit.shows('Test title')).toBe(true)
    expect(visit.shows('Note saved')).toBe(true)
  })

  it('changes a note in place of making another', () => {
    const { id, title } = firstNote()
    const before = notes().length
    visit.tapText(title)
    visit.fill('note_body', 'Another text')
    visit.tapId('note_save')
    expect(notes()).toHaveLength(before)
    expect(firstNote()).toEqual({ id, title, body: 'Another text' })
  })

  it('forgets what was typed when the form is left without Save', () => {
    const before = structuredClone(notes())
    visit.tapText(firstNote().title)
    visit.fill('note_body', 'Never kept')
    visit.tapId('navigate_up')
    expect(notes()).toEqual(before)
  })

  it('deletes only after the dialog was confirmed', () => {
    const { id, title } = firstNote()
    visit.tapText(title)
    visit.tapId('note_delete')
    expect(notes().map((note) => note.id)).toContain(id)
    visit.tapId('dialog_confirm')
    expect(notes().map((note) => note.id)).not.toContain(id)
    expect(visit.shows('Note deleted')).toBe(true)
  })

  it('finds notes by their text, too', () => {
    const last = notes().at(-1)
    visit.fill('notes_search', last?.body ?? '')
    expect(visit.shows(last?.title ?? '')).toBe(true)
    expect(visit.shows(firstNote().title)).toBe(false)
  })
})
