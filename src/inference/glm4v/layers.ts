/** The layers that eye and decoder share, each a few nodes over weights found by name, in whatever form they
 *  are stored. Rows are tokens: everything is [tokens, width], with a batch of one added only around attention. */

import { BridgeError } from '../../errors.js'
import { numbersOf, scalesOf } from '../build/plan.js'
import { BLOCK } from '../build/quantize.js'
import {
  float,
  type GraphBuilder,
  MICROSOFT,
  type RowRange,
  type Value,
} from '../onnx/graph-builder.js'
import type { StoredTensor } from '../safetensors.js'
import type { Network } from './network.js'
import { mayRound, roundedProduct } from './rounded-product.js'
import { expectedTensors } from './weights.js'

export interface Layers {
  weight(name: string, rows?: RowRange): Value
  /** For looking up rows. */
  table(name: string): Value
  /** `rows` takes some outputs of a packed layer only. */
  linear(name: string, x: Value, rows?: RowRange): Value
  linearWithoutBias(name: string, x: Value, rows?: RowRange): Value
  layerNorm(name: string, x: Value, epsilon: number): Value
  rmsNorm(name: string, x: Value, epsilon: number): Value
  rmsNormOfSum(name: string, summands: readonly [Value, Value], epsilon: number): NormedSum
  gelu(x: Value): Value
  /** SiLU(gate) · up. Both may come at 1/divisor: then the product is at 1/divisor². */
  gated(gate: Value, up: Value, divisor: number): Value
  /** x · factor, and x itself when the factor is 1. */
  times(x: Value, factor: number): Value
  /** In the numbers that the network runs in. */
  cast(x: Value): Value
  addBatch(x: Value): Value
  dropBatch(x: Value): Value
}

export interface NormedSum {
  readonly sum: Value
  readonly normed: Value
}

export function createLayers(g: GraphBuilder, network: Network): Layers {
  const { weights, activations, provider } = network
  const shapes = new Map(expectedTensors(network.config).map(({ name, shape }) => [name, shape]))
  const tensor = (name: string): StoredTensor => {
    const found = weights.tensors.get(name)
    if (found !== undefined) return found
    throw new BridgeError('MODEL_FILES_INVALID', `weights in ${weights.folder} lack ${name}`, {
      hint: 'config.json and the safetensors files must come from the same model.',
    })
  }
  const weight = (name: string, rows?: RowRange) => g.weight(tensor(name), activations, rows)
  const multiplyFloats = (name: string, x: Value, bias: Value | null, rows?: RowRange): Value => {
    const floats = weight(name, rows)
    if (network.roundsProducts && mayRound(name)) {
      return roundedProduct(g, { x, weight: floats, bias })
    }
    // PyTorch keeps [out, in]; Gemm turns it, and its kernel packs it once when loading
    const inputs = [x, floats, ...(bias === null ? [] : [bias])]
    return g.node('Gemm', inputs, { attributes: { transB: 1 } })
  }
  const multiply = (name: string, x: Value, bias: Value | null, rows?: RowRange): Value => {
    const bits = ([8, 4] as const).find((bits) => weights.tensors.has(numbersOf(name, bits)))
    if (bits === undefined) return multiplyFloats(name, x, bias, rows)
    const numbers = tensor(numbersOf(name, bits))
    const [outputs = 0, inputs = 0] = shapes.get(name) ?? []
    const operands = [x, g.stored(numbers, rows), weight(scalesOf(name), rows)]
    // between them: zero points and an order of columns, which our weights don't have
    const added = bias === null ? [] : ['', '', bias]
    return g.node('MatMulNBits', [...operands, ...added], {
      domain: MICROSOFT,
      attributes: {
        N: rows === undefined ? outputs : rows.to - rows.from,
        K: inputs,
        bits,
        block_size: BLOCK,
        // 4: in 32 bits it also rounds what it multiplies with to 8, ten times as fast on a CPU
        accuracy_level: activations === 'float32' ? 4 : 0,
      },
    })
  }
  const times = (x: Value, factor: number): Value => {
    if (factor === 1) return x
    return g.node('Mul', [x, g.cast(g.floats(Float32Array.of(factor), []), activations)])
  }
  const rmsNorm = (name: string, x: Value, epsilon: number) =>
    g.node('SimplifiedLayerNormalization', [x, weight(`${name}.weight`)], {
      attributes: { axis: -1, epsilon: float(epsilon), stash_type: 1 },
    })
  const batchAxis = () => g.ints([0])
  return {
    weight,
    table: (name) => {
      // without 16-bit arithmetic a GPU cannot even look halves up
      const mustWiden = tensor(name).type === 'F16' && activations === 'float32'
      return mustWiden ? weight(name) : g.stored(tensor(name))
    },
    linear: (name, x, rows) => multiply(`${name}.weight`, x, weight(`${name}.bias`, rows), rows),
    linearWithoutBias: (name, x, rows) => multiply(`${name}.weight`, x, null, rows),
    layerNorm: (name, x, epsilon) =>
      g.node('LayerNormalization', [x, weight(`${name}.weight`), weight(`${name}.bias`)], {
        attributes: { axis: -1, epsilon: float(epsilon) },
      }),
    rmsNorm,
    rmsNormOfSum: (name, summands, epsilon) => {
      if (provider === 'cuda') {
        // its one operator for both adds squares up in 16 bits, where those of a stream at 1/64 are lost
        const sum = g.node('Add', summands)
        return { sum, normed: rmsNorm(name, sum, epsilon) }
      }
      const [sum, normed] = [`${name}.sum`, `${name}.normed`] as const
      g.nodeWithOutputs(
        'SkipSimplifiedLayerNormalization',
        [...summands, weight(`${name}.weight`)],
        {
          domain: MICROSOFT,
          attributes: { epsilon: float(epsilon) },
          outputs: [normed, '', '', sum],
        },
      )
      return { sum, normed }
    },
    gelu: (x) => g.node('Gelu', [x]),
    gated: (gate, up, divisor) => {
      const opened = g.node('QuickGelu', [gate], {
        domain: MICROSOFT,
        attributes: { alpha: float(divisor) }, // x · sigmoid(alpha · x) is SiLU at 1 / alpha
      })
      return g.node('Mul', [opened, up])
    },
    times,
    cast: (x) => g.cast(x, activations),
    addBatch: (x) => g.node('Unsqueeze', [x, batchAxis()]),
    dropBatch: (x) => g.node('Squeeze', [x, batchAxis()]),
  }
}
