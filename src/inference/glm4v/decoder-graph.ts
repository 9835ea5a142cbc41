/** The decoder as an ONNX graph: token ids around picture features in, logits of the last slot and the
 *  grown key/value cache out. The same graph reads the prompt and writes token by token.
 *
 *  S new slots, P slots in the cache, H width, Q query heads, G key/value groups, D head size,
 *  F inner width, V vocabulary. */

import {
  createGraph,
  float,
  type GraphBuilder,
  MICROSOFT,
  type RowRange,
  type Value,
} from '../onnx/graph-builder.js'
import { type Glm4vConfig, rotarySize } from './config.js'
import { createLayers, type Layers } from './layers.js'
import type { Activations, Network } from './network.js'
import { DECODER_LAYER, WORD_TABLE } from './weights.js'

/** Names of the graph's inputs and outputs. */
export const DECODER_IO = {
  before: 'before',
  features: 'features',
  after: 'after',
  positions: 'positions',
  /** Index of the last slot, int32 [1] */
  lastSlot: 'last_slot',
  /** Slots with the new ones, int32 [1] */
  totalSlots: 'total_slots',
  logits: 'logits',
  pastKey: (n: number) => `past_key_${n}`,
  pastValue: (n: number) => `past_value_${n}`,
  presentKey: (n: number) => `present_key_${n}`,
  presentValue: (n: number) => `present_value_${n}`,
} as const

const ROPE_BASE = 10_000

interface Build {
  readonly g: GraphBuilder
  readonly layers: Layers
  readonly config: Glm4vConfig
  readonly activations: Activations
  /** The residual stream is carried at 1/scale (rescale.ts). */
  readonly scale: number
  /** Of every norm of the stream. */
  readonly epsilon: number
  readonly cosine: Value
  readonly sine: Value
}

export function buildDecoderGraph(network: Network): Uint8Array {
  const { config, activations } = network
  const g = createGraph('decoder')
  const layers = createLayers(g, network)
  const scale = network.rescaling.decoder
  const epsilon = config.layernorm_epsilon / scale ** 2
  const turning = rotation(g, config, layers)
  const build: Build = { g, layers, config, activations, scale, epsilon, ...turning }
  declareInputs(build)

  let x = embed(build) // [S, H]
  for (let n = 0; n < config.num_layers; n++) x = decoderLayer(build, x, n)
  const last = layers.rmsNorm(
    'transformer.encoder.final_layernorm',
    x, // [1, H]: the last layer keeps the last slot only
    epsilon,
  )
  const logits = layers.linearWithoutBias('transformer.output_layer', last) // [1, V]
  g.node('Cast', [logits], { attributes: { to: 1 }, output: DECODER_IO.logits })
  g.output(DECODER_IO.logits, 'float32', [1, config.padded_vocab_size])
  return g.encode()
}

function declareInputs({ g, config, activations }: Build): void {
  g.input(DECODER_IO.before, 'int64', ['B'])
  g.input(DECODER_IO.features, activations, ['I', config.hidden_size])
  g.input(DECODER_IO.after, 'int64', ['A'])
  g.input(DECODER_IO.positions, 'int64', [1, 'S'])
  g.input(DECODER_IO.lastSlot, 'int32', [1])
  g.input(DECODER_IO.totalSlots, 'int32', [1])
  const groups = config.multi_query_group_num
  const head = config.kv_channels
  for (let n = 0; n < config.num_layers; n++) {
    g.input(DECODER_IO.pastKey(n), activations, [1, groups, 'P', head])
    g.input(DECODER_IO.pastValue(n), activations, [1, groups, 'P', head])
    g.output(DECODER_IO.presentKey(n), activations, [1, groups, 'T', head])
    g.output(DECODER_IO.presentValue(n), activations, [1, groups, 'T', head])
  }
}

/** Words are looked up in the type that they are stored in, so that the table isn't turned into floats whole. */
function embed({ g, layers, scale }: Build): Value {
  const table = layers.table(WORD_TABLE)
  const words = (ids: Value) => layers.times(layers.cast(g.node('Gather', [table, ids])), 1 / scale)
  return g.node(
    'Concat',
    [words(DECODER_IO.before), DECODER_IO.features, words(DECODER_IO.after)],
    { attributes: { axis: 0 } },
  )
}

function decoderLayer(build: Build, x: Value, n: number): Value {
  const { g, layers, config, scale, epsilon } = build
  const name = DECODER_LAYER(n)
  const normed = layers.rmsNorm(`${name}.input_layernorm`, x, epsilon)
  let attended = attention(build, normed, n) // [S, Q·D]
  let residual = x
  if (n === config.num_layers - 1) {
    // nobody reads the other slots any more: the cache holds what later tokens need
    const lastRow = g.ints([-1])
    attended = g.node('Gather', [attended, lastRow]) // [1, Q·D]
    residual = g.node('Gather', [residual, lastRow]) // [1, H]
  }
  const h = g.node('Add', [
    residual,
    layers.linearWithoutBias(`${name}.self_attention.dense`, attended),
  ])
  const second = layers.rmsNorm(`${name}.post_attention_layernorm`, h, epsilon)
  const inner = config.ffn_hidden_size
  const packed = `${name}.mlp.dense_h_to_4h` // rows: the gate, then what it lets through
  const gate = layers.linearWithoutBias(packed, second, { from: 0, to: inner }) // [S, F]
  const up = layers.linearWithoutBias(packed, second, { from: inner, to: 2 * inner }) // [S, F]
  const mlp = layers.linearWithoutBias(
    `${name}.mlp.dense_4h_to_h`,
    layers.gated(gate, up, Math.sqrt(scale)),
  )
  return g.node('Add', [h, mlp])
}

function attention({ g, layers, config, scale, cosine, sine }: Build, x: Value, n: number): Value {
  const heads = config.num_attention_heads
  const groups = config.multi_query_group_num
  const queryEnd = heads * config.kv_channels
  const keyEnd = queryEnd + groups * config.kv_channels
  const valueEnd = keyEnd + groups * config.kv_channels
  const part = (rows: RowRange) =>
    layers.addBatch(layers.linear(`${DECODER_LAYER(n)}.self_attention.query_key_value`, x, rows))
  const turn = (value: Value, count: number) =>
    // positions are explicit: the picture's tokens share one, which no slot count could give
    g.node('RotaryEmbedding', [value, DECODER_IO.positions, cosine, sine], {
      domain: MICROSOFT,
      attributes: {
        interleaved: config.original_rope ? 1 : 0,
        num_heads: count,
        rotary_embedding_dim: rotarySize(config),
      },
    })
  const query = turn(part({ from: 0, to: queryEnd }), heads) // [1, S, Q·D]
  const key = turn(part({ from: queryEnd, to: keyEnd }), groups) // [1, S, G·D]
  const value = part({ from: keyEnd, to: valueEnd }) // [1, S, G·D]
  const output = `attention_${n}`
  g.nodeWithOutputs(
    'GroupQueryAttention',
    [
      query,
      key,
      value,
      DECODER_IO.pastKey(n),
      DECODER_IO.pastValue(n),
      DECODER_IO.lastSlot,
      DECODER_IO.totalSlots,
    ],
    {
      domain: MICROSOFT,
      attributes: {
        num_heads: heads,
        kv_num_heads: groups,
        scale: float(scale ** 2 / Math.sqrt(config.kv_channels)),
      },
      outputs: [output, DECODER_IO.presentKey(n), DECODER_IO.presentValue(n)],
    },
  )
  return layers.dropBatch(output)
}

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
