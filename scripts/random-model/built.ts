/** A build of random weights, written straight in the form that a build leaves: it says nothing about any model, and
 *  is there in seconds, for measuring speed and memory of a model of that size. */

import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { BOOK_FILE, locateBuild, recordBuild } from '../../src/inference/build/build.js'
import { rememberDigests } from '../../src/inference/build/digests.js'
import { bytesOf, layOut, type TensorShape } from '../../src/inference/build/layout.js'
import { type Form, type Precision, planBuild } from '../../src/inference/build/plan.js'
import type { Bits } from '../../src/inference/build/quantize.js'
import { factorOf, type Rescaling } from '../../src/inference/glm4v/rescale.js'
import { halvesFromFloats } from '../../src/inference/half.js'
import { openWeights, weightFiles } from '../../src/inference/safetensors.js'
import { createRandom } from '../../src/random.js'

export interface RandomBuild {
  /** The published form, of holes (published.ts). */
  readonly folder: string
  readonly precision: Exclude<Precision, 'float32'>
  readonly cacheFolder: string
}

/** What a build of zeros would choose. */
const RESCALING: Rescaling = { decoder: 64, tower: 1 }
const BLOCK_VALUES = 8 * 2 ** 20
const WEIGHT_SIZE = 0.02

/** Returns the bytes written. */
export async function writeRandomBuild(build: RandomBuild): Promise<number> {
  await skipReading(build)
  const { config, target } = await locateBuild({
    ...build,
    adapter: null,
    onProgress: () => {},
    signal: new AbortController().signal,
  })
  const parts = planBuild(config, build.precision, RESCALING)
  const noise = randomBlocks()
  await mkdir(target, { recursive: true })
  for (const part of parts) {
    const outputs = part.tensors.flatMap((tensor) => tensor.outputs)
    const { header, offsets } = layOut(outputs)
    const file = await open(join(target, part.file), 'w')
    try {
      await file.write(header)
      for (const [tensor, form] of part.tensors.flatMap((planned) =>
        planned.outputs.map((each) => [each, planned.form] as const),
      )) {
        const block = blockFor(tensor, form, noise)
        const [bytes, start] = [bytesOf(tensor), offsets.get(tensor.name) ?? 0]
        for (let done = 0; done < bytes; done += block.length) {
          await file.write(block, 0, Math.min(block.length, bytes - done), start + done)
        }
      }
    } finally {
      await file.close()
    }
  }
  return (await recordBuild(target, parts, RESCALING)).bytes
}

/** There is nothing in 28 GB of holes, and reading them takes time that a measurement has not. */
async function skipReading({ folder, cacheFolder }: RandomBuild): Promise<void> {
  const files = weightFiles(await openWeights(folder))
  const digests = new Map(files.map((path) => [path, 'holes']))
  await rememberDigests(digests, join(cacheFolder, BOOK_FILE))
}

interface Blocks {
  /** Every number of 8 bits. */
  readonly packed: Uint8Array
  /** About 0.02 in size, as halves. */
  readonly small: Uint8Array
  readonly zeros: Uint8Array
}

function randomBlocks(): Blocks {
  const random = createRandom(1)
  const packed = Uint8Array.from({ length: BLOCK_VALUES }, () => Math.floor(256 * random.next()))
  const small = Float32Array.from({ length: BLOCK_VALUES }, () => (random.next() - 0.5) * 0.07)
  return {
    packed,
    small: bytesOfArray(halvesFromFloats(small)),
    zeros: new Uint8Array(BLOCK_VALUES),
  }
}

/** Norms multiply by one, biases add nothing, and weights are of a size that keeps activations near 1. */
function blockFor({ name, type }: TensorShape, form: Form, { packed, small, zeros }: Blocks) {
  switch (type) {
    case 'U8':
      return packed
    case 'F16':
      return form.kind === 'quantized'
        ? bytesOfArray(halvesFromFloats(same(scaleFor(form.bits))))
        : small
    case 'BF16':
    case 'F32':
      return /norm\d?\.weight$/.test(name) ? bytesOfArray(same(factorOf(name, RESCALING))) : zeros
  }
}

/** Evenly spread numbers of so many bits deviate from their middle by 0.29 of their range. */
function scaleFor(bits: Bits): number {
  return WEIGHT_SIZE / (0.29 * 2 ** bits)
}

function same(value: number): Float32Array {
  return new Float32Array(BLOCK_VALUES / 8).fill(value)
}

function bytesOfArray(array: Float32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
