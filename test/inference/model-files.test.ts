/** What is said about model folders that are broken: each fault with the file or tensor it lies in. */

import { cp, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readConfig } from '../../src/inference/glm4v/config.js'
import { checkWeights, countWeights, expectedTensors } from '../../src/inference/glm4v/weights.js'
import { openWeights, type StoredWeights } from '../../src/inference/safetensors.js'
import { FIXTURES } from './fixtures.js'

/** The sizes that the authors publish; the rest of the file falls back. */
const COGAGENT = {
  num_layers: 40,
  hidden_size: 4096,
  ffn_hidden_size: 13_696,
  num_attention_heads: 32,
  kv_channels: 128,
  multi_query_group_num: 2,
  padded_vocab_size: 151_552,
  layernorm_epsilon: 1e-5,
  original_rope: false,
  boi_token_id: 151_339,
  eoi_token_id: 151_340,
}

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-'))
  await cp(join(FIXTURES, 'interleaved'), folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const weightsPath = () => join(folder, 'model.safetensors')
const faultOf = (message: RegExp) => ({
  code: 'MODEL_FILES_INVALID',
  message: expect.stringMatching(message),
})

/** Replaces the header by what `change` makes of its text, padded to the same length. */
async function changeHeader(change: (header: string) => string): Promise<void> {
  const bytes = await readFile(weightsPath())
  const length = Number(bytes.readBigUInt64LE(0))
  const header = change(bytes.toString('utf8', 8, 8 + length)).padEnd(length)
  bytes.write(header, 8, length, 'utf8')
  await writeFile(weightsPath(), bytes)
}

describe('safetensors', () => {
  it('finds tensors in shards', async () => {
    const weights = await openWeights(join(FIXTURES, 'halves'))
    const files = new Set([...weights.tensors.values()].map(({ file }) => file))
    expect(files.size).toBe(2)
    const { config } = await readConfig(join(FIXTURES, 'halves'))
    expect(checkWeights(config, weights).tensors).toBe(weights.tensors.size)
  })

  it('names a file that is missing', async () => {
    await rm(weightsPath())
    await expect(openWeights(folder)).rejects.toMatchObject(
      faultOf(/holds neither model\.safetensors nor model\.safetensors\.index\.json/),
    )
  })

  it('names every shard that is missing', async () => {
    const weight_map = {
      a: 'model.safetensors',
      b: 'model-2.safetensors',
      c: 'model-3.safetensors',
    }
    await writeFile(join(folder, 'model.safetensors.index.json'), JSON.stringify({ weight_map }))
    await expect(openWeights(folder)).rejects.toMatchObject(
      faultOf(/lacks model-2\.safetensors, model-3\.safetensors \(2 of 3 shards\)/),
    )
  })

  it('says what to do about a file that git clone left to Git LFS', async () => {
    await writeFile(weightsPath(), 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n')
    await expect(openWeights(folder)).rejects.toMatchObject({
      ...faultOf(/model\.safetensors is only a pointer of Git LFS/),
      hint: expect.stringMatching(/git lfs pull/),
    })
  })

  it('refuses an index that leads out of the folder', async () => {
    const index = JSON.stringify({ weight_map: { a: '../../secret' } })
    await writeFile(join(folder, 'model.safetensors.index.json'), index)
    await expect(openWeights(folder)).rejects.toMatchObject(faultOf(/names "\.\.\/\.\.\/secret"/))
  })

  it('notices a file that is cut off', async () => {
    const handle = await open(weightsPath(), 'r+')
    const { size } = await handle.stat()
    await handle.truncate(size - 1)
    await handle.close()
    await expect(openWeights(folder)).rejects.toMatchObject(faultOf(/is cut off: tensor "/))
  })

  it.each([
    ['nothing', Buffer.alloc(0), /only 0 bytes/],
    ['a web page', Buffer.from('<!doctype html><html></html>'), /header of \d+ bytes in a file of/],
  ])('notices a file that holds %s', async (_, bytes, message) => {
    await writeFile(weightsPath(), bytes)
    await expect(openWeights(folder)).rejects.toMatchObject(faultOf(message))
  })

  it('names a tensor that the index promises and its shard lacks', async () => {
    const index = JSON.stringify({ weight_map: { 'no.such.tensor': 'model.safetensors' } })
    await writeFile(join(folder, 'model.safetensors.index.json'), index)
    await expect(openWeights(folder)).rejects.toMatchObject(
      faultOf(/model\.safetensors holds "no\.such\.tensor", but it does not/),
    )
  })

  it('refuses a tensor that two shards hold', async () => {
    await cp(weightsPath(), join(folder, 'again.safetensors'))
    const weight_map = { a: 'model.safetensors', b: 'again.safetensors' }
    await writeFile(join(folder, 'model.safetensors.index.json'), JSON.stringify({ weight_map }))
    await expect(openWeights(folder)).rejects.toMatchObject(
      faultOf(/lies in again\.safetensors and again in model\.safetensors/),
    )
  })

  it('refuses types that are no weights', async () => {
    await changeHeader((header) => header.replace('"F16"', '"I16"'))
    await expect(openWeights(folder)).rejects.toMatchObject(faultOf(/has type I16, expected F32/))
  })

  it('refuses a shape that does not fill its bytes', async () => {
    await changeHeader((header) => header.replace('"shape":[64]', '"shape":[65]'))
    await expect(openWeights(folder)).rejects.toMatchObject(
      faultOf(/takes 256 bytes, expected 260/),
    )
  })
})

describe('config.json', () => {
  const change = async (part: object) => {
    const path = join(folder, 'config.json')
    const config = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify({ ...config, ...part }))
    return (await readConfig(folder)).config
  }

  it('falls back to GLM-4V where it says nothing', async () => {
    const config = await change({ seq_length: undefined, eos_token_id: 3 })
    expect(config).toMatchObject({ rotary_percent: 0.5, seq_length: 8192, eos_token_id: [3] })
  })

  it('names every fault at once', async () => {
    const faults = change({ num_layers: 0, kv_channels: 'many', multi_query_group_num: undefined })
    await expect(faults).rejects.toMatchObject(
      faultOf(/num_layers[\s\S]*kv_channels[\s\S]*multi_query_group_num/),
    )
  })

  it('takes the tower of GLM-4V and half a head where the file lacks them, and warns', async () => {
    await change({ vision_config: undefined, rotary_percent: undefined })
    const { config, warnings } = await readConfig(folder)
    expect(config.rotary_percent).toBe(0.5)
    expect(config.vision_config).toMatchObject({ num_hidden_layers: 63, image_size: 1120 })
    expect(warnings).toEqual([
      expect.stringMatching(/config\.json has no "rotary_percent": half/),
      expect.stringMatching(/config\.json has no "vision_config": the tower of GLM-4V-9B/),
    ])
  })

  it.each(['original_rope', 'layernorm_epsilon', 'seq_length'])(
    'says what is taken where it lacks %s',
    async (key) => {
      await change({ rotary_percent: 0.5, [key]: undefined })
      const { warnings } = await readConfig(folder)
      expect(warnings).toEqual([expect.stringContaining(`config.json has no "${key}": `)])
    },
  )

  it('says that features are not divided where its tower names no divisor', async () => {
    const { vision_config } = (await readConfig(folder)).config
    const silent = { ...vision_config, scaling_factor: undefined }
    const config = await change({ rotary_percent: 0.5, vision_config: silent })
    expect(config.vision_config.scaling_factor).toBe(1)
    expect((await readConfig(folder)).warnings).toEqual([
      expect.stringMatching(/has no "vision_config\.scaling_factor": features are not divided/),
    ])
  })

  it('goes before every default, without a warning', async () => {
    const config = await change({ rotary_percent: 0.25, layernorm_epsilon: 0.5 })
    expect(config).toMatchObject({ rotary_percent: 0.25, layernorm_epsilon: 0.5 })
    expect((await readConfig(folder)).warnings).toEqual([])
  })

  it.each([
    ['model_type', 'llama'],
    ['add_bias_linear', true],
    ['add_qkv_bias', false],
    ['rmsnorm', false],
    ['tie_word_embeddings', true],
    ['apply_residual_connection_post_layernorm', true],
    ['multi_query_attention', false],
    ['quantization_bit', 4],
  ])('refuses a network of another form by its key and value: %s is %j', async (key, value) => {
    await expect(change({ [key]: value })).rejects.toMatchObject(
      faultOf(new RegExp(`${key}: .*found ${JSON.stringify(value)}`)),
    )
  })

  it.each([
    ['quantization_config', { quant_method: 'awq' }],
    ['rope_scaling', { type: 'linear', factor: 2 }],
  ])('refuses %s that is more than null, and says why', async (key, value) => {
    await expect(change({ [key]: null })).resolves.toBeDefined()
    await expect(change({ [key]: value })).rejects.toMatchObject(
      faultOf(new RegExp(`${key}: must be absent`)),
    )
  })

  it('refuses a tower with another activation', async () => {
    const { vision_config } = (await readConfig(folder)).config
    const changed = change({ vision_config: { ...vision_config, hidden_act: 'relu' } })
    await expect(changed).rejects.toMatchObject(faultOf(/hidden_act/))
  })

  it.each([
    [{ multi_query_group_num: 4 }, /does not divide 6 heads/],
    [{ rotary_percent: 0.31 }, /even number of dims/],
  ])('refuses sizes that do not fit together: %j', async (part, message) => {
    await expect(change(part)).rejects.toMatchObject(faultOf(message))
  })

  it('refuses a picture that the positions do not cover', async () => {
    const { vision_config } = (await readConfig(folder)).config
    const changed = change({ vision_config: { ...vision_config, image_size: 112 } })
    await expect(changed).rejects.toMatchObject(faultOf(/num_positions: is 17, expected 65/))
  })
})

describe('weights', () => {
  it('are refused when they miss a tensor or have another shape, by name', async () => {
    const { config } = await readConfig(folder)
    const weights = await openWeights(folder)
    const tensors = new Map(weights.tensors)
    tensors.delete('transformer.vision.boi')
    const broken: StoredWeights = { folder, tensors }
    expect(() => checkWeights({ ...config, hidden_size: 65 }, weights)).toThrow(
      /linear_proj\.norm1\.bias is \[64\], expected \[65\]/,
    )
    expect(() => checkWeights(config, broken)).toThrow(
      /transformer\.vision\.boi \[1,1,64\] is missing/,
    )
  })

  it('are refused when there is a tensor that the network does not know', async () => {
    const { config } = await readConfig(folder)
    const weights = await openWeights(folder)
    const dense = 'transformer.encoder.layers.0.self_attention.dense'
    const kernel = weights.tensors.get(`${dense}.weight`)
    const tensors = new Map(weights.tensors)
    if (kernel !== undefined) tensors.set(`${dense}.bias`, kernel)
    expect(() => checkWeights(config, { folder, tensors })).toThrow(
      /dense\.bias is no part of the network in config\.json/,
    )
  })

  it('are refused when whole numbers stand where weights are published', async () => {
    const { config } = await readConfig(folder)
    const weights = await openWeights(folder)
    const name = 'transformer.output_layer.weight'
    const tensors = new Map(weights.tensors)
    const kernel = tensors.get(name)
    if (kernel !== undefined) tensors.set(name, { ...kernel, type: 'U8' })
    expect(() => checkWeights(config, { folder, tensors })).toThrow(
      /output_layer\.weight has type U8, expected F32, F16 or BF16/,
    )
  })

  it('may carry the rotation that follows from config.json', async () => {
    const { config } = await readConfig(folder)
    const weights = await openWeights(folder)
    const norm = weights.tensors.get('transformer.encoder.final_layernorm.weight')
    const tensors = new Map(weights.tensors)
    if (norm !== undefined) tensors.set('transformer.rotary_pos_emb.inv_freq', norm)
    expect(checkWeights(config, { folder, tensors }).tensors).toBe(weights.tensors.size)
  })

  it('of CogAgent-9B are 1053 tensors with 13,906,320,896 parameters', async () => {
    const config = { ...COGAGENT, eos_token_id: [151_329, 151_336, 151_338] }
    await writeFile(join(folder, 'config.json'), JSON.stringify(config))
    const expected = expectedTensors((await readConfig(folder)).config)
    expect(countWeights(expected)).toEqual({ tensors: 1053, parameters: 13_906_320_896 })
    const linears = expected.filter(({ role }) => role === 'linear')
    expect(linears).toHaveLength(40 * 4 + 63 * 4 + 4 + 1)
  })
})
