/** Pictures as files: PNG for screenshots, JPEG for the live stream. */

import sharp, { type Sharp } from 'sharp'
import type { Raster } from '../emulated-phone.js'

/** zlib's level: 2 is the fastest on screens, and half the size of 1. */
const PNG_LEVEL = 2

export function encodePng(raster: Raster): Promise<Buffer> {
  return open(raster).png({ compressionLevel: PNG_LEVEL, adaptiveFiltering: false }).toBuffer()
}

export interface JpegOptions {
  /** 0–1: size of the frame against the display's. */
  readonly scale: number
  /** 1–100 */
  readonly quality: number
}

export function encodeJpeg(raster: Raster, { scale, quality }: JpegOptions): Promise<Buffer> {
  const width = Math.max(1, Math.round(raster.size.width * scale))
  const height = Math.max(1, Math.round(raster.size.height * scale))
  const picture = open(raster)
  const sized = scale === 1 ? picture : picture.resize(width, height, { kernel: 'linear' })
  return sized.jpeg({ quality }).toBuffer()
}

function open({ size, rgba }: Raster): Sharp {
  return sharp(rgba, { raw: { ...size, channels: 4 } }).removeAlpha()
}
