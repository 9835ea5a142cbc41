/**
 * Looks into pictures (sharp): are two frames the same but for the status bar, and is a screenshot
 * nothing but black? It knows nothing about streams or phones.
 */

import sharp from 'sharp'
import type { Size } from '../geometry.js'

/**
 * Small grey pixels of a picture without its status bar, where the clock and the signal change by
 * themselves.
 */
export async function lookAt(picture: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(picture)
    .resize({ width: LOOK_WIDTH, kernel: 'nearest', fastShrinkOnLoad: true })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const firstRow = Math.ceil(info.height * STATUS_BAR_SHARE)
  return data.subarray(firstRow * info.width * info.channels)
}

/** True when two looks differ by more than what a JPEG encoder does to the same picture. */
export function looksDiffer(before: Buffer, after: Buffer): boolean {
  if (before.length !== after.length) return true
  return before.some((level, index) => Math.abs(level - (after[index] ?? 0)) > NOISE_LEVELS)
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
    .resize({ width: LOOK_WIDTH, kernel: 'nearest' })
    .raw()
    .toBuffer()
  const black = pixels.reduce((count, level) => (level <= BLACK_LEVEL ? count + 1 : count), 0)
  return black > pixels.length * PART_SHARE
}

/** Enough to see a switch move or a letter appear on a phone in portrait. */
const LOOK_WIDTH = 270
/** 5 % of the height: 120 of 2400 pixels; status bars are 24–52 dp high. */
const STATUS_BAR_SHARE = 0.05
/** 12 % from every edge: in landscape the bars are a larger part of the height, or stand at the sides. */
const BARS_SHARE = 0.12
/** A small dialog. Only asked where Android names a window that forbids pictures. */
const PART_SHARE = 0.03
const NOISE_LEVELS = 6
const BLACK_LEVEL = 2
const BLACK_PIXELS_PER_BYTE = 32
