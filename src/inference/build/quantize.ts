/** Weights as small whole numbers, one scale for each block of 32 along a row: the form that ONNX
 *  Runtime's MatMulNBits multiplies with (com.microsoft operators, ContribOperators.md). Pure.
 *
 *  A weight is (number − 2^(bits−1)) · scale. Scales are halves; the numbers are chosen for the scale as it
 *  is stored, so its rounding costs nothing. */

import { floatFromHalf, halfBits } from '../half.js'

export type Bits = 4 | 8

export interface Quantized {
  /** [rows, blocks, 32 · bits / 8]; with 4 bits the first of two numbers is in the low half. */
  readonly numbers: Uint8Array
  /** [rows, blocks], bits of halves. */
  readonly scales: Uint16Array
}

export const BLOCK = 32

export function blocksOf(columns: number): number {
  return Math.ceil(columns / BLOCK)
}

/** @param values [rows, columns]; a last block that is not full is filled with zeros */
export function quantizeRows(values: Float32Array, columns: number, bits: Bits): Quantized {
  const rows = values.length / columns
  const blocks = blocksOf(columns)
  const blockBytes = (BLOCK * bits) / 8
  const numbers = new Uint8Array(rows * blocks * blockBytes)
  const scales = new Uint16Array(rows * blocks)
  const block = new Uint8Array(BLOCK)
  for (let row = 0; row < rows; row++) {
    for (let b = 0; b < blocks; b++) {
      const start = row * columns + b * BLOCK
      const end = Math.min(start + BLOCK, (row + 1) * columns)
      const place = row * blocks + b
      scales[place] = quantizeBlock(values, { start, end, bits, block })
      if (bits === 8) numbers.set(block, place * blockBytes)
      else packHalfBytes(block, numbers, place * blockBytes)
    }
  }
  return { numbers, scales }
}

interface Block {
  readonly start: number
  readonly end: number
  readonly bits: Bits
  /** Takes the numbers. */
  readonly block: Uint8Array
}

/** @returns the bits of the block's scale */
function quantizeBlock(values: Float32Array, { start, end, bits, block }: Block): number {
  const zero = 2 ** (bits - 1)
  let extreme = 0
  for (let i = start; i < end; i++) {
    const value = values[i] ?? 0
    if (Math.abs(value) > Math.abs(extreme)) extreme = value
  }
  // the extreme gets the lowest number, for there is one more below zero than above
  const scaleBits = halfAtLeast(extreme / -zero)
  const scale = floatFromHalf(scaleBits)
  const inverse = scale === 0 ? 0 : 1 / scale
  block.fill(zero)
  for (let i = start; i < end; i++) {
    const number = Math.round((values[i] ?? 0) * inverse) + zero
    block[i - start] = Math.min(number, 2 * zero - 1)
  }
  return scaleBits
}

/** The nearest half that is not smaller in size, so that the extreme stays in range. */
function halfAtLeast(value: number): number {
  const bits = halfBits(value)
  return Math.abs(floatFromHalf(bits)) < Math.abs(value) ? bits + 1 : bits
}

function packHalfBytes(block: Uint8Array, target: Uint8Array, offset: number): void {
  for (let i = 0; i < BLOCK / 2; i++) {
    target[offset + i] = (block[2 * i] ?? 0) | ((block[2 * i + 1] ?? 0) << 4)
  }
}
