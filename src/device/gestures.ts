/**
 * The fingers' gestures as W3C pointer actions. Pure: points in, actions out; sending them is
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
  readonly id: string
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

/** Rests at both ends: at the first until what lies there is lifted, at the second until it is dropped. */
export function dragActions(from: Point, to: Point): PointerActions {
  return finger([moveTo(from, 0), DOWN, pause(LIFT_MS), moveTo(to, DRAG_MS), pause(REST_MS), UP])
}

/** Two fingers on a level line through `at`, as wide as the picture allows. */
export function pinchActions(at: Point, direction: 'in' | 'out'): readonly PointerActions[] {
  const room = Math.min(at.x, at.in.width - 1 - at.x, at.in.width * WIDE_SHARE)
  if (room < at.in.width * NARROW_SHARE * 2) {
    throw refused(`There is no room for two fingers around (${at.x}, ${at.y}).`)
  }
  const [near, far] = [at.in.width * NARROW_SHARE, room]
  const [start, end] = direction === 'out' ? [near, far] : [far, near]
  return [-1, 1].map((side) => {
    const place = (distance: number): Point => ({ ...at, x: at.x + side * distance })
    const steps = [moveTo(place(start), 0), DOWN, moveTo(place(end), PINCH_MS), pause(REST_MS), UP]
    return finger(steps, side < 0 ? 'finger' : 'second finger')
  })
}

/**
 * Android has no shortest tap: a finger that leaves before the long press (400–500 ms) has tapped. UiAutomator's own click
 * (androidx.test.uiautomator, Gestures.click) and `input tap` rest for no time at all. This is a little longer than a
 * frame of a display at 60 Hz, so that apps that look for fingers once a frame, as games do, see it too.
 */
const TAP_MS = 20
/** Android takes two taps within 40–300 ms for a double tap. */
const BETWEEN_TAPS_MS = 100
const SCROLL_MS = 400
/** Longer than a long press, which lifts what can be dragged. */
const LIFT_MS = 700
const DRAG_MS = 600
const PINCH_MS = 400
/** Half of the distance between the fingers, as shares of the picture's width. */
const NARROW_SHARE = 0.05
const WIDE_SHARE = 0.3
/** After about 100 ms without movement Android's velocity tracker sees no fling. */
const REST_MS = 120

const DOWN: PointerStep = { type: 'pointerDown', button: 0 }
const UP: PointerStep = { type: 'pointerUp', button: 0 }

function finger(actions: readonly PointerStep[], id = 'finger'): PointerActions {
  return { type: 'pointer', id, parameters: { pointerType: 'touch' }, actions }
}

function pause(duration: number): PointerStep {
  return { type: 'pause', duration }
}

/** @throws BridgeError COMMAND_REFUSED for a point outside its picture: Appium would tap elsewhere */
function moveTo({ x, y, in: { width, height } }: Point, duration: number): PointerStep {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  if (!(column >= 0 && column < width && row >= 0 && row < height)) {
    throw refused(`The point (${x}, ${y}) lies outside the screen of ${width}×${height} pixels.`)
  }
  return { type: 'pointerMove', duration, x: column, y: row, origin: 'viewport' }
}

function refused(message: string): BridgeError {
  return new BridgeError('COMMAND_REFUSED', message, { hint: 'Name a place on the screen.' })
}
