/** Enlarges a picture as PIL's BICUBIC does: across, then down, rounded to whole shades each time.
 *  Pure. Shrinking is not its business. */

import type { Size } from '../geometry.js'

export interface Pixels {
  /** RGB, row by row. */
  readonly values: Uint8Array
  readonly width: number
  readonly height: number
}

/** @returns RGB values of that size; the same array where nothing is to be done */
export function enlarge(pixels: Pixels, size: Size): Uint8Array {
  const { values, width, height } = pixels
  const wide =
    width === size.width
      ? values
      : enlargeAxis(values, {
          from: width,
          to: size.width,
          lines: height,
          step: 3,
          lineStep: { from: 3 * width, to: 3 * size.width },
        })
  if (height === size.height) return wide
  return enlargeAxis(wide, {
    from: height,
    to: size.height,
    lines: size.width,
    step: 3 * size.width,
    lineStep: { from: 3, to: 3 },
  })
}

interface Axis {
  readonly from: number
  readonly to: number
  /** How many lines run along the axis. */
  readonly lines: number
  /** Distance of two pixels of a line in the array. */
  readonly step: number
  /** Distance of two lines, in the source and in the result. */
  readonly lineStep: { readonly from: number; readonly to: number }
}

/** Four pixels around each new one: the reach of the cubic when nothing shrinks. */
const TAPS = 4
const CHANNELS = 3
/** Of a weight, behind the point: with such whole numbers the bytes are PIL's (Pillow, Resample.c). */
const BITS = 22
const HALF = 1 << (BITS - 1)
const { imul } = Math

function enlargeAxis(source: Uint8Array, axis: Axis): Uint8Array {
  // clamped on writing: cuts to 0…255
  const result = new Uint8ClampedArray(axis.lines * axis.to * CHANNELS)
  const { firsts, weights } = tapsOf(axis)
  const { step, lineStep } = axis
  for (let line = 0; line < axis.lines; line++) {
    for (let at = 0; at < axis.to; at++) {
      const tap = TAPS * at
      const a = weights[tap] ?? 0
      const b = weights[tap + 1] ?? 0
      const c = weights[tap + 2] ?? 0
      const d = weights[tap + 3] ?? 0
      const read = line * lineStep.from + (firsts[at] ?? 0) * step
      const write = line * lineStep.to + at * step
      // one for each channel: a loop of three takes half as long again
      result[write] = mixed(source, read, step, a, b, c, d)
      result[write + 1] = mixed(source, read + 1, step, a, b, c, d)
      result[write + 2] = mixed(source, read + 2, step, a, b, c, d)
    }
  }
  return new Uint8Array(result.buffer)
}

/** Runs four million times a picture, hence plain arguments, and `imul`: products that might be anything but whole
 *  numbers of 32 bits take half as long again. */
function mixed(
  source: Uint8Array,
  place: number,
  step: number,
  a: number,
  b: number,
  c: number,
  d: number,
): number {
  const sum =
    HALF +
    imul(source[place] ?? 0, a) +
    imul(source[place + step] ?? 0, b) +
    imul(source[place + 2 * step] ?? 0, c) +
    imul(source[place + 3 * step] ?? 0, d)
  return sum >> BITS
}

interface Taps {
  /** The first of the TAPS source pixels that each new pixel is made of; none lies beyond the edge, where there are as many. */
  readonly firsts: Int32Array
  /** [new pixels, TAPS]; where the edge leaves fewer, the others' weights are 0. */
  readonly weights: Int32Array
}

function tapsOf({ from, to }: Axis): Taps {
  const firsts = new Int32Array(to)
  const weights = new Int32Array(to * TAPS)
  for (let at = 0; at < to; at++) {
    const centre = ((at + 0.5) * from) / to
    const first = Math.max(0, Math.floor(centre - TAPS / 2 + 0.5))
    const last = Math.min(from, Math.floor(centre + TAPS / 2 + 0.5))
    const own = Array.from({ length: last - first }, (_, tap) => cubic(first + tap + 0.5 - centre))
    const total = own.reduce((sum, weight) => sum + weight, 0)
    const start = Math.max(0, Math.min(first, from - TAPS))
    firsts[at] = start
    weights.set(
      own.map((weight) => Math.round((weight / total) * 2 ** BITS)),
      at * TAPS + first - start,
    )
  }
  return { firsts, weights }
}

/** Keys' cubic with a = -0.5. */
function cubic(distance: number): number {
  const x = Math.abs(distance)
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1
  if (x < 2) return ((-0.5 * x + 2.5) * x - 4) * x + 2
  return 0
}
