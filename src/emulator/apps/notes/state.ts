/** What the Notes app keeps: notes with a title and a body, the newest first. */

import type { Random } from '../../../random.js'
import { NOTE_BODIES, NOTE_TITLES } from './content.js'

export const NOTES_PACKAGE = 'com.phonewright.notes'

export interface Note {
  id: string
  title: string
  body: string
}

export interface NotesState {
  notes: Note[]
}

export function initialNotes(random: Random): NotesState {
  const titles = random.sample(NOTE_TITLES, random.int(3, 9))
  const bodies = random.sample(NOTE_BODIES, titles.length)
  const notes = titles.map((title, index) => ({
    id: `old-note-${index}`,
    title,
    body: bodies[index] ?? '',
  }))
  return { notes }
}

/** The notes with this one on top, whether it is new or was edited. */
export function withNote(notes: readonly Note[], note: Note): Note[] {
  return [note, ...notes.filter((other) => other.id !== note.id)]
}
