import { expect, test } from '@jest/globals'
import type { TextLine } from '../../src/emulator/emulated-phone.js'
import {
  CHARS_PER_PATCH,
  CODES_PER_CHAR,
  PATCHES,
  patchCharacters,
} from '../../training/data/labels.js'

const size = { width: 1080, height: 2400 }

/** Characters 100 pixels apart on the first row of patches. */
function lineOf(text: string): TextLine {
  const edges = Array.from({ length: text.length + 1 }, (_, index) => index * 100)
  return { text, edges, top: 0, bottom: 60 }
}

/** The codes of the character that stands at `index` of such a line. */
function codesAt(codes: Uint8Array, index: number): number[] {
  const patch = Math.floor(((index + 0.5) * 100 * PATCHES) / size.width)
  const start = patch * CHARS_PER_PATCH * CODES_PER_CHAR
  return [...codes.subarray(start, start + CODES_PER_CHAR)]
}

test('an ASCII character is told by its own code alone', () => {
  const codes = patchCharacters([lineOf('A b')], size)
  expect(codesAt(codes, 0)).toEqual([34, 0])
  expect(codesAt(codes, 1)).toEqual([0, 0])
  expect(codesAt(codes, 2)).toEqual([67, 0])
})

test('hardly two of the common Chinese characters share both codes', () => {
  const common = Array.from({ length: 0x9fff - 0x4e00 }, (_, index) => 0x4e00 + index)
  const told = new Set(
    common.map((character) =>
      codesAt(patchCharacters([lineOf(String.fromCharCode(character))], size), 0).join(),
    ),
  )
  expect(told.size).toBeGreaterThan(0.7 * common.length)
})
