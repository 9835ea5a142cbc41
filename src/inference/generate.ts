/** The decode loop: reads the prompt once, then writes token by token over the cache until a stop
 *  token, the limit or an abort. Knows token ids only; text is the tokenizer's business. */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import { createRandom } from '../random.js'
import type { Prompt } from './glm4v/chat-template.js'
import type { Glm4vConfig } from './glm4v/config.js'
import { DECODER_IO } from './glm4v/decoder-graph.js'
import type { Activations } from './glm4v/network.js'
import { KvCache } from './kv-cache.js'
import {
  emptyTensor,
  floatsOf,
  int32Tensor,
  int64Tensor,
  output,
  type Session,
  type Tensor,
} from './ort.js'
import { type Sampling, sampleToken } from './sampling.js'

export interface GenerateRequest {
  readonly decoder: Session
  readonly config: Glm4vConfig
  readonly activations: Activations
  readonly prompt: Prompt
  /** [N + 2, H]: begin, picture, end. */
  readonly features: Tensor
  readonly maxNewTokens: number
  readonly sampling: Sampling
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly onToken: (id: number) => void
}

export interface Generated {
  /** Without the stop token. */
  readonly tokens: readonly number[]
  readonly finish: 'stop' | 'length'
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

/** Stops within one token when the signal aborts, rejecting with its reason. */
export async function generate(request: GenerateRequest): Promise<Generated> {
  const { config, activations, prompt, features, maxNewTokens, sampling } = request
  const { clock, signal, onToken } = request
  const room = config.seq_length - prompt.positions.length
  const cache = createKvCache({ config, activations })
  const random = createRandom(sampling.seed)
  const tokens: number[] = []
  try {
    // 1. read the prompt
    const started = clock.now()
    signal.throwIfAborted()
    let logits = await forward(request.decoder, cache, { ...prompt, features })
    const prefilled = clock.now()
    const empty = emptyTensor(activations, [0, config.hidden_size])
    for (;;) {
      // 2. choose a token
      signal.throwIfAborted()
      const token = sampleToken(logits, sampling, random)
      const timings = { prefillMs: prefilled - started, decodeMs: clock.now() - prefilled }
      if (config.eos_token_id.includes(token)) return { tokens, finish: 'stop', ...timings }
      tokens.push(token)
      onToken(token)
      if (tokens.length >= Math.min(maxNewTokens, room)) {
        return { tokens, finish: 'length', ...timings }
      }
      // 3. read it: the next slot, at the next position
      const positions = [prompt.nextPosition + tokens.length - 1]
      const next = { before: [], features: empty, after: [token], positions }
      logits = await forward(request.decoder, cache, next)
    }
  } finally {
    cache.close()
  }
}

export function createKvCache({
  config,
  activations,
}: Pick<GenerateRequest, 'config' | 'activations'>): KvCache {
  return new KvCache({
    layers: config.num_layers,
    groups: config.multi_query_group_num,
    headSize: config.kv_channels,
    activations,
  })
}

export interface NewSlots {
  readonly before: readonly number[]
  readonly features: Tensor
  readonly after: readonly number[]
  /** One for each new slot. */
  readonly positions: readonly number[]
}

/** The logits after the last new slot; the cache has grown by the new ones. */
export async function forward(
  decoder: Session,
  cache: KvCache,
  slots: NewSlots,
): Promise<Float32Array> {
  const newSlots = slots.positions.length
  const total = cache.slots + newSlots
  const outputs = await decoder.run({
    [DECODER_IO.before]: int64Tensor(slots.before, [slots.before.length]),
    [DECODER_IO.features]: slots.features,
    [DECODER_IO.after]: int64Tensor(slots.after, [slots.after.length]),
    [DECODER_IO.positions]: int64Tensor(slots.positions, [1, newSlots]),
    [DECODER_IO.lastSlot]: int32Tensor([total - 1]),
    [DECODER_IO.totalSlots]: int32Tensor([total]),
    ...cache.past,
  })
  cache.grow(outputs, newSlots)
  return floatsOf(output(outputs, DECODER_IO.logits))
}
