/** The path of a GPU, where there is one that WebGPU reaches: 16-bit arithmetic against the PyTorch reference, and
 *  a cache that stays there. A GPU in software will do (Mesa's lavapipe, named by VK_ICD_FILENAMES). */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { systemClock } from '../../src/clock.js'
import { messageOf } from '../../src/errors.js'
import type { Precision } from '../../src/inference/build/plan.js'
import { compute } from '../../src/inference/compute.js'
import { createKvCache, forward } from '../../src/inference/decode.js'
import { loadGlm4v } from '../../src/inference/glm4v/glm4v.js'
import { GREEDY } from '../../src/inference/sampling.js'
import { FIXTURES } from './fixtures.js'
import { logitsAfter, promptOf, readGolden, relativeError, seenBy, tokensOf } from './golden.js'

/** A GPU in software compiles for minutes, until Mesa has kept what it made. */
jest.setTimeout(400_000)

const missing = await compute('webgpu', 'float16').catch(messageOf)
const maybe = missing === null ? describe : describe.skip
// Jest names no test of a file that is skipped as a whole
if (missing !== null) process.stderr.write(`Skipped: ${missing}\n`)

maybe('on WebGPU', () => {
  let cacheFolder: string
  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), 'built-'))
  })
  afterAll(() => rm(cacheFolder, { recursive: true }))

  const load = (name: string, precision: Precision) =>
    loadGlm4v({
      folder: join(FIXTURES, name),
      adapter: null,
      precision,
      cacheFolder,
      memoryFree: async () => null,
      onEvent: () => {},
      signal: new AbortController().signal,
      providers: ['webgpu'],
      threads: 1,
      maxNewTokens: 8,
      sampling: GREEDY,
      clock: systemClock,
    })

  // not the interleaved one in 16 bits: rounding decides its second token, for which two are 0.7 % apart
  it.each([
    ['halves', 'float32', 2e-3],
    ['interleaved', 'float32', 2e-3],
    ['wide-halves', 'float32', 2e-3],
    ['wide-interleaved', 'float32', 2e-3],
    ['halves', 'float16', 0.02],
    ['wide-halves', 'float16', 0.02],
    ['wide-interleaved', 'float16', 0.02],
    ['wide-halves', 'int8', 0.08],
    ['hostile', 'float16', 0.02],
    ['hostile', 'int8', 0.08],
  ] as const)(
    'the %s checkpoint in %s stays near the reference',
    async (name, precision, limit) => {
      const model = await load(name, precision)
      const golden = await readGolden(name)
      const features = await seenBy(model)
      const logits = await logitsAfter(
        model,
        { prompt: promptOf(golden, model.network.config), features },
        [],
      )
      const tokens = await tokensOf(model, golden, features)
      expect(relativeError(logits, golden.logits)).toBeLessThan(limit)
      if (precision === 'float16' || precision === 'float32') expect(tokens).toEqual(golden.tokens)
      await model.close()
    },
  )

  it('the cache stays on the GPU from run to run', async () => {
    const model = await load('halves', 'float16')
    const golden = await readGolden('halves')
    const cache = createKvCache(model.network)
    const features = await seenBy(model)
    await forward(model.decoder, cache, { ...promptOf(golden, model.network.config), features })
    expect(new Set(Object.values(cache.past).map(({ location }) => location))).toEqual(
      new Set(['gpu-buffer']),
    )
    cache.close()
    await model.close()
  })
})
