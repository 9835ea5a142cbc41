/** Enlarges a picture as PIL's BICUBIC does: across, then down, rounded to whole shades each time.
 *  Pure. Shrinking is not its business. */

export interface Pixels {
  /** RGB, row by row. */
  readonly values: Uint8Array
  readonly width: number
  readonly height: number
}

/** @returns size × size RGB values; the same array where nothing is to be done */
export function enlarge(pixels: Pixels, size: number): Uint8Array {
  const { values, width, height } = pixels
  const wide =
    width === size
      ? values
      : enlargeAxis(values, {
          from: width,
          to: size,
          lines: height,
          step: 3,
          lineStep: { from: 3 * width, to: 3 * size },
        })
  if (height === size) return wide
  return enlargeAxis(wide, {
    from: height,
    to: size,
    lines: size,
    step: 3 * size,
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

function enlargeAxis(source: Uint8Array, axis: Axis): Uint8Array {
  // clamped on writing: rounds and cuts to 0…255 as PIL does
  const result = new Uint8ClampedArray(axis.lines * axis.to * CHANNELS)
  for (let at = 0; at < axis.to; at++) {
    const { first, weights } = tapsFor(at, axis)
    for (let line = 0; line < axis.lines; line++) {
      const read = line * axis.lineStep.from + first * axis.step
      const write = line * axis.lineStep.to + at * axis.step
      for (let channel = 0; channel < CHANNELS; channel++) {
        let sum = 0
        for (let tap = 0; tap < weights.length; tap++) {
          sum += (source[read + tap * axis.step + channel] ?? 0) * (weights[tap] ?? 0)
        }
        result[write + channel] = sum
      }
    }
  }
  return new Uint8Array(result.buffer)
}

/** The source pixels that new pixel `at` is made of; beyond the edge there are none. */
function tapsFor(at: number, { from, to }: Axis): { first: number; weights: Float64Array } {
  const centre = ((at + 0.5) * from) / to
  const first = Math.max(0, Math.floor(centre - TAPS / 2 + 0.5))
  const last = Math.min(from, Math.floor(centre + TAPS / 2 + 0.5))
  const weights = new Float64Array(last - first)
  let total = 0
  for (let tap = 0; tap < weights.length; tap++) {
    const weight = cubic(first + tap + 0.5 - centre)
    weights[tap] = weight
    total += weight
  }
  return { first, weights: weights.map((weight) => weight / total) }
}

/** Keys' cubic with a = -0.5. */
function cubic(distance: number): number {
  const x = Math.abs(distance)
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1
  if (x < 2) return ((-0.5 * x + 2.5) * x - 4) * x + 2
  return 0
}
