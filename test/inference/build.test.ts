/** Weights built in other precisions, and a LoRA adapter merged, against the PyTorch reference. */

import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import {
  type BuildProgress,
  type BuildRequest,
  ensureBuilt,
} from '../../src/inference/build/build.js'
import { readConfig } from '../../src/inference/glm4v/config.js'
import type { Network } from '../../src/inference/glm4v/network.js'
import { UNSCALED } from '../../src/inference/glm4v/rescale.js'
import { openWeights } from '../../src/inference/safetensors.js'
import { roundToHalf } from '../support/round-to-half.js'
import { FIXTURES } from './fixtures.js'
import {
  CHECKPOINTS,
  type Golden,
  logitsAfter,
  promptOf,
  type Running,
  readGolden,
  relativeError,
  runningOn,
  seenBy,
  tokensOf,
} from './golden.js'

/** Each build starts threads, which a busy machine makes wait. */
jest.setTimeout(60_000)

let cacheFolder: string
beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'built-'))
})
afterEach(() => rm(cacheFolder, { recursive: true }))

function build(name: string, more: Partial<BuildRequest> = {}) {
  return ensureBuilt({
    folder: join(FIXTURES, name),
    adapter: null,
    precision: 'int8',
    cacheFolder,
    threads: 2,
    onProgress: () => {},
    signal: new AbortController().signal,
    ...more,
  })
}

async function networkOf(name: string, more: Partial<BuildRequest>): Promise<Network> {
  const { config } = await readConfig(join(FIXTURES, name))
  const { folder, rescaling } = await build(name, more)
  return {
    config,
    weights: await openWeights(folder),
    rescaling,
    activations: 'float32',
    roundsProducts: false,
    provider: 'cpu',
  }
}

const running = (network: Network, change?: (graph: Uint8Array) => Uint8Array) =>
  runningOn(network, 'logits', change)

async function measure(model: Running, golden: Golden) {
  const features = await seenBy(model)
  const prompt = promptOf(golden, model.network.config)
  const logits = await logitsAfter(model, { prompt, features }, [])
  return {
    logitError: relativeError(logits, golden.logits),
    tokens: await tokensOf(model, golden, features),
  }
}

describe.each(CHECKPOINTS.filter((name) => name !== 'hostile'))(
  'the %s checkpoint built',
  (name) => {
    it('in float16 with rescaled streams gives the logits of the reference: nothing is rounded', async () => {
      const network = await networkOf(name, { precision: 'float16' })
      expect(network.rescaling).toEqual({ decoder: 64, tower: 1 })
      const golden = await readGolden(name)
      const { logitError, tokens } = await measure(await running(network), golden)
      expect(logitError).toBeLessThan(1e-5)
      expect(tokens).toEqual(golden.tokens)
    })

    it.each([
      ['int8', 0.08],
      ['int4', 0.5], // of random weights, which no rounding spares
    ] as const)('in %s gives nearly the logits of the reference', async (precision, limit) => {
      const network = await networkOf(name, { precision })
      const { logitError } = await measure(await running(network), await readGolden(name))
      expect(logitError).toBeLessThan(limit)
    })
  },
)

describe.each(['webgpu', 'cuda'] as const)('the graphs of a 16-bit GPU under %s', (provider) => {
  it.each([
    ['hostile', 'float16', 2e-3],
    ['hostile', 'int8', 0.03],
    ['hostile', 'int4', 0.5],
    ['wide-halves', 'float16', 2e-3],
    ['wide-halves', 'int8', 0.03],
    ['wide-interleaved', 'float16', 2e-3],
  ] as const)(
    'of the %s checkpoint over %s weights compute the same',
    async (name, precision, limit) => {
      const golden = await readGolden(name)
      const network = await networkOf(name, { precision })
      const narrow: Network = { ...network, activations: 'float16', provider }
      // the CPU provider runs them in 32 bits: their types and operators are what is checked here
      const one = await measure(await running(narrow), golden)
      expect(one.logitError).toBeLessThan(limit)
      const several = await runningOn(narrow, 'tokens')
      expect(await tokensOf(several, golden, await seenBy(several), 'tokens')).toEqual(one.tokens)
    },
  )
})

describe('a checkpoint that leaves the range of 16 bits', () => {
  const MAX_HALF = 65_504

  it('is one: every place holds values beyond it', async () => {
    const { peaks } = await readGolden('hostile')
    expect(Object.keys(peaks ?? {})).toEqual(['tower', 'decoder', 'gated'])
    expect(Math.min(...Object.values(peaks ?? {}))).toBeGreaterThan(MAX_HALF)
  })

  it('breaks in plain 16 bits', async () => {
    const golden = await readGolden('hostile')
    const folder = join(FIXTURES, 'hostile')
    const { config } = await readConfig(folder)
    const weights = await openWeights(folder)
    const plain: Network = {
      config,
      weights,
      rescaling: UNSCALED,
      activations: 'float32',
      roundsProducts: false,
      provider: 'cpu',
    }
    const { logitError } = await measure(await running(plain, roundToHalf), golden)
    expect(logitError).toBeNaN()
  })

  it('writes the tokens of the 32-bit reference in 16 bits with rescaled streams', async () => {
    const golden = await readGolden('hostile')
    const network = await networkOf('hostile', { precision: 'float16' })
    expect(network.rescaling.tower).toBeGreaterThan(1)
    const { logitError, tokens } = await measure(await running(network, roundToHalf), golden)
    expect(logitError).toBeLessThan(0.01)
    expect(tokens).toEqual(golden.tokens)
  })
})

describe('a LoRA adapter', () => {
  const adapter = join(FIXTURES, 'adapter')

  it.each([
    ['float32', 1e-5],
    ['float16', 1e-3],
    ['int8', 0.08],
  ] as const)('merged in %s answers as the reference with it', async (precision, limit) => {
    const golden = await readGolden('adapter')
    const network = await networkOf('halves', { precision, adapter })
    const { logitError, tokens } = await measure(await running(network), golden)
    expect(logitError).toBeLessThan(limit)
    if (precision !== 'int8') expect(tokens).toEqual(golden.tokens)
  })

  it('makes another build than the model without it', async () => {
    const [plain, merged] = [await build('halves'), await build('halves', { adapter })]
    expect(merged.folder).not.toBe(plain.folder)
  })
})

describe('a build', () => {
  const filesOf = async (folder: string) =>
    Promise.all(
      (await readdir(folder)).sort().map(async (file) => {
        const { mtimeMs, ino } = await stat(join(folder, file))
        return { file, mtimeMs, ino }
      }),
    )

  it('tells how far it is, up to the last value', async () => {
    const told: BuildProgress[] = []
    await build('halves', { onProgress: (progress) => told.push(progress) })
    const read = told.flatMap((one) =>
      one.kind === 'reading' ? one.doneBytes / one.totalBytes : [],
    )
    const built = told.flatMap((one) =>
      one.kind === 'building' ? one.doneValues / one.totalValues : [],
    )
    for (const shares of [read, built]) {
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.at(-1)).toBe(1)
    }
  })

  it('is found again without writing anything, also when the files were copied', async () => {
    const { folder } = await build('halves')
    const before = await filesOf(folder)
    const copy = join(cacheFolder, 'copy')
    await cp(join(FIXTURES, 'halves'), copy, { recursive: true })
    const told: string[] = []
    const again = () => build('halves', { folder: copy, onProgress: ({ kind }) => told.push(kind) })
    expect((await again()).folder).toBe(folder)
    expect(new Set(told.splice(0))).toEqual(new Set(['reading']))
    expect((await again()).folder).toBe(folder)
    expect(told).toEqual([])
    expect(await filesOf(folder)).toEqual(before)
  })

  it('is made anew when a single bit of the weights is another one, and found when it is mended', async () => {
    const copy = join(cacheFolder, 'copy')
    await cp(join(FIXTURES, 'interleaved'), copy, { recursive: true })
    const { folder } = await build('interleaved', { folder: copy })
    const { tensors } = await openWeights(copy)
    const { offset = 0, byteLength = 0 } = tensors.get('transformer.output_layer.weight') ?? {}
    const turnBit = async () => {
      const path = join(copy, 'model.safetensors')
      const bytes = await readFile(path)
      const place = offset + Math.floor(byteLength / 3)
      bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
      await writeFile(path, bytes)
    }
    await turnBit()
    expect((await build('interleaved', { folder: copy })).folder).not.toBe(folder)
    await turnBit()
    expect((await build('interleaved', { folder: copy })).folder).toBe(folder)
  })

  it('does without what is remembered of files when that cannot be read', async () => {
    const { folder } = await build('halves')
    await writeFile(join(cacheFolder, 'digests.json'), '{"half')
    expect((await build('halves')).folder).toBe(folder)
  })

  it('gets another record where its own cannot be read', async () => {
    const built = await build('halves')
    await writeFile(join(built.folder, 'build.json'), '{"half')
    expect(await build('halves')).toEqual(built)
    expect(await readFile(join(built.folder, 'build.json'), 'utf8')).toContain('"rescaling"')
  })

  it('makes only the part that is missing, and removes what a killed one left behind', async () => {
    const { folder } = await build('halves')
    const [part] = (await readdir(folder)).filter((file) => file.startsWith('part-'))
    const written = await readFile(join(folder, String(part)))
    await rm(join(folder, String(part)))
    await writeFile(join(folder, `${part}.999999999.partial`), 'half')
    const before = await filesOf(folder)
    await build('halves')
    expect(await readFile(join(folder, String(part)))).toEqual(written)
    const after = await filesOf(folder)
    expect(after.some(({ file }) => file.endsWith('.partial'))).toBe(false)
    const kept = before.filter(({ file }) => /^part-.*safetensors$/.test(file))
    expect(after).toEqual(expect.arrayContaining(kept))
  })

  it.each(['reading', 'building'])(
    'stops when aborted while %s, and is made by the next call',
    async (phase) => {
      const stop = new AbortController()
      const onProgress = ({ kind }: BuildProgress) => {
        if (kind === phase) stop.abort()
      }
      const stopped = build('halves', { onProgress, signal: stop.signal })
      await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
      const { folder } = await build('halves')
      await expect(openWeights(folder)).resolves.toMatchObject({ folder })
    },
  )

  it.each([
    ['output_layer.weight', 'holds NaN, and 16 bits reach to 65504'],
    ['encoder.final_layernorm.weight', 'holds NaN'],
  ])('names the tensor whose value is no number: %s', async (name, told) => {
    const copy = join(cacheFolder, 'copy')
    await cp(join(FIXTURES, 'interleaved'), copy, { recursive: true })
    const { tensors } = await openWeights(copy)
    const tensor = tensors.get(`transformer.${name}`)
    const path = join(copy, 'model.safetensors')
    const bytes = await readFile(path)
    bytes.writeUInt32LE(0x7fc07fc0, (tensor?.offset ?? 0) + 64) // in 32 bits, and twice in 16
    await writeFile(path, bytes)
    await expect(build('interleaved', { folder: copy })).rejects.toMatchObject({
      code: 'MODEL_FILES_INVALID',
      message: `tensor "transformer.${name}" ${told}`,
    })
  })
})
