/** The process in which a provider is tried: a fault of its native code ends this process and no other. */

import { dieWithParent } from '../die-with-parent.js'
import { messageOf } from '../errors.js'
import type { FromProbe, ToProbe } from './probe.js'

dieWithParent()
process.once('message', (question: ToProbe) => void answer(question))

async function answer({ provider, activations }: ToProbe): Promise<void> {
  const said = await attempt({ provider, activations })
  process.send?.(said, () => process.exit())
}

/** In the first numbers that work. */
async function attempt({ provider, activations }: ToProbe): Promise<FromProbe> {
  const reasons = new Set<string>()
  let kind: 'refuses' | 'errs' = 'refuses'
  for (const each of activations) {
    try {
      // here, so that a damaged library is told as well
      const { compute } = await import('./compute.js')
      const wrong = await compute(provider, each)
      if (wrong === null) return { kind: 'computes', activations: each }
      kind = 'errs'
      reasons.add(wrong)
    } catch (thrown) {
      reasons.add(messageOf(thrown))
    }
  }
  return { kind, reason: [...reasons].join('; ') }
}
