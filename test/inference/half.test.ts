import { describe, expect, it } from '@jest/globals'
import { quantizeRows } from '../../src/inference/build/quantize.js'
import {
  floatFromHalf,
  floatsFromBytes,
  halfBits,
  halvesFromFloats,
} from '../../src/inference/half.js'

describe('halves', () => {
  it.each([
    [0, 0x0000],
    [-0, 0x8000],
    [1, 0x3c00],
    [-2, 0xc000],
    [65_504, 0x7bff],
    [65_519.99, 0x7bff],
    [65_520, 0x7c00],
    [-1e9, 0xfc00],
    [2 ** -14, 0x0400], // smallest normal
    [2 ** -24, 0x0001], // smallest of all
    [2 ** -25, 0x0000], // a tie goes to the even one
    [1.5 * 2 ** -24, 0x0002],
    [1 + 2 ** -11, 0x3c00], // ties
    [1 + 3 * 2 ** -11, 0x3c02],
    [Number.NaN, 0x7e00],
    [Number.POSITIVE_INFINITY, 0x7c00],
  ])('hold %d as 0x%s', (value, bits) => {
    expect(halfBits(value)).toBe(bits)
  })

  it('are the same after a turn through floats, all of them', () => {
    const finite = Array.from({ length: 2 ** 16 }, (_, bits) => bits).filter(
      (bits) => (bits & 0x7c00) !== 0x7c00,
    )
    expect(finite.filter((bits) => halfBits(floatFromHalf(bits)) !== bits)).toEqual([])
  })

  it('take the nearest value, between any two neighbours', () => {
    for (let bits = 0; bits < 0x7bff; bits += 37) {
      const low = floatFromHalf(bits)
      const high = floatFromHalf(bits + 1)
      expect(halfBits(low + 0.49 * (high - low))).toBe(bits)
      expect(halfBits(low + 0.51 * (high - low))).toBe(bits + 1)
    }
  })
})

it('bfloat16 is the upper half of a float, at any offset in a file', () => {
  const bytes = Uint8Array.of(99, 0x80, 0x3f, 0x20, 0xc1) // 1 and -10
  expect([...floatsFromBytes(bytes.subarray(1), 'BF16')]).toEqual([1, -10])
})

describe.each([8, 4] as const)('weights in %d bits', (bits) => {
  const columns = 75 // two blocks and a part of one
  const values = Float32Array.from({ length: 5 * columns }, (_, i) => Math.sin(i * i) * 0.05)
  values.fill(0, 32, 64)

  const restored = () => {
    const { numbers, scales } = quantizeRows(values, columns, bits)
    return Array.from(values, (_, i) => {
      const place = Math.floor(i / columns) * 3 + Math.floor((i % columns) / 32)
      const inBlock = (i % columns) % 32
      const start = (place * 32 * bits) / 8
      const number =
        bits === 8
          ? (numbers[start + inBlock] ?? 0)
          : ((numbers[start + (inBlock >> 1)] ?? 0) >> (4 * (inBlock & 1))) & 15
      const scale = floatFromHalf(scales[place] ?? 0)
      return { value: (number - 2 ** (bits - 1)) * scale, scale: Math.abs(scale) }
    })
  }

  it('are off by half a step at most, and by one at the end that has fewer numbers', () => {
    const excess = restored().map(({ value, scale }, i) => {
      const isFarEnd = Math.abs(values[i] ?? 0) > (2 ** (bits - 1) - 1) * scale
      const allowed = scale * (isFarEnd ? 1 : 0.5) * (1 + 1e-6)
      return Math.abs(value - (values[i] ?? 0)) - allowed
    })
    expect(Math.max(...excess)).toBeLessThanOrEqual(0)
  })

  it('are zero where the weights are', () => {
    expect(
      restored()
        .slice(32, 64)
        .every(({ value }) => value === 0),
    ).toBe(true)
  })

  it('use the whole range: the step is the extreme over half the numbers', () => {
    const extreme = Math.max(...Array.from(values.subarray(0, 32), Math.abs))
    expect(restored()[0]?.scale).toBeCloseTo(extreme / 2 ** (bits - 1), 5)
  })
})

it('halves of many floats are those of each', () => {
  const floats = Float32Array.of(1, -2, 0.1)
  expect([...halvesFromFloats(floats)]).toEqual([...floats].map(halfBits))
})
