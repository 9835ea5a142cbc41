/** Throw a note away. */

import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type NoteTitleParams = { readonly title: string }

export const notesDelete: TaskFamily<NoteTitleParams> = {
  name: 'notes-delete',
  packages: ['com.phonewright.notes'],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        ({ title }) => `Delete the note '${title}'.`,
        ({ title }) => `Remove my note '${title}'`,
        ({ title }) => `Please throw away the note titled '${title}'.`,
        ({ title }) => `I do not need the note '${title}' any more. Delete it.`,
        ({ title }) => `In Notes, delete '${title}'`,
        ({ title }) => `Erase the note called '${title}'`,
        ({ title }) => `Get rid of the note '${title}'.`,
        ({ title }) => `Could you delete '${title}' from my notes?`,
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: () => {},
  propose: (random, { apps }) => {
    const { notes } = apps.notes
    return notes.length === 0 ? null : { title: random.pick(notes).title }
  },
  check: ({ title }, before, after) => {
    const rest = before.apps.notes.notes.filter((note) => note.title !== title)
    return same(after.apps.notes.notes, rest) && othersUnharmed(before, after, 'notes')
  },
}
