/** A note is to be read, changed or deleted that is not there. Cannot be done. */

import { NOTES_PACKAGE } from '../../apps/notes/state.js'
import { seedingOf } from '../../content/seeding.js'
import { absentNotes } from '../../content/words/absent.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

export type MissingNoteParams = { readonly title: string }

export const missingNote: TaskFamily<MissingNoteParams> = {
  name: 'missing-note',
  packages: [NOTES_PACKAGE],
  possible: false,
  wordings: sentences({
    en: {
      taught: `
        Delete the note '{title}'.
        Open my note '{title}'
        Please remove the note titled '{title}'.
        Show me what the note '{title}' says.
        Add 'Done' to the note '{title}'
        In Notes, open '{title}'
        I no longer need the note '{title}'. Delete it.
        Could you rename the note '{title}' to 'Old'?
        Throw the note '{title}' away`,
      heldOut: `
        Look into '{title}' among my notes and leave it open.
        The note called '{title}' may go, erase it for good`,
    },
    zh: {
      taught: `
        删除便签“{title}”
        打开我的便签“{title}”
        请把标题为“{title}”的便签删掉
        给我看看便签“{title}”的内容
        在便签“{title}”后面加上“完成”
        在便签里打开“{title}”
        便签“{title}”不需要了，删掉它
        能把便签“{title}”改名为“旧的”吗？
        把“{title}”这条便签扔掉`,
      heldOut: `
        翻到我记的“{title}”，让它开着
        “{title}”那条便签可以永久删除了`,
    },
  }),
  prepare: () => undefined,
  propose: (random, before) => {
    const title = random.pick(absentNotes(seedingOf(before)))
    const isThere = before.apps.notes.notes.some((note) =>
      `${note.title}\n${note.body}`.includes(title),
    )
    return isThere ? null : { title }
  },
  check: (_, before, after) => changedOnly(before, after, () => undefined),
}
