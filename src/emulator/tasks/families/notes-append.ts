/** Add something to the text of a note that is there. */

import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { noteBody } from '../texts-to-write.js'
import { othersUnharmed } from '../unharmed.js'
import type { NoteParams } from './notes-create.js'
import { onlyNoteChanged } from './notes-create.js'

/** `body` is what comes after the text that is there. */
export const notesAppend: TaskFamily<NoteParams> = {
  name: 'notes-append',
  packages: ['com.phonewright.notes'],
  wordings: {
    en: {
      taught: [
        ({ title, body }) => `Add '${body}' to the note '${title}'.`,
        ({ title, body }) => `Append '${body}' to my note '${title}'`,
        ({ title, body }) => `Please also write '${body}' in the note '${title}'.`,
        ({ title, body }) => `The note '${title}' should say '${body}' at the end, too.`,
        ({ title, body }) => `In Notes, extend '${title}' with '${body}'`,
        ({ title, body }) => `Put '${body}' at the end of the note '${title}'`,
        ({ title, body }) => `I want '${body}' added to my note '${title}'.`,
        ({ title, body }) => `Could you continue the note '${title}' with '${body}'?`,
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
    const { title, body } = random.pick(notes)
    const addition = noteBody(random, seedingOf(state))
    return body === addition ? null : { title, body: addition }
  },
  check: ({ title, body }, before, after) => {
    const note = before.apps.notes.notes.find((one) => one.title === title)
    const found = after.apps.notes.notes.find(({ id }) => id === note?.id)
    if (note === undefined || found === undefined) return false
    // Whatever stands between the old and the new words (comma, space, new line) is a matter of taste.
    const isAppended =
      found.body.startsWith(note.body) &&
      found.body.endsWith(body) &&
      /^[\s,.;]+$/.test(found.body.slice(note.body.length, found.body.length - body.length))
    return (
      isAppended &&
      onlyNoteChanged(before, after, { ...note, body: found.body }) &&
      othersUnharmed(before, after, 'notes')
    )
  },
}
