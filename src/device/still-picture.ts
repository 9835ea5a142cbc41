/**
 * Looks into pictures (sharp): which part of a frame is another than before, and is a screenshot
 * nothing but black? It knows nothing about streams or phones.
 */

import sharp from 'sharp'
import type { Rect, Size } from '../geometry.js'

/** A picture, small: enough to see a switch move or a letter appear, and quickly decoded. */
export interface Look {
  readonly size: Size
  /** RGB, row by row. */
  readonly pixels: Buffer
}

/** The smallest box around everything that differs, in shares of the picture's width and height, 0–1. */
export type ChangedPart = Rect

export async function lookAt(picture: Buffer): Promise<Look> {
  const { data, info } = await sharp(picture)
    // a quarter of a stream's frame: a JPEG decoder makes that of its blocks without making the whole
    .resize({ ...LOOK_SIZE, fit: 'inside', kernel: 'nearest', fastShrinkOnLoad: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { size: { width: info.width, height: info.height }, pixels: data }
}

/**
 * Null when two looks are the same but for what a JPEG encoder does to the same picture, and for the status bar,
 * where the clock and the signal change by themselves.
 */
export function changedPart(before: Look, after: Look): ChangedPart | null {
  const { width, height } = after.size
  if (before.pixels.length !== after.pixels.length || before.size.width !== width)
    return WHOLE_PICTURE
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = Math.ceil(height * STATUS_BAR_SHARE); y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!differAt(before.pixels, after.pixels, (y * width + x) * CHANNELS)) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = y + 1
    }
  }
  if (right === 0) return null
  return { left: left / width, top: top / height, right: right / width, bottom: bottom / height }
}

export const WHOLE_PICTURE: ChangedPart = { left: 0, top: 0, right: 1, bottom: 1 }

function differAt(before: Buffer, after: Buffer, at: number): boolean {
  for (let channel = at; channel < at + CHANNELS; channel++) {
    if (Math.abs((before[channel] ?? 0) - (after[channel] ?? 0)) > NOISE_LEVELS) return true
  }
  return false
}

/** True when a screenshot shows nothing: a protected window, or a screen that is off. */
export async function isBlack(png: Buffer, size: Size): Promise<boolean> {
  // A black picture compresses to almost nothing; decoding every other one would be waste.
  if (png.length * BLACK_PIXELS_PER_BYTE > size.width * size.height) return false
  const across = Math.floor(size.width * BARS_SHARE)
  const down = Math.floor(size.height * BARS_SHARE)
  const middle = {
    left: across,
    top: down,
    width: size.width - 2 * across,
    height: size.height - 2 * down,
  }
  const pixels = await sharp(png).extract(middle).greyscale().raw().toBuffer()
  return pixels.every((level) => level <= BLACK_LEVEL)
}

/** True when a part of a screenshot is nothing but black, as a window is that forbids pictures of itself. */
export async function hasBlackPart(png: Buffer): Promise<boolean> {
  const pixels = await sharp(png)
    .greyscale()
    .resize({ ...LOOK_SIZE, fit: 'inside', kernel: 'nearest' })
    .raw()
    .toBuffer()
  const black = pixels.reduce((count, level) => (level <= BLACK_LEVEL ? count + 1 : count), 0)
  return black > pixels.length * PART_SHARE
}

const LOOK_SIZE = { width: 300, height: 300 } as const
const CHANNELS = 3
/** 5 % of the height: 120 of 2400 pixels; status bars are 24–52 dp high. */
const STATUS_BAR_SHARE = 0.05
/** 12 % from every edge: in landscape the bars are a larger part of the height, or stand at the sides. */
const BARS_SHARE = 0.12
/** A small dialog. Only asked where Android names a window that forbids pictures. */
const PART_SHARE = 0.03
const NOISE_LEVELS = 6
const BLACK_LEVEL = 2
const BLACK_PIXELS_PER_BYTE = 32
