/** Pictures as files: PNG for screenshots, JPEG for the live stream. */

import sharp, { type Sharp } from 'sharp'
import type { Raster } from '../emulated-phone.js'

/** zlib's level: 2 is the fastest on screens, and smaller than 1. */
const PNG_LEVEL = 2

/** With the alpha channel, as Android's own: taking it away would cost more than the file does. */
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
  let small = raster
  while (small.size.width >= 2 * width && small.size.height >= 2 * height) small = halve(small)
  const isSized = small.size.width === width && small.size.height === height
  const picture = open(small)
  const sized = isSized ? picture : picture.resize(width, height, { kernel: 'linear' })
  return sized.jpeg({ quality }).toBuffer()
}

function open({ size, rgba }: Raster): Sharp {
  return sharp(rgba, { raw: { ...size, channels: 4 } })
}

/** Halves each byte of a 32-bit word: what a byte hands to its neighbour is masked away first. */
const HALVES = 0x7f7f7f7f

/** The mean of every four pixels, four channels at a time: several times faster than resizing. */
function halve({ size, rgba }: Raster): Raster {
  const source = new Uint32Array(rgba.buffer, rgba.byteOffset, size.width * size.height)
  const width = size.width >> 1
  const height = size.height >> 1
  const means = new Uint32Array(width * height)
  let to = 0
  for (let y = 0; y < height; y++) {
    let from = 2 * y * size.width
    for (let x = 0; x < width; x++, from += 2) {
      const above = meanOf(source[from] ?? 0, source[from + 1] ?? 0)
      const below = meanOf(source[from + size.width] ?? 0, source[from + size.width + 1] ?? 0)
      means[to++] = meanOf(above, below)
    }
  }
  return { size: { width, height }, rgba: Buffer.from(means.buffer) }
}

/** Mean of each of the four bytes: what both have, and half of where they differ. */
function meanOf(a: number, b: number): number {
  return (a & b) + (((a ^ b) >>> 1) & HALVES)
}
