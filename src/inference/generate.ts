/** The decode loop: reads the prompt, then writes over the cache until a stop token, the limit or an abort; or all of
 *  an answer at once, where that is quick. Knows token ids only; text is the tokenizer's business. */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import { createRandom } from '../random.js'
import { type Asked, createKvCache, createWriter, type NewSlots } from './decode.js'
import type { Prompt } from './glm4v/chat-template.js'
import type { Glm4vConfig } from './glm4v/config.js'
import type { DecoderForm } from './glm4v/decoder-graph.js'
import type { Activations } from './glm4v/network.js'
import type { KvCache } from './kv-cache.js'
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
  /** Until the first token, which a whole answer may come with. */
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
    // 1. read the prompt, and write
    signal.throwIfAborted()
    const asked = first(pace)
    const most = Math.max(1, Math.min(asked.most, limit))
    let written = await write(unread(request, cache, tokens), { ...asked, most })
    prefilled = clock.now()
    if (!asked.keeps) pace.learnWhole(prefilled - started)
    for (;;) {
      // 2. hand on what was written
      for (const token of written) {
        signal.throwIfAborted()
        if (config.eos_token_id.includes(token)) return end('stop')
        tokens.push(token)
        onToken(token)
        if (tokens.length >= limit) return end('length')
      }
      // 3. read what the cache lacks, and go on
      signal.throwIfAborted()
      const readsPrompt = cache.slots === 0
      const runStarted = clock.now()
      const left = Math.min(pace.next(), limit - tokens.length)
      written = await write(unread(request, cache, tokens), { most: left, keeps: true })
      if (!readsPrompt) pace.learn(written.length, clock.now() - runStarted)
    }
  } finally {
    cache.close()
  }
}

/** A whole answer at once, or the first token alone and soon. */
function first(pace: Pace): Asked {
  const whole = pace.whole()
  return whole === null ? { most: 1, keeps: true } : { most: whole, keeps: false }
}

/** The new slots: the last token written, or more where the cache holds none of what came before. */
function unread(
  { config, activations, prompt, features }: GenerateRequest,
  { slots }: KvCache,
  tokens: readonly number[],
): NewSlots {
  const positions = tokens.map((_, i) => prompt.nextPosition + i)
  if (slots === 0) {
    const after = [...prompt.after, ...tokens]
    return { ...prompt, features, after, positions: [...prompt.positions, ...positions] }
  }
  const held = slots - prompt.positions.length
  const none = emptyTensor(activations, [0, config.hidden_size])
  return {
    before: [],
    features: none,
    after: tokens.slice(held),
    positions: positions.slice(held),
  }
}
