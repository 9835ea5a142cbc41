/**
 * A GuiModel that gives written answers in their order, streamed in pieces like a real one: for
 * tests, for demonstrations without weights, and for replaying a run. Looks at no picture.
 */

import { BridgeError } from '../errors.js'
import type { GuiModel, ModelRequest } from './gui-model.js'

export interface ScriptedModelOptions {
  readonly answers: readonly string[]
  readonly name?: string
  readonly saysPlainly?: boolean
}

export interface ScriptedModel extends GuiModel {
  /** What it was asked, in order. */
  readonly requests: readonly ModelRequest[]
}

/** Characters per piece: short enough that an answer comes in several. */
const PIECE_LENGTH = 12

export function createScriptedModel({
  answers,
  name = 'scripted',
  saysPlainly = false,
}: ScriptedModelOptions): ScriptedModel {
  const requests: ModelRequest[] = []
  return {
    name,
    isCogAgent: false,
    saysPlainly,
    requests,
    async answer(request, { onText, signal }) {
      signal.throwIfAborted()
      requests.push(request)
      const text = answers[requests.length - 1]
      if (text === undefined) {
        throw new BridgeError(
          'MODEL_FAILED',
          `The scripted model was asked ${requests.length} times but has ${answers.length} answers.`,
          { hint: 'Write more answers, or end the last one with END().' },
        )
      }
      // By code point: a piece never holds half a character.
      const characters = [...text]
      for (let at = 0; at < characters.length; at += PIECE_LENGTH) {
        onText?.(characters.slice(at, at + PIECE_LENGTH).join(''))
        // A turn of the event loop between pieces, as with a real model: a stop can get in.
        await new Promise((resolve) => setImmediate(resolve))
        signal.throwIfAborted()
      }
      return {
        text,
        promptTokens: 0,
        newTokens: Math.ceil(characters.length / PIECE_LENGTH),
        finish: 'stop',
        timings: { totalMs: 0 },
      }
    },
    async close() {},
  }
}
