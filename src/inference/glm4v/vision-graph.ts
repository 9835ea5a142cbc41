/** The eye as an ONNX graph: pixels in, picture features (begin, N tokens, end) out. Post-norm tower,
 *  2×2 convolution, gated adapter. Knows sizes and weight names, not how it is run.
 *
 *  T patch tokens + 1 class token, C tower width, H decoder width, N = T / 4, F adapter width. */

import {
  createGraph,
  float,
  type GraphBuilder,
  MICROSOFT,
  type RowRange,
  type Value,
} from '../onnx/graph-builder.js'
import { imageTokens } from './config.js'
import { gridsOf, patchesOf, pictureSizes } from './grids.js'
import { createLayers, type Layers } from './layers.js'
import type { Network } from './network.js'
import { TOWER_LAYER, VISION } from './weights.js'

/** Names of the graph's inputs and output. Only where there are several grids it is told which. */
export const VISION_IO = { pixels: 'pixels', grid: 'grid', features: 'features' } as const

/** PyTorch's default: the adapter's norm does not follow vision_config.layer_norm_eps. */
const ADAPTER_NORM_EPSILON = 1e-5

interface Build {
  readonly g: GraphBuilder
  readonly layers: Layers
  readonly network: Network
}

interface Patches {
  /** [T + 1, C] */
  readonly embedded: Value
  /** int64 [4]: 1, C, rows, columns */
  readonly form: Value
}

export function buildVisionGraph(network: Network): Uint8Array {
  const { config, activations } = network
  const vision = config.vision_config
  const g = createGraph('vision')
  const layers = createLayers(g, network)
  const build: Build = { g, layers, network }
  const [only, ...others] = pictureSizes(vision)
  const sides =
    only === undefined || others.length > 0 ? ['height', 'width'] : [only.height, only.width]
  const pixels = g.input(VISION_IO.pixels, 'float32', [1, 3, ...sides])

  const { embedded, form } = embedPatches(build, layers.cast(pixels))
  let x = embedded
  for (let n = 0; n < vision.num_hidden_layers; n++) x = towerLayer(build, x, n)
  x = downsample(build, x, form) // [N, H]
  x = adapter(build, x) // [N, H]
  const edge = (name: string) =>
    g.node('Reshape', [layers.weight(`${VISION}.${name}`), g.ints([1, config.hidden_size])])
  x = g.node('Concat', [edge('boi'), x, edge('eoi')], { attributes: { axis: 0 } }) // [N + 2, H]
  const divisor = layers.cast(g.floats(Float32Array.of(vision.scaling_factor), []))
  g.node('Div', [x, divisor], { output: VISION_IO.features })

  g.output(VISION_IO.features, activations, [imageTokens(config) + 2, config.hidden_size])
  return g.encode()
}

function embedPatches(build: Build, pixels: Value): Patches {
  const { g, layers, network } = build
  const { hidden_size: width, patch_size: patch } = network.config.vision_config
  const patchEmbedding = `${VISION}.patch_embedding`
  const grid = g.node(
    'Conv',
    [
      pixels,
      layers.weight(`${patchEmbedding}.proj.weight`),
      layers.weight(`${patchEmbedding}.proj.bias`),
    ],
    { attributes: { kernel_shape: [patch, patch], strides: [patch, patch] } },
  ) // [1, C, rows, columns]
  const flat = g.node('Reshape', [grid, g.ints([width, -1])]) // [C, T]
  const patches = g.node('Transpose', [flat], { attributes: { perm: [1, 0] } }) // [T, C]
  const all = g.node('Concat', [layers.weight(`${patchEmbedding}.cls_embedding`), patches], {
    attributes: { axis: 0 },
  }) // [T + 1, C]
  const embedded = g.node('Add', [all, positionsOf(build)])
  return { embedded, form: g.node('Shape', [grid]) }
}

/** [T + 1, C]: of all positions the class token's, and those of the grid that the picture has. */
function positionsOf({ g, layers, network }: Build): Value {
  const vision = network.config.vision_config
  const all = layers.weight(`${VISION}.patch_embedding.position_embedding.weight`)
  const grids = gridsOf(vision).length
  if (grids === 1) return all
  const rows = (from: number, to: number) =>
    g.node('Slice', [all, g.ints([from]), g.ints([to]), g.ints([0])])
  const shape = g.ints([grids, patchesOf(vision), vision.hidden_size])
  const byGrid = g.node('Reshape', [rows(1, vision.num_positions), shape])
  const own = g.node('Gather', [byGrid, g.input(VISION_IO.grid, 'int64', [])], {
    attributes: { axis: 0 },
  }) // [T, C]
  return g.node('Concat', [rows(0, 1), own], { attributes: { axis: 0 } })
}

function towerLayer({ g, layers, network }: Build, x: Value, n: number): Value {
  const { hidden_size: width, num_heads: heads, layer_norm_eps } = network.config.vision_config
  const scale = network.rescaling.tower // everything here is at 1/scale but the inside of GELU
  const epsilon = layer_norm_eps / scale ** 2
  const name = TOWER_LAYER(n)
  // rows of the packed weight: all queries, all keys, all values
  const part = (index: number): Value => {
    const rows: RowRange = { from: index * width, to: (index + 1) * width }
    return layers.addBatch(layers.linear(`${name}.attention.query_key_value`, x, rows)) // [1, T + 1, C]
  }
  const attended = g.node('MultiHeadAttention', [part(0), part(1), part(2)], {
    domain: MICROSOFT,
    attributes: { num_heads: heads, scale: float(scale ** 2 / Math.sqrt(width / heads)) },
  })
  const attention = layers.linear(`${name}.attention.dense`, layers.dropBatch(attended)) // [T + 1, C]
  const h = g.node('Add', [x, layers.layerNorm(`${name}.input_layernorm`, attention, epsilon)])
  const inner = g.node('Gelu', [layers.linear(`${name}.mlp.fc1`, h)])
  const mlp = layers.linear(`${name}.mlp.fc2`, inner) // [T + 1, C]
  return g.node('Add', [h, layers.layerNorm(`${name}.post_attention_layernorm`, mlp, epsilon)])
}

/** Drops the class token and joins each 2×2 block of patches. */
function downsample({ g, layers, network: { config } }: Build, x: Value, form: Value): Value {
  const end = g.ints([patchesOf(config.vision_config) + 1])
  const patches = g.node('Slice', [x, g.ints([1]), end, g.ints([0])]) // [T, C]
  const turned = g.node('Transpose', [patches], { attributes: { perm: [1, 0] } }) // [C, T]
  const grid = g.node('Reshape', [turned, form])
  const joined = g.node(
    'Conv',
    [grid, layers.weight(`${VISION}.conv.weight`), layers.weight(`${VISION}.conv.bias`)],
    { attributes: { kernel_shape: [2, 2], strides: [2, 2] } },
  ) // [1, H, rows / 2, columns / 2]
  const flat = g.node('Reshape', [joined, g.ints([config.hidden_size, -1])])
  return g.node('Transpose', [flat], { attributes: { perm: [1, 0] } }) // [N, H]
}

function adapter({ layers, network: { config, rescaling } }: Build, x: Value): Value {
  const name = `${VISION}.linear_proj`
  const rows: RowRange = { from: 0, to: config.ffn_hidden_size }
  const divisor = Math.sqrt(rescaling.decoder) // what comes out enters the decoder's stream
  const projected = layers.linearWithoutBias(`${name}.linear_proj`, x)
  const epsilon = ADAPTER_NORM_EPSILON / rescaling.tower ** 2
  const normed = layers.gelu(layers.layerNorm(`${name}.norm1`, projected, epsilon))
  const h = layers.times(normed, 1 / divisor)
  const gate = layers.linearWithoutBias(`${name}.gate_proj`, h, rows) // [N, F]
  const up = layers.linearWithoutBias(`${name}.dense_h_to_4h`, h, rows) // [N, F]
  return layers.linearWithoutBias(`${name}.dense_4h_to_h`, layers.gated(gate, up, divisor))
}
