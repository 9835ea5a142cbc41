/** A linear layer in 8 bits on a CPU, from weights as they are published: ONNX Runtime rounds them while it loads
 *  the graph, with one scale for each output, and what they are multiplied with at every run. */

import { type GraphBuilder, MICROSOFT, type Value } from '../onnx/graph-builder.js'
import { TOWER_LAYERS } from './weights.js'

/** Not 127: processors without VNNI add two products with an unsigned byte in 16 bits, and 2 · 255 · 63 just fits. */
const LARGEST = 63

/** Only in the tower, where most of the work is: that costs Pocket 0.7 % of error in its logits. Rounding the decoder's
 *  layers too made it 4 %, and the adapter's, which take a fiftieth of the work, half of the features' 3 %. */
export function mayRound(name: string): boolean {
  return name.startsWith(TOWER_LAYERS)
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
