/** Whether a provider of ONNX Runtime really computes, in this process: a fault of its native code ends the process. */

import { tmpdir } from 'node:os'
import type { Activations } from './glm4v/network.js'
import {
  createGraph,
  float,
  type GraphBuilder,
  MICROSOFT,
  type Value,
} from './onnx/graph-builder.js'
import { createSession, floatsOf, floatTensor, output } from './ort.js'
import type { Provider } from './provider.js'

/** As many tokens as several rounds of a kernel's loop take, in heads of a common size. */
const [TOKENS, HEAD_SIZE] = [64, 64]
/** Attention looks at every eighth of them alone: at one or a few in each round. */
const SEEN_EACH = 8
/** exp() of it is next to nothing. */
const HIDDEN = -30
const SHARE = SEEN_EACH / TOKENS
/** Much more than rounding, much less than what a wrong kernel is off by. */
const ROUNDING = 0.01

/** A library may load and still not compute, or compute wrongly: so it adds 1 and 1, and lets attention look at eight
 *  tokens alike, the first of which holds 1 and the others 0.
 *  @returns what is not 2 and an eighth; null when both are right
 *  @throws whatever the library does */
export async function compute(
  provider: Provider,
  activations: Activations,
): Promise<string | null> {
  const graph = createGraph('probe')
  const x = graph.cast(graph.input('x', 'float32', [1]), activations)
  graph.node('Cast', [graph.node('Add', [x, x])], { attributes: { to: 1 }, output: 'sum' })
  graph.output('sum', 'float32', [1])
  graph.node('Cast', [attended(graph, x, activations)], { attributes: { to: 1 }, output: 'seen' })
  graph.output('seen', 'float32', [1, TOKENS, HEAD_SIZE])
  const session = await createSession(graph.encode(), {
    folder: tmpdir(),
    provider,
    threads: 1,
  })
  try {
    const outputs = await session.run({ x: floatTensor(Float32Array.of(1), [1]) })
    const [sum] = floatsOf(output(outputs, 'sum'))
    if (sum !== 2) return `${provider}: 1 + 1 gave ${sum}`
    const wrong = floatsOf(output(outputs, 'seen')).find(
      (seen) => !(Math.abs(seen - SHARE) < ROUNDING),
    )
    return wrong === undefined
      ? null
      : `${provider}: attention gave ${wrong.toFixed(3)}, not ${SHARE}`
  } finally {
    await session.close()
  }
}

/** @param x 1, which keeps all of it from being computed beforehand */
function attended(g: GraphBuilder, x: Value, activations: Activations): Value {
  const times = (rowOf: (token: number) => number) => {
    const values = Float32Array.from({ length: TOKENS * HEAD_SIZE }, (_, i) =>
      rowOf(Math.floor(i / HEAD_SIZE)),
    )
    return g.node('Mul', [x, g.cast(g.floats(values, [1, TOKENS, HEAD_SIZE]), activations)])
  }
  const query = times(() => 1)
  const key = times((token) => (token % SEEN_EACH === 0 ? 0 : HIDDEN))
  const value = times((token) => (token === 0 ? 1 : 0))
  return g.node('MultiHeadAttention', [query, key, value], {
    domain: MICROSOFT,
    attributes: { num_heads: 1, scale: float(1 / HEAD_SIZE) },
  }) // an eighth everywhere
}
