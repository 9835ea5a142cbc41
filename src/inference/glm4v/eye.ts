/** The eye with a memory of the last pictures: the same screenshot asked about again (another format, a second
 *  question) is not looked at again, even if other phones' questions came between. */

import { createHash } from 'node:crypto'
import type { Clock } from '../../clock.js'
import type { ModelTimings } from '../gui-model.js'
import { type ImageTensor, imageTensor } from '../image-tensor.js'
import {
  floatTensor,
  int64Scalar,
  output,
  type Session,
  type Tensor,
  type Tensors,
} from '../ort.js'
import type { VisionConfig } from './config.js'
import { gridsOf, pictureSizes } from './grids.js'
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
  readonly config: VisionConfig
  readonly clock: Clock
}

/** A phone that asks again waits for one question of each other phone. Features of CogAgent take 26 MB a picture. */
const REMEMBERED = 8

/** One question at a time, as the session wants it. */
export function createEye({ vision, config, clock }: EyeParts): Eye {
  /** By digest; the one that was asked about last is the last. */
  const memory = new Map<string, Tensor>()
  const remember = (digest: string, features: Tensor) => {
    memory.delete(digest)
    memory.set(digest, features)
    const [oldest] = memory.keys()
    if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest)
  }
  const sizes = pictureSizes(config)
  return {
    async look(image, signal) {
      const digest = createHash('sha256').update(image).digest('hex')
      const known = memory.get(digest)
      if (known !== undefined) {
        remember(digest, known)
        return { features: known, timings: {} }
      }
      const started = clock.now()
      const picture = await imageTensor(image, sizes)
      const preprocessed = clock.now()
      signal.throwIfAborted()
      const outputs = await vision.run(visionFeeds(config, picture))
      const features = output(outputs, VISION_IO.features)
      remember(digest, features)
      const visionMs = clock.now() - preprocessed
      return { features, timings: { preprocessMs: preprocessed - started, visionMs } }
    },
  }
}

/** What the eye's graph takes. */
export function visionFeeds(config: VisionConfig, { values, size, index }: ImageTensor): Tensors {
  const pixels = floatTensor(values, [1, 3, size.height, size.width])
  const hasOne = gridsOf(config).length === 1
  return {
    [VISION_IO.pixels]: pixels,
    ...(hasOne ? {} : { [VISION_IO.grid]: int64Scalar(index) }),
  }
}
