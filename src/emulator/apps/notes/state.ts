/** What the Notes app keeps: notes with a title and a body, the newest first. */

import type { Random } from '../../../random.js'
import { compose } from '../../content/composing.js'
import type { Seeding } from '../../content/seeding.js'
import { noteBodies } from '../../content/words/note-bodies.js'
import { noteTitles } from '../../content/words/note-titles.js'
import type { AppStates } from '../app-states.js'

export const NOTES_PACKAGE = 'com.phonewright.notes'

export interface Note {
  id: string
  title: string
  body: string
}

export interface NotesState {
  notes: Note[]
}

export function initialNotes(
  random: Random,
  _earlier: Readonly<Partial<AppStates>>,
  seeding: Seeding,
): NotesState {
  const titles = Array.from({ length: random.int(3, 9) }, () =>
    compose(noteTitles, random, seeding),
  )
  const notes = [...new Set(titles)].map((title, index) => ({
    id: `old-note-${index}`,
    title,
    body: compose(noteBodies, random, seeding),
  }))
  return { notes }
}

/** The notes with this one on top, whether it is new or was edited. */
export function withNote(notes: readonly Note[], note: Note): Note[] {
  return [note, ...notes.filter((other) => other.id !== note.id)]
}
