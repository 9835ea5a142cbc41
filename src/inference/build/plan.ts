/** What a build writes: each tensor of the network in the form that its precision asks for, in files of
 *  bounded size that can be made one by one, in any order, by any thread. Pure. */

import type { Glm4vConfig } from '../glm4v/config.js'
import { factorOf, type Rescaling } from '../glm4v/rescale.js'
import { type ExpectedTensor, expectedTensors, OUTPUT_LAYER } from '../glm4v/weights.js'
import { bytesOf, type TensorShape } from './layout.js'
import { type Bits, BLOCK, blocksOf } from './quantize.js'

/** How weights are kept in memory. */
export const PRECISIONS = ['float32', 'float16', 'int8', 'int4'] as const
export type Precision = (typeof PRECISIONS)[number]

export type Form =
  | { readonly kind: 'float32' }
  | { readonly kind: 'float16' }
  | { readonly kind: 'quantized'; readonly bits: Bits }

export interface PlannedTensor {
  readonly source: ExpectedTensor
  readonly form: Form
  /** What its values are multiplied by, before anything is rounded. */
  readonly factor: number
  /** What becomes of it: itself, or numbers and scales. */
  readonly outputs: readonly TensorShape[]
}

export interface Part {
  readonly file: string
  readonly tensors: readonly PlannedTensor[]
}

/** Names of the two tensors that a quantized weight becomes. */
export const numbersOf = (name: string, bits: Bits) => `${name}.int${bits}`
export const scalesOf = (name: string) => `${name}.scales`

/** A file is closed beyond this; a build that was stopped loses at most one file a thread. */
const PART_BYTES = 400e6

export function planBuild(config: Glm4vConfig, precision: Precision, rescaling: Rescaling): Part[] {
  const groups: PlannedTensor[][] = []
  let filled = Number.POSITIVE_INFINITY
  for (const source of expectedTensors(config)) {
    const planned = planTensor(source, precision, factorOf(source.name, rescaling))
    if (filled > PART_BYTES) {
      groups.push([])
      filled = 0
    }
    groups.at(-1)?.push(planned)
    filled += outputBytes(planned)
  }
  const count = String(groups.length).padStart(3, '0')
  return groups.map((tensors, i) => ({
    file: `part-${String(i + 1).padStart(3, '0')}-of-${count}.safetensors`,
    tensors,
  }))
}

export function outputBytes({ outputs }: PlannedTensor): number {
  return outputs.reduce((sum, tensor) => sum + bytesOf(tensor), 0)
}

function planTensor(source: ExpectedTensor, precision: Precision, factor: number): PlannedTensor {
  const form = formOf(source, precision)
  return { source, form, factor, outputs: outputsOf(source, form) }
}

function formOf({ name, role }: ExpectedTensor, precision: Precision): Form {
  if (precision === 'float32' || role === 'vector') return { kind: 'float32' }
  if (precision === 'float16' || role !== 'linear') return { kind: 'float16' }
  // every token is chosen by the output layer alone: it costs least to keep it exact
  const bits = precision === 'int8' || name === OUTPUT_LAYER ? 8 : 4
  return { kind: 'quantized', bits }
}

function outputsOf({ name, shape }: ExpectedTensor, form: Form): TensorShape[] {
  switch (form.kind) {
    case 'float32':
      return [{ name, type: 'F32', shape }]
    case 'float16':
      return [{ name, type: 'F16', shape }]
    case 'quantized': {
      const [rows = 0, columns = 0] = shape
      const blocks = blocksOf(columns)
      const blockBytes = (BLOCK * form.bits) / 8
      return [
        { name: numbersOf(name, form.bits), type: 'U8', shape: [rows, blocks, blockBytes] },
        { name: scalesOf(name), type: 'F16', shape: [rows, blocks] },
      ]
    }
  }
}
