/** Whether CUDA can be tuned for a model while it loads (`model.tuned`): its decoder's 8-bit weights are put into an order
 *  of CUDA's own, and kernels are tried. docs/inference.md has what that brings and what it takes. Pure. */

import type { Precision } from '../build/plan.js'
import type { Provider } from '../provider.js'
import type { Glm4vConfig } from './config.js'

export interface TuningFacts {
  readonly config: Glm4vConfig
  readonly provider: Provider
  readonly precision: Precision
}

export const NOT_TUNED =
  'model.tuned does nothing here: it is for int8 on CUDA, and for widths that 64 divides'

/** CUDA takes products over another width when it loads, and refuses them when it runs. */
const DIVISOR = 64

export function isTunable({ config, provider, precision }: TuningFacts): boolean {
  const { hidden_size, ffn_hidden_size, num_attention_heads, kv_channels } = config
  const widths = [hidden_size, ffn_hidden_size, num_attention_heads * kv_channels]
  return (
    provider === 'cuda' && precision === 'int8' && widths.every((width) => width % DIVISOR === 0)
  )
}
