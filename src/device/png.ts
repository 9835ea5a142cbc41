/** What a PNG file says about itself: enough to trust a screenshot. It decodes no pixels. */

import type { Size } from '../geometry.js'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The whole last chunk: length 0, its name, its checksum. */
const END = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])
/** Signature, then length and name of the first chunk (IHDR), then width and height. */
const WIDTH_AT = 16
const HEIGHT_AT = 20

/** What is wrong with a PNG, as the end of a sentence; or its size. */
export type PngReading =
  | { readonly kind: 'png'; readonly size: Size }
  | { readonly kind: 'fault'; readonly fault: string }

export function readPng(png: Buffer): PngReading {
  if (png.length === 0) return fault('it is empty')
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    return fault(`it begins with ${png.subarray(0, 8).toString('hex')}, not with a PNG signature`)
  }
  // Some phones add bytes behind the end, so the end is looked for, not expected at the last byte.
  const endsAt = png.lastIndexOf(END)
  if (endsAt < 0 || png.length < HEIGHT_AT + 4 + END.length) {
    return fault(`it breaks off after ${png.length} bytes, without its IEND chunk`)
  }
  if (png.toString('latin1', 12, 16) !== 'IHDR') return fault('its first chunk is not IHDR')
  const size = { width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) }
  if (size.width === 0 || size.height === 0) {
    return fault(`its size is ${size.width}×${size.height}`)
  }
  return { kind: 'png', size }
}

function fault(text: string): PngReading {
  return { kind: 'fault', fault: text }
}
