/** Which lessons a screen gives: a task or three, a reading of the screen, and many small questions. */

import { ANSWER_FORMATS, type AnswerFormat, buildPrompt } from '../../src/bridge/prompt.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import type { Random } from '../../src/random.js'
import { answerSections, answerText } from './answers.js'
import type { Element } from './elements.js'
import type { Lecture } from './explore.js'
import { type Lesson, nameableElements, screenLesson, whatLesson, whereLesson } from './reading.js'

/** The format that phonewright asks for by default; the others come along so that they work too. */
const USUAL_FORMAT: AnswerFormat = 'status_plan_action_op_sensitive'

/** The navigation bar: in its place on every screen, so one question in ten is enough. */
const ALWAYS_THERE = ['Back', 'Home', 'Overview']

export function lessonsFor(
  phone: EmulatedPhone,
  elements: readonly Element[],
  lectures: readonly Lecture[],
  random: Random,
): Lesson[] {
  const tasks = lectures.map((lecture) => taskLesson(phone, lecture, random))
  const nameable = random.shuffle(
    nameableElements(elements).filter(
      ({ label }) => !ALWAYS_THERE.includes(label) || random.chance(0.1),
    ),
  )
  const questions = nameable.map((element) =>
    random.chance(0.75) ? whereLesson(element, random) : whatLesson(element),
  )
  const reading = random.chance(0.5) ? screenLesson(elements, random) : null
  return [
    ...tasks,
    ...questions.slice(0, 4),
    ...(reading === null ? [] : [reading]),
    ...questions.slice(4),
  ]
}

function taskLesson(phone: EmulatedPhone, lecture: Lecture, random: Random): Lesson {
  const format = random.chance(0.8) ? USUAL_FORMAT : random.pick(ANSWER_FORMATS)
  return {
    kind: 'task',
    prompt: buildPrompt({ task: lecture.text, history: lecture.history, format }),
    answer: answerText(answerSections(lecture.move, phone.display.size), format),
  }
}
