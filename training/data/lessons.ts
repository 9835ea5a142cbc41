/** Which lessons a screen gives: a task or three, a reading of the screen, and many small questions. */

import {
  ANSWER_FORMATS,
  type AnswerFormat,
  buildPrompt,
  plainPrompt,
} from '../../src/bridge/prompt.js'
import type { EmulatedPhone, TextLine } from '../../src/emulator/emulated-phone.js'
import type { Random } from '../../src/random.js'
import type { Move } from '../oracle/oracle.js'
import { answerSections, answerText } from './answers.js'
import { type Said, sayings } from './assign.js'
import { withCuts } from './cuts.js'
import type { Element } from './elements.js'
import type { Lecture } from './explore.js'
import type { WordRandom } from './made-up.js'
import { linesInside, type Place, placesOf } from './places.js'
import {
  copyLesson,
  type Lesson,
  nameableElements,
  nearLabel,
  nowhereLesson,
  screenLesson,
  spellLesson,
  whatLesson,
  whereLesson,
} from './reading.js'
import { weighLesson } from './weighing.js'

/** The format that phonewright asks for by default; the others come along so that they work too. */
const USUAL_FORMAT: AnswerFormat = 'status_plan_action_op_sensitive'

/** Share of the tasks that are also to be said plainly, and how many more are that are only said. */
const SAID_PLAINLY = 0.5
const SAYINGS = 3

export type MakeLessons = (
  phone: EmulatedPhone,
  elements: readonly Element[],
  lectures: readonly Lecture[],
) => Lesson[]

/**
 * Remembers which labels it asked for: those that stand on every phone are learned by heart in
 * minutes, and only the others teach reading, so rare labels come first.
 */
export function createLessons(random: WordRandom): MakeLessons {
  const asked = new Map<string, number>()
  const timesAsked = (label: string) => asked.get(label) ?? 0
  return (phone, elements, lectures) => {
    const { language } = phone.state.settings
    const lines = phone.textLines()
    const tasks = lectures.map((lecture) => taskLesson(phone, lecture, { lines, random }))
    const texts = elements.flatMap(({ label, details }) => [label, ...details])
    const questions = nameableElements(elements)
      .map((element) => ({ element, order: (1 + timesAsked(element.label)) * random.next() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ element }) => {
        asked.set(element.label, timesAsked(element.label) + 1)
        const near = random.chance(0.2) ? nearLabel(element.label, texts, random) : null
        if (near !== null) return nowhereLesson(near)
        return random.chance(0.5) ? whereLesson(element, random) : whatLesson(element, lines)
      })
    const reading = random.chance(0.5) ? screenLesson(elements, lines, random) : null
    const told = lectures.filter(() => random.chance(SAID_PLAINLY))
    const others = lectures.length === 0 ? [] : sayings(phone, random, SAYINGS)
    const lessons = [
      ...tasks,
      ...[...told, ...others].flatMap(plainLessons),
      ...(random.chance(0.7) ? [weighLesson(random, language)] : []),
      ...questions.slice(0, 4),
      ...(random.chance(0.5) ? [copyLesson(random, language)] : []),
      ...(random.chance(0.5) ? [spellLesson(somethingToSpell(texts, random))] : []),
      ...(reading === null ? [] : [reading]),
      ...questions.slice(4, 12),
    ]
    return lessons.map((lesson) => withCuts(lesson, random))
  }
}

function somethingToSpell(texts: readonly string[], random: Random): string {
  if (texts.length > 0 && random.chance(0.5)) return random.pick(texts)
  return Array.from({ length: random.int(1, 3) }, () => random.int(0, 999)).join(
    random.pick([...'+−×÷ ']),
  )
}

interface TaskContext {
  readonly lines: readonly TextLine[]
  readonly random: Random
}

function taskLesson(
  phone: EmulatedPhone,
  lecture: Lecture,
  { lines, random }: TaskContext,
): Lesson {
  const format = random.chance(0.8) ? USUAL_FORMAT : random.pick(ANSWER_FORMATS)
  const answer = answerText(answerSections(lecture.move, phone.display.size), format)
  return {
    kind: 'task',
    prompt: buildPrompt({ task: lecture.text, history: lecture.history, format }),
    answer,
    places: [...placesInStatus(answer, lines), ...placesInTarget(answer, lecture.move, lines)],
  }
}

/**
 * What is asked for, told by itself: of a step many a token is the same whatever was understood. The task stands where it
 * does when it is to be done, so that it is read in the same way.
 */
function plainLessons({ text, plain }: Said): Lesson[] {
  if (plain === null) return []
  return [{ kind: 'copy', prompt: plainPrompt(text), answer: plain }]
}

function placesInStatus(answer: string, lines: readonly TextLine[]): Place[] {
  const status = /^Status: (.*)/.exec(answer)
  return status === null ? [] : placesOf(status[1] ?? '', lines, 'Status: '.length)
}

/** Of the words on what is touched, which may stand elsewhere too. */
function placesInTarget(answer: string, { deed }: Move, lines: readonly TextLine[]): Place[] {
  const info = /(element_info=')(.*)'\)/.exec(answer)
  if (info === null || !('node' in deed)) return []
  const [, before = '', words = ''] = info
  return placesOf(words, linesInside(lines, deed.node.bounds), info.index + before.length)
}
