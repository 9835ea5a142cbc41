/** A picture file as the numbers that the eye reads: RGB, squashed with PIL's bicubic filter, normalised per channel,
 *  channel by channel. Knows nothing of screens or models. */

import sharp from 'sharp'
import { BridgeError, messageOf } from '../errors.js'
import type { Size } from '../geometry.js'
import { squash } from './squash.js'

/** By mean and standard deviation of CLIP's training pictures (openai/CLIP, clip/clip.py). */
const SHADES = [
  normalised(0.48145466, 0.26862954),
  normalised(0.4578275, 0.26130258),
  normalised(0.40821073, 0.27577711),
] as const
/** A screen of 8K is 33 million pixels; what is larger is no screen. */
const MAX_PIXELS = 100_000_000

export interface ImageTensor {
  /** [3, height, width] */
  readonly values: Float32Array
  readonly size: Size
  /** Which of the sizes it is. */
  readonly index: number
}

/** Of these sizes the one whose form is nearest the picture's.
 *  @throws BridgeError IMAGE_INVALID */
export async function imageTensor(image: Buffer, sizes: readonly Size[]): Promise<ImageTensor> {
  const { pixels, size, index } = await resize(image, sizes)
  const area = size.width * size.height
  const values = new Float32Array(3 * area)
  const [red, green, blue] = SHADES
  // all channels of a pixel at once: three passes over the pixels take twice as long
  for (let at = 0, read = 0; at < area; at++, read += 3) {
    values[at] = red[pixels[read] ?? 0] ?? 0
    values[area + at] = green[pixels[read + 1] ?? 0] ?? 0
    values[2 * area + at] = blue[pixels[read + 2] ?? 0] ?? 0
  }
  return { values, size, index }
}

/** The value of each of the 256 shades. */
function normalised(mean: number, deviation: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, shade) => (shade / 255 - mean) / deviation)
}

async function resize(image: Buffer, sizes: readonly Size[]) {
  try {
    const source = sharp(image, { limitInputPixels: MAX_PIXELS })
    const index = nearestForm(await source.metadata(), sizes)
    const size = sizes[index]
    if (size === undefined) throw new RangeError('no size to squash it to')
    return { pixels: await squash(source, size), size, index }
  } catch (cause) {
    throw new BridgeError(
      'IMAGE_INVALID',
      `cannot read a picture of ${image.length} bytes: ${messageOf(cause)}`,
      { hint: 'Give a PNG or JPEG file that other programs open.', cause },
    )
  }
}

/** The index of the size that stretches the picture least; of several the first. */
export function nearestForm(picture: Size, sizes: readonly Size[]): number {
  const form = ({ width, height }: Size) => Math.log(width / height)
  const stretch = sizes.map((size) => Math.abs(form(size) - form(picture)))
  return stretch.indexOf(Math.min(...stretch))
}
