/** A linear layer in 8 bits on a CPU, from weights as they are published: ONNX Runtime rounds them while it loads
 *  the graph, with one scale for each output, and what they are multiplied with at every run. */

import { type GraphBuilder, MICROSOFT, type Value } from '../onnx/graph-builder.js'
import { OUTPUT_LAYER } from './weights.js'

/** Not 127: processors without VNNI add two products with an unsigned byte in 16 bits, and 2 · 255 · 63 just fits. */
const LARGEST = 63

/** What gates let through has a few very large values: one scale for all is too coarse for the others, and the
 *  error of the features goes from 3 to 7 %. The output layer reads one row a token, and chooses it. */
const EXACT_LAYERS = ['.dense_4h_to_h.weight', OUTPUT_LAYER]

export function mayRound(name: string): boolean {
  return !EXACT_LAYERS.some((end) => name.endsWith(end))
}

interface Linear {
  /** float32 [rows, in] */
  readonly x: Value
  /** float32 [out, in] */
  readonly weight: Value
  /** float32 [out] */
  readonly bias: Value | null
}

/** @returns float32 [rows, out] */
export function roundedProduct(g: GraphBuilder, { x, weight, bias }: Linear): Value {
  const [numbers, scales] = g.once(() => {
    const most = g.node('ReduceMax', [g.node('Abs', [weight]), g.ints([1])]) // [out, 1]
    const scale = g.node('Div', [most, g.floats(Float32Array.of(LARGEST), [])])
    const rounded = g.node('Round', [g.node('Div', [weight, scale])])
    const turned = g.node('Transpose', [rounded], { attributes: { perm: [1, 0] } }) // [in, out]
    return [g.cast(turned, 'int8'), g.node('Reshape', [scale, g.ints([-1])])] as const
  })
  // between them: zero points, which our weights don't have
  const added = bias === null ? [] : ['', bias]
  return g.node('DynamicQuantizeMatMul', [x, numbers, scales, ...added], { domain: MICROSOFT })
}
