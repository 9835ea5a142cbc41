/**
 * Ground truth for the tower's auxiliary heads, dropped when the weights are exported: the
 * characters that each patch covers, and the element that each image token belongs to.
 */

import type { TextLine } from '../../src/emulator/emulated-phone.js'
import type { Rect, Size } from '../../src/geometry.js'
import { ELEMENT_KINDS, type Element } from './elements.js'
import { cutFor, PATCHES, patchAt, TOKENS } from './grid.js'

/** Characters told apart in one patch, left to right. */
export const CHARS_PER_PATCH = 4
/**
 * Two codes tell a character: 0 and 0 = none; 1–95 and 0 = printable ASCII; for any other character, of
 * which Chinese has thousands, two hashes that hardly two of them share.
 */
export const CODES_PER_CHAR = 2
export const CODE_CLASSES = 256
/** Hash buckets for the letter triples of an element's label. */
export const GRAM_BUCKETS = 512
export const GRAMS_PER_ELEMENT = 32
/** No element at this place. */
export const NO_ELEMENT = 255
/** left, top, right, bottom, kind, checked (0 off, 1 on, 2 neither). */
export const ELEMENT_FACTS = 6

/** Codes of every patch's characters: PATCHES × CHARS_PER_PATCH × CODES_PER_CHAR bytes. */
export function patchCharacters(lines: readonly TextLine[], size: Size): Uint8Array {
  const codes = new Uint8Array(PATCHES * CHARS_PER_PATCH * CODES_PER_CHAR)
  const { grid } = cutFor(size)
  for (const line of lines) {
    const row = Math.floor((((line.top + line.bottom) / 2) * grid.rows) / size.height)
    if (row < 0 || row >= grid.rows) continue
    for (let i = 0; i < line.text.length; i++) {
      const left = line.edges[i] ?? 0
      const right = line.edges[i + 1] ?? left
      const column = Math.floor((((left + right) / 2) * grid.columns) / size.width)
      if (column < 0 || column >= grid.columns) continue
      addCharacter(codes, patchAt(grid, row, column), line.text.charCodeAt(i))
    }
  }
  return codes
}

const ASCII_CODES = 95

function addCharacter(codes: Uint8Array, patch: number, character: number): void {
  if (character === 32) return
  for (let slot = 0; slot < CHARS_PER_PATCH; slot++) {
    const at = (patch * CHARS_PER_PATCH + slot) * CODES_PER_CHAR
    if (codes[at] !== 0) continue
    codes.set(codesOf(character), at)
    return
  }
}

function codesOf(character: number): readonly [number, number] {
  if (character > 32 && character < 127) return [character - 31, 0]
  const first = ASCII_CODES + 1 + (character % (CODE_CLASSES - ASCII_CODES - 1))
  const second = 1 + ((Math.imul(character, 0x9e3779b1) >>> 16) % (CODE_CLASSES - 1))
  return [first, second]
}

/** Index of the element under the middle of every image token: the smallest that covers it. */
export function tokenElements(elements: readonly Element[], size: Size): Uint8Array {
  const owners = new Uint8Array(TOKENS).fill(NO_ELEMENT)
  const areas = new Float64Array(TOKENS).fill(Number.POSITIVE_INFINITY)
  elements.forEach((element, index) => {
    const area = areaOf(element.bounds)
    forEachToken(element.bounds, size, (token) => {
      if (area >= (areas[token] ?? 0)) return
      areas[token] = area
      owners[token] = index
    })
  })
  return owners
}

/** ELEMENT_FACTS numbers and GRAMS_PER_ELEMENT hashed letter triples (0 = none) per element. */
export function elementFacts(elements: readonly Element[], capacity: number): Uint16Array {
  const width = ELEMENT_FACTS + GRAMS_PER_ELEMENT
  const facts = new Uint16Array(capacity * width)
  elements.slice(0, capacity).forEach((element, index) => {
    const { box } = element
    const checked = element.checked === null ? 2 : Number(element.checked)
    const row = [
      box.left,
      box.top,
      box.right,
      box.bottom,
      ELEMENT_KINDS.indexOf(element.kind),
      checked,
    ]
    facts.set([...row, ...letterTriples(element.label)], index * width)
  })
  return facts
}

/** Bucket numbers 1…GRAM_BUCKETS-1 of the letter triples of every word, with word borders. */
function letterTriples(label: string): number[] {
  const buckets = new Set<number>()
  for (const word of label.toLowerCase().split(/\s+/)) {
    const bordered = `^${word}$`
    for (let i = 0; i + 3 <= bordered.length; i++) buckets.add(bucketOf(bordered.slice(i, i + 3)))
  }
  return [...buckets].slice(0, GRAMS_PER_ELEMENT)
}

function bucketOf(gram: string): number {
  let hash = 2166136261
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 16777619)
  return ((hash >>> 0) % (GRAM_BUCKETS - 1)) + 1
}

function areaOf(bounds: Rect): number {
  return (bounds.right - bounds.left) * (bounds.bottom - bounds.top)
}

/** Calls `visit` with every token whose area the bounds cover by more than a third. */
function forEachToken(bounds: Rect, size: Size, visit: (token: number) => void): void {
  const { grid } = cutFor(size)
  const [rows, columns] = [grid.rows / 2, grid.columns / 2]
  const width = size.width / columns
  const height = size.height / rows
  for (let y = 0; y < rows; y++) {
    const covered = overlap(bounds.top, bounds.bottom, y * height, (y + 1) * height) / height
    if (covered <= 0) continue
    for (let x = 0; x < columns; x++) {
      const across = overlap(bounds.left, bounds.right, x * width, (x + 1) * width) / width
      if (covered * across > 1 / 3) visit(y * columns + x)
    }
  }
}

function overlap(lowA: number, highA: number, lowB: number, highB: number): number {
  return Math.max(0, Math.min(highA, highB) - Math.max(lowA, lowB))
}
