/** The tensors that a config calls for, by their published names and shapes; checks a folder. */

import { BridgeError } from '../../errors.js'
import type { StoredWeights } from '../safetensors.js'
import type { Glm4vConfig } from './config.js'

/** Names of the parts of the checkpoint, without the last word (`weight`, `bias`). */
export const DECODER_LAYER = (n: number) => `transformer.encoder.layers.${n}`
export const TOWER_LAYERS = 'transformer.vision.transformer.layers.'
export const TOWER_LAYER = (n: number) => `${TOWER_LAYERS}${n}`
export const VISION = 'transformer.vision'
export const WORD_TABLE = 'transformer.embedding.word_embeddings.weight'
export const OUTPUT_LAYER = 'transformer.output_layer.weight'

/** What a tensor is for, which decides how it may be stored: `linear` [out, in] multiplies; `table` is
 *  looked up by row; `kernel` belongs to a convolution; `vector` is added or multiplies element by element. */
export type TensorRole = 'linear' | 'table' | 'kernel' | 'vector'

export interface ExpectedTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly role: TensorRole
}

export interface WeightCount {
  readonly tensors: number
  readonly parameters: number
}

/** Published files may carry it; it follows from config.json, so it is not read. */
const RECOMPUTED = 'transformer.rotary_pos_emb.inv_freq'

/** @returns how many there are, as config.json calls for
 *  @throws BridgeError MODEL_FILES_INVALID naming tensors that are missing, misshapen or unknown */
export function checkWeights(config: Glm4vConfig, weights: StoredWeights): WeightCount {
  const expected = expectedTensors(config)
  const unknown = new Set(weights.tensors.keys())
  unknown.delete(RECOMPUTED)
  const faults: string[] = []
  for (const { name, shape } of expected) {
    unknown.delete(name)
    const found = weights.tensors.get(name)
    if (found === undefined) faults.push(`${name} [${shape}] is missing`)
    else if (found.type === 'U8') faults.push(`${name} has type U8, expected F32, F16 or BF16`)
    else if (`${found.shape}` !== `${shape}`) {
      faults.push(`${name} is [${found.shape}], expected [${shape}]`)
    }
  }
  for (const name of unknown) faults.push(`${name} is no part of the network in config.json`)
  if (faults.length === 0) return countWeights(expected)
  const shown = faults.slice(0, 5).join('; ')
  const more = faults.length > 5 ? `; and ${faults.length - 5} more` : ''
  throw new BridgeError('MODEL_FILES_INVALID', `weights in ${weights.folder}: ${shown}${more}`, {
    hint: 'config.json and the safetensors files must come from the same model.',
  })
}

export function countWeights(expected: readonly ExpectedTensor[]): WeightCount {
  const sizes = expected.map(({ shape }) => shape.reduce((product, dim) => product * dim, 1))
  return { tensors: expected.length, parameters: sizes.reduce((sum, size) => sum + size, 0) }
}

/** In the order in which the network uses them: the tower, then the decoder. */
export function expectedTensors(config: Glm4vConfig): ExpectedTensor[] {
  return [...towerTensors(config), ...decoderTensors(config)]
}

function decoderTensors(config: Glm4vConfig): ExpectedTensor[] {
  const width = config.hidden_size
  const queries = config.num_attention_heads * config.kv_channels
  const packed = queries + 2 * config.multi_query_group_num * config.kv_channels
  const words = [config.padded_vocab_size, width]
  const layer = (n: number): ExpectedTensor[] => [
    vector(`${DECODER_LAYER(n)}.input_layernorm.weight`, [width]),
    ...linearWithBias(`${DECODER_LAYER(n)}.self_attention.query_key_value`, [packed, width]),
    linear(`${DECODER_LAYER(n)}.self_attention.dense.weight`, [width, queries]),
    vector(`${DECODER_LAYER(n)}.post_attention_layernorm.weight`, [width]),
    linear(`${DECODER_LAYER(n)}.mlp.dense_h_to_4h.weight`, [2 * config.ffn_hidden_size, width]),
    linear(`${DECODER_LAYER(n)}.mlp.dense_4h_to_h.weight`, [width, config.ffn_hidden_size]),
  ]
  return [
    { name: WORD_TABLE, shape: words, role: 'table' },
    ...Array.from({ length: config.num_layers }, (_, n) => layer(n)).flat(),
    vector('transformer.encoder.final_layernorm.weight', [width]),
    linear(OUTPUT_LAYER, words),
  ]
}

function towerTensors(config: Glm4vConfig): ExpectedTensor[] {
  const vision = config.vision_config
  const c = vision.hidden_size
  const h = config.hidden_size
  const patch = `${VISION}.patch_embedding`
  const adapter = `${VISION}.linear_proj`
  const layer = (n: number): ExpectedTensor[] => [
    ...normWithBias(`${TOWER_LAYER(n)}.input_layernorm`, c),
    ...linearWithBias(`${TOWER_LAYER(n)}.attention.query_key_value`, [3 * c, c]),
    ...linearWithBias(`${TOWER_LAYER(n)}.attention.dense`, [c, c]),
    ...linearWithBias(`${TOWER_LAYER(n)}.mlp.fc1`, [vision.intermediate_size, c]),
    ...linearWithBias(`${TOWER_LAYER(n)}.mlp.fc2`, [c, vision.intermediate_size]),
    ...normWithBias(`${TOWER_LAYER(n)}.post_attention_layernorm`, c),
  ]
  return [
    ...kernelWithBias(`${patch}.proj`, [c, 3, vision.patch_size, vision.patch_size]),
    vector(`${patch}.cls_embedding`, [1, c]),
    vector(`${patch}.position_embedding.weight`, [vision.num_positions, c]),
    ...Array.from({ length: vision.num_hidden_layers }, (_, n) => layer(n)).flat(),
    ...kernelWithBias(`${VISION}.conv`, [h, c, 2, 2]),
    linear(`${adapter}.linear_proj.weight`, [h, h]),
    ...normWithBias(`${adapter}.norm1`, h),
    linear(`${adapter}.gate_proj.weight`, [config.ffn_hidden_size, h]),
    linear(`${adapter}.dense_h_to_4h.weight`, [config.ffn_hidden_size, h]),
    linear(`${adapter}.dense_4h_to_h.weight`, [h, config.ffn_hidden_size]),
    vector(`${VISION}.boi`, [1, 1, h]),
    vector(`${VISION}.eoi`, [1, 1, h]),
  ]
}

const vector = (name: string, shape: readonly number[]): ExpectedTensor => ({
  name,
  shape,
  role: 'vector',
})

const linear = (name: string, shape: readonly number[]): ExpectedTensor => ({
  name,
  shape,
  role: 'linear',
})

const linearWithBias = (name: string, shape: readonly number[]): ExpectedTensor[] => [
  linear(`${name}.weight`, shape),
  vector(`${name}.bias`, shape.slice(0, 1)),
]

const normWithBias = (name: string, width: number): ExpectedTensor[] => [
  vector(`${name}.weight`, [width]),
  vector(`${name}.bias`, [width]),
]

const kernelWithBias = (name: string, shape: readonly number[]): ExpectedTensor[] => [
  { name: `${name}.weight`, shape, role: 'kernel' },
  vector(`${name}.bias`, shape.slice(0, 1)),
]
