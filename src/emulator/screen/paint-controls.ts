/** Paints switches, checkboxes, radio buttons and sliders as Material 3 draws them. */

import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Rect } from '../../geometry.js'
import { colorOf, type Theme, toPx } from './theme.js'

interface Ink {
  readonly context: SKRSContext2D
  readonly theme: Theme
}

/** `progress` is how far the thumb has come, 0–1, to the side that `checked` says. */
export function paintSwitch(
  rect: Rect,
  checked: boolean,
  { context, theme, progress }: Ink & { readonly progress: number },
): void {
  const on = checked ? progress : 1 - progress
  const height = rect.bottom - rect.top
  const middle = (rect.top + rect.bottom) / 2
  const lit = on > 0.5
  context.beginPath()
  context.roundRect(rect.left, rect.top, rect.right - rect.left, height, height / 2)
  context.fillStyle = colorOf(lit ? 'primary' : 'surfaceContainerHigh', theme)
  context.fill()
  if (!lit) {
    const width = toPx(2)
    context.strokeStyle = colorOf('outline', theme)
    context.lineWidth = width
    context.beginPath()
    context.roundRect(
      rect.left + width / 2,
      rect.top + width / 2,
      rect.right - rect.left - width,
      height - width,
      height / 2,
    )
    context.stroke()
  }
  const from = rect.left + height / 2
  const to = rect.right - height / 2
  const radius = toPx(8 + 4 * on)
  circle(context, { x: from + (to - from) * on, y: middle, radius })
  context.fillStyle = colorOf(lit ? 'onPrimary' : 'outline', theme)
  context.fill()
}

export function paintCheckbox(rect: Rect, checked: boolean, { context, theme }: Ink): void {
  const side = toPx(18)
  const left = (rect.left + rect.right - side) / 2
  const top = (rect.top + rect.bottom - side) / 2
  const line = toPx(2)
  context.lineWidth = line
  context.beginPath()
  if (!checked) {
    context.roundRect(left + line / 2, top + line / 2, side - line, side - line, toPx(2))
    context.strokeStyle = colorOf('onSurfaceVariant', theme)
    context.stroke()
    return
  }
  context.roundRect(left, top, side, side, toPx(2))
  context.fillStyle = colorOf('primary', theme)
  context.fill()
  context.beginPath()
  context.moveTo(left + side * 0.22, top + side * 0.52)
  context.lineTo(left + side * 0.43, top + side * 0.72)
  context.lineTo(left + side * 0.8, top + side * 0.3)
  context.strokeStyle = colorOf('onPrimary', theme)
  context.stroke()
}

export function paintRadio(rect: Rect, checked: boolean, { context, theme }: Ink): void {
  const x = (rect.left + rect.right) / 2
  const y = (rect.top + rect.bottom) / 2
  const color = colorOf(checked ? 'primary' : 'onSurfaceVariant', theme)
  context.lineWidth = toPx(2)
  circle(context, { x, y, radius: toPx(9) })
  context.strokeStyle = color
  context.stroke()
  if (!checked) return
  circle(context, { x, y, radius: toPx(5) })
  context.fillStyle = color
  context.fill()
}

/** Half of the thumb stands outside the track at either end. */
export const SLIDER_INSET = 10

export function paintSlider(rect: Rect, value: number, { context, theme }: Ink): void {
  const inset = toPx(SLIDER_INSET)
  const left = rect.left + inset
  const right = rect.right - inset
  const at = left + (right - left) * Math.min(1, Math.max(0, value))
  const y = (rect.top + rect.bottom) / 2
  const thick = toPx(6)
  const track = (from: number, to: number, color: string) => {
    context.fillStyle = color
    context.beginPath()
    context.roundRect(from, y - thick / 2, Math.max(thick, to - from), thick, thick / 2)
    context.fill()
  }
  track(left, right, colorOf('outlineVariant', theme))
  track(left, at, colorOf('primary', theme))
  circle(context, { x: at, y, radius: inset })
  context.fillStyle = colorOf('primary', theme)
  context.fill()
}

function circle(
  context: SKRSContext2D,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
}
