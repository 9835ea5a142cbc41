/** Write a new note. */

import type { PhoneState } from '../../apps/app.js'
import type { Note } from '../../apps/notes/state.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { noteBody, noteTitle } from '../texts-to-write.js'
import { othersUnharmed, same } from '../unharmed.js'

export type NoteParams = { readonly title: string; readonly body: string }

export const notesCreate: TaskFamily<NoteParams> = {
  name: 'notes-create',
  packages: ['com.phonewright.notes'],
  wordings: {
    en: {
      taught: [
        ({ title, body }) => `Create a note titled '${title}' with the text '${body}'.`,
        ({ title, body }) => `Write a new note '${title}' that says '${body}'`,
        ({ title, body }) => `Make a note: title '${title}', text '${body}'`,
        ({ title, body }) => `Please note down '${body}' under the title '${title}'.`,
        ({ title, body }) => `I need a note called '${title}' saying '${body}'.`,
        ({ title, body }) => `In Notes, add '${title}' with '${body}'`,
        ({ title, body }) => `Save '${body}' as a note named '${title}'.`,
        ({ title, body }) => `Could you start a note '${title}' and write '${body}' in it?`,
      ],
      heldOut: [
        ({ title, body }) => `Jot this down for me: '${body}', with '${title}' as its heading`,
        ({ title, body }) =>
          `Open Notes, start with an empty one, call it '${title}', and let it say '${body}'`,
      ],
    },
    zh: {
      taught: [
        ({ title, body }) => `新建便签，标题“${title}”，内容“${body}”`,
        ({ title, body }) => `写一个便签“${title}”，内容是“${body}”`,
        ({ title, body }) => `创建标题为“${title}”、正文为“${body}”的便签`,
        ({ title, body }) => `请把“${body}”记在便签“${title}”里`,
        ({ title, body }) => `我需要一个叫“${title}”的便签，写上“${body}”`,
        ({ title, body }) => `在便签里添加“${title}”：“${body}”`,
        ({ title, body }) => `把“${body}”保存为名叫“${title}”的便签`,
        ({ title, body }) => `能新建便签“${title}”并写入“${body}”吗？`,
      ],
      heldOut: [
        ({ title, body }) => `有句话要记下来：“${body}”，题目就叫“${title}”`,
        ({ title, body }) => `打开便签应用，从空白开始，上面填“${title}”，下面填“${body}”`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const { apps } = state
    const title = noteTitle(random, seedingOf(state))
    const isKnown = apps.notes.notes.some((note) => note.title === title)
    return isKnown ? null : { title, body: noteBody(random, seedingOf(state)) }
  },
  check: ({ title, body }, before, after) => {
    const note = onlyNewNote(before, after)
    return note?.title === title && note.body === body && othersUnharmed(before, after, 'notes')
  },
}

/** The one note that is new while all others are as before; null when it is otherwise. */
export function onlyNewNote(before: PhoneState, after: PhoneState): Note | null {
  const known = new Set(before.apps.notes.notes.map(({ id }) => id))
  const [added, ...more] = after.apps.notes.notes.filter(({ id }) => !known.has(id))
  const kept = after.apps.notes.notes.filter(({ id }) => known.has(id))
  const isOnly = added !== undefined && more.length === 0 && same(kept, before.apps.notes.notes)
  return isOnly ? added : null
}

/** True when this note reads as given and every other note is as before. */
export function onlyNoteChanged(before: PhoneState, after: PhoneState, expected: Note): boolean {
  const others = ({ apps }: PhoneState) => apps.notes.notes.filter(({ id }) => id !== expected.id)
  const note = after.apps.notes.notes.find(({ id }) => id === expected.id)
  return same(note, expected) && same(others(before), others(after))
}
