/** Which LoRA adapters are merged, and how those are refused that a plain sum would get wrong. */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { ensureBuilt } from '../../src/inference/build/build.js'
import { FIXTURES } from './fixtures.js'

/** Each build starts threads, which a busy machine makes wait. */
jest.setTimeout(60_000)

const adapter = join(FIXTURES, 'adapter')

let cacheFolder: string
beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'built-'))
})
afterEach(() => rm(cacheFolder, { recursive: true }))

function build(adapter: string) {
  return ensureBuilt({
    folder: join(FIXTURES, 'halves'),
    adapter,
    precision: 'int8',
    cacheFolder,
    threads: 1,
    onProgress: () => {},
    signal: new AbortController().signal,
  })
}

describe('a LoRA adapter', () => {
  const changed = async (part: object) => {
    const folder = await mkdtemp(join(cacheFolder, 'adapter-'))
    await cp(adapter, folder, { recursive: true })
    const path = join(folder, 'adapter_config.json')
    const config = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify({ ...config, ...part }))
    return build(folder)
  }

  it.each([
    [{ use_dora: true }, /use_dora/],
    [{ bias: 'all' }, /bias/],
    [{ modules_to_save: ['output_layer'] }, /modules_to_save/],
    [{ peft_type: 'IA3' }, /peft_type/],
    [{ r: 8 }, /has rank 4, its configuration says 8/],
    [{ init_lora_weights: 'pissa' }, /init_lora_weights/],
    [{ rank_pattern: { '(': 4 } }, /cannot read the pattern "\("/],
  ])('that a sum would get wrong is refused: %j', async (part, message) => {
    await expect(changed(part)).rejects.toMatchObject({
      code: 'MODEL_FILES_INVALID',
      message: expect.stringMatching(message),
    })
  })

  it('has patterns of its configuration matched as PEFT does', async () => {
    const weights = async (built: Promise<{ readonly folder: string }>) =>
      readFile(join((await built).folder, 'part-001-of-001.safetensors'))
    const double = await weights(changed({ lora_alpha: 24 }))
    expect(double.equals(await weights(build(adapter)))).toBe(false)
    // each is the end of some module's name, as a regular expression
    const ends = [
      'dense_\\w+',
      'gate_proj',
      'attention\\.query_key_value|fc[12]',
      'query_key_value',
    ]
    const alpha_pattern = Object.fromEntries(ends.map((end) => [end, 24]))
    expect(double.equals(await weights(changed({ alpha_pattern })))).toBe(true)
  })

  // names of the same length, so that the header keeps its
  it.each([
    ['of which a half is missing', '4h_to_h.lora_A', '4h_to_h.lora_X', /4h_to_h\.lora_[XB]/],
    [
      'of another model',
      /layers\.0\.self_att/g,
      'layers.7.self_att',
      /layers\.7\.self_attention.*belongs to no linear layer/,
    ],
  ])('%s is refused by the name that differs', async (_, from, to, message) => {
    const renamed = join(cacheFolder, 'adapter')
    await cp(adapter, renamed, { recursive: true })
    const path = join(renamed, 'adapter_model.safetensors')
    const text = (await readFile(path)).toString('latin1')
    await writeFile(path, text.replace(from, to), 'latin1')
    await expect(build(renamed)).rejects.toMatchObject({
      code: 'MODEL_FILES_INVALID',
      message: expect.stringMatching(message),
    })
  })

  it('that lies elsewhere than said is missed by its file', async () => {
    await expect(build(cacheFolder)).rejects.toMatchObject({
      code: 'MODEL_FILES_INVALID',
      message: expect.stringMatching(/cannot read .*adapter_config\.json/),
    })
  })
})
