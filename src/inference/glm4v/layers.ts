/** The layers that eye and decoder share, each a few nodes over weights found by name. Rows are
 *  tokens: everything is [tokens, width], with a batch of one added only around attention. */

import { BridgeError } from '../../errors.js'
import {
  float,
  type GraphBuilder,
  MICROSOFT,
  type RowRange,
  type Value,
} from '../onnx/graph-builder.js'
import type { StoredTensor, StoredWeights } from '../safetensors.js'

export interface Layers {
  weight(name: string, rows?: RowRange): Value
  stored(name: string): Value
  /** `rows` takes some outputs of a packed layer only. */
  linear(name: string, x: Value, rows?: RowRange): Value
  linearWithoutBias(name: string, x: Value, rows?: RowRange): Value
  layerNorm(name: string, x: Value, epsilon: number): Value
  rmsNorm(name: string, x: Value, epsilon: number): Value
  gelu(x: Value): Value
  /** SiLU(gate) · up */
  gated(gate: Value, up: Value): Value
  addBatch(x: Value): Value
  dropBatch(x: Value): Value
}

export function createLayers(g: GraphBuilder, weights: StoredWeights): Layers {
  const tensor = (name: string): StoredTensor => {
    const found = weights.tensors.get(name)
    if (found !== undefined) return found
    throw new BridgeError('MODEL_FILES_INVALID', `weights in ${weights.folder} lack ${name}`, {
      hint: 'config.json and the safetensors files must come from the same model.',
    })
  }
  const weight = (name: string, rows?: RowRange) => g.weight(tensor(name), rows)
  const gemm = (inputs: readonly Value[]) =>
    // PyTorch keeps [out, in]; Gemm turns it, and its kernel packs it once when loading
    g.node('Gemm', inputs, { attributes: { transB: 1 } })
  const batchAxis = () => g.ints([0])
  return {
    weight,
    stored: (name) => g.stored(tensor(name)),
    linear: (name, x, rows) =>
      gemm([x, weight(`${name}.weight`, rows), weight(`${name}.bias`, rows)]),
    linearWithoutBias: (name, x, rows) => gemm([x, weight(`${name}.weight`, rows)]),
    layerNorm: (name, x, epsilon) =>
      g.node('LayerNormalization', [x, weight(`${name}.weight`), weight(`${name}.bias`)], {
        attributes: { axis: -1, epsilon: float(epsilon) },
      }),
    rmsNorm: (name, x, epsilon) =>
      g.node('SimplifiedLayerNormalization', [x, weight(`${name}.weight`)], {
        attributes: { axis: -1, epsilon: float(epsilon), stash_type: 1 },
      }),
    gelu: (x) => g.node('Gelu', [x]),
    gated: (gate, up) => {
      const opened = g.node('QuickGelu', [gate], {
        domain: MICROSOFT,
        attributes: { alpha: float(1) }, // x · sigmoid(1 · x) is SiLU
      })
      return g.node('Mul', [opened, up])
    },
    addBatch: (x) => g.node('Unsqueeze', [x, batchAxis()]),
    dropBatch: (x) => g.node('Squeeze', [x, batchAxis()]),
  }
}
