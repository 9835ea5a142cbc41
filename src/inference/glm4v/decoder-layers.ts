/** The decoder's layers as nodes of a graph: rows of its residual stream and the cache in, logits of the last
 *  row and the grown cache out. Knows no inputs and outputs of a graph: decoder-graph.ts has them.
 *
 *  S new slots, P slots in the cache, H width, Q query heads, G key/value groups, D head size,
 *  F inner width, V vocabulary. */

import { float, type GraphBuilder, MICROSOFT, type Value } from '../onnx/graph-builder.js'
import { type Glm4vConfig, rotarySize } from './config.js'
import { createLayers, type Layers, type NormedSum } from './layers.js'
import type { Network } from './network.js'
import { DECODER_LAYER, WORD_TABLE } from './weights.js'

export interface DecoderLayers {
  /** Token ids [n] → rows of the stream [n, H]. */
  embed(ids: Value): Value
  /** Rows [S, H] → logits [1, V] of the last one. */
  read(rows: Value, slots: Slots): Value
}

/** Where the rows stand, and the cache before and after them. */
export interface Slots {
  /** int64 [1, S] */
  readonly positions: Value
  /** One for each layer. */
  readonly caches: readonly LayerCache[]
}

export interface LayerCache {
  /** [1, G, P, D] */
  readonly pastKey: Value
  readonly pastValue: Value
  /** Names for what comes out, [1, G, P + S, D]. */
  readonly presentKey: string
  readonly presentValue: string
}

interface Build {
  readonly g: GraphBuilder
  readonly layers: Layers
  readonly config: Glm4vConfig
  /** The residual stream is carried at 1/scale (rescale.ts). */
  readonly scale: number
  /** Of every norm of the stream. */
  readonly epsilon: number
  readonly cosine: Value
  readonly sine: Value
}

export function createDecoderLayers(g: GraphBuilder, network: Network): DecoderLayers {
  const { config } = network
  const layers = createLayers(g, network)
  const scale = network.rescaling.decoder
  const epsilon = config.layernorm_epsilon / scale ** 2
  const table = layers.table(WORD_TABLE)
  const build: Build = {
    ...{ g, layers, config, scale, epsilon },
    ...rotation(g, config, layers),
  }
  return {
    // words are looked up in the type that they are stored in, so that the table isn't turned into floats whole
    embed: (ids) => layers.times(layers.cast(g.node('Gather', [table, ids])), 1 / scale),
    read: (rows, { positions, caches }) => {
      const counts = countSlots(g, rows, caches)
      const turns = turnsOf(build, positions, counts.pastSlots)
      const last = caches.reduce<Stream>(
        (stream, cache, n) => layer(build, stream, { ...counts, positions, turns, cache, n }),
        { rows, addend: null },
      )
      const { normed } = normedSum(build, 'transformer.encoder.final_layernorm', last) // [1, H]
      return layers.linearWithoutBias('transformer.output_layer', normed) // [1, V]
    },
  }
}

/** The residual stream, and what the layer before leaves to be added: the next norm does both at once. */
interface Stream {
  readonly rows: Value
  readonly addend: Value | null
}

interface SlotCounts {
  /** Slots in the cache, int64 [1]. */
  readonly pastSlots: Value
  /** Index of the last slot, int32 [1]. */
  readonly lastSlot: Value
  /** Slots with the new ones, int32 [1]. */
  readonly totalSlots: Value
}

/** Cosine and sine, [slots or positions, rotary / 2] each. */
interface Turns {
  /** Whether a row belongs to a slot or to a position. */
  readonly bySlot: boolean
  readonly cosine: Value
  readonly sine: Value
}

interface LayerSlots extends SlotCounts {
  readonly positions: Value
  readonly turns: Turns
  readonly cache: LayerCache
  /** Which layer. */
  readonly n: number
}

/** Counted from shapes, because what is made of shapes stays in main memory. There attention on CUDA looks for the
 *  total, and does not wait for a sum that was made on the card. */
function countSlots(g: GraphBuilder, rows: Value, [first]: readonly LayerCache[]): SlotCounts {
  const size = (value: Value, axis: number) =>
    g.node('Shape', [value], { attributes: { start: axis, end: axis + 1 } }) // int64 [1]
  const pastSlots = size(first?.pastKey ?? '', 2)
  const total = g.node('Add', [pastSlots, size(rows, 0)])
  const last = g.node('Sub', [total, g.ints([1])])
  return { pastSlots, lastSlot: g.cast(last, 'int32'), totalSlots: g.cast(total, 'int32') }
}

function layer(build: Build, stream: Stream, slots: LayerSlots): Stream {
  const { g, layers, config, scale } = build
  const name = DECODER_LAYER(slots.n)
  const { sum: x, normed } = normedSum(build, `${name}.input_layernorm`, stream)
  let attended = attention(build, normed, slots) // [S, Q·D]
  let residual = x
  if (slots.n === config.num_layers - 1) {
    // nobody reads the other slots any more: the cache holds what later tokens need
    const lastRow = g.ints([-1])
    attended = g.node('Gather', [attended, lastRow]) // [1, Q·D]
    residual = g.node('Gather', [residual, lastRow]) // [1, H]
  }
  const dense = layers.linearWithoutBias(`${name}.self_attention.dense`, attended)
  const { sum: h, normed: second } = normedSum(build, `${name}.post_attention_layernorm`, {
    rows: residual,
    addend: dense,
  })
  const inner = config.ffn_hidden_size
  const packed = `${name}.mlp.dense_h_to_4h` // rows: the gate, then what it lets through
  const gate = layers.linearWithoutBias(packed, second, { from: 0, to: inner }) // [S, F]
  const up = layers.linearWithoutBias(packed, second, { from: inner, to: 2 * inner }) // [S, F]
  const mlp = layers.linearWithoutBias(
    `${name}.mlp.dense_4h_to_h`,
    layers.gated(gate, up, Math.sqrt(scale)),
  )
  return { rows: h, addend: mlp }
}

function normedSum({ layers, epsilon }: Build, norm: string, { rows, addend }: Stream): NormedSum {
  if (addend !== null) return layers.rmsNormOfSum(norm, [rows, addend], epsilon)
  return { sum: rows, normed: layers.rmsNorm(norm, rows, epsilon) }
}

function attention(build: Build, x: Value, slots: LayerSlots): Value {
  const { g, layers, config, scale } = build
  const { lastSlot, totalSlots, cache, turns, n } = slots
  const packed = layers.addBatch(
    layers.linear(`${DECODER_LAYER(n)}.self_attention.query_key_value`, x),
  ) // [1, S, (Q + 2 G)·D]: all queries, all keys, all values
  const past = [cache.pastKey, cache.pastValue, lastSlot, totalSlots]
  const inputs = turns.bySlot
    ? [packed, '', '', ...past, turns.cosine, turns.sine]
    : [...turnedParts(build, packed, slots), ...past]
  const output = `attention_${n}`
  g.nodeWithOutputs('GroupQueryAttention', inputs, {
    domain: MICROSOFT,
    attributes: {
      num_heads: config.num_attention_heads,
      kv_num_heads: config.multi_query_group_num,
      scale: float(scale ** 2 / Math.sqrt(config.kv_channels)),
      ...(turns.bySlot && { do_rotary: 1, rotary_interleaved: isInterleaved(config) }),
    },
    outputs: [output, cache.presentKey, cache.presentValue],
  })
  return layers.dropBatch(output)
}

/** Queries, keys and values, the first two turned: [1, S, Q·D], [1, S, G·D], [1, S, G·D]. */
function turnedParts(
  { g, config }: Build,
  packed: Value,
  { turns, positions, n }: LayerSlots,
): readonly Value[] {
  const { num_attention_heads: heads, multi_query_group_num: groups, kv_channels: size } = config
  const [query, key, value] = [`query_${n}`, `key_${n}`, `value_${n}`] as const
  g.nodeWithOutputs('Split', [packed, g.ints([heads * size, groups * size, groups * size])], {
    attributes: { axis: 2 },
    outputs: [query, key, value],
  })
  const turn = (part: Value, count: number) =>
    g.node('RotaryEmbedding', [part, positions, turns.cosine, turns.sine], {
      domain: MICROSOFT,
      attributes: {
        interleaved: isInterleaved(config),
        num_heads: count,
        rotary_embedding_dim: rotarySize(config),
      },
    })
  return [turn(query, heads), turn(key, groups), value]
}

function isInterleaved({ original_rope }: Glm4vConfig): 0 | 1 {
  return original_rope ? 1 : 0
}

/** Attention turns heads itself, by slots: WebGPU's takes no positions, whatever is handed to it. The picture's
 *  tokens share one position, so the rows of the new slots are looked up by position, once for all layers; nobody
 *  reads those of earlier slots, whose keys have been turned. */
function turnsOf(build: Build, positions: Value, pastSlots: Value): Turns {
  const { g, layers, cosine, sine } = build
  if (!attentionTurns(build)) return { bySlot: false, cosine, sine }
  const bySlot = (table: Value) => {
    const earlier = g.node('Slice', [table, g.ints([0]), pastSlots, g.ints([0])])
    const own = layers.dropBatch(g.node('Gather', [table, positions]))
    return g.node('Concat', [earlier, own], { attributes: { axis: 0 } }) // [P + S, rotary / 2]
  }
  return { bySlot: true, cosine: bySlot(cosine), sine: bySlot(sine) }
}

/** What attention wants of sizes when it turns heads itself (group_query_attention_helper.h); GLM-4V's fit. */
function attentionTurns({ config }: Build): boolean {
  return config.kv_channels % 16 === 0 && rotarySize(config) % 16 === 0
}

const ROPE_BASE = 10_000

/** Cosine and sine for every position that fits: [seq_length, rotary / 2] each. */
function rotation(
  g: GraphBuilder,
  config: Glm4vConfig,
  layers: Layers,
): Pick<Build, 'cosine' | 'sine'> {
  const half = rotarySize(config) / 2
  const base = ROPE_BASE * config.rope_ratio
  const cosine = new Float32Array(config.seq_length * half)
  const sine = new Float32Array(config.seq_length * half)
  for (let position = 0; position < config.seq_length; position++) {
    for (let i = 0; i < half; i++) {
      const angle = position * base ** (-i / half)
      cosine[position * half + i] = Math.cos(angle)
      sine[position * half + i] = Math.sin(angle)
    }
  }
  const dims = [config.seq_length, half]
  return { cosine: layers.cast(g.floats(cosine, dims)), sine: layers.cast(g.floats(sine, dims)) }
}
