/**
 * One finger's gestures as W3C pointer actions. Pure: points in, actions out; sending them is
 * somebody else's business.
 */

import { BridgeError } from '../errors.js'
import type { Point } from '../geometry.js'

export type PointerStep =
  | {
      readonly type: 'pointerMove'
      readonly duration: number
      readonly x: number
      readonly y: number
      readonly origin: 'viewport'
    }
  | { readonly type: 'pointerDown'; readonly button: 0 }
  | { readonly type: 'pointerUp'; readonly button: 0 }
  | { readonly type: 'pause'; readonly duration: number }

export interface PointerActions {
  readonly type: 'pointer'
  readonly id: 'finger'
  readonly parameters: { readonly pointerType: 'touch' }
  readonly actions: readonly PointerStep[]
}

export function tapActions(at: Point): PointerActions {
  return finger([moveTo(at, 0), DOWN, pause(TAP_MS), UP])
}

export function doubleTapActions(at: Point): PointerActions {
  const tap = [DOWN, pause(TAP_MS), UP]
  return finger([moveTo(at, 0), ...tap, pause(BETWEEN_TAPS_MS), ...tap])
}

export function longPressActions(at: Point, durationMs: number): PointerActions {
  return finger([moveTo(at, 0), DOWN, pause(durationMs), UP])
}

/** A drag that rests before the finger leaves, so that the content stops where the finger stopped. */
export function scrollActions(from: Point, to: Point): PointerActions {
  return finger([moveTo(from, 0), DOWN, moveTo(to, SCROLL_MS), pause(REST_MS), UP])
}

/** Long enough for a click with ripple, far below the long press (400–500 ms). */
const TAP_MS = 50
/** Android takes two taps within 40–300 ms for a double tap. */
const BETWEEN_TAPS_MS = 100
const SCROLL_MS = 400
/** After about 100 ms without movement Android's velocity tracker sees no fling. */
const REST_MS = 120

const DOWN: PointerStep = { type: 'pointerDown', button: 0 }
const UP: PointerStep = { type: 'pointerUp', button: 0 }

function finger(actions: readonly PointerStep[]): PointerActions {
  return { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }
}

function pause(duration: number): PointerStep {
  return { type: 'pause', duration }
}

/** @throws BridgeError COMMAND_REFUSED for a point outside its picture: Appium would tap elsewhere */
function moveTo({ x, y, in: { width, height } }: Point, duration: number): PointerStep {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  if (!(column >= 0 && column < width && row >= 0 && row < height)) {
    throw new BridgeError(
      'COMMAND_REFUSED',
      `The point (${x}, ${y}) lies outside the screen of ${width}×${height} pixels.`,
      { hint: 'Name a point on the screen.' },
    )
  }
  return { type: 'pointerMove', duration, x: column, y: row, origin: 'viewport' }
}
