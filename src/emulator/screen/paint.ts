/** Paints laid-out boxes with Skia. Knows shapes and colours; neither apps nor input. */

import { Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import type { Rect } from '../../geometry.js'
import { isEmpty, type PlacedLine } from './box.js'
import { fontString } from './fonts.js'
import { paintCheckbox, paintRadio, paintSlider, paintSwitch } from './paint-controls.js'
import type { PaintedBox } from './painted-scene.js'
import { colorOf, type Theme, toPx } from './theme.js'
import type { Color } from './view.js'

/** What the painter needs beside the boxes. */
export interface Brush {
  readonly context: SKRSContext2D
  readonly theme: Theme
  /** How far the thumb of a switch has come towards where it belongs, 0–1. */
  switchProgress(box: PaintedBox): number
}

const DISABLED_ALPHA = 0.4

export function paintBox(box: PaintedBox, brush: Brush): void {
  if (isEmpty(box.clip)) return
  paintGround(box, brush)
  paintContent(box, brush)
  if (box.view.kind !== 'scroll') {
    for (const child of box.children) paintBox(child, brush)
    return
  }
  const { context } = brush
  context.save()
  clipTo(context, box.rect)
  for (const child of box.children) paintBox(child, brush)
  context.restore()
}

export function fillRect(context: SKRSContext2D, rect: Rect, color: string): void {
  context.fillStyle = color
  context.fillRect(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)
}

export function clipTo(context: SKRSContext2D, rect: Rect): void {
  context.beginPath()
  context.rect(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)
  context.clip()
}

function paintGround({ rect, view }: PaintedBox, { context, theme }: Brush): void {
  const { background, border, elevation } = view
  const visible = background !== undefined && background !== 'transparent'
  if (!visible && !border) return
  const radius = toPx(view.cornerRadius ?? 0)
  if (visible) {
    context.save()
    if (elevation) {
      context.shadowColor = 'rgba(0,0,0,0.32)'
      context.shadowBlur = toPx(elevation)
      context.shadowOffsetY = toPx(elevation / 3)
    }
    context.fillStyle = colorOf(background, theme)
    roundRect(context, rect, radius)
    context.fill()
    context.restore()
  }
  if (border) {
    const width = toPx(border.width)
    context.strokeStyle = colorOf(border.color, theme)
    context.lineWidth = width
    roundRect(context, grow(rect, -width / 2), Math.max(0, radius - width / 2))
    context.stroke()
  }
}

function paintContent(box: PaintedBox, brush: Brush): void {
  const { view, lines } = box
  switch (view.kind) {
    case 'text':
      for (const line of lines) paintLine(line, brush)
      return
    case 'icon':
      dimmed(box, brush, () => paintIcon(box, view, brush))
      return
    case 'field':
      paintField(box, view.style ?? 'outlined', brush)
      return
    case 'switch':
      dimmed(box, brush, () =>
        paintSwitch(box.rect, view.checked, { ...brush, progress: brush.switchProgress(box) }),
      )
      return
    case 'checkbox':
      dimmed(box, brush, () => paintCheckbox(box.rect, view.checked, brush))
      return
    case 'radio':
      dimmed(box, brush, () => paintRadio(box.rect, view.checked, brush))
      return
    case 'slider':
      dimmed(box, brush, () => paintSlider(box.rect, view.value, brush))
      return
    case 'column':
    case 'row':
    case 'stack':
    case 'scroll':
    case 'spacer':
      return
  }
}

function dimmed(box: PaintedBox, { context }: Brush, paint: () => void): void {
  if (box.enabled) {
    paint()
    return
  }
  context.save()
  context.globalAlpha *= DISABLED_ALPHA
  paint()
  context.restore()
}

function paintLine({ text, edges, baseline, font, color }: PlacedLine, brush: Brush): void {
  const { context, theme } = brush
  context.font = fontString(font)
  context.fillStyle = colorOf(color, theme)
  context.fillText(text, edges[0] ?? 0, baseline)
}

const ICON_GRID = 24
const paths = new Map<string, Path2D>()

function paintIcon(
  { rect }: PaintedBox,
  view: { readonly path: string; readonly size: number; readonly color?: Color },
  { context, theme }: Brush,
): void {
  let path = paths.get(view.path)
  if (!path) {
    path = new Path2D(view.path)
    paths.set(view.path, path)
  }
  const size = toPx(view.size)
  context.save()
  context.translate((rect.left + rect.right - size) / 2, (rect.top + rect.bottom - size) / 2)
  context.scale(size / ICON_GRID, size / ICON_GRID)
  context.fillStyle = colorOf(view.color ?? 'onSurfaceVariant', theme)
  context.fill(path)
  context.restore()
}

function paintField(
  box: PaintedBox,
  style: 'filled' | 'outlined' | 'plain' | 'search',
  brush: Brush,
): void {
  const { rect, field, lines } = box
  if (!field) return
  const { context, theme } = brush
  if (style === 'outlined') paintOutline(box, brush)
  if (style === 'filled') {
    fillRect(context, rect, colorOf('surfaceContainerHigh', theme))
    const thick = toPx(field.focused ? 2 : 1)
    const line = { ...rect, top: rect.bottom - thick }
    fillRect(context, line, colorOf(field.focused ? 'primary' : 'outline', theme))
  }
  context.save()
  if (style !== 'outlined') clipTo(context, rect)
  if (field.label) paintLine(field.label, brush)
  for (const line of lines) paintLine(line, brush)
  if (field.caret) fillRect(context, field.caret, colorOf('primary', theme))
  context.restore()
}

/** The frame of an outlined field, with a gap for the floating label. */
function paintOutline({ rect, field }: PaintedBox, { context, theme }: Brush): void {
  const width = toPx(field?.focused ? 2 : 1)
  context.save()
  if (field?.floating && field.label) {
    const { edges } = field.label
    const from = (edges[0] ?? 0) - toPx(4)
    const to = (edges.at(-1) ?? 0) + toPx(4)
    context.beginPath()
    context.rect(rect.left - width, rect.top - width, from - rect.left + width, toPx(8))
    context.rect(to, rect.top - width, rect.right - to + width, toPx(8))
    context.rect(
      rect.left - width,
      rect.top + toPx(8) - width,
      rect.right - rect.left + 2 * width,
      rect.bottom - rect.top,
    )
    context.clip()
  }
  context.strokeStyle = colorOf(field?.focused ? 'primary' : 'outline', theme)
  context.lineWidth = width
  roundRect(context, grow(rect, -width / 2), toPx(6))
  context.stroke()
  context.restore()
}

function roundRect(context: SKRSContext2D, rect: Rect, radius: number): void {
  const width = rect.right - rect.left
  const height = rect.bottom - rect.top
  context.beginPath()
  // a border on a box that has no room for it leaves less than nothing
  if (width <= 0 || height <= 0) return
  context.roundRect(rect.left, rect.top, width, height, Math.min(radius, width / 2, height / 2))
}

function grow(rect: Rect, by: number): Rect {
  return {
    left: rect.left - by,
    top: rect.top - by,
    right: rect.right + by,
    bottom: rect.bottom + by,
  }
}
