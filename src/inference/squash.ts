/** Squashes a picture to a square as PIL's bicubic filter does. Knows nothing of files or models. */

import type { Sharp } from 'sharp'
import { enlarge } from './enlarge.js'

/** libvips shrinks as PIL does, but enlarges with another alignment: such an axis is ours.
 *  @returns RGB, row by row: size × size × 3 bytes */
export async function squash(source: Sharp, size: number): Promise<Uint8Array> {
  const { width, height } = await source.metadata()
  const { data, info } = await source
    .removeAlpha()
    .toColourspace('srgb')
    .resize(Math.min(width, size), Math.min(height, size), { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return enlarge({ values: data, width: info.width, height: info.height }, size)
}
