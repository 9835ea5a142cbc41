/** Views to boxes: gives every view its place in pixels. Knows sizes from measure.ts, paints nothing. */

import type { Rect, Size } from '../../geometry.js'
import { type Box, intersect } from './box.js'
import { placeField, placeText } from './layout-text.js'
import {
  createMeasure,
  gaps,
  insetsOf,
  isGreedyInColumn,
  type LayoutContext,
  type Measure,
  rowWidths,
  sum,
  weightOf,
} from './measure.js'
import { toPx } from './theme.js'
import type { Align, View } from './view.js'

type Group = Extract<View, { kind: 'column' | 'row' | 'stack' }>
type Scroll = Extract<View, { kind: 'scroll' }>

export interface Layout {
  /** The size that the view wants, margins included. */
  measure(view: View, available: Size): Size
  /** Lays the view out over the whole rectangle. */
  place(view: View, rect: Rect): Box
}

export function createLayout(context: LayoutContext): Layout {
  const measure = createMeasure(context)
  return {
    measure,
    place: (view, rect) => placeView(view, rect, { context, measure, clip: rect, enabled: true }),
  }
}

/** What scrolls keeps so much, dp: on a low screen what follows it is pushed out, under the keyboard, unless one types into that. */
const LEAST_SCROLLED = 88

interface Surroundings {
  readonly context: LayoutContext
  readonly measure: Measure
  /** What the parents leave visible. */
  readonly clip: Rect
  readonly enabled: boolean
}

/** `outer` includes the margin. */
function placeView(view: View, outer: Rect, around: Surroundings): Box {
  const rect = rounded(inset(outer, insetsOf(view.margin)))
  const clip = intersect(rect, around.clip)
  const inner = inset(rect, insetsOf(view.padding))
  const inside = { ...around, clip, enabled: around.enabled && view.enabled !== false }
  const plain: Box = {
    view,
    rect,
    clip,
    children: [],
    lines: [],
    enabled: inside.enabled,
    scroll: null,
    field: null,
  }
  switch (view.kind) {
    case 'column':
      return { ...plain, children: placeColumn(view, inner, inside) }
    case 'row':
      return { ...plain, children: placeRow(view, inner, inside) }
    case 'stack':
      return { ...plain, children: placeStack(view, inner, inside) }
    case 'scroll':
      return { ...plain, ...placeScroll(view, inner, inside) }
    case 'text':
      return { ...plain, lines: placeText(view, inner, around.context.fontScale) }
    case 'field':
      return { ...plain, ...placeField(view, inner, around.context) }
    case 'icon':
    case 'switch':
    case 'checkbox':
    case 'radio':
    case 'slider':
    case 'spacer':
      return plain
  }
}

function placeColumn(view: Group, inner: Rect, around: Surroundings): Box[] {
  const room = sizeOf(inner)
  const unbounded = { width: room.width, height: Number.POSITIVE_INFINITY }
  const natural = view.children.map((child) =>
    isGreedyInColumn(child) ? 0 : around.measure(child, unbounded).height,
  )
  const free = room.height - sum(natural) - gaps(view)
  const heights = shareOut(view.children, shrink(view.children, natural, -free), {
    free,
    isGreedy: isGreedyInColumn,
  })
  const along = arrange(view, heights, room.height)
  return view.children.map((child, i) => {
    const top = inner.top + (along[i] ?? 0)
    const across = spanAcross(child, room, {
      align: view.align,
      axis: 'width',
      measure: around.measure,
    })
    return placeView(
      child,
      {
        left: inner.left + across.start,
        top,
        right: inner.left + across.start + across.length,
        bottom: top + (heights[i] ?? 0),
      },
      around,
    )
  })
}

function placeRow(view: Group, inner: Rect, around: Surroundings): Box[] {
  const room = sizeOf(inner)
  const widths = rowWidths(view, room, around.measure)
  const along = arrange(view, widths, room.width)
  return view.children.map((child, i) => {
    const left = inner.left + (along[i] ?? 0)
    const width = widths[i] ?? 0
    const across = spanAcross(
      child,
      { width, height: room.height },
      { align: view.align, axis: 'height', measure: around.measure },
    )
    return placeView(
      child,
      {
        left,
        top: inner.top + across.start,
        right: left + width,
        bottom: inner.top + across.start + across.length,
      },
      around,
    )
  })
}

function placeStack(view: Group, inner: Rect, around: Surroundings): Box[] {
  const room = sizeOf(inner)
  const { align } = view
  return view.children.map((child) => {
    const x = spanAcross(child, room, { align, axis: 'width', measure: around.measure })
    const y = spanAcross(child, room, { align, axis: 'height', measure: around.measure })
    return placeView(
      child,
      {
        left: inner.left + x.start,
        top: inner.top + y.start,
        right: inner.left + x.start + x.length,
        bottom: inner.top + y.start + y.length,
      },
      around,
    )
  })
}

function placeScroll(view: Scroll, inner: Rect, around: Surroundings): Partial<Box> {
  const room = sizeOf(inner)
  const unbounded = { width: room.width, height: Number.POSITIVE_INFINITY }
  const heights = view.children.map((child) => around.measure(child, unbounded).height)
  const whole = sum(heights) + gaps(view) + toPx(around.context.roomBelow)
  const max = Math.max(0, Math.round(whole - room.height))
  const wanted = Math.round(toPx(around.context.scrollOffset(view.key)))
  const offset = Math.min(max, Math.max(0, wanted))
  const content: Group = { ...view, kind: 'column', children: view.children }
  const shifted = {
    ...inner,
    top: inner.top - offset,
    bottom: inner.top - offset + Math.max(room.height, whole),
  }
  return { children: placeColumn(content, shifted, around), scroll: { offset, max } }
}

/** Natural lengths, with what is free shared among the greedy by weight. */
function shareOut(
  children: readonly View[],
  natural: readonly number[],
  { free, isGreedy }: { free: number; isGreedy: (view: View) => boolean },
): number[] {
  const weights = sum(children.map((child) => (isGreedy(child) ? weightOf(child) : 0)))
  return children.map((child, i) => {
    if (!isGreedy(child)) return natural[i] ?? 0
    const yields = child.kind === 'scroll' && !children.slice(i + 1).some(holdsField)
    const least = yields ? toPx(LEAST_SCROLLED) : 0
    return Math.max(least, (free * weightOf(child)) / weights)
  })
}

function holdsField(view: View): boolean {
  return view.kind === 'field' || ('children' in view && view.children.some(holdsField))
}

/** What there is no room for is taken from the children that can do with less, each by its share. */
function shrink(children: readonly View[], natural: readonly number[], excess: number): number[] {
  const canShrink = (i: number) => children[i]?.kind === 'scroll' || children[i]?.shrinks === true
  const whole = sum(natural.filter((_, i) => canShrink(i)))
  if (excess <= 0 || whole === 0) return [...natural]
  const left = Math.max(0, 1 - excess / whole)
  const least = (i: number) => (children[i]?.kind === 'scroll' ? toPx(LEAST_SCROLLED) : 0)
  return natural.map((height, i) =>
    canShrink(i) ? Math.min(height, Math.max(least(i), height * left)) : height,
  )
}

/** Where each child begins along the main axis. */
function arrange(view: Group, lengths: readonly number[], room: number): number[] {
  const spare = Math.max(0, room - sum(lengths) - gaps(view))
  const between = toPx(view.gap ?? 0)
  const spread = view.arrange === 'spaced' && lengths.length > 1 ? spare / (lengths.length - 1) : 0
  let at = view.arrange === 'center' ? spare / 2 : view.arrange === 'end' ? spare : 0
  return lengths.map((length) => {
    const start = at
    at += length + between + spread
    return start
  })
}

/** Start and length of a child across the main axis. */
function spanAcross(
  child: View,
  room: Size,
  {
    align,
    axis,
    measure,
  }: { align: Align | undefined; axis: 'width' | 'height'; measure: Measure },
): { start: number; length: number } {
  const length = align === 'stretch' && child[axis] === undefined ? room[axis] : lengthAcross()
  switch (align ?? 'start') {
    case 'start':
    case 'stretch':
      return { start: 0, length }
    case 'center':
      return { start: (room[axis] - length) / 2, length }
    case 'end':
      return { start: room[axis] - length, length }
  }
  function lengthAcross(): number {
    return child[axis] === 'fill' ? room[axis] : Math.min(room[axis], measure(child, room)[axis])
  }
}

function sizeOf(rect: Rect): Size {
  return { width: rect.right - rect.left, height: rect.bottom - rect.top }
}

function inset(rect: Rect, by: Rect): Rect {
  return {
    left: rect.left + by.left,
    top: rect.top + by.top,
    right: Math.max(rect.left + by.left, rect.right - by.right),
    bottom: Math.max(rect.top + by.top, rect.bottom - by.bottom),
  }
}

function rounded(rect: Rect): Rect {
  return {
    left: Math.round(rect.left),
    top: Math.round(rect.top),
    right: Math.round(rect.right),
    bottom: Math.round(rect.bottom),
  }
}
