/** The eye with a memory of one picture: the same screenshot asked about again (another format, a second
 *  question) is not looked at again. */

import { createHash } from 'node:crypto'
import type { Clock } from '../../clock.js'
import type { ModelTimings } from '../gui-model.js'
import { imageTensor } from '../image-tensor.js'
import { floatTensor, output, type Session, type Tensor } from '../ort.js'
import { VISION_IO } from './vision-graph.js'

export interface Eye {
  look(image: Buffer, signal: AbortSignal): Promise<Seen>
}

export interface Seen {
  /** [N + 2, H] */
  readonly features: Tensor
  /** Empty when the picture was remembered. */
  readonly timings: Pick<ModelTimings, 'preprocessMs' | 'visionMs'>
}

interface EyeParts {
  readonly vision: Session
  /** Side of the square that the tower reads, in pixels. */
  readonly size: number
  readonly clock: Clock
}

/** One question at a time, as the session wants it. */
export function createEye({ vision, size, clock }: EyeParts): Eye {
  let last: { readonly digest: string; readonly features: Tensor } | undefined
  return {
    async look(image, signal) {
      const digest = createHash('sha256').update(image).digest('hex')
      if (last?.digest === digest) return { features: last.features, timings: {} }
      const started = clock.now()
      const pixels = floatTensor(await imageTensor(image, size), [1, 3, size, size])
      const preprocessed = clock.now()
      signal.throwIfAborted()
      const outputs = await vision.run({ [VISION_IO.pixels]: pixels })
      const features = output(outputs, VISION_IO.features)
      last = { digest, features }
      const visionMs = clock.now() - preprocessed
      return { features, timings: { preprocessMs: preprocessed - started, visionMs } }
    },
  }
}
