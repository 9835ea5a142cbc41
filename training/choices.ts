/** How often a model chooses what the teachers choose, on the screens of their way through one task after the other, English
 *  and Chinese ones in turns. That tells two checkpoints apart sooner than whole tasks do. What was chosen otherwise is
 *  told, and at last the counts:
 *
 *      npm run choices [-- --model FOLDER --seed 20000 --tasks 70]
 */

import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseAnswer } from '../src/bridge/answer.js'
import { boxOnPicture } from '../src/bridge/grounding.js'
import type { Answer, Operation } from '../src/bridge/operation.js'
import { isRight, judgedStep } from '../src/cli/eval-judge.js'
import { systemClock } from '../src/clock.js'
import { createEmulatedPhone } from '../src/emulator/create-emulated-phone.js'
import type { Size } from '../src/geometry.js'
import { createOnnxGuiModel } from '../src/inference/onnx-gui-model.js'
import { answerSections, answerText } from './data/answers.js'
import { verdictOf } from './judge.js'
import type { Move } from './oracle/oracle.js'
import { FORMAT, screensOnTheWay } from './teachers-way.js'

const POCKET = fileURLToPath(new URL('../models/pocket', import.meta.url))
const NEVER = new AbortController().signal
const MOST_SCREENS = 12

const { values } = parseArgs({
  options: {
    model: { type: 'string', default: POCKET },
    seed: { type: 'string', default: '20000' },
    tasks: { type: 'string', default: '70' },
  },
})
const firstSeed = Number(values.seed)
const phone = createEmulatedPhone({ seed: 0, clock: systemClock })
const model = await createOnnxGuiModel({ folder: values.model, name: 'pocket', signal: NEVER })
const counts = { screens: 0, right: 0, heldOut: { screens: 0, right: 0 } }
for (let seed = firstSeed; seed < firstSeed + Number(values.tasks); seed++) {
  const language = seed % 2 === 0 ? 'zh' : 'en'
  for await (const screen of screensOnTheWay(phone, {
    seed,
    language,
    mostScreens: MOST_SCREENS,
  })) {
    const { task, request, move } = screen
    const { text } = await model.answer(request, { signal: NEVER })
    const { size } = phone.display
    const right = isChosen(text, move, size)
    for (const count of task.isTaught ? [counts] : [counts, counts.heldOut]) {
      count.screens += 1
      count.right += right ? 1 : 0
    }
    const teacher = answerText(answerSections(move, size), FORMAT)
    if (!right) console.log(JSON.stringify({ seed, task: task.text, model: text, teacher }))
  }
}
console.log(JSON.stringify(counts))
await model.close()

/** The same kind of step, where the teacher takes it, and with the same words where something is typed or launched. */
function isChosen(text: string, move: Move, size: Size): boolean {
  const answer = readable(text)
  if (answer === null) return false
  const box = boxOnPicture(answer.operation, size)
  const wanted = parseAnswer(answerText(answerSections(move, size), FORMAT)).operation
  return (
    isRight(judgedStep({ answer, box }, verdictOf(move))) &&
    wordsOf(answer.operation) === wordsOf(wanted)
  )
}

function readable(text: string): Answer | null {
  try {
    return parseAnswer(text)
  } catch {
    return null
  }
}

function wordsOf(operation: Operation): string {
  switch (operation.kind) {
    case 'type':
      return operation.text
    case 'launch':
      return operation.app
    case 'key_press':
      return operation.key
    case 'scroll':
      return operation.direction
    default:
      return ''
  }
}
