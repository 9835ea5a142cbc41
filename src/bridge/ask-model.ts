/** One question to the model, and one more in another format when its answer cannot be read. */

import type { Screenshot } from '../device/phone.js'
import { BridgeError } from '../errors.js'
import type { ModelAnswer } from '../inference/gui-model.js'
import type { AgentLoop } from './agent-loop.js'
import { parseAnswer } from './answer.js'
import { askWithin } from './fit-history.js'
import { boxOnPicture } from './grounding.js'
import type { Answer, HistoryEntry } from './operation.js'
import { type AnswerFormat, reaskFormat } from './prompt.js'

export interface Situation {
  readonly history: readonly HistoryEntry[]
  readonly screenshot: Screenshot
}

export interface Asked {
  readonly answer: Answer
  /** The format of the question that got the readable answer. */
  readonly format: AnswerFormat
  /** Of this answer and, in its total, of one that could not be read. */
  readonly timings: ModelAnswer['timings']
}

/**
 * Asks once; after an unreadable answer once more, in another format, for decoding is greedy.
 * @throws BridgeError ANSWER_UNREADABLE, MODEL_FAILED, …
 */
export async function askModel(
  loop: AgentLoop,
  step: number,
  situation: Situation,
): Promise<Asked> {
  let lostMs = 0
  for (const format of [loop.format, reaskFormat(loop.format)]) {
    const given = await askOnce(loop, step, { ...situation, format })
    const answer = readable(given.text)
    if (!(answer instanceof BridgeError)) {
      const timings = { ...given.timings, totalMs: given.timings.totalMs + lostMs }
      const box = boxOnPicture(answer.operation, situation.screenshot.size)
      const { text, newTokens } = given
      await loop.record.event({ type: 'answer', step, text, answer, box, timings, newTokens })
      return { answer, format, timings }
    }
    lostMs += given.timings.totalMs
    const reason = answer.message
    await loop.record.event({ type: 'answer_unreadable', step, text: given.text, reason })
    if (format !== loop.format) throw answer
  }
  throw new RangeError('the second question ends the loop above') // unreachable: formats differ
}

async function askOnce(
  { task, model, record, signal }: AgentLoop,
  step: number,
  { history, screenshot, format }: Situation & { readonly format: AnswerFormat },
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
