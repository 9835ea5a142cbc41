/** Give a note another title or another text. */

import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { noteBody, noteTitle } from '../texts-to-write.js'
import { othersUnharmed } from '../unharmed.js'
import { onlyNoteChanged } from './notes-create.js'

export type NoteEditParams = {
  readonly title: string
  readonly part: 'title' | 'text'
  readonly wanted: string
}

type Phrasing = (params: NoteEditParams) => string
type Saying = (title: string, wanted: string) => string

const either =
  (rename: Saying, rewrite: Saying): Phrasing =>
  ({ title, part, wanted }) =>
    part === 'title' ? rename(title, wanted) : rewrite(title, wanted)

export const notesEdit: TaskFamily<NoteEditParams> = {
  name: 'notes-edit',
  packages: ['com.phonewright.notes'],
  wordings: {
    en: {
      taught: [
        either(
          (title, wanted) => `Rename the note '${title}' to '${wanted}'.`,
          (title, wanted) => `Change the text of the note '${title}' to '${wanted}'.`,
        ),
        either(
          (title, wanted) => `Change the title of the note '${title}' to '${wanted}'`,
          (title, wanted) => `Replace what the note '${title}' says with '${wanted}'`,
        ),
        either(
          (title, wanted) => `Please give the note '${title}' the title '${wanted}'.`,
          (title, wanted) => `Please make the note '${title}' say '${wanted}'.`,
        ),
        either(
          (title, wanted) => `The note '${title}' should be called '${wanted}'.`,
          (title, wanted) => `The note '${title}' should read '${wanted}'.`,
        ),
        either(
          (title, wanted) => `In Notes, retitle '${title}' as '${wanted}'`,
          (title, wanted) => `In Notes, rewrite '${title}' as text '${wanted}'`,
        ),
        either(
          (title, wanted) => `Edit the note '${title}': new title '${wanted}'`,
          (title, wanted) => `Edit the note '${title}': new text '${wanted}'`,
        ),
        either(
          (title, wanted) => `I want the note '${title}' renamed to '${wanted}'.`,
          (title, wanted) => `I want the note '${title}' to contain only '${wanted}'.`,
        ),
        either(
          (title, wanted) => `Could you name the note '${title}' '${wanted}' instead?`,
          (title, wanted) =>
            `Could you put '${wanted}' into the note '${title}' instead of its text?`,
        ),
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: () => {},
  propose: (random, state) => {
    const { apps } = state
    const { notes } = apps.notes
    if (notes.length === 0) return null
    const part = random.chance(0.4) ? 'title' : 'text'
    const wanted =
      part === 'title' ? noteTitle(random, seedingOf(state)) : noteBody(random, seedingOf(state))
    const isTaken = notes.some((note) => note.title === wanted || note.body === wanted)
    return isTaken ? null : { title: random.pick(notes).title, part, wanted }
  },
  check: ({ title, part, wanted }, before, after) => {
    const note = before.apps.notes.notes.find((one) => one.title === title)
    if (note === undefined) return false
    const expected = part === 'title' ? { ...note, title: wanted } : { ...note, body: wanted }
    return onlyNoteChanged(before, after, expected) && othersUnharmed(before, after, 'notes')
  },
}
