/** Lines of text: where each character stands, where a line breaks, where it ends in an ellipsis. */

import { type Font, unitWidth } from './fonts.js'

export interface Line {
  readonly text: string
  /** Left edge of every character from the line's start, then the right edge of the last. */
  readonly edges: readonly number[]
}

export function widthOf(line: Line): number {
  return line.edges.at(-1) ?? 0
}

/** Left edges of the characters of one unbroken line, kerning included; text.length + 1 numbers. */
export function charEdges(text: string, font: Font): number[] {
  const edges = [0]
  let x = 0
  for (let i = 0; i < text.length; i++) {
    x += advance(text, i, font.bold) * font.px
    edges.push(x)
  }
  return edges
}

/** Breaks at spaces, at line feeds and between Chinese characters; at most `maxLines` lines. */
export function wrap(
  text: string,
  font: Font,
  limits: { readonly width: number; readonly maxLines: number },
): readonly Line[] {
  const key = `${font.px}|${font.bold}|${limits.width}|${limits.maxLines}|${text}`
  const known = wrapped.get(key)
  if (known) return known
  const lines = breakLines(text, font, limits.width)
  const kept = lines.slice(0, limits.maxLines)
  const last = kept.at(-1)
  if (last && (lines.length > kept.length || widthOf(last) > limits.width))
    kept[kept.length - 1] = ellipsize(last.text, font, limits.width, lines.length > kept.length)
  if (wrapped.size > MAX_REMEMBERED) wrapped.clear()
  wrapped.set(key, kept)
  return kept
}

const MAX_REMEMBERED = 20_000
const wrapped = new Map<string, readonly Line[]>()

function ellipsize(text: string, font: Font, width: number, always: boolean): Line {
  let kept = text.trimEnd()
  let line = lineOf(always ? `${kept}…` : kept, font)
  while (kept.length > 0 && widthOf(line) > width) {
    kept = kept.slice(0, -1).trimEnd()
    line = lineOf(`${kept}…`, font)
  }
  return line
}

function lineOf(text: string, font: Font): Line {
  return { text, edges: charEdges(text, font) }
}

function breakLines(text: string, font: Font, width: number): Line[] {
  const lines: Line[] = []
  for (const paragraph of text.split('\n')) {
    const edges = charEdges(paragraph, font)
    let start = 0
    while (start < paragraph.length) {
      const end = endOfLine(paragraph, edges, start, width)
      lines.push(lineOf(paragraph.slice(start, end).trimEnd(), font))
      start = end
      while (paragraph[start] === ' ') start++
    }
    if (paragraph === '') lines.push({ text: '', edges: [0] })
  }
  return lines
}

/** Where the line that begins at `start` ends: after the last word that fits, at least one character on. */
function endOfLine(text: string, edges: readonly number[], start: number, width: number): number {
  const left = edges[start] ?? 0
  let breakAt = 0
  for (let i = start; i < text.length; i++) {
    const fits = (edges[i + 1] ?? 0) - left <= width || text[i] === ' '
    if (!fits) return breakAt > start ? breakAt : Math.max(i, start + 1)
    if (mayBreakAfter(text, i)) breakAt = i + 1
  }
  return text.length
}

function mayBreakAfter(text: string, i: number): boolean {
  const next = text[i + 1]
  return text[i] === ' ' || isCjk(text[i]) || (next !== undefined && isCjk(next))
}

function isCjk(character: string | undefined): boolean {
  return character !== undefined && character >= '\u2e80' && character <= '\uffef'
}

/** Distance from character `i` to the next at size 1; a pair is measured once for all texts. */
function advance(text: string, i: number, bold: boolean): number {
  const character = text[i] ?? ''
  if (isLowSurrogate(character)) return 0
  const next = text[i + 1] ?? ''
  if (isLowSurrogate(next)) return remembered(character + next, bold)
  if (next === '' || next >= '\u2e80') return remembered(character, bold)
  return remembered(character + next, bold) - remembered(next, bold)
}

function isLowSurrogate(character: string): boolean {
  return character >= '\udc00' && character <= '\udfff'
}

const widths = { regular: new Map<string, number>(), bold: new Map<string, number>() }

function remembered(text: string, bold: boolean): number {
  const known = bold ? widths.bold : widths.regular
  let width = known.get(text)
  if (width === undefined) {
    width = unitWidth(text, bold)
    known.set(text, width)
  }
  return width
}
