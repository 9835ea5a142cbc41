/** A network as the graphs are written from: sizes, where its weights lie, and in which numbers and on what it runs. */

import type { TensorType } from '../onnx/onnx-proto.js'
import type { Provider } from '../provider.js'
import type { StoredWeights } from '../safetensors.js'
import type { Glm4vConfig } from './config.js'
import type { Rescaling } from './rescale.js'

/** What flows between the layers. 16 bits for GPUs; on a CPU they would only be turned into 32 and back. */
export type Activations = Extract<TensorType, 'float32' | 'float16'>

export interface Network {
  readonly config: Glm4vConfig
  readonly weights: StoredWeights
  /** How the stored weights were scaled when they were built. */
  readonly rescaling: Rescaling
  readonly activations: Activations
  /** Whether weights that are stored as floats are multiplied in 8 bits all the same (rounded-product.ts). */
  readonly roundsProducts: boolean
  readonly provider: Provider
}
