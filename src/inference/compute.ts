/** Whether a provider of ONNX Runtime really computes, in this process: a fault of its native code ends the process. */

import { tmpdir } from 'node:os'
import type { Activations } from './glm4v/network.js'
import { createGraph } from './onnx/graph-builder.js'
import { createSession, floatsOf, floatTensor, output } from './ort.js'
import type { Provider } from './provider.js'

/** A library may load and still not compute: so it adds 1 and 1. @throws when the sum is not 2 */
export async function compute(provider: Provider, activations: Activations): Promise<void> {
  const graph = createGraph('probe')
  const x = graph.cast(graph.input('x', 'float32', [1]), activations)
  graph.node('Cast', [graph.node('Add', [x, x])], { attributes: { to: 1 }, output: 'sum' })
  graph.output('sum', 'float32', [1])
  const session = await createSession(graph.encode(), {
    folder: tmpdir(),
    providers: [provider],
    threads: 1,
  })
  try {
    const outputs = await session.run({ x: floatTensor(Float32Array.of(1), [1]) })
    const [sum] = floatsOf(output(outputs, 'sum'))
    if (sum !== 2) throw new Error(`${provider}: 1 + 1 gave ${sum}`)
  } finally {
    await session.close()
  }
}
