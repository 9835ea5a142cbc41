/** Views after layout: boxes in display pixels. What the painter, the tree and the finger work with. */

import type { Rect } from '../../geometry.js'
import type { Font } from './fonts.js'
import type { Color, View } from './view.js'

export interface PlacedLine {
  readonly text: string
  /** On the display. */
  readonly edges: readonly number[]
  readonly baseline: number
  readonly font: Font
  readonly color: Color
}

export interface Box {
  readonly view: View
  /** The whole box; parts of it may be outside of what is visible. */
  readonly rect: Rect
  /** The visible part; may be empty. */
  readonly clip: Rect
  readonly children: readonly Box[]
  readonly lines: readonly PlacedLine[]
  /** False inside anything that is disabled. */
  readonly enabled: boolean
  /** Pixels; null for what does not scroll. */
  readonly scroll: { readonly offset: number; readonly max: number } | null
  readonly field: FieldBox | null
}

export interface FieldBox {
  readonly text: string
  readonly focused: boolean
  /** The hint: small on the border when there is text or focus, otherwise in the text's place. */
  readonly label: PlacedLine | null
  readonly floating: boolean
  readonly caret: Rect | null
}

export function intersect(a: Rect, b: Rect): Rect {
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom)),
  }
}

export function isEmpty(rect: Rect): boolean {
  return rect.right <= rect.left || rect.bottom <= rect.top
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Every box of the tree in reading order. */
export function* walk(box: Box): Generator<Box> {
  yield box
  for (const child of box.children) yield* walk(child)
}
