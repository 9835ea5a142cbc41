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
      heldOut: [
        ({ title }) => `What stands under '${title}' in Notes is out of date, so let it disappear`,
        ({ title }) => `Open '${title}' among my notes and tap the bin`,
      ],
    },
    zh: {
      taught: [
        ({ title }) => `删除便签“${title}”`,
        ({ title }) => `把便签“${title}”删掉`,
        ({ title }) => `请移除标题为“${title}”的便签`,
        ({ title }) => `便签“${title}”不需要了，删了吧`,
        ({ title }) => `在便签里删除“${title}”`,
        ({ title }) => `清除名叫“${title}”的便签`,
        ({ title }) => `我想去掉便签“${title}”`,
        ({ title }) => `能帮我删掉便签“${title}”吗？`,
      ],
      heldOut: [
        ({ title }) => `“${title}”那一条已经过时，以后不要再让我看到它`,
        ({ title }) => `点开记着“${title}”的那张，再点垃圾桶确认`,
      ],
    },
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
