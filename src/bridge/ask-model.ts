/**
 * One question to the model, and one more in another format when its answer cannot be read or would only repeat
 * what has changed nothing: decoding is greedy, the same question would get the same answer.
 */

import type { Screenshot } from '../device/phone.js'
import { BridgeError } from '../errors.js'
import type { ModelAnswer } from '../inference/gui-model.js'
import type { AgentLoop } from './agent-loop.js'
import { parseAnswer } from './answer.js'
import { askWithin } from './fit-history.js'
import { boxOnPicture } from './grounding.js'
import type { Answer, HistoryEntry } from './operation.js'
import { type AnswerFormat, reaskFormat } from './prompt.js'
import { type Fruitless, requireHope, whySetAside } from './stuck.js'

export interface Situation {
  /** As the model understood it. */
  readonly task: string
  readonly history: readonly HistoryEntry[]
  readonly screenshot: Screenshot
  /** What the last steps have done in vain; null when the last one changed something. */
  readonly fruitless: Fruitless | null
}

export interface Asked {
  readonly answer: Answer
  /** The format of the question that got this answer. */
  readonly format: AnswerFormat
  /** Of this answer and, in its total, of one that was set aside. */
  readonly timings: ModelAnswer['timings']
}

/** What the model said, and how it was asked. */
interface Heard {
  readonly given: ModelAnswer
  readonly answer: Answer
  readonly format: AnswerFormat
}

/**
 * When both answers would repeat it, the first is taken: a touch may have been lost, an app may be slow.
 * @throws BridgeError ANSWER_UNREADABLE, STUCK, MODEL_FAILED, …
 */
export async function askModel(
  loop: AgentLoop,
  step: number,
  situation: Situation,
): Promise<Asked> {
  const { fruitless } = situation
  let totalMs = 0
  let inVain: Heard | null = null
  let unreadable: BridgeError | null = null
  for (const format of [loop.format, reaskFormat(loop.format)]) {
    const given = await askOnce(loop, step, { ...situation, format })
    totalMs += given.timings.totalMs
    const { text } = given
    const answer = readable(text)
    if (answer instanceof BridgeError) {
      unreadable = answer
      await loop.record.event({ type: 'answer_unreadable', step, text, reason: answer.message })
      continue
    }
    const reason = whySetAside(answer, fruitless, { isSecond: inVain !== null })
    if (reason === null) return take(loop, { step, totalMs, situation }, { given, answer, format })
    inVain ??= { given, answer, format }
    await loop.record.event({ type: 'answer_set_aside', step, text, reason })
  }
  if (inVain === null) throw unreadable ?? new RangeError('no format was asked for')
  requireHope(fruitless, inVain.answer)
  return take(loop, { step, totalMs, situation }, inVain)
}

async function take(
  { record }: AgentLoop,
  {
    step,
    totalMs,
    situation,
  }: { readonly step: number; readonly totalMs: number; readonly situation: Situation },
  { given: { text, newTokens, timings: own }, answer, format }: Heard,
): Promise<Asked> {
  const timings = { ...own, totalMs }
  const box = boxOnPicture(answer.operation, situation.screenshot.size)
  await record.event({ type: 'answer', step, text, answer, box, timings, newTokens })
  return { answer, format, timings }
}

async function askOnce(
  { model, record, signal }: AgentLoop,
  step: number,
  { task, history, screenshot, format }: Situation & { readonly format: AnswerFormat },
): Promise<ModelAnswer> {
  const onText = (piece: string) => record.passing({ type: 'answer_text', step, piece })
  const question = { task, history, format, image: screenshot.png }
  const { given, leftOut } = await askWithin(model, question, { onText, signal })
  if (leftOut > 0) await record.event({ type: 'history_cut', step, leftOut })
  return given
}

function readable(text: string): Answer | BridgeError {
  try {
    return parseAnswer(text)
  } catch (error) {
    if (error instanceof BridgeError && error.code === 'ANSWER_UNREADABLE') return error
    throw error
  }
}
