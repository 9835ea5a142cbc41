/** A model folder of the published form without the real weights: random ones, or files of holes that take no space
 *  on the disk and read as zeros (for what only looks at names and sizes). Its answers mean nothing. */

import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesOf, layOut, type TensorShape } from '../../src/inference/build/layout.js'
import { readConfig } from '../../src/inference/glm4v/config.js'
import { type ExpectedTensor, expectedTensors } from '../../src/inference/glm4v/weights.js'
import { INDEX_FILE } from '../../src/inference/safetensors.js'
import { createRandom } from '../../src/random.js'

/** As published; what is left out falls back to the values of GLM-4V. */
export const COGAGENT = {
  model_type: 'chatglm',
  num_layers: 40,
  hidden_size: 4096,
  ffn_hidden_size: 13_696,
  num_attention_heads: 32,
  kv_channels: 128,
  multi_query_group_num: 2,
  padded_vocab_size: 151_552,
  layernorm_epsilon: 1e-5,
  original_rope: false,
  rotary_percent: 0.5,
  eos_token_id: [151_329, 151_336, 151_338],
  boi_token_id: 151_339,
  eoi_token_id: 151_340,
}
/** tokenizer.model of GLM-4 has so many; the special tokens follow. */
const RANKS = 151_329
const SHARD_BYTES = 1.98e9
/** Enough different values that nothing compresses or repeats within a matrix row. */
const BLOCK_VALUES = 4 * 2 ** 20

export interface RandomModel {
  readonly folder: string
  /** The text of config.json. */
  readonly config: string
  readonly weights: 'random' | 'holes'
}

export async function writeRandomModel({
  folder,
  config: text,
  weights,
}: RandomModel): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'config.json'), text)
  const { config } = await readConfig(folder)
  await writeFile(join(folder, 'tokenizer.model'), ranks())
  await writeShards(folder, shards(expectedTensors(config)), weights)
}

/** The 256 bytes, then made-up words that no text contains. */
function ranks(): string {
  return Array.from({ length: RANKS }, (_, rank) => {
    const token = rank < 256 ? Buffer.of(rank) : Buffer.from(`\u0001${rank}`)
    return `${token.toString('base64')} ${rank}\n`
  }).join('')
}

interface RandomTensor extends TensorShape {
  readonly role: ExpectedTensor['role']
}

function shards(tensors: readonly ExpectedTensor[]): RandomTensor[][] {
  const groups: RandomTensor[][] = [[]]
  let bytes = 0
  for (const { name, shape, role } of tensors) {
    const tensor: RandomTensor = { name, shape, role, type: 'BF16' }
    if (bytes + bytesOf(tensor) > SHARD_BYTES && bytes > 0) {
      groups.push([])
      bytes = 0
    }
    groups.at(-1)?.push(tensor)
    bytes += bytesOf(tensor)
  }
  return groups
}

async function writeShards(
  target: string,
  groups: readonly RandomTensor[][],
  weights: RandomModel['weights'],
): Promise<void> {
  const noise = randomBlock()
  const weightMap: Record<string, string> = {}
  const count = String(groups.length).padStart(5, '0')
  for (const [i, tensors] of groups.entries()) {
    const name = `model-${String(i + 1).padStart(5, '0')}-of-${count}.safetensors`
    const { header, offsets, fileBytes } = layOut(tensors)
    const file = await open(join(target, name), 'w')
    await file.write(header)
    for (const tensor of tensors) {
      weightMap[tensor.name] = name
      if (weights === 'holes') continue
      const bytes = bytesOf(tensor)
      const start = offsets.get(tensor.name) ?? 0
      const source = isNormWeight(tensor) ? ones(bytes) : noise
      for (let done = 0; done < bytes; done += source.length) {
        await file.write(source, 0, Math.min(source.length, bytes - done), start + done)
      }
    }
    await file.truncate(fileBytes)
    await file.close()
  }
  await writeFile(join(target, INDEX_FILE), JSON.stringify({ weight_map: weightMap }))
}

function isNormWeight({ name }: RandomTensor): boolean {
  return /norm\d?\.weight$/.test(name)
}

/** bfloat16, about 0.02 in size: activations stay near 1 through all layers. */
function randomBlock(): Uint8Array {
  const random = createRandom(1)
  const floats = Float32Array.from({ length: BLOCK_VALUES }, () => (random.next() - 0.5) * 0.07)
  return upperHalves(floats)
}

function ones(bytes: number): Uint8Array {
  return upperHalves(new Float32Array(bytes / 2).fill(1))
}

function upperHalves(floats: Float32Array): Uint8Array {
  const bits = new Uint32Array(floats.buffer)
  return new Uint8Array(Uint16Array.from(bits, (value) => value >>> 16).buffer)
}
