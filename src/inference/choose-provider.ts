/** Which provider of ONNX Runtime is taken on this machine, and in which numbers it computes. */

import { BridgeError } from '../errors.js'
import type { Activations } from './glm4v/network.js'
import { type ProbeOptions, probe } from './probe.js'
import type { Provider } from './provider.js'

export interface ProviderChoice {
  readonly provider: Provider
  readonly activations: Activations
}

export interface ProviderFound extends ProviderChoice {
  /** Why better ones that should compute are not taken: what crashed, hung or computed wrongly. */
  readonly faults: readonly string[]
}

/** The first that computes; GPUs in 16 bits where they can. The CPU is taken without a look.
 *  @throws BridgeError MODEL_FAILED with each provider's reason */
export async function chooseProvider(
  providers: readonly Provider[],
  options: ProbeOptions,
): Promise<ProviderFound> {
  const reasons: string[] = []
  const faults: string[] = []
  for (const provider of providers) {
    if (provider === 'cpu') return { provider, activations: 'float32', faults }
    const probed = await probe({ provider, activations: ['float16', 'float32'] }, options)
    switch (probed.kind) {
      case 'computes':
        return { provider, activations: probed.activations, faults }
      case 'crashes':
      case 'errs':
        faults.push(probed.reason)
        reasons.push(probed.reason)
        break
      case 'refuses':
        reasons.push(probed.reason)
    }
  }
  throw new BridgeError('MODEL_FAILED', `no provider computes here. ${reasons.join('; ')}`, {
    hint: 'Run `phonewright doctor` to see which providers work on this machine.',
  })
}
