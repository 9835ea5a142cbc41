/** Pictures as files: PNG for screenshots, JPEG for the live stream. */

import sharp, { type Sharp } from 'sharp'
import type { Raster } from '../emulated-phone.js'

/** zlib's level: 2 is the fastest on screens, and smaller than 1. */
const PNG_LEVEL = 2

/** With the alpha channel, as Android's own: taking it away would cost more than the file does. */
export function encodePng(raster: Raster): Promise<Buffer> {
  return open(raster).png({ compressionLevel: PNG_LEVEL, adaptiveFiltering: false }).toBuffer()
}

/** @param quality 1–100 */
export function encodeJpeg(raster: Raster, quality: number): Promise<Buffer> {
  // a table of codes made for each picture takes as long as the rest, for a tenth of the size
  return open(raster).removeAlpha().jpeg({ quality, optimiseCoding: false }).toBuffer()
}

function open({ size, rgba }: Raster): Sharp {
  return sharp(rgba, { raw: { ...size, channels: 4 } })
}
