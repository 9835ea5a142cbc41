/** The ONNX graphs against the PyTorch reference (training/reference), on two small checkpoints. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/clock.js'
import { generate } from '../../src/inference/generate.js'
import type { Prompt } from '../../src/inference/glm4v/chat-template.js'
import { imageTokens } from '../../src/inference/glm4v/config.js'
import { DECODER_IO } from '../../src/inference/glm4v/decoder-graph.js'
import { type Glm4v, loadGlm4v } from '../../src/inference/glm4v/glm4v.js'
import { KvCache } from '../../src/inference/kv-cache.js'
import {
  floatsOf,
  floatTensor,
  int32Tensor,
  int64Tensor,
  output,
  type Tensor,
} from '../../src/inference/ort.js'
import { GREEDY } from '../../src/inference/sampling.js'
import { FIXTURES } from './fixtures.js'

interface Golden {
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly features: readonly number[]
  readonly logits: readonly number[]
  readonly tokens: readonly number[]
}

const MAX_RELATIVE_ERROR = 1e-3

describe.each(['halves', 'interleaved'])('the %s checkpoint', (name) => {
  const folder = join(FIXTURES, name)
  let golden: Golden
  let model: Glm4v
  let features: Tensor
  let prompt: Prompt

  beforeAll(async () => {
    golden = JSON.parse(await readFile(join(folder, 'reference.golden.json'), 'utf8'))
    model = await loadGlm4v({
      folder,
      providers: ['cpu'],
      threads: 1,
      maxNewTokens: 8,
      sampling: GREEDY,
      clock: systemClock,
    })
    const size = model.config.vision_config.image_size
    const pixels = Float32Array.from({ length: 3 * size ** 2 }, (_, i) => Math.sin(0.37 * i) * 1.5)
    const seen = await model.vision.run({ pixels: floatTensor(pixels, [1, 3, size, size]) })
    features = output(seen, 'features')
    prompt = promptOf(golden, imageTokens(model.config))
  })
  afterAll(() => model.close())

  it('sees what the reference sees', () => {
    expect(relativeError(floatsOf(features), golden.features)).toBeLessThan(MAX_RELATIVE_ERROR)
  })

  it('gives the logits of the reference after the prompt', async () => {
    const logits = await logitsAfter(model, prompt, features, [])
    expect(relativeError(logits, golden.logits)).toBeLessThan(MAX_RELATIVE_ERROR)
  })

  it('writes the 32 tokens of the reference', async () => {
    const { tokens, finish } = await generate({
      decoder: model.decoder,
      config: model.config,
      prompt,
      features,
      maxNewTokens: golden.tokens.length,
      sampling: GREEDY,
      clock: systemClock,
      signal: new AbortController().signal,
      onToken: () => {},
    })
    expect(tokens).toEqual(golden.tokens)
    expect(finish).toBe('length')
  })

  it('writes no further token once aborted', async () => {
    const stop = new AbortController()
    const written: number[] = []
    const aborted = generate({
      decoder: model.decoder,
      config: model.config,
      prompt,
      features,
      maxNewTokens: golden.tokens.length,
      sampling: GREEDY,
      clock: systemClock,
      signal: stop.signal,
      onToken: (id) => {
        written.push(id)
        if (written.length === 3) stop.abort()
      },
    })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
    expect(written).toEqual(golden.tokens.slice(0, 3))
  })

  it('ends at a stop token and does not give it away', async () => {
    const stopId = golden.tokens[5] ?? -1
    const { tokens, finish } = await generate({
      decoder: model.decoder,
      config: { ...model.config, eos_token_id: [stopId] },
      prompt,
      features,
      maxNewTokens: golden.tokens.length,
      sampling: GREEDY,
      clock: systemClock,
      signal: new AbortController().signal,
      onToken: () => {},
    })
    expect(tokens).toEqual(golden.tokens.slice(0, golden.tokens.indexOf(stopId)))
    expect(finish).toBe('stop')
  })

  it('chooses the same tokens when it reads everything again instead of using the cache', async () => {
    for (let done = 0; done < 4; done++) {
      const logits = await logitsAfter(model, prompt, features, golden.tokens.slice(0, done))
      expect(logits.indexOf(Math.max(...logits))).toBe(golden.tokens[done])
    }
  })
})

function promptOf({ before, after }: Golden, image: number): Prompt {
  const begin = before.length
  const positions = [
    ...before.keys(),
    begin,
    ...Array<number>(image).fill(begin + 1),
    begin + 2,
    ...after.map((_, i) => begin + 3 + i),
  ]
  return { before, after, positions, nextPosition: begin + 3 + after.length }
}

/** One pass over the prompt and the tokens written so far, with an empty cache. */
async function logitsAfter(
  { config, decoder }: Glm4v,
  prompt: Prompt,
  features: Tensor,
  written: readonly number[],
): Promise<Float32Array> {
  const after = [...prompt.after, ...written]
  const positions = [...prompt.positions, ...written.map((_, i) => prompt.nextPosition + i)]
  const cache = new KvCache({
    layers: config.num_layers,
    groups: config.multi_query_group_num,
    headSize: config.kv_channels,
  })
  const outputs = await decoder.run({
    [DECODER_IO.before]: int64Tensor(prompt.before, [prompt.before.length]),
    [DECODER_IO.features]: features,
    [DECODER_IO.after]: int64Tensor(after, [after.length]),
    [DECODER_IO.positions]: int64Tensor(positions, [1, positions.length]),
    [DECODER_IO.lastSlot]: int32Tensor([positions.length - 1]),
    [DECODER_IO.totalSlots]: int32Tensor([positions.length]),
    ...cache.past,
  })
  return floatsOf(output(outputs, DECODER_IO.logits))
}

/** The largest difference, against the largest value expected. */
function relativeError(actual: Float32Array, expected: readonly number[]): number {
  expect(actual).toHaveLength(expected.length)
  const scale = Math.max(...expected.map(Math.abs))
  return Math.max(...expected.map((value, i) => Math.abs(value - (actual[i] ?? 0)))) / scale
}
