/** The same function with smaller numbers inside, so that 16-bit floats hold them. Pure.
 *
 *  RMSNorm and LayerNorm do not see the scale of what they read, so the residual streams can be carried at
 *  1/s: what is added to them is divided by s, each norm's epsilon by s². With s a power of two nothing is
 *  rounded on the way (only what leaves the range of normal halves at the small end).
 *
 *  Decoder, at 1/s: the norm before attention gives 1/s of its output, so queries, keys and values are at 1/s
 *  (the softmax takes s² more), and so is what attention adds. The norm before the MLP gives 1/√s: gate and
 *  up are at 1/√s, SiLU(x)/√s is x/√s · sigmoid(√s · x/√s), and their product, the largest value there is, at 1/s.
 *  Large matrices stay as published, so their 8-bit scales stay normal numbers.
 *
 *  Tower, at 1/s: its branches read the stream itself and norm what they give. All of it is at 1/s but the
 *  inside of GELU, which needs true values: fc1 multiplies by s, fc2 divides. */

import { MAX_HALF } from '../half.js'
import type { Glm4vConfig } from './config.js'
import { TOWER_LAYER, VISION } from './weights.js'

export interface Rescaling {
  /** s of the decoder: an even power of two. */
  readonly decoder: number
  /** s of the tower: a power of two. */
  readonly tower: number
}

export const UNSCALED: Rescaling = { decoder: 1, tower: 1 }

/** Room for streams up to 4 million. Decoders of this size are known to reach tens of thousands in a few
 *  channels; typical values, about 1, stay far above the smallest normal half (6e-5). */
export const DECODER_SCALE = 64

/** What the tensor is multiplied by before it is stored. */
export function factorOf(name: string, { decoder, tower }: Rescaling): number {
  if (!name.startsWith(`${VISION}.`)) return decoderFactor(name, decoder)
  if (name === `${VISION}.boi` || name === `${VISION}.eoi`) return 1 / decoder
  if (name.endsWith('.mlp.fc1.weight')) return tower
  return TOWER_SCALED.test(name) ? 1 / tower : 1
}

function decoderFactor(name: string, s: number): number {
  if (name.endsWith('.input_layernorm.weight')) return 1 / s
  if (name.endsWith('.query_key_value.bias')) return 1 / s
  if (name.endsWith('.post_attention_layernorm.weight')) return 1 / Math.sqrt(s)
  return 1
}

/** Everything that is added in the tower, and both weights of its norms. */
const TOWER_SCALED =
  /\.vision\.(patch_embedding\.|conv\.bias|transformer\.layers\.\d+\.(\w+_layernorm\.|attention\.\w+\.bias|mlp\.fc2\.))/

/** Reads a small tensor as floats. */
export type ReadTensor = (name: string) => Promise<Float32Array>

/** The smallest power of two at which no value of the tower's stream can leave half the range of halves,
 *  whatever the picture: a norm over C values gives none beyond √(C − 1). */
export async function towerScale(config: Glm4vConfig, read: ReadTensor): Promise<number> {
  const channels = config.vision_config.hidden_size
  const bound = await startBound(config, read)
  const reach = Math.sqrt(channels - 1)
  for (let n = 0; n < config.vision_config.num_hidden_layers; n++) {
    for (const norm of ['input_layernorm', 'post_attention_layernorm']) {
      const weight = await read(`${TOWER_LAYER(n)}.${norm}.weight`)
      const bias = await read(`${TOWER_LAYER(n)}.${norm}.bias`)
      for (let c = 0; c < channels; c++) {
        bound[c] = (bound[c] ?? 0) + reach * Math.abs(weight[c] ?? 0) + Math.abs(bias[c] ?? 0)
      }
    }
  }
  const largest = bound.reduce((most, value) => Math.max(most, value), 0)
  return Math.max(1, 2 ** Math.ceil(Math.log2(largest / (MAX_HALF / 2))))
}

/** No normalised shade is further from 0 (white in the blue channel: 2.146). */
const MAX_PIXEL = 2.2

/** The largest value that each channel can start with. */
async function startBound(config: Glm4vConfig, read: ReadTensor): Promise<Float32Array> {
  const patch = `${VISION}.patch_embedding`
  const channels = config.vision_config.hidden_size
  const [kernel, bias, positions, first] = await Promise.all(
    ['proj.weight', 'proj.bias', 'position_embedding.weight', 'cls_embedding'].map((name) =>
      read(`${patch}.${name}`),
    ),
  )
  const sums = new Float32Array(channels)
  const perChannel = (kernel?.length ?? 0) / channels
  kernel?.forEach((value, i) => {
    const c = Math.floor(i / perChannel)
    sums[c] = (sums[c] ?? 0) + Math.abs(value) * MAX_PIXEL
  })
  const places = new Float32Array(channels)
  positions?.forEach((value, i) => {
    places[i % channels] = Math.max(places[i % channels] ?? 0, Math.abs(value))
  })
  return sums.map(
    (sum, c) =>
      Math.max(sum + Math.abs(bias?.[c] ?? 0), Math.abs(first?.[c] ?? 0)) + (places[c] ?? 0),
  )
}
