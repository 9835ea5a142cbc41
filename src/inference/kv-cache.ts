/** Keys and values of all slots so far, one pair of tensors a layer, as the decoder gave them. Slots
 *  are counted here; positions are not: picture tokens share one. */

import { DECODER_IO } from './glm4v/decoder-graph.js'
import type { Activations } from './glm4v/network.js'
import { emptyTensor, output, type Tensor, type Tensors } from './ort.js'

export interface CacheShape {
  readonly layers: number
  readonly groups: number
  readonly headSize: number
  readonly activations: Activations
}

export class KvCache {
  readonly #layers: number
  #past: Record<string, Tensor> = {}
  #slots = 0

  constructor({ layers, groups, headSize, activations }: CacheShape) {
    this.#layers = layers
    for (let n = 0; n < layers; n++) {
      const empty = () => emptyTensor(activations, [1, groups, 0, headSize])
      this.#past[DECODER_IO.pastKey(n)] = empty()
      this.#past[DECODER_IO.pastValue(n)] = empty()
    }
  }

  get slots(): number {
    return this.#slots
  }

  /** The decoder's inputs that carry the cache. */
  get past(): Tensors {
    return this.#past
  }

  /** Takes over the grown cache from the decoder's outputs. */
  grow(outputs: Tensors, newSlots: number): void {
    const grown: Record<string, Tensor> = {}
    for (let n = 0; n < this.#layers; n++) {
      grown[DECODER_IO.pastKey(n)] = output(outputs, DECODER_IO.presentKey(n))
      grown[DECODER_IO.pastValue(n)] = output(outputs, DECODER_IO.presentValue(n))
    }
    this.close()
    this.#past = grown
    this.#slots += newSlots
  }

  /** Gives GPU memory back; tensors in main memory need nothing. */
  close(): void {
    for (const tensor of Object.values(this.#past)) tensor.dispose()
  }
}
