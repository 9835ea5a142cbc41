/** Compute something and keep the result in a note: two apps, and something to remember. */

import { CALCULATOR_PACKAGE, randomExpression, resultOf } from '../../apps/calculator/state.js'
import { NOTES_PACKAGE } from '../../apps/notes/state.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { noteTitle } from '../texts-to-write.js'
import { othersUnharmed } from '../unharmed.js'
import { newComputations, spaced } from './calculator-compute.js'
import { onlyNewNote } from './notes-create.js'

export type ComputeNoteParams = { readonly expression: string; readonly title: string }

/** Longer ones take more taps than a task should. */
const LONGEST_EXPRESSION = 6

export const calculatorToNote: TaskFamily<ComputeNoteParams> = {
  name: 'calculator-to-note',
  packages: [CALCULATOR_PACKAGE, NOTES_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ expression, title }) =>
          `Calculate ${spaced(expression)} and save the result in a note titled '${title}'.`,
        ({ expression, title }) =>
          `Compute ${spaced(expression)} in Calculator, then write the result into a new note '${title}'`,
        ({ expression, title }) =>
          `Put the result of ${spaced(expression)} into a note called '${title}'.`,
        ({ expression, title }) =>
          `Work out ${expression} with the calculator; note the result as '${title}'`,
        ({ expression, title }) =>
          `Please make a note '${title}' with what ${spaced(expression)} is.`,
        ({ expression, title }) =>
          `How much is ${spaced(expression)}? Keep the answer in a note named '${title}'.`,
        ({ expression, title }) =>
          `I need the result of ${spaced(expression)} in a note titled '${title}'`,
        ({ expression, title }) =>
          `Could you calculate ${spaced(expression)} and note the result under '${title}'?`,
      ],
      heldOut: [
        ({ expression, title }) =>
          `A note '${title}' should hold the number that ${spaced(expression)} comes to.`,
        ({ expression, title }) =>
          `First solve ${spaced(expression)}, after that jot the answer down as '${title}'`,
      ],
    },
    zh: {
      taught: [
        ({ expression, title }) => `算出${expression}，把结果记到标题为“${title}”的便签里。`,
        ({ expression, title }) => `用计算器计算${expression}，再把结果写进新便签“${title}”`,
        ({ expression, title }) => `把${expression}的结果存成便签“${title}”。`,
        ({ expression, title }) => `计算${spaced(expression)}，结果记在便签“${title}”中`,
        ({ expression, title }) => `请新建便签“${title}”，内容是${expression}的得数。`,
        ({ expression, title }) => `${expression}等于多少？把答案写到名为“${title}”的便签里。`,
        ({ expression, title }) => `我要一个叫“${title}”的便签，里面写${expression}的结果`,
        ({ expression, title }) => `能算一下${expression}，然后用便签“${title}”记下结果吗？`,
      ],
      heldOut: [
        ({ expression, title }) => `便签“${title}”里只写一个数，就是${spaced(expression)}的答案。`,
        ({ expression, title }) =>
          `先按计算器求${expression}，得出的数别忘了，写成便签，题目用“${title}”`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const expression = randomExpression(random)
    const title = noteTitle(random, seedingOf(state))
    const isKnown = state.apps.notes.notes.some((note) => note.title === title)
    return isKnown || expression.length > LONGEST_EXPRESSION ? null : { expression, title }
  },
  check: ({ expression, title }, before, after) => {
    const note = onlyNewNote(before, after)
    return (
      note?.title === title &&
      note.body === resultOf(expression) &&
      newComputations(before, after) !== null &&
      othersUnharmed(before, after, 'notes', 'calculator')
    )
  },
}
