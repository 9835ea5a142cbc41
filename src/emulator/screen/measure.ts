/** How large a view wants to be, in pixels, given the space there is. Places nothing. */

import type { Size } from '../../geometry.js'
import type { Font } from './fonts.js'
import { widthOf, wrap } from './text.js'
import { toPx } from './theme.js'
import type { Insets, View } from './view.js'

/** What layout has to know about the page that the views belong to. */
export interface LayoutContext {
  readonly fontScale: number
  /** Text of a field and whether it has the focus. */
  field(view: FieldView): { readonly text: string; readonly focused: boolean }
  /** dp */
  scrollOffset(key: string): number
  /** Free room below what scrolls, dp: so that nothing stays under a floating button. */
  readonly roomBelow: number
}

export type FieldView = Extract<View, { kind: 'field' }>
export type TextView = Extract<View, { kind: 'text' }>

export const FIELD_TEXT_SP = 17
/** Above and below the text of a field with a frame, together, dp. */
const FRAMED_FIELD_EXTRA = 34
const PLAIN_FIELD_EXTRA = 16
const MULTILINE_MIN_LINES = 3
const MULTILINE_MAX_LINES = 9
const SLIDER_HEIGHT = 44

export type Measure = (view: View, available: Size) => Size

/** Sizes include the margin. Remembers what it measured, so a layout stays linear in its views. */
export function createMeasure(context: LayoutContext): Measure {
  const known = new Map<View, Map<string, Size>>()
  const measure: Measure = (view, available) => {
    const key = `${available.width}x${available.height}`
    const sizes = known.get(view) ?? new Map<string, Size>()
    const found = sizes.get(key)
    if (found) return found
    const size = measureAnew(view, available)
    known.set(view, sizes.set(key, size))
    return size
  }

  const measureAnew = (view: View, available: Size): Size => {
    const margin = insetsOf(view.margin)
    const padding = insetsOf(view.padding)
    const room = {
      width: available.width - margin.left - margin.right,
      height: available.height - margin.top - margin.bottom,
    }
    const outer = {
      width: typeof view.width === 'number' ? toPx(view.width) : room.width,
      height: typeof view.height === 'number' ? toPx(view.height) : room.height,
    }
    const content = measureContent(view, {
      width: Math.max(0, outer.width - padding.left - padding.right),
      height: Math.max(0, outer.height - padding.top - padding.bottom),
    })
    const natural = {
      width: Math.min(room.width, content.width + padding.left + padding.right),
      height: content.height + padding.top + padding.bottom,
    }
    return {
      width: lengthOf(view.width, natural.width, outer.width) + margin.left + margin.right,
      height: lengthOf(view.height, natural.height, outer.height) + margin.top + margin.bottom,
    }
  }

  const measureContent = (view: View, room: Size): Size => {
    switch (view.kind) {
      case 'column':
      case 'scroll':
        return measureColumn(view, room)
      case 'row': {
        const widths = rowWidths(view, room, measure)
        const heights = view.children.map(
          (child, i) => measure(child, { width: widths[i] ?? 0, height: room.height }).height,
        )
        const natural = sum(widths) + gaps(view)
        const fills = view.arrange === 'spaced' || view.children.some(isGreedyInRow)
        return { width: fills ? room.width : natural, height: Math.max(0, ...heights) }
      }
      case 'stack': {
        const sizes = view.children.map((child) => measure(child, room))
        return {
          width: Math.max(0, ...sizes.map((size) => size.width)),
          height: Math.max(0, ...sizes.map((size) => size.height)),
        }
      }
      case 'text': {
        const font = fontOf(view, context.fontScale)
        const lines = wrap(view.text, font, { width: room.width, maxLines: view.maxLines ?? 1 })
        return {
          width: Math.ceil(Math.max(0, ...lines.map(widthOf))),
          height: lines.length * lineHeight(font),
        }
      }
      case 'icon':
        return { width: toPx(view.size), height: toPx(view.size) }
      case 'switch':
        return { width: toPx(52), height: toPx(32) }
      case 'checkbox':
      case 'radio':
        return { width: toPx(24), height: toPx(24) }
      case 'slider':
        return { width: room.width, height: toPx(SLIDER_HEIGHT) }
      case 'field':
        return { width: room.width, height: fieldHeight(view, room.width) }
      case 'spacer':
        return { width: 0, height: 0 }
    }
  }

  const measureColumn = (
    view: Extract<View, { kind: 'column' | 'scroll' | 'row' | 'stack' }>,
    room: Size,
  ) => {
    const unbounded = { width: room.width, height: Number.POSITIVE_INFINITY }
    const sizes = view.children.map((child) => measure(child, unbounded))
    const natural = sum(sizes.map((size) => size.height)) + gaps(view)
    const fills = Number.isFinite(room.height) && view.children.some(isGreedyInColumn)
    const scrolls = view.kind === 'scroll'
    return {
      width: scrolls ? room.width : Math.max(0, ...sizes.map((size) => size.width)),
      height: fills && !scrolls ? room.height : scrolls ? Math.min(natural, room.height) : natural,
    }
  }

  const fieldHeight = (view: FieldView, width: number): number => {
    const font = fieldFont(context.fontScale)
    const lines = view.multiline
      ? wrap(context.field(view).text, font, {
          width: width - 2 * fieldSidePadding(view),
          maxLines: MULTILINE_MAX_LINES,
        }).length
      : 1
    const shown = view.multiline ? Math.max(MULTILINE_MIN_LINES, lines) : 1
    const extra = isFramed(view) ? FRAMED_FIELD_EXTRA : PLAIN_FIELD_EXTRA
    return shown * lineHeight(font) + toPx(extra)
  }

  return measure
}

/** Widths of the children of a row, margins included: natural ones first, the weights share the rest. */
export function rowWidths(
  view: Extract<View, { kind: 'column' | 'row' | 'stack' }>,
  room: Size,
  measure: Measure,
): number[] {
  let free = room.width - gaps(view)
  const natural = view.children.map((child) => {
    if (isGreedyInRow(child)) return 0
    const { width } = measure(child, { width: Math.max(0, free), height: room.height })
    free -= width
    return width
  })
  const weights = sum(view.children.map((child) => (isGreedyInRow(child) ? weightOf(child) : 0)))
  return view.children.map((child, i) =>
    isGreedyInRow(child) ? (Math.max(0, free) * weightOf(child)) / weights : (natural[i] ?? 0),
  )
}

export function isGreedyInRow(view: View): boolean {
  return view.weight !== undefined || view.width === 'fill'
}

export function isGreedyInColumn(view: View): boolean {
  return view.weight !== undefined || view.height === 'fill'
}

export function weightOf(view: View): number {
  return view.weight ?? 1
}

export function gaps(view: { readonly children: readonly View[]; readonly gap?: number }): number {
  return toPx(view.gap ?? 0) * Math.max(0, view.children.length - 1)
}

/** px */
export function insetsOf(insets: number | Partial<Insets> | undefined): Insets {
  const given = typeof insets === 'number' ? null : (insets ?? {})
  const all = typeof insets === 'number' ? insets : 0
  return {
    left: toPx(given?.left ?? all),
    top: toPx(given?.top ?? all),
    right: toPx(given?.right ?? all),
    bottom: toPx(given?.bottom ?? all),
  }
}

export function fontOf(view: TextView, fontScale: number): Font {
  return { px: Math.round(toPx(view.size * fontScale)), bold: view.bold ?? false }
}

export function fieldFont(fontScale: number): Font {
  return { px: Math.round(toPx(FIELD_TEXT_SP * fontScale)), bold: false }
}

export function lineHeight(font: Font): number {
  return Math.round(font.px * 1.3)
}

export function isFramed(view: FieldView): boolean {
  return view.style === undefined || view.style === 'filled' || view.style === 'outlined'
}

/** px */
export function fieldSidePadding(view: FieldView): number {
  return isFramed(view) ? toPx(16) : 0
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function lengthOf(wanted: number | 'fill' | undefined, natural: number, outer: number): number {
  if (typeof wanted === 'number') return outer
  return wanted === 'fill' && Number.isFinite(outer) ? outer : natural
}
