/** 16-bit floats (IEEE half and bfloat16) as 32-bit floats and back. Node 20 has no Float16Array. Pure. */

import type { FloatType } from './safetensors.js'

/** Largest finite half. */
export const MAX_HALF = 65_504

/** @param bytes little-endian; may start anywhere in its buffer */
export function floatsFromBytes(bytes: Uint8Array, type: FloatType): Float32Array {
  switch (type) {
    case 'F32':
      return new Float32Array(bytes.slice().buffer)
    case 'F16':
      return floatsFromHalves(new Uint16Array(bytes.slice().buffer))
    case 'BF16':
      return floatsFromBrainFloats(new Uint16Array(bytes.slice().buffer))
  }
}

export function floatsFromHalves(halves: Uint16Array): Float32Array {
  const table = halfTable()
  const floats = new Float32Array(halves.length)
  for (let i = 0; i < halves.length; i++) floats[i] = table[halves[i] ?? 0] ?? 0
  return floats
}

/** Rounds to the nearest half, ties to even; what is too large becomes infinity. */
export function halvesFromFloats(floats: Float32Array): Uint16Array {
  const halves = new Uint16Array(floats.length)
  for (let i = 0; i < floats.length; i++) halves[i] = halfBits(floats[i] ?? 0)
  return halves
}

export function halfBits(value: number): number {
  FLOAT[0] = value
  const bits = BITS[0] ?? 0
  const sign = (bits >>> 16) & 0x8000
  const size = bits & 0x7fff_ffff
  if (size > INFINITY_BITS) return sign | 0x7e00
  if (size >= 0x4780_0000) return sign | 0x7c00 // 65536 and up
  if (size >= 0x3880_0000) {
    // normal: rounds on the 13 bits that go, then moves the exponent from bias 127 to 15
    return sign | ((size + 0xfff + ((size >>> 13) & 1) - 0x3800_0000) >>> 13)
  }
  // subnormal: one unit of a half is 2^-24, and so is the last bit of a float at 0.5
  BITS[0] = size
  FLOAT[0] = (FLOAT[0] ?? 0) + 0.5
  return sign | ((BITS[0] ?? 0) - 0x3f00_0000)
}

export function floatFromHalf(bits: number): number {
  return halfTable()[bits] ?? 0
}

const INFINITY_BITS = 0x7f80_0000
const FLOAT = new Float32Array(1)
const BITS = new Uint32Array(FLOAT.buffer)

function floatsFromBrainFloats(values: Uint16Array): Float32Array {
  const bits = new Uint32Array(values.length)
  for (let i = 0; i < values.length; i++) bits[i] = (values[i] ?? 0) << 16
  return new Float32Array(bits.buffer)
}

let table: Float32Array | undefined

/** The value of each of the 65,536 halves; made when first needed. */
function halfTable(): Float32Array {
  table ??= Float32Array.from({ length: 2 ** 16 }, (_, bits) => {
    const sign = bits & 0x8000 ? -1 : 1
    const exponent = (bits >>> 10) & 31
    const fraction = bits & 1023
    if (exponent === 0) return sign * fraction * 2 ** -24
    if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
    return sign * (1024 + fraction) * 2 ** (exponent - 25)
  })
  return table
}
