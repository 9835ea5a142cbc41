/** The eye with a memory of the last pictures: the same screenshot asked about again (another format, a second
 *  question) is not looked at again, even if other phones' questions came between. */

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

/** A phone that asks again waits for one question of each other phone. Features of CogAgent take 26 MB a picture. */
const REMEMBERED = 8

/** One question at a time, as the session wants it. */
export function createEye({ vision, size, clock }: EyeParts): Eye {
  /** By digest; the one that was asked about last is the last. */
  const memory = new Map<string, Tensor>()
  const remember = (digest: string, features: Tensor) => {
    memory.delete(digest)
    memory.set(digest, features)
    const [oldest] = memory.keys()
    if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest)
  }
  return {
    async look(image, signal) {
      const digest = createHash('sha256').update(image).digest('hex')
      const known = memory.get(digest)
      if (known !== undefined) {
        remember(digest, known)
        return { features: known, timings: {} }
      }
      const started = clock.now()
      const pixels = floatTensor(await imageTensor(image, size), [1, 3, size, size])
      const preprocessed = clock.now()
      signal.throwIfAborted()
      const outputs = await vision.run({ [VISION_IO.pixels]: pixels })
      const features = output(outputs, VISION_IO.features)
      remember(digest, features)
      const visionMs = clock.now() - preprocessed
      return { features, timings: { preprocessMs: preprocessed - started, visionMs } }
    },
  }
}
