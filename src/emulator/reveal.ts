/** Scrolls a field that just got the focus into view, above the keyboard. */

import type { Moment } from './phone-windows.js'
import { walk } from './screen/box.js'
import { boxesOf } from './screen/scene.js'
import { toDp, toPx } from './screen/theme.js'

/** Room that is kept between the field and the edge of what scrolls, dp. */
const MARGIN = 16

/** @returns true when something was scrolled */
export function revealFocus(before: Moment, { focused, scene, top }: Moment): boolean {
  if (!focused || !top) return false
  if (focused.entry === before.focused?.entry && focused.view.field === before.focused.view.field)
    return false
  for (const { view, scroll, rect, children } of boxesOf(scene)) {
    if (view.kind !== 'scroll' || !scroll) continue
    const boxes = children.flatMap((child) => [...walk(child)])
    const field = boxes.find((box) => box.field?.focused)
    if (!field) continue
    const below = field.rect.bottom + toPx(MARGIN) - rect.bottom
    const above = rect.top + toPx(MARGIN) - field.rect.top
    const by = below > 0 ? below : above > 0 ? -above : 0
    top.entry.scroll[view.key] = toDp(Math.min(scroll.max, Math.max(0, scroll.offset + by)))
    return true
  }
  return false
}
