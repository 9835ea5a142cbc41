/** What is said before a model is loaded: which provider, which precision, whether the memory suffices. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { COGAGENT } from '../../scripts/random-model/published.js'
import { choosePrecision } from '../../src/inference/choose-precision.js'
import { readConfig } from '../../src/inference/glm4v/config.js'
import { prepare } from '../../src/inference/glm4v/prepare.js'
import { countWeights, expectedTensors } from '../../src/inference/glm4v/weights.js'
import type { LoadEvent } from '../../src/inference/load-event.js'
import { memoryNeeded } from '../../src/inference/memory.js'
import { FIXTURES } from './fixtures.js'

const folder = join(FIXTURES, 'halves')
let cacheFolder: string
beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'built-'))
})
afterEach(() => rm(cacheFolder, { recursive: true }))

async function prepared(precision: 'auto' | 'float32' | 'int4', free = 1e12) {
  const events: LoadEvent[] = []
  const result = prepare({
    folder,
    adapter: null,
    precision,
    cacheFolder,
    providers: ['cpu'],
    threads: 1,
    onEvent: (event) => {
      if (event.kind !== 'warning') events.push(event) // what config.json leaves open
    },
    signal: new AbortController().signal,
    memoryFree: async () => free,
  })
  return { result, events }
}

async function needs(precision: 'float32' | 'int4') {
  const choice = { provider: 'cpu', activations: 'float32' } as const
  return memoryNeeded((await readConfig(folder)).config, precision, choice)
}

describe('a local model', () => {
  it('says provider, precision and memory before it builds anything', async () => {
    const { result, events } = await prepared('int4')
    await result
    expect(events[0]).toEqual({
      kind: 'chosen',
      provider: 'cpu',
      precision: 'int4',
      needed: await needs('int4'),
      free: 1e12,
    })
    const kinds = events.slice(1).map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(['reading', 'building'])
  })

  it('that is small is turned to 8 bits while it loads, without a build', async () => {
    const { result, events } = await prepared('auto')
    await expect(result).resolves.toMatchObject({ precision: 'int8' })
    const needed = await needs('float32')
    expect(events).toEqual([
      { kind: 'chosen', provider: 'cpu', precision: 'int8', needed, free: 1e12 },
    ])
  })

  it('takes the next precision when the best does not fit', async () => {
    const { result } = await prepared('auto', (await needs('float32')) - 1)
    await expect(result).resolves.toMatchObject({ precision: 'int4' })
  })

  it('that does not fit is refused before anything is built, with what would fit', async () => {
    const { result, events } = await prepared('float32', (await needs('float32')) - 1)
    await expect(result).rejects.toMatchObject({
      code: 'MODEL_FAILED',
      message: expect.stringMatching(
        /in float32 needs \d+ MB of memory for cpu, and \d+ MB are free/,
      ),
      hint: 'int4 would fit: --precision int4, or "precision": "int4" in the configuration.',
    })
    expect(events).toEqual([])
  })

  it('counts twice on the CPU what it turns into 32 bits while it loads', async () => {
    const { config } = await readConfig(folder)
    const on = (provider: 'cpu' | 'webgpu') =>
      memoryNeeded(config, 'float16', { provider, activations: 'float32' })
    const halves = expectedTensors(config).filter(({ role }) => role !== 'vector')
    const process = 150e6
    expect(on('cpu') - on('webgpu') - process).toBe(2 * countWeights(halves).parameters)
  })

  it('that fits in no precision says so', async () => {
    const { result } = await prepared('auto', 1000)
    await expect(result).rejects.toMatchObject({
      hint: expect.stringMatching(/^No precision fits/),
    })
  })
})

describe('a model of the size of CogAgent', () => {
  /** Gigabytes that CUDA takes more where one run reads the prompt and writes: measured in int8 (20.3), presumed in others. */
  const ONE_RUN = 1

  it.each([
    ['cuda', 'int8', 19.5],
    ['cuda', 'int4', 13],
    ['cuda', 'float16', 32],
    ['webgpu', 'int8', 28.5],
    ['webgpu', 'int4', 22],
    ['webgpu', 'float16', 29],
  ] as const)(
    'needs as much on %s in %s as it took of a card: %d GB',
    async (provider, precision, gigabytes) => {
      await writeFile(join(cacheFolder, 'config.json'), JSON.stringify(COGAGENT))
      const { config } = await readConfig(cacheFolder)
      const needed = memoryNeeded(config, precision, { provider, activations: 'float16' })
      const measured = gigabytes + (provider === 'cuda' ? ONE_RUN : 0)
      expect(Math.abs(needed / 1e9 - measured)).toBeLessThan(0.5)
    },
  )
})

describe('a local model on CUDA', () => {
  const choose = async (wanted: 'auto' | 'float32', parameters = 1e6) => {
    const { config } = await readConfig(folder)
    const choice = { provider: 'cuda', activations: 'float16' } as const
    return choosePrecision({ ...choice, config, wanted, parameters, free: null })
  }

  it('that is small is taken in 16 bits, for its attention has no others', async () => {
    expect(await choose('auto')).toMatchObject({ precision: 'float16' })
    expect(await choose('auto', 14e9)).toMatchObject({ precision: 'int8' })
  })

  it('is refused in 32 bits, with what to take', async () => {
    await expect(choose('float32')).rejects.toMatchObject({
      code: 'MODEL_FAILED',
      message: 'cuda computes in 16 bits, not in float32',
      hint: expect.stringMatching(/"float16", or "provider": "webgpu" or "cpu"/),
    })
  })
})
