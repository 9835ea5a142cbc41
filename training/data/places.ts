/**
 * Where the words of an answer stand on the screen, letter by letter: there the looking heads must look while the network
 * writes them (training/looking.py).
 */

import type { TextLine } from '../../src/emulator/emulated-phone.js'
import type { ModelBox, Rect, Size } from '../../src/geometry.js'
import { toModelBox } from './elements.js'

/** Characters `start` to `end` (exclusive) of an answer stand in the line from its character `from` on. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly line: TextLine
  readonly from: number
}

/** Fewer characters than this are taken for read only where they are a whole line, or Chinese. */
const LEAST_READ = 3
const LEAST_OF_A_LINE = 2

/**
 * What `text` has in common with the lines, whole words only, the longest first found; every line is read once, for
 * what is said again was said before.
 *
 * @param offset where the text begins in the answer
 */
export function placesOf(text: string, lines: readonly TextLine[], offset = 0): Place[] {
  const places: Place[] = []
  const left = new Set(lines)
  for (let at = 0; at < text.length; ) {
    const isStart = LETTER.test(text.charAt(at)) && beginsWord(text, at)
    const found = isStart ? longestAt(text, at, left) : null
    if (found === null) {
      at += 1
      continue
    }
    left.delete(found.line)
    places.push({ ...found, start: offset + at, end: offset + at + found.length })
    at += found.length
  }
  return places
}

/** The box of the characters from `start` to `end` of an answer; null where they were read nowhere. */
export function boxOfCharacters(
  places: readonly Place[],
  { start, end, size }: { readonly start: number; readonly end: number; readonly size: Size },
): ModelBox | null {
  const place = places.find((each) => each.start < end && start < each.end)
  if (place === undefined) return null
  const { line, from } = place
  const edge = (at: number) => line.edges[from + at - place.start] ?? 0
  return toModelBox(
    {
      left: edge(Math.max(start, place.start)),
      right: edge(Math.min(end, place.end)),
      top: line.top,
      bottom: line.bottom,
    },
    size,
  )
}

/** The lines whose middle is inside. */
export function linesInside(lines: readonly TextLine[], bounds: Rect): TextLine[] {
  return lines.filter(({ edges, top, bottom }) => {
    const x = ((edges[0] ?? 0) + (edges.at(-1) ?? 0)) / 2
    const y = (top + bottom) / 2
    return bounds.left <= x && x <= bounds.right && bounds.top <= y && y <= bounds.bottom
  })
}

interface Found {
  readonly line: TextLine
  readonly from: number
  readonly length: number
}

function longestAt(text: string, at: number, lines: ReadonlySet<TextLine>): Found | null {
  let best: Found | null = null
  for (const line of lines) {
    const first = text.charAt(at)
    for (
      let from = line.text.indexOf(first);
      from >= 0;
      from = line.text.indexOf(first, from + 1)
    ) {
      const length = beginsWord(line.text, from)
        ? sharedWords(text.slice(at), line.text.slice(from))
        : 0
      if (length > (best?.length ?? 0) && isRead(line.text.slice(from, from + length), line))
        best = { line, from, length }
    }
  }
  return best
}

/** How many characters both begin with, up to the end of a word in either. */
function sharedWords(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  while (length > 0 && !(beginsWord(one, length) && beginsWord(other, length))) length -= 1
  return one.slice(0, length).trimEnd().length
}

function isRead(words: string, line: TextLine): boolean {
  const least = words === line.text || /\p{Script=Han}/u.test(words) ? LEAST_OF_A_LINE : LEAST_READ
  return words.length >= least
}

const LETTER = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u

/** Whether a word may begin, or end, before this character: Chinese characters are words. */
function beginsWord(text: string, at: number): boolean {
  const [before, here] = [text.charAt(at - 1), text.charAt(at)]
  return !LETTER.test(before) || !LETTER.test(here) || HAN.test(before) || HAN.test(here)
}
