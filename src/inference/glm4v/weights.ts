/** The tensors that a config calls for, by their published names and shapes; checks a folder. */

import { BridgeError } from '../../errors.js'
import type { StoredWeights } from '../safetensors.js'
import type { Glm4vConfig } from './config.js'

/** Names of the parts of the checkpoint, without the last word (`weight`, `bias`). */
export const DECODER_LAYER = (n: number) => `transformer.encoder.layers.${n}`
export const TOWER_LAYER = (n: number) => `transformer.vision.transformer.layers.${n}`
export const VISION = 'transformer.vision'

/** @throws BridgeError MODEL_FILES_INVALID naming every tensor that is missing or misshapen */
export function checkWeights(config: Glm4vConfig, weights: StoredWeights): void {
  const faults: string[] = []
  for (const [name, shape] of expectedShapes(config)) {
    const found = weights.tensors.get(name)
    if (found === undefined) faults.push(`${name} [${shape}] is missing`)
    else if (`${found.shape}` !== `${shape}`) {
      faults.push(`${name} is [${found.shape}], expected [${shape}]`)
    }
  }
  if (faults.length === 0) return
  const shown = faults.slice(0, 5).join('; ')
  const more = faults.length > 5 ? `; and ${faults.length - 5} more` : ''
  throw new BridgeError('MODEL_FILES_INVALID', `weights in ${weights.folder}: ${shown}${more}`, {
    hint: 'config.json and the safetensors files must come from the same model.',
  })
}

function expectedShapes(config: Glm4vConfig): Map<string, readonly number[]> {
  const shapes = new Map<string, readonly number[]>()
  addDecoder(config, shapes)
  addVision(config, shapes)
  return shapes
}

function addDecoder(config: Glm4vConfig, shapes: Map<string, readonly number[]>): void {
  const width = config.hidden_size
  const queries = config.num_attention_heads * config.kv_channels
  const keysAndValues = 2 * config.multi_query_group_num * config.kv_channels
  shapes.set('transformer.embedding.word_embeddings.weight', [config.padded_vocab_size, width])
  shapes.set('transformer.output_layer.weight', [config.padded_vocab_size, width])
  shapes.set('transformer.encoder.final_layernorm.weight', [width])
  for (let n = 0; n < config.num_layers; n++) {
    const layer = DECODER_LAYER(n)
    shapes.set(`${layer}.input_layernorm.weight`, [width])
    shapes.set(`${layer}.self_attention.query_key_value.weight`, [queries + keysAndValues, width])
    shapes.set(`${layer}.self_attention.query_key_value.bias`, [queries + keysAndValues])
    shapes.set(`${layer}.self_attention.dense.weight`, [width, queries])
    shapes.set(`${layer}.post_attention_layernorm.weight`, [width])
    shapes.set(`${layer}.mlp.dense_h_to_4h.weight`, [2 * config.ffn_hidden_size, width])
    shapes.set(`${layer}.mlp.dense_4h_to_h.weight`, [width, config.ffn_hidden_size])
  }
}

function addVision(config: Glm4vConfig, shapes: Map<string, readonly number[]>): void {
  const vision = config.vision_config
  const c = vision.hidden_size
  const h = config.hidden_size
  const withBias = (name: string, shape: readonly number[]) => {
    shapes.set(`${name}.weight`, shape)
    shapes.set(`${name}.bias`, shape.slice(0, 1))
  }
  const patch = `${VISION}.patch_embedding`
  withBias(`${patch}.proj`, [c, 3, vision.patch_size, vision.patch_size])
  shapes.set(`${patch}.cls_embedding`, [1, c])
  shapes.set(`${patch}.position_embedding.weight`, [vision.num_positions, c])
  for (let n = 0; n < vision.num_hidden_layers; n++) {
    const layer = TOWER_LAYER(n)
    withBias(`${layer}.input_layernorm`, [c])
    withBias(`${layer}.attention.query_key_value`, [3 * c, c])
    withBias(`${layer}.attention.dense`, [c, c])
    withBias(`${layer}.mlp.fc1`, [vision.intermediate_size, c])
    withBias(`${layer}.mlp.fc2`, [c, vision.intermediate_size])
    withBias(`${layer}.post_attention_layernorm`, [c])
  }
  withBias(`${VISION}.conv`, [h, c, 2, 2])
  const adapter = `${VISION}.linear_proj`
  shapes.set(`${adapter}.linear_proj.weight`, [h, h])
  withBias(`${adapter}.norm1`, [h])
  shapes.set(`${adapter}.gate_proj.weight`, [config.ffn_hidden_size, h])
  shapes.set(`${adapter}.dense_h_to_4h.weight`, [config.ffn_hidden_size, h])
  shapes.set(`${adapter}.dense_4h_to_h.weight`, [h, config.ffn_hidden_size])
  shapes.set(`${VISION}.boi`, [1, 1, h])
  shapes.set(`${VISION}.eoi`, [1, 1, h])
}
