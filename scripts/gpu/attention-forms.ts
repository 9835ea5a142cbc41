/** Ways to compute the tower's attention (no mask, every token sees every token) with the operators that ONNX Runtime
 *  has for WebGPU. All give the same numbers, but for rounding; attention.ts measures which is the fastest.
 *
 *  S tokens, N heads of size D, C = N · D, P slots of keys: S rounded up, the ones beyond S hidden. */

import {
  float,
  type GraphBuilder,
  MICROSOFT,
  type Value,
} from '../../src/inference/onnx/graph-builder.js'

export interface Sizes {
  readonly tokens: number
  readonly heads: number
  readonly headSize: number
}

/** Queries, keys and values, each [1, S, C], and what attention makes of them, [1, S, C]. */
export type Attention = (g: GraphBuilder, sizes: Sizes, parts: Parts) => Value

export interface Parts {
  readonly query: Value
  readonly key: Value
  readonly value: Value
}

export const ATTENTION_FORMS = {
  'one operator': oneOperator,
  'one operator in 32 bits': oneOperatorInFloats,
  'products, 1 head at a time': (g, sizes, parts) => products(g, sizes, parts, 1),
  'products, 4 heads at a time': (g, sizes, parts) => products(g, sizes, parts, 4),
  'products in 8 bits': (g, sizes, parts) => quantizedProducts(g, sizes, parts, 1),
  'products in twice 8 bits': (g, sizes, parts) => quantizedProducts(g, sizes, parts, 2),
} as const satisfies Record<string, Attention>

/** Blocks of numbers that share a scale, as MatMulNBits has them. */
const BLOCK = 32
/** Numbers of 8 bits lie around it. */
const ZERO = 128
/** The second 8 bits are kept this much larger, so that their scales are no denormal halves. */
const MAGNIFIED = 128
/** exp() of it is 0 in halves, whatever is added. */
const HIDDEN = -30_000
/** The least scale: a block of zeros has one too. */
const LEAST_SCALE = 2 ** -14

function oneOperator(g: GraphBuilder, { heads, headSize }: Sizes, parts: Parts): Value {
  return g.node('MultiHeadAttention', [parts.query, parts.key, parts.value], {
    domain: MICROSOFT,
    attributes: { num_heads: heads, scale: float(1 / Math.sqrt(headSize)) },
  })
}

/** NVIDIA's kernel widens both factors of every product of a query and a key: here they come wide. */
function oneOperatorInFloats(g: GraphBuilder, sizes: Sizes, parts: Parts): Value {
  const wide = (x: Value) => g.cast(x, 'float32')
  const { query, key, value } = parts
  const seen = oneOperator(g, sizes, { query: wide(query), key: wide(key), value: wide(value) })
  return g.cast(seen, 'float16')
}

/** Queries by keys, softmax, by values. Sizes that 4 divides: others take a slow kernel. */
function products(g: GraphBuilder, sizes: Sizes, parts: Parts, headsAtATime: number): Value {
  const { tokens, heads, headSize } = sizes
  const slots = roundUp(tokens, 4)
  // four columns more: 1 in the first for each query, what hides a slot in the same row of the keys
  const query = g.node('Concat', [scaledQueries(g, sizes, parts.query), ones(g, heads, tokens)], {
    attributes: { axis: 2 },
  }) // [N, S, D + 4]
  const hiding = new Float32Array(heads * 4 * slots)
  for (let head = 0; head < heads; head++) {
    hiding.fill(HIDDEN, head * 4 * slots + tokens, head * 4 * slots + slots)
  }
  const keys = padded(g, turned(g, sizes, parts.key, [1, 2, 0]), [0, 0, slots - tokens]) // [N, D, P]
  const key = g.node('Concat', [keys, halves(g, hiding, [heads, 4, slots])], {
    attributes: { axis: 1 },
  }) // [N, D + 4, P]
  const value = padded(g, turned(g, sizes, parts.value, [1, 0, 2]), [0, slots - tokens, 0]) // [N, P, D]
  const seen: Value[] = []
  for (let head = 0; head < heads; head += headsAtATime) {
    const some = (x: Value) => sliced(g, x, 0, head, Math.min(head + headsAtATime, heads))
    const shares = softmax(g, g.node('MatMul', [some(query), some(key)])) // [n, S, P]
    seen.push(g.node('MatMul', [shares, some(value)])) // [n, S, D]
  }
  const all = joined(g, seen, 0) // [N, S, D]
  const back = g.node('Transpose', [all], { attributes: { perm: [1, 0, 2] } })
  return g.node('Reshape', [back, g.ints([1, tokens, heads * headSize])])
}

/** The same, head by head, with keys and values in blocks of 8 bits: of ONNX Runtime 1.30's products MatMulNBits alone
 *  uses NVIDIA's tensor cores over Vulkan (subgroup_matrix_config.h), where 64 divides the rows and 32 the columns.
 *  Twice 8 bits: what the first left over in 8 bits more, which is as exact as halves are. */
function quantizedProducts(g: GraphBuilder, sizes: Sizes, parts: Parts, levels: 1 | 2): Value {
  const { tokens, heads, headSize } = sizes
  const slots = roundUp(tokens, 64)
  const [columns, rows] = [roundUp(headSize, BLOCK), roundUp(headSize, 64)]
  const queries = padded(g, scaledQueries(g, sizes, parts.query), [0, 0, columns - headSize])
  const keys = padded(g, turned(g, sizes, parts.key, [1, 0, 2]), [
    0,
    slots - tokens,
    columns - headSize,
  ]) // [N, P, columns]
  const values = padded(g, turned(g, sizes, parts.value, [1, 2, 0]), [
    0,
    rows - headSize,
    slots - tokens,
  ]) // [N, rows, P]
  const hiding = new Float32Array(slots).fill(HIDDEN, tokens)
  const bias = halves(g, hiding, [slots])
  // the leftovers stand beside the keys they are of, and below the values
  const key = quantized(g, keys, [heads, slots, columns], levels, 2)
  const value = quantized(g, values, [heads, rows, slots], levels, 1)
  const query =
    levels === 1
      ? queries
      : joined(g, [queries, g.node('Mul', [queries, half(g, 1 / MAGNIFIED)])], 2)
  const seen: Value[] = []
  for (let head = 0; head < heads; head++) {
    const of = (x: Value) => g.node('Gather', [x, g.ints([head])], { attributes: { axis: 0 } })
    const logits = nBits(g, of(query), { ...at(key, of), bias }, [slots, columns * levels])
    const sums = nBits(g, softmax(g, logits), at(value, of), [rows * levels, slots])
    const first = sliced(g, sums, 2, 0, headSize) // [1, S, D]
    if (levels === 1) seen.push(first)
    else {
      const second = sliced(g, sums, 2, rows, rows + headSize)
      seen.push(g.node('Add', [first, g.node('Mul', [second, half(g, 1 / MAGNIFIED)])]))
    }
  }
  return joined(g, seen, 2) // [1, S, C]
}

interface Quantized {
  readonly numbers: Value
  readonly scales: Value
}

interface Operand extends Quantized {
  readonly bias?: Value
}

function at({ numbers, scales }: Quantized, of: (x: Value) => Value): Quantized {
  return { numbers: of(numbers), scales: of(scales) }
}

/** @param x [1, S, K] @param size rows and columns of what it is multiplied with, the columns turned */
function nBits(g: GraphBuilder, x: Value, operand: Operand, [N, K]: [number, number]): Value {
  const numbers = g.node('Reshape', [operand.numbers, g.ints([N, K / BLOCK, BLOCK])])
  const scales = g.node('Reshape', [operand.scales, g.ints([N, K / BLOCK])])
  const added = operand.bias === undefined ? [] : ['', '', operand.bias]
  return g.node('MatMulNBits', [x, numbers, scales, ...added], {
    domain: MICROSOFT,
    attributes: { N, K, bits: 8, block_size: BLOCK, accuracy_level: 0 },
  })
}

/** @param x of that size; blocks are of its last axis @param axis along which the levels are joined */
function quantized(
  g: GraphBuilder,
  x: Value,
  [count, rows, columns]: [number, number, number],
  levels: 1 | 2,
  axis: 1 | 2,
): Quantized {
  const all: Quantized[] = []
  let blocks = g.node('Reshape', [x, g.ints([count, rows, columns / BLOCK, BLOCK])])
  for (let level = 0; level < levels; level++) {
    const largest = g.node('ReduceMax', [g.node('Abs', [blocks]), g.ints([-1])])
    const scales = g.node('Max', [g.node('Mul', [largest, half(g, 1 / 127)]), half(g, LEAST_SCALE)])
    const divided = g.node('Div', [blocks, scales])
    const numbers = g.node('Floor', [g.node('Add', [divided, half(g, ZERO + 0.5)])])
    all.push({ numbers, scales })
    const rounded = g.node('Mul', [g.node('Sub', [numbers, half(g, ZERO)]), scales])
    blocks = g.node('Mul', [g.node('Sub', [blocks, rounded]), half(g, MAGNIFIED)])
  }
  const floats = joined(
    g,
    all.map(({ numbers }) => numbers),
    axis,
  )
  return {
    numbers: g.cast(floats, 'uint8'),
    scales: joined(
      g,
      all.map(({ scales }) => scales),
      axis,
    ),
  }
}

/** [N, S, D], divided by √D. */
function scaledQueries(g: GraphBuilder, sizes: Sizes, query: Value): Value {
  const scaled = g.node('Mul', [query, half(g, 1 / Math.sqrt(sizes.headSize))])
  return turned(g, sizes, scaled, [1, 0, 2])
}

/** [1, S, C] as [S, N, D], its axes in that order. */
function turned(g: GraphBuilder, sizes: Sizes, x: Value, perm: readonly number[]): Value {
  const { tokens, heads, headSize } = sizes
  const split = g.node('Reshape', [x, g.ints([tokens, heads, headSize])])
  return g.node('Transpose', [split], { attributes: { perm } })
}

function ones(g: GraphBuilder, heads: number, tokens: number): Value {
  const firsts = Float32Array.from({ length: heads * tokens * 4 }, (_, i) => (i % 4 === 0 ? 1 : 0))
  return halves(g, firsts, [heads, tokens, 4])
}

function padded(g: GraphBuilder, x: Value, after: readonly number[]): Value {
  if (after.every((count) => count === 0)) return x
  return g.node('Pad', [x, g.ints([...after.map(() => 0), ...after])])
}

function sliced(g: GraphBuilder, x: Value, axis: number, from: number, to: number): Value {
  return g.node('Slice', [x, g.ints([from]), g.ints([to]), g.ints([axis])])
}

function joined(g: GraphBuilder, parts: readonly Value[], axis: number): Value {
  const [only = '', ...others] = parts
  return others.length === 0 ? only : g.node('Concat', parts, { attributes: { axis } })
}

function softmax(g: GraphBuilder, x: Value): Value {
  return g.node('Softmax', [x], { attributes: { axis: -1 } })
}

export function half(g: GraphBuilder, value: number): Value {
  return halves(g, Float32Array.of(value), [])
}

export function halves(g: GraphBuilder, values: Float32Array, dims: readonly number[]): Value {
  return g.cast(g.floats(values, dims), 'float16')
}

function roundUp(size: number, step: number): number {
  return Math.ceil(size / step) * step
}
