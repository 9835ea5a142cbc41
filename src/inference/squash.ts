/** Squashes a picture as PIL's bicubic filter does. Knows nothing of files or models. */

import sharp, { type Sharp } from 'sharp'
import type { Size } from '../geometry.js'
import { enlarge } from './enlarge.js'

/** libvips shrinks as PIL does, but enlarges with another alignment: such an axis is ours. The alpha
 *  channel goes first: resizing would multiply it in, which takes as long again and is not what PIL does.
 *  @returns RGB, row by row: height × width × 3 bytes */
export async function squash(source: Sharp, size: Size): Promise<Uint8Array> {
  const { data: opaque, info: whole } = await source
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = whole
  const { data, info } = await sharp(opaque, { raw: { width, height, channels } })
    .resize(Math.min(width, size.width), Math.min(height, size.height), {
      fit: 'fill',
      kernel: 'cubic',
    })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return enlarge({ values: data, width: info.width, height: info.height }, size)
}
