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
      heldOut: [
        ({ title, body }) =>
          `There is a note '${title}'; leave its words alone and write '${body}' behind them`,
        ({ title, body }) => `I forgot something in '${title}': let it finish with '${body}'`,
      ],
    },
    zh: {
      taught: [
        ({ title, body }) => `在便签“${title}”后面加上“${body}”`,
        ({ title, body }) => `给便签“${title}”补充“${body}”`,
        ({ title, body }) => `请在便签“${title}”里再写上“${body}”`,
        ({ title, body }) => `便签“${title}”的末尾要加“${body}”`,
        ({ title, body }) => `把“${body}”追加到便签“${title}”`,
        ({ title, body }) => `打开便签“${title}”，在最后添加“${body}”`,
        ({ title, body }) => `我想在便签“${title}”里多记一条“${body}”`,
        ({ title, body }) => `能在便签“${title}”结尾写上“${body}”吗？`,
      ],
      heldOut: [
        ({ title, body }) => `“${title}”那张便签原来的字别动，接着往下写“${body}”`,
        ({ title, body }) => `之前记“${title}”时漏了一句，末了补一句“${body}”`,
      ],
    },
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
