/** A picture file as the numbers that the eye reads: RGB, squashed to size × size with PIL's bicubic
 *  filter, normalised per channel, channel by channel. Knows nothing of screens or models. */

import sharp from 'sharp'
import { BridgeError, messageOf } from '../errors.js'
import { squash } from './squash.js'

/** By mean and standard deviation of CLIP's training pictures (openai/CLIP, clip/clip.py). */
const SHADES = [
  normalised(0.48145466, 0.26862954),
  normalised(0.4578275, 0.26130258),
  normalised(0.40821073, 0.27577711),
] as const
/** A screen of 8K is 33 million pixels; what is larger is no screen. */
const MAX_PIXELS = 100_000_000

/** @returns [3, size, size]
 *  @throws BridgeError IMAGE_INVALID */
export async function imageTensor(image: Buffer, size: number): Promise<Float32Array> {
  const pixels = await resize(image, size)
  const area = size * size
  const tensor = new Float32Array(3 * area)
  const [red, green, blue] = SHADES
  // all channels of a pixel at once: three passes over the pixels take twice as long
  for (let at = 0, read = 0; at < area; at++, read += 3) {
    tensor[at] = red[pixels[read] ?? 0] ?? 0
    tensor[area + at] = green[pixels[read + 1] ?? 0] ?? 0
    tensor[2 * area + at] = blue[pixels[read + 2] ?? 0] ?? 0
  }
  return tensor
}

/** The value of each of the 256 shades. */
function normalised(mean: number, deviation: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, shade) => (shade / 255 - mean) / deviation)
}

async function resize(image: Buffer, size: number): Promise<Uint8Array> {
  try {
    return await squash(sharp(image, { limitInputPixels: MAX_PIXELS }), size)
  } catch (cause) {
    throw new BridgeError(
      'IMAGE_INVALID',
      `cannot read a picture of ${image.length} bytes: ${messageOf(cause)}`,
      { hint: 'Give a PNG or JPEG file that other programs open.', cause },
    )
  }
}
