/** The decode loop: reads the prompt once, then writes over the cache until a stop token, the limit or an
 *  abort. Knows token ids only; text is the tokenizer's business. */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import { createRandom } from '../random.js'
import { createKvCache, createWriter, type NewSlots } from './decode.js'
import type { Prompt } from './glm4v/chat-template.js'
import type { Glm4vConfig } from './glm4v/config.js'
import type { DecoderForm } from './glm4v/decoder-graph.js'
import type { Activations } from './glm4v/network.js'
import { emptyTensor, type Session, type Tensor } from './ort.js'
import type { Pace } from './pace.js'
import type { Sampling } from './sampling.js'

export interface GenerateRequest {
  readonly decoder: Session
  readonly form: DecoderForm
  readonly config: Glm4vConfig
  readonly activations: Activations
  readonly prompt: Prompt
  /** [N + 2, H]: begin, picture, end. */
  readonly features: Tensor
  readonly maxNewTokens: number
  readonly sampling: Sampling
  readonly pace: Pace
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly onToken: (id: number) => void
}

export interface Generated {
  /** Without the stop token. */
  readonly tokens: readonly number[]
  readonly finish: 'stop' | 'length'
  /** Until the first token. */
  readonly prefillMs: number
  readonly decodeMs: number
}

/** A prompt must leave room for an answer: this share of the longest sequence, if the answer may be that long. */
const ANSWER_SHARE = 1 / 8

/** @throws BridgeError PROMPT_TOO_LONG when the prompt does not fit */
export function requireRoom(
  { positions }: Prompt,
  { seq_length: limit }: Glm4vConfig,
  maxNewTokens: number,
): void {
  const most = limit - Math.min(maxNewTokens, Math.floor(limit * ANSWER_SHARE))
  if (positions.length <= most) return
  throw new BridgeError(
    'PROMPT_TOO_LONG',
    `the prompt takes ${positions.length} tokens, the model reads at most ${most} and an answer`,
    { hint: 'Shorten the task, or start a new run: the history of this one is too long.' },
  )
}

/** Stops within one run of the decoder when the signal aborts, rejecting with its reason. */
export async function generate(request: GenerateRequest): Promise<Generated> {
  const { config, activations, prompt, sampling, pace, clock, signal, onToken } = request
  const limit = Math.min(request.maxNewTokens, config.seq_length - prompt.positions.length)
  const cache = createKvCache({ config, activations })
  const write = createWriter({ ...request, cache, random: createRandom(sampling.seed) })
  const empty = emptyTensor(activations, [0, config.hidden_size])
  const tokens: number[] = []
  const started = clock.now()
  let prefilled = started
  const end = (finish: Generated['finish']): Generated => {
    return {
      tokens,
      finish,
      prefillMs: prefilled - started,
      decodeMs: clock.now() - prefilled,
    }
  }
  try {
    // 1. the prompt is read first
    let slots: NewSlots = { ...prompt, features: request.features }
    for (let run = 0; ; run++) {
      // 2. read what is new, and write
      signal.throwIfAborted()
      const wanted = run === 0 ? 1 : pace.next() // the first token comes alone and soon
      const runStarted = clock.now()
      const written = await write(slots, Math.max(1, Math.min(wanted, limit - tokens.length)))
      if (run === 0) prefilled = clock.now()
      else pace.learn(written.length, clock.now() - runStarted)
      for (const token of written) {
        signal.throwIfAborted()
        if (config.eos_token_id.includes(token)) return end('stop')
        tokens.push(token)
        onToken(token)
        if (tokens.length >= limit) return end('length')
      }
      // 3. the last token written is the next slot, at the next position
      const positions = [prompt.nextPosition + tokens.length - 1]
      slots = { before: [], features: empty, after: tokens.slice(-1), positions }
    }
  } finally {
    cache.close()
  }
}
