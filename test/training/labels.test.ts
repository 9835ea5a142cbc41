import { expect, test } from '@jest/globals'
import type { TextLine } from '../../src/emulator/emulated-phone.js'
import { cutFor, PATCHES, patchAt } from '../../training/data/grid.js'
import { CHARS_PER_PATCH, CODES_PER_CHAR, patchCharacters } from '../../training/data/labels.js'

const size = { width: 1080, height: 2400 }

/** Characters 100 pixels apart on the first row of patches. */
function lineOf(text: string): TextLine {
  const edges = Array.from({ length: text.length + 1 }, (_, index) => index * 100)
  return { text, edges, top: 0, bottom: 60 }
}

/** The codes of the character that stands at `index` of such a line. */
function codesAt(codes: Uint8Array, index: number): number[] {
  const { grid } = cutFor(size)
  const column = Math.floor(((index + 0.5) * 100 * grid.columns) / size.width)
  const start = patchAt(grid, 0, column) * CHARS_PER_PATCH * CODES_PER_CHAR
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

test.each([
  ['upright', size],
  ['on its side', { width: 2400, height: 1080 }],
])('the four patches of a token stand together on a phone that is %s', (_, screen) => {
  const { grid } = cutFor(screen)
  const token = ([row, column]: readonly [number, number]) =>
    Math.floor(patchAt(grid, row, column) / 4)
  const cells = Array.from({ length: PATCHES }, (_, i): readonly [number, number] => [
    Math.floor(i / grid.columns),
    i % grid.columns,
  ])
  expect(new Set(cells.map(([row, column]) => patchAt(grid, row, column))).size).toBe(PATCHES)
  for (const [row, column] of cells) {
    const blockOf = [row - (row % 2), column - (column % 2)] as const
    expect(token([row, column])).toBe(token(blockOf))
  }
})
