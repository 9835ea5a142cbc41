/** A screen as the eye gets it, before normalising. */

import sharp from 'sharp'
import type { Raster } from '../../src/emulator/emulated-phone.js'
import { squash } from '../../src/inference/squash.js'
import { PATCHES } from './labels.js'

const PATCH_SIZE = 24
const IMAGE_SIZE = PATCHES * PATCH_SIZE

/** @returns RGB, row by row: IMAGE_SIZE × IMAGE_SIZE × 3 bytes */
export function pictureOf({ rgba, size }: Raster): Promise<Uint8Array> {
  return squash(
    sharp(rgba, { raw: { width: size.width, height: size.height, channels: 4 } }),
    IMAGE_SIZE,
  )
}
