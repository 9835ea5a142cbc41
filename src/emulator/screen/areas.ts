/** How the display is divided between the bars, the windows and the keyboard. */

import type { Rect, Size } from '../../geometry.js'
import { KEYBOARD_HEIGHT } from './keyboard.js'
import { toPx } from './theme.js'

export const STATUS_BAR_HEIGHT = 34
export const NAV_BAR_HEIGHT = 48
/** At most: on a phone on its side something has to stay of the page. */
const KEYBOARD_SHARE = 0.5

export interface Area {
  readonly size: Size
  /** What a cutout takes from each edge. */
  readonly insets: Rect
}

/** The status bar takes in a cutout above; windows keep away from one at another edge. */
export function divide({ size: { width, height }, insets }: Area, keyboardOpen: boolean) {
  const band = (top: number, bottom: number): Rect => ({
    left: insets.left,
    top: Math.round(top),
    right: width - insets.right,
    bottom: Math.round(bottom),
  })
  const statusBottom = Math.max(toPx(STATUS_BAR_HEIGHT), insets.top)
  const end = height - insets.bottom
  const navTop = end - toPx(NAV_BAR_HEIGHT)
  const room = navTop - statusBottom
  const keyboardTop = navTop - Math.min(toPx(KEYBOARD_HEIGHT), room * KEYBOARD_SHARE)
  return {
    status: band(0, statusBottom),
    window: band(statusBottom, keyboardOpen ? keyboardTop : navTop),
    keyboard: band(keyboardTop, navTop),
    nav: band(navTop, end),
  }
}

/** The parts of the display that windows leave to a cutout. */
export function strips({ size: { width, height }, insets }: Area): Rect[] {
  const whole = { left: 0, top: 0, right: width, bottom: height }
  return [
    { ...whole, right: insets.left },
    { ...whole, left: width - insets.right },
    { ...whole, top: height - insets.bottom },
  ].filter(({ left, top, right, bottom }) => right > left && bottom > top)
}
