/** Which provider of ONNX Runtime really computes on this machine, and in which numbers. */

import { tmpdir } from 'node:os'
import { BridgeError, messageOf } from '../errors.js'
import type { Activations } from './glm4v/network.js'
import { createGraph } from './onnx/graph-builder.js'
import { createSession, floatsOf, floatTensor, output } from './ort.js'
import type { Provider } from './provider.js'

export interface ProviderChoice {
  readonly provider: Provider
  readonly activations: Activations
}

/** The first that computes; GPUs in 16 bits where they can.
 *  @throws BridgeError MODEL_FAILED with each provider's reason */
export async function chooseProvider(providers: readonly Provider[]): Promise<ProviderChoice> {
  const reasons: string[] = []
  for (const provider of providers) {
    if (provider === 'cpu') return { provider, activations: 'float32' }
    for (const activations of ['float16', 'float32'] as const) {
      try {
        await compute(provider, activations)
        return { provider, activations }
      } catch (thrown) {
        reasons.push(messageOf(thrown))
      }
    }
  }
  throw new BridgeError(
    'MODEL_FAILED',
    `no provider computes here. ${[...new Set(reasons)].join('; ')}`,
    {
      hint: 'Run `phonewright doctor` to see which providers work on this machine.',
    },
  )
}

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
