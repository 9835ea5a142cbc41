/**
 * The display as the phone has it now: its own size or the one that `wm size` made up, its density, and how it is
 * held. Apps are laid out at one density always; what another one means is a matter of scale. Pure.
 */

import type { Rect, Rotation, Size } from '../geometry.js'
import type { TextLine, UiNode } from './emulated-phone.js'
import { DENSITY, DISPLAY_SIZE } from './screen/theme.js'

/** What differs from the display that the phone came with. */
export interface DisplayState {
  /** Clockwise, against the natural orientation. */
  rotation: Rotation
  /** `wm size`, px in the natural orientation; null: the display's own. */
  size: Size | null
  /** `wm density`, dpi; null: the display's own. */
  density: number | null
}

export interface Display {
  /** As it is held now, px: what pictures and touches are measured in. */
  readonly size: Size
  readonly density: number
  readonly rotation: Rotation
  /** Pixels of the display for each pixel of the layout. */
  readonly scale: number
  readonly layoutSize: Size
}

export const ORDINARY_DISPLAY: Readonly<DisplayState> = { rotation: 0, size: null, density: null }

export function displayOf({ rotation, size, density }: DisplayState): Display {
  const natural = size ?? DISPLAY_SIZE
  const held = isSideways(rotation) ? { width: natural.height, height: natural.width } : natural
  const dpi = density ?? DENSITY
  const scale = dpi / DENSITY
  const layoutSize = {
    width: Math.round(held.width / scale),
    height: Math.round(held.height / scale),
  }
  return { size: held, density: dpi, rotation, scale, layoutSize }
}

export function isSideways(rotation: Rotation): boolean {
  return rotation === 90 || rotation === 270
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where a place on the display lies in the layout. */
export function inLayout({ x, y }: Spot, { scale }: Display): Spot {
  return { x: x / scale, y: y / scale }
}

export function rectInLayout({ left, top, right, bottom }: Rect, display: Display): Rect {
  const from = inLayout({ x: left, y: top }, display)
  const to = inLayout({ x: right, y: bottom }, display)
  return { left: from.x, top: from.y, right: to.x, bottom: to.y }
}

/** A laid-out tree in pixels of the display. */
export function scaleTree(node: UiNode, { scale, size }: Display): UiNode {
  if (scale === 1) return node
  const at = (value: number, end: number) => Math.min(end, Math.round(value * scale))
  const scaleRect = ({ left, top, right, bottom }: Rect): Rect => ({
    left: at(left, size.width),
    top: at(top, size.height),
    right: at(right, size.width),
    bottom: at(bottom, size.height),
  })
  const scaleNode = (each: UiNode): UiNode => ({
    ...each,
    bounds: scaleRect(each.bounds),
    children: each.children.map(scaleNode),
  })
  return scaleNode(node)
}

export function scaleLine(line: TextLine, { scale }: Display): TextLine {
  if (scale === 1) return line
  return {
    text: line.text,
    edges: line.edges.map((edge) => edge * scale),
    top: Math.round(line.top * scale),
    bottom: Math.round(line.bottom * scale),
  }
}
