/** A screen as the eye gets it, before normalising: the same squashing as src/inference/image-tensor.ts. */

import sharp from 'sharp'
import type { Raster } from '../../src/emulator/emulated-phone.js'
import { PATCHES } from './labels.js'

const IMAGE_SIZE = PATCHES * 16

/** @returns RGB, row by row: IMAGE_SIZE × IMAGE_SIZE × 3 bytes */
export function squash({ rgba, size }: Raster): Promise<Buffer> {
  return sharp(rgba, { raw: { width: size.width, height: size.height, channels: 4 } })
    .removeAlpha()
    .toColourspace('srgb')
    .resize(IMAGE_SIZE, IMAGE_SIZE, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
}
