/** The screens on the teachers' way through a task, each as a question to a model. */

import type { HistoryEntry } from '../src/bridge/operation.js'
import { type AnswerFormat, buildPrompt } from '../src/bridge/prompt.js'
import type { Language } from '../src/emulator/content/language.js'
import type { EmulatedPhone } from '../src/emulator/emulated-phone.js'
import { encodePng } from '../src/emulator/screen/encode.js'
import { makeTask } from '../src/emulator/tasks/make-task.js'
import type { Task } from '../src/emulator/tasks/task.js'
import type { ModelRequest } from '../src/inference/gui-model.js'
import { teach } from './data/explore.js'
import { follow } from './data/wrong-turns.js'
import type { Move } from './oracle/oracle.js'

export interface AskedScreen {
  readonly task: Task
  readonly request: ModelRequest
  /** What the teacher does here. */
  readonly move: Move
}

interface Way {
  readonly seed: number
  readonly language: Language
  /** It may be longer. */
  readonly mostScreens: number
}

export const FORMAT: AnswerFormat = 'status_plan_action_op_sensitive'

export async function* screensOnTheWay(
  phone: EmulatedPhone,
  { seed, language, mostScreens }: Way,
): AsyncGenerator<AskedScreen> {
  const task = makeTask(phone, { seed, language })
  const history: HistoryEntry[] = []
  for (let screen = 0; screen < mostScreens; screen++) {
    const move = teach(phone, task, history)
    if (move === null) return
    const image = await encodePng(phone.draw())
    const prompt = buildPrompt({ task: task.text, history, format: FORMAT })
    yield { task, request: { prompt, image }, move }
    if (move.deed.kind === 'end') return
    follow(phone, move, history)
    phone.finishAnimations()
  }
}
