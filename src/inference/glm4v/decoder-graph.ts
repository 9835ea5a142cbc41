/** The decoder as an ONNX graph, in one of two forms. Both read token ids around picture features, and give the
 *  grown key/value cache out:
 *
 *  - `logits`: of the last slot. Whoever runs it chooses the token and comes back with it.
 *  - `tokens`: chooses the likeliest token itself, reads it, and goes on, until a stop token or for as many
 *    rounds as it is told. For providers that cannot keep the cache between two runs: here it stays inside.
 *
 *  The same graph reads the prompt and writes. */

import { createGraph, type GraphBuilder, type Value } from '../onnx/graph-builder.js'
import type { Glm4vConfig } from './config.js'
import { createDecoderLayers, type DecoderLayers, type LayerCache } from './decoder-layers.js'
import type { Network } from './network.js'

export type DecoderForm = 'logits' | 'tokens'

/** Names of the graph's inputs and outputs. */
export const DECODER_IO = {
  before: 'before',
  features: 'features',
  after: 'after',
  positions: 'positions',
  logits: 'logits',
  /** `tokens` only: the most tokens to write, int64 [] */
  mostTokens: 'most_tokens',
  /** `tokens` only: what was written, int64 [n, 1]; the last one is not in the cache yet */
  tokens: 'tokens',
  pastKey: (n: number) => `past_key_${n}`,
  pastValue: (n: number) => `past_value_${n}`,
  presentKey: (n: number) => `present_key_${n}`,
  presentValue: (n: number) => `present_value_${n}`,
} as const

interface Build {
  readonly g: GraphBuilder
  readonly network: Network
  readonly decoder: DecoderLayers
}

export function buildDecoderGraph(network: Network, form: DecoderForm): Uint8Array {
  const g = createGraph('decoder')
  const decoder = createDecoderLayers(g, network)
  const build: Build = { g, network, decoder }
  declareInputsAndCache(build)
  const rows = g.node(
    'Concat',
    [decoder.embed(DECODER_IO.before), DECODER_IO.features, decoder.embed(DECODER_IO.after)],
    { attributes: { axis: 0 } },
  ) // [S, H]
  switch (form) {
    case 'logits':
      giveLogits(build, rows)
      break
    case 'tokens':
      giveTokens(build, rows)
      break
  }
  return g.encode()
}

function declareInputsAndCache({ g, network: { config, activations } }: Build): void {
  g.input(DECODER_IO.before, 'int64', ['B'])
  g.input(DECODER_IO.features, activations, ['I', config.hidden_size])
  g.input(DECODER_IO.after, 'int64', ['A'])
  g.input(DECODER_IO.positions, 'int64', [1, 'S'])
  for (const { pastKey, pastValue, presentKey, presentValue } of caches(config)) {
    for (const past of [pastKey, pastValue]) g.input(past, activations, cacheDims(config, 'P'))
    for (const present of [presentKey, presentValue]) {
      g.output(present, activations, cacheDims(config, 'T'))
    }
  }
}

function giveLogits({ g, network: { config }, decoder }: Build, rows: Value): void {
  const { positions, logits } = DECODER_IO
  const given = decoder.read(rows, { positions, caches: caches(config) })
  g.node('Cast', [given], { attributes: { to: 1 }, output: logits })
  g.output(logits, 'float32', [1, config.padded_vocab_size])
}

/** The prompt is the first round, and each token that is not the last one round more. */
function giveTokens({ g, network: { config, activations }, decoder }: Build, rows: Value): void {
  const { mostTokens, tokens } = DECODER_IO
  g.input(mostTokens, 'int64', [])
  const one = g.ints([1])
  const nextPosition = g.node('Add', [
    g.node('Gather', [DECODER_IO.positions, g.ints([-1])], { attributes: { axis: 1 } }),
    one,
  ]) // [1, 1]
  const stops = g.ints(config.eos_token_id)
  const own = caches(config)
  const cacheValue = (name: string, initial: Value) => {
    return { name, initial, type: activations, dims: cacheDims(config, 'C') }
  }
  g.loop({
    most: mostTokens,
    carried: [
      { name: 'rows_left', initial: rows, type: activations, dims: ['R', config.hidden_size] },
      { name: 'positions_left', initial: DECODER_IO.positions, type: 'int64', dims: [1, 'R'] },
      ...own.flatMap(({ pastKey, pastValue, presentKey, presentValue }) => [
        cacheValue(presentKey, pastKey),
        cacheValue(presentValue, pastValue),
      ]),
    ],
    collected: { name: tokens, type: 'int64' },
    round: ({ count, carried: [slotRows = '', positions = '', ...past] }) => {
      const grown = own.map((_, n) => ({
        pastKey: past[2 * n] ?? '',
        pastValue: past[2 * n + 1] ?? '',
        presentKey: `grown_key_${n}`,
        presentValue: `grown_value_${n}`,
      }))
      const logits = decoder.read(slotRows, { positions, caches: grown })
      const token = likeliest(g, logits, config) // [1]
      return {
        goesOn: isNoneOf(g, token, stops),
        carried: [
          decoder.embed(token),
          g.node('Add', [nextPosition, count]),
          ...grown.flatMap(({ presentKey, presentValue }) => [presentKey, presentValue]),
        ],
        collected: token,
      }
    },
  })
  g.output(tokens, 'int64', ['N', 1])
}

/** The first of the largest, as sampling.ts takes it: in 32 bits, so that every provider compares alike. */
function likeliest(g: GraphBuilder, logits: Value, config: Glm4vConfig): Value {
  const flat = g.node('Reshape', [g.cast(logits, 'float32'), g.ints([config.padded_vocab_size])])
  return g.node('ArgMax', [flat], { attributes: { axis: 0, keepdims: 1 } }) // [1]
}

/** bool []: no stop is at distance 0. */
function isNoneOf(g: GraphBuilder, token: Value, stops: Value): Value {
  const distances = g.node('Abs', [g.node('Sub', [stops, token])])
  const nearest = g.node('ReduceMin', [distances], { attributes: { keepdims: 0 } }) // []
  return g.cast(nearest, 'bool')
}

function caches(config: Glm4vConfig): readonly LayerCache[] {
  return Array.from({ length: config.num_layers }, (_, n) => ({
    pastKey: DECODER_IO.pastKey(n),
    pastValue: DECODER_IO.pastValue(n),
    presentKey: DECODER_IO.presentKey(n),
    presentValue: DECODER_IO.presentValue(n),
  }))
}

function cacheDims(config: Glm4vConfig, slots: string) {
  return [1, config.multi_query_group_num, slots, config.kv_channels]
}
