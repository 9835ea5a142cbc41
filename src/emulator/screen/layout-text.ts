/** Places text inside a box: plain text, and fields with label, text and caret. */

import type { Rect } from '../../geometry.js'
import type { FieldBox, PlacedLine } from './box.js'
import { ASCENT, DESCENT, type Font } from './fonts.js'
import {
  FIELD_TEXT_SP,
  type FieldView,
  fieldFont,
  fieldSidePadding,
  fontOf,
  isFramed,
  type LayoutContext,
  lineHeight,
  type TextView,
} from './measure.js'
import { charEdges, type Line, widthOf, wrap } from './text.js'
import { toPx } from './theme.js'
import type { Color } from './view.js'

const LABEL_SP = 13
const CARET_WIDTH = 2
const BULLET = '•'

/** The lines of a text view, centred vertically when the box is taller than they are. */
export function placeText(view: TextView, inner: Rect, fontScale: number): PlacedLine[] {
  const font = fontOf(view, fontScale)
  const width = inner.right - inner.left
  const lines = wrap(view.text, font, { width, maxLines: view.maxLines ?? 1 })
  const height = lines.length * lineHeight(font)
  const spareBelow = inner.bottom - inner.top - height
  // A line keeps its middle where its box was made lower; of several the first are kept.
  const top = inner.top + (lines.length > 1 ? Math.max(0, spareBelow) : spareBelow) / 2
  return lines.map((line, i) => {
    const spare = Math.max(0, width - widthOf(line))
    const shift = view.textAlign === 'center' ? spare / 2 : view.textAlign === 'right' ? spare : 0
    const at = { left: inner.left + shift, top: top + i * lineHeight(font) }
    return placeLine(line, at, { font, color: view.color ?? 'onSurface' })
  })
}

export function placeField(
  view: FieldView,
  inner: Rect,
  context: LayoutContext,
): { lines: PlacedLine[]; field: FieldBox } {
  const { text, focused } = context.field(view)
  const shown = view.password ? BULLET.repeat(text.length) : text
  const font = fieldFont(context.fontScale)
  const side = fieldSidePadding(view)
  const left = inner.left + side
  const width = inner.right - inner.left - 2 * side
  const lines = fieldLines(shown, font, { width, multiline: view.multiline ?? false, focused })
  const floating = isFramed(view) && (focused || text !== '')
  const top = firstLineTop(view, inner, { font, floating })
  const style = { font, color: 'onSurface' as const }
  const placed = lines.map((line, i) =>
    placeLine(line, { left, top: top + i * lineHeight(font) }, style),
  )
  return {
    lines: placed.filter((line) => line.text !== ''),
    field: {
      text,
      focused,
      floating,
      label:
        floating || text === ''
          ? labelOf(view, { inner, left, top, width, floating, focused }, context)
          : null,
      caret: focused ? caretAfter(placed.at(-1), left, top, font) : null,
    },
  }
}

function firstLineTop(
  view: FieldView,
  inner: Rect,
  { font, floating }: { font: Font; floating: boolean },
): number {
  const height = inner.bottom - inner.top
  if (!view.multiline) {
    const lower = view.style === 'filled' && floating ? toPx(7) : 0
    return inner.top + (height - lineHeight(font)) / 2 + lower
  }
  return inner.top + toPx(isFramed(view) ? 17 : 8)
}

/** A single line that is too long shows its end while one types, its beginning otherwise. */
function fieldLines(
  text: string,
  font: Font,
  { width, multiline, focused }: { width: number; multiline: boolean; focused: boolean },
): readonly Line[] {
  if (multiline) return wrap(text, font, { width, maxLines: Number.POSITIVE_INFINITY })
  if (!focused) return wrap(text.replaceAll('\n', ' '), font, { width, maxLines: 1 })
  const edges = charEdges(text, font)
  const whole = edges.at(-1) ?? 0
  const from = edges.findIndex((edge) => whole - edge <= width - toPx(CARET_WIDTH))
  const visible = text.slice(Math.max(0, from))
  return [{ text: visible, edges: charEdges(visible, font) }]
}

interface LabelPlace {
  readonly inner: Rect
  readonly left: number
  readonly top: number
  readonly width: number
  readonly floating: boolean
  readonly focused: boolean
}

function labelOf(
  view: FieldView,
  place: LabelPlace,
  { fontScale }: LayoutContext,
): PlacedLine | null {
  const { inner, left, top, width, floating, focused } = place
  const size = floating ? LABEL_SP : FIELD_TEXT_SP
  const font = { px: Math.round(toPx(size * fontScale)), bold: false }
  const [line] = wrap(view.hint, font, { width, maxLines: 1 })
  if (!line) return null
  const color: Color = floating && focused ? 'primary' : 'onSurfaceVariant'
  const onBorder = inner.top - lineHeight(font) / 2
  const insideFrame = inner.top + toPx(5)
  const floatingTop = view.style === 'filled' ? insideFrame : onBorder
  return placeLine(line, { left, top: floating ? floatingTop : top }, { font, color })
}

function caretAfter(last: PlacedLine | undefined, left: number, top: number, font: Font): Rect {
  const x = Math.round(last?.edges.at(-1) ?? left)
  const height = lineHeight(font)
  const lineTop = last ? last.baseline - baselineIn(font) : top
  return {
    left: x,
    top: Math.round(lineTop + height * 0.08),
    right: x + Math.round(toPx(CARET_WIDTH)),
    bottom: Math.round(lineTop + height * 0.92),
  }
}

function placeLine(
  line: Line,
  { left, top }: { left: number; top: number },
  { font, color }: { font: Font; color: Color },
): PlacedLine {
  const start = Math.round(left)
  return {
    text: line.text,
    edges: line.edges.map((edge) => start + edge),
    baseline: Math.round(top + baselineIn(font)),
    font,
    color,
  }
}

/** Distance of the baseline from the top of the line: the font's own box stands in the middle. */
function baselineIn(font: Font): number {
  const own = (ASCENT + DESCENT) * font.px
  return (lineHeight(font) - own) / 2 + ASCENT * font.px
}
