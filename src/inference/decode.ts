/** One run of the decoder: new slots in, what it wrote after them out, the cache grown. Two ways, by the form of
 *  the graph: a token a run, chosen here; or several, chosen inside (greedy). Knows no stop and no text. */

import type { Random } from '../random.js'
import type { Glm4vConfig } from './glm4v/config.js'
import { DECODER_IO, type DecoderForm } from './glm4v/decoder-graph.js'
import type { Activations } from './glm4v/network.js'
import { KvCache } from './kv-cache.js'
import {
  floatsOf,
  int64Scalar,
  int64Tensor,
  output,
  type Session,
  type Tensor,
  type Tensors,
  wholeNumbersOf,
} from './ort.js'
import { type Sampling, sampleToken } from './sampling.js'

export interface NewSlots {
  readonly before: readonly number[]
  readonly features: Tensor
  readonly after: readonly number[]
  /** One for each new slot. */
  readonly positions: readonly number[]
}

export interface Asked {
  /** Tokens, at least one. */
  readonly most: number
  /** False: what is read and written is not wanted in the cache, which need not leave the device then. One token a
   *  run is always kept. */
  readonly keeps: boolean
}

/** Reads the new slots and writes at least one token, at most as many as asked for. The last token written is
 *  not in the cache yet; after a stop token none follows. */
export type WriteTokens = (slots: NewSlots, asked: Asked) => Promise<readonly number[]>

export interface Writer {
  readonly decoder: Session
  readonly form: DecoderForm
  readonly cache: KvCache
  readonly sampling: Sampling
  readonly random: Random
}

export function createWriter({ decoder, form, cache, sampling, random }: Writer): WriteTokens {
  switch (form) {
    case 'logits':
      return async (slots) => [sampleToken(await forward(decoder, cache, slots), sampling, random)]
    case 'tokens':
      return (slots, asked) => forwardTokens(decoder, cache, { ...slots, ...asked })
  }
}

/** The logits after the last new slot; the cache has grown by the new ones. */
export async function forward(
  decoder: Session,
  cache: KvCache,
  slots: NewSlots,
): Promise<Float32Array> {
  const outputs = await decoder.run(feedsOf(cache, slots))
  cache.grow(outputs, slots.positions.length)
  return floatsOf(output(outputs, DECODER_IO.logits))
}

async function forwardTokens(
  decoder: Session,
  cache: KvCache,
  { most, keeps, ...slots }: NewSlots & Asked,
): Promise<readonly number[]> {
  const feeds = { ...feedsOf(cache, slots), [DECODER_IO.mostTokens]: int64Scalar(most) }
  const outputs = await decoder.run(feeds, keeps ? undefined : [DECODER_IO.tokens])
  const tokens = wholeNumbersOf(output(outputs, DECODER_IO.tokens))
  if (keeps) cache.grow(outputs, slots.positions.length + tokens.length - 1)
  return tokens
}

function feedsOf(cache: KvCache, { before, features, after, positions }: NewSlots): Tensors {
  return {
    [DECODER_IO.before]: int64Tensor(before, [before.length]),
    [DECODER_IO.features]: features,
    [DECODER_IO.after]: int64Tensor(after, [after.length]),
    [DECODER_IO.positions]: int64Tensor(positions, [1, positions.length]),
    ...cache.past,
  }
}

export function createKvCache({
  config,
  activations,
}: {
  readonly config: Glm4vConfig
  readonly activations: Activations
}): KvCache {
  return new KvCache({
    layers: config.num_layers,
    groups: config.multi_query_group_num,
    headSize: config.kv_channels,
    activations,
  })
}
