/** Layers of the tower with random weights, as graphs for attention.ts: attention alone in each of its forms, or whole
 *  layers as vision-graph.ts builds them.
 *
 *  S tokens, C width, F width inside of the MLP. */

import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { halvesFromFloats } from '../../src/inference/half.js'
import {
  createGraph,
  type GraphBuilder,
  MICROSOFT,
  type Value,
} from '../../src/inference/onnx/graph-builder.js'
import { createRandom } from '../../src/random.js'
import {
  ATTENTION_FORMS,
  type Attention,
  halves,
  type Parts,
  type Sizes,
} from './attention-forms.js'

export interface TowerSizes extends Sizes {
  readonly innerWidth: number
  readonly layers: number
}

/** What is computed in one layer. */
export interface TowerForm {
  readonly name: string
  /** Null: the sum of queries, keys and values in its place, to see what the rest takes. */
  readonly attention: Attention | null
  /** Null: attention alone. */
  readonly linear: 'int8' | 'float16' | null
}

const forms = Object.entries(ATTENTION_FORMS)
export const TOWER_FORMS: readonly TowerForm[] = [
  ...forms.map(([name, attention]) => ({ name: `alone: ${name}`, attention, linear: null })),
  ...forms.map(([name, attention]) => ({
    name: `layer: ${name}`,
    attention,
    linear: 'int8' as const,
  })),
  { name: 'layer in int8 without attention', attention: null, linear: 'int8' },
  { name: 'layer in float16 without attention', attention: null, linear: 'float16' },
]

/** Names of the graph's input, a 1 that keeps it from being computed at loading, and output. */
export const TOWER_IO = { one: 'one', rows: 'rows' } as const
/** Rows that come back; all of them would take longer than the layer. */
const ROWS_OUT = 64
const WEIGHTS_FILE = 'weights.bin'
const WEIGHT_SIZE = 0.02
const BLOCK = 32

export function buildTower({ attention, linear }: TowerForm, sizes: TowerSizes): Uint8Array {
  const g = createGraph('tower')
  const width = sizes.heads * sizes.headSize
  const random = createRandom(1)
  const noise = (count: number, size: number) =>
    Float32Array.from({ length: count }, () => (2 * random.next() - 1) * size)
  const one = g.cast(g.input(TOWER_IO.one, 'float32', [1]), 'float16')
  const start = halves(g, noise(sizes.tokens * width, 1.7), [1, sizes.tokens, width])
  // each part of attention alone differs from the others, and logits are large enough to tell tokens apart
  const [a, b, c] = [3, 3, 1].map((size) => halves(g, noise(width, size), [width]))
  let x = g.node('Mul', [start, one])
  for (let n = 0; n < sizes.layers; n++) {
    if (linear !== null) x = layer({ g, sizes, attention, linear }, x)
    else if (attention !== null) {
      const part = (by: Value | undefined) => g.node('Mul', [x, by ?? one])
      x = attention(g, sizes, { query: part(a), key: part(b), value: part(c) })
    }
  }
  const rows = Math.min(ROWS_OUT, sizes.tokens)
  const first = g.node('Slice', [x, g.ints([0]), g.ints([rows]), g.ints([1])])
  g.node('Cast', [first], { attributes: { to: 1 }, output: TOWER_IO.rows })
  g.output(TOWER_IO.rows, 'float32', [1, rows, width])
  return g.encode()
}

interface Build {
  readonly g: GraphBuilder
  readonly sizes: TowerSizes
  readonly attention: Attention | null
  readonly linear: 'int8' | 'float16'
}

function layer(build: Build, x: Value): Value {
  const { g, sizes, attention } = build
  const [width, inner] = [sizes.heads * sizes.headSize, sizes.innerWidth]
  const normed = (value: Value) =>
    g.node('LayerNormalization', [value, filled(g, width, 1), filled(g, width, 0)], {
      attributes: { axis: -1 },
    })
  const part = () => multiply(build, x, width, width)
  const parts = { query: part(), key: part(), value: part() }
  const seen = attention === null ? sum(g, parts) : attention(g, sizes, parts)
  const h = g.node('Add', [x, normed(multiply(build, seen, width, width))])
  const mlp = multiply(build, g.node('Gelu', [multiply(build, h, width, inner)]), inner, width)
  return g.node('Add', [h, normed(mlp)])
}

/** Reads all three, so that none is left out. */
function sum(g: GraphBuilder, { query, key, value }: Parts): Value {
  return g.node('Add', [g.node('Add', [query, key]), value])
}

/** [1, S, K] → [1, S, N] */
function multiply({ g, sizes, linear }: Build, x: Value, K: number, N: number): Value {
  const bias = filled(g, N, 0)
  if (linear === 'int8') {
    const numbers = g.stored({
      ...{ name: 'numbers', file: WEIGHTS_FILE, type: 'U8', shape: [N, K / BLOCK, BLOCK] },
      ...{ offset: 0, byteLength: N * K },
    })
    const scales = halves(g, new Float32Array((N * K) / BLOCK).fill(WEIGHT_SIZE / 74), [
      N,
      K / BLOCK,
    ])
    return g.node('MatMulNBits', [x, numbers, scales, '', '', bias], {
      domain: MICROSOFT,
      attributes: { N, K, bits: 8, block_size: BLOCK, accuracy_level: 0 },
    })
  }
  const weight = g.stored({
    ...{ name: 'halves', file: WEIGHTS_FILE, type: 'F16', shape: [N, K] },
    ...{ offset: largestWeight(sizes), byteLength: 2 * N * K },
  })
  const rows = g.node('Reshape', [x, g.ints([sizes.tokens, K])])
  const product = g.node('Gemm', [rows, weight, bias], { attributes: { transB: 1 } })
  return g.node('Reshape', [product, g.ints([1, sizes.tokens, N])])
}

function filled(g: GraphBuilder, size: number, value: number): Value {
  return halves(g, new Float32Array(size).fill(value), [size])
}

/** Numbers of 8 bits for the largest weight, then as many halves; all weights begin alike. */
export async function writeWeights(folder: string, sizes: TowerSizes): Promise<void> {
  const random = createRandom(2)
  const bytes = Uint8Array.from({ length: 2 ** 16 }, () => random.int(0, 255))
  const floats = Float32Array.from(bytes, (byte) => ((byte - 127.5) / 74) * WEIGHT_SIZE)
  const halfBytes = new Uint8Array(halvesFromFloats(floats).buffer)
  const file = await open(join(folder, WEIGHTS_FILE), 'w')
  try {
    const count = largestWeight(sizes)
    await writeRepeated(file, bytes, count)
    await writeRepeated(file, halfBytes, 2 * count)
  } finally {
    await file.close()
  }
}

async function writeRepeated(
  file: Awaited<ReturnType<typeof open>>,
  block: Uint8Array,
  length: number,
): Promise<void> {
  for (let done = 0; done < length; done += block.length) {
    await file.write(block, 0, Math.min(block.length, length - done))
  }
}

function largestWeight({ heads, headSize, innerWidth }: TowerSizes): number {
  return heads * headSize * innerWidth
}
