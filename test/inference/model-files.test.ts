/** What is said about model folders that are broken: each fault with the file or tensor it lies in. */

import { cp, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readConfig } from '../../src/inference/glm4v/config.js'
import { checkWeights } from '../../src/inference/glm4v/weights.js'
import { openWeights, type StoredWeights } from '../../src/inference/safetensors.js'
import { FIXTURES } from './fixtures.js'

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
    checkWeights(await readConfig(join(FIXTURES, 'halves')), weights)
  })

  it('names a file that is missing', async () => {
    await rm(weightsPath())
    await expect(openWeights(folder)).rejects.toMatchObject(faultOf(/model\.safetensors.*ENOENT/))
  })

  it('names a shard that is missing', async () => {
    const index = JSON.stringify({ weight_map: { a: 'model-00001-of-00002.safetensors' } })
    await writeFile(join(folder, 'model.safetensors.index.json'), index)
    await expect(openWeights(folder)).rejects.toMatchObject(faultOf(/00001-of-00002/))
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
    return readConfig(folder)
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

  it.each([
    [{ multi_query_group_num: 4 }, /does not divide 6 heads/],
    [{ rotary_percent: 0.31 }, /even number of dims/],
  ])('refuses sizes that do not fit together: %j', async (part, message) => {
    await expect(change(part)).rejects.toMatchObject(faultOf(message))
  })

  it('refuses a picture that the positions do not cover', async () => {
    const { vision_config } = await readConfig(folder)
    const changed = change({ vision_config: { ...vision_config, image_size: 112 } })
    await expect(changed).rejects.toMatchObject(faultOf(/is 17, expected 65[\s\S]*num_positions/))
  })
})

describe('weights', () => {
  it('are refused when they miss a tensor or have another shape, by name', async () => {
    const config = await readConfig(folder)
    const weights = await openWeights(folder)
    const tensors = new Map(weights.tensors)
    tensors.delete('transformer.vision.boi')
    const broken: StoredWeights = { folder, tensors }
    expect(() => checkWeights({ ...config, hidden_size: 65 }, weights)).toThrow(
      /word_embeddings\.weight is \[456,64\], expected \[456,65\]/,
    )
    expect(() => checkWeights(config, broken)).toThrow(
      /transformer\.vision\.boi \[1,1,64\] is missing/,
    )
  })
})
