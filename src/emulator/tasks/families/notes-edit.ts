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
      heldOut: [
        either(
          (title, wanted) =>
            `What is called '${title}' in Notes gets another heading, namely '${wanted}'`,
          (title, wanted) =>
            `What is called '${title}' in Notes keeps its heading but says '${wanted}' below it`,
        ),
        either(
          (title, wanted) => `Open '${title}', clear its top line, type '${wanted}' there`,
          (title, wanted) =>
            `Open '${title}', clear everything below the top line, type '${wanted}' there`,
        ),
      ],
    },
    zh: {
      taught: [
        either(
          (title, wanted) => `把便签“${title}”的标题改成“${wanted}”`,
          (title, wanted) => `把便签“${title}”的内容改成“${wanted}”`,
        ),
        either(
          (title, wanted) => `将便签“${title}”重命名为“${wanted}”`,
          (title, wanted) => `将便签“${title}”的正文换成“${wanted}”`,
        ),
        either(
          (title, wanted) => `请给便签“${title}”换个标题：“${wanted}”`,
          (title, wanted) => `请给便签“${title}”换个内容：“${wanted}”`,
        ),
        either(
          (title, wanted) => `便签“${title}”应该叫“${wanted}”`,
          (title, wanted) => `便签“${title}”应该写“${wanted}”`,
        ),
        either(
          (title, wanted) => `编辑便签“${title}”，新标题是“${wanted}”`,
          (title, wanted) => `编辑便签“${title}”，新内容是“${wanted}”`,
        ),
        either(
          (title, wanted) => `我想把便签“${title}”改名为“${wanted}”`,
          (title, wanted) => `我想让便签“${title}”只写“${wanted}”`,
        ),
        either(
          (title, wanted) => `在便签里，把“${title}”的标题替换为“${wanted}”`,
          (title, wanted) => `在便签里，把“${title}”的正文替换为“${wanted}”`,
        ),
        either(
          (title, wanted) => `能把便签“${title}”的名字改为“${wanted}”吗？`,
          (title, wanted) => `能把便签“${title}”里的文字改为“${wanted}”吗？`,
        ),
      ],
      heldOut: [
        either(
          (title, wanted) => `“${title}”这个题目不合适，换作“${wanted}”，下面的字不动`,
          (title, wanted) => `“${title}”这个题目不变，下面的字全部重写，写“${wanted}”`,
        ),
        either(
          (title, wanted) => `点开“${title}”那张，第一栏清空后输入“${wanted}”`,
          (title, wanted) => `点开“${title}”那张，第二栏清空后输入“${wanted}”`,
        ),
      ],
    },
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
