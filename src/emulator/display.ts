/**
 * The display as the phone has it now: its own size or the one that `wm size` made up, its density, how it is
 * held and folded. Apps are laid out at one density always; what another one means is a matter of scale. Pure.
 */

import type { Rect, Rotation, Size } from '../geometry.js'
import { type Form, type Panel, panelOf } from './display-forms.js'
import type { TextLine, UiNode } from './emulated-phone.js'
import { DENSITY } from './screen/theme.js'

export interface DisplayState {
  /** Which display the phone came with. */
  form: Form
  /** Whether a foldable is folded up; means nothing to others. */
  isFolded: boolean
  /** Clockwise, against the natural orientation. */
  rotation: Rotation
  /** `wm size`, px in the natural orientation; null: the display's own. */
  size: Size | null
  /** `wm density`, dpi; null: the display's own. */
  density: number | null
}

export interface Display {
  readonly panel: Panel
  /** As it is held now, px: what pictures and touches are measured in. */
  readonly size: Size
  readonly density: number
  readonly rotation: Rotation
  /** Pixels of the display for each pixel of the layout. */
  readonly scale: number
  readonly layoutSize: Size
  /** How far a cutout reaches in from each edge, px of the display. */
  readonly insets: Rect
}

export const ORDINARY_DISPLAY: Readonly<DisplayState> = {
  form: 'phone',
  isFolded: false,
  rotation: 0,
  size: null,
  density: null,
}

export function displayOf({ form, isFolded, rotation, size, density }: DisplayState): Display {
  const panel = panelOf(form, isFolded)
  const natural = size ?? panel.size
  const held = isSideways(rotation) ? { width: natural.height, height: natural.width } : natural
  const dpi = density ?? panel.density
  const scale = dpi / DENSITY
  const layoutSize = {
    width: Math.round(held.width / scale),
    height: Math.round(held.height / scale),
  }
  const insets = insetsOf(panel, { natural, rotation })
  return { panel, size: held, density: dpi, rotation, scale, layoutSize, insets }
}

const NO_INSETS: Rect = { left: 0, top: 0, right: 0, bottom: 0 }
/** Where the upper edge of a phone is that was turned. */
const UPPER_EDGE = { 0: 'top', 90: 'left', 180: 'bottom', 270: 'right' } as const

/** A cutout stays in its place on the glass, and grows and shrinks with the pixels. */
function insetsOf(
  { cutout, size }: Panel,
  { natural, rotation }: { readonly natural: Size; readonly rotation: Rotation },
): Rect {
  if (cutout === null) return NO_INSETS
  const depth = Math.round(cutout.bottom * (natural.height / size.height))
  return { ...NO_INSETS, [UPPER_EDGE[rotation]]: depth }
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

/** The pixel of the glass, in its natural orientation, that lies under a place on the display. */
export function onGlass({ x, y }: Spot, { panel, size, rotation }: Display): Spot {
  const across = (x + 0.5) / size.width
  const down = (y + 0.5) / size.height
  const spot = (right: number, below: number): Spot => ({
    x: Math.min(panel.size.width - 1, Math.floor(right * panel.size.width)),
    y: Math.min(panel.size.height - 1, Math.floor(below * panel.size.height)),
  })
  switch (rotation) {
    case 0:
      return spot(across, down)
    case 90:
      return spot(1 - down, across)
    case 180:
      return spot(1 - across, 1 - down)
    case 270:
      return spot(down, 1 - across)
  }
}
