/** The gestures of `mobile: clickGesture` and its siblings, as the UiAutomator2 server serves them. */

import { z } from 'zod'
import { centerOf, type Rect } from '../../geometry.js'
import type { UiNode } from '../emulated-phone.js'
import { elementIdOf } from './elements.js'
import { ProtocolError } from './protocol-error.js'
import type { Spot, TouchPlayer } from './touch.js'

const spotSchema = z.object({ x: z.number(), y: z.number() })
const originSchema = z.unknown().optional().transform(elementIdOf)
const percentSchema = z.number().min(0).max(1)

const pointGestureSchema = z.object({
  origin: originSchema,
  offset: spotSchema.optional(),
  duration: z.number().min(0).max(60_000).optional(),
})

const dragSchema = z.object({
  origin: originSchema,
  start: spotSchema.optional(),
  end: spotSchema,
  speed: z.number().positive().optional(),
})

const areaGestureSchema = z.object({
  origin: originSchema,
  area: z
    .object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() })
    .optional(),
  direction: z.enum(['up', 'down', 'left', 'right']),
  percent: percentSchema.optional(),
  speed: z.number().positive().optional(),
})

const pinchSchema = areaGestureSchema.omit({ direction: true })

export interface GesturePlayer {
  readonly touch: TouchPlayer
  resolveElement(id: string): UiNode
  /** Grows whenever the picture may have changed. */
  pictureVersion(): number
}

export type Gesture = (body: unknown, player: GesturePlayer) => Promise<unknown>

const LONG_PRESS_MS = 700
const PINCH_MS = 400
/** How near to the middle fingers begin or end, as a share of their reach. */
const NEAR_SHARE = 0.1
const DOUBLE_TAP_GAP_MS = 80
/** Pixels a second, as in UiAutomator's defaults for a density of 420. */
const SWIPE_SPEED = 5000
const DRAG_SPEED = 2500
/** A finger that rests this long before it lifts throws nothing. */
const HOLD_MS = 120

export const GESTURES: Readonly<Record<string, Gesture>> = {
  click: async (body, player) => {
    player.touch.tap(spotOf(pointGestureSchema.parse(body), player))
    return null
  },
  long_click: async (body, player) => {
    const gesture = pointGestureSchema.parse(body)
    await player.touch.press(spotOf(gesture, player), gesture.duration ?? LONG_PRESS_MS)
    return null
  },
  double_click: async (body, player) => {
    const spot = spotOf(pointGestureSchema.parse(body), player)
    player.touch.tap(spot)
    await player.touch.wait(DOUBLE_TAP_GAP_MS)
    player.touch.tap(spot)
    return null
  },
  drag: async (body, player) => {
    const { origin, start, end, speed = DRAG_SPEED } = dragSchema.parse(body)
    const from = spotOf({ origin, offset: start }, player)
    const ms = travelMs(from, end, speed)
    await player.touch.drag(from, end, { ms, holdBeforeMs: LONG_PRESS_MS, holdAfterMs: HOLD_MS })
    return null
  },
  swipe: async (body, player) => {
    const gesture = areaGestureSchema.parse(body)
    const [from, to] = pathAlong(areaOf(gesture, player), gesture.direction, gesture.percent ?? 1)
    await player.touch.drag(from, to, { ms: travelMs(from, to, gesture.speed ?? SWIPE_SPEED) })
    return null
  },
  scroll: (body, player) => scroll(body, player, HOLD_MS),
  fling: (body, player) => scroll(body, player, 0),
  pinch_open: (body, player) => pinch(body, player, [NEAR_SHARE, 1]),
  pinch_close: (body, player) => pinch(body, player, [1, NEAR_SHARE]),
}

/** Two fingers on the area's diagonal, away from its middle or towards it. */
async function pinch(
  body: unknown,
  { touch, resolveElement, pictureVersion }: GesturePlayer,
  [first, last]: readonly [number, number],
): Promise<null> {
  const { percent = 0.8, ...gesture } = pinchSchema.parse(body)
  const area = areaOf(gesture, { touch, resolveElement, pictureVersion })
  const middle = centerOf(area)
  const reach = {
    x: ((area.right - area.left) / 2) * percent,
    y: ((area.bottom - area.top) / 2) * percent,
  }
  const at = (side: number, share: number): Spot => ({
    x: middle.x + side * share * reach.x,
    y: middle.y + side * share * reach.y,
  })
  const sides = [-1, 1]
  for (const [finger, side] of sides.entries()) touch.down(at(side, first), finger)
  await Promise.all(
    sides.map((side, finger) =>
      touch.move({ from: at(side, first), to: at(side, last) }, PINCH_MS, finger),
    ),
  )
  for (const [finger, side] of sides.entries()) touch.up(at(side, last), finger)
  return null
}

/** Scrolling down moves the finger up. @returns whether it may go on: the content moved */
async function scroll(body: unknown, player: GesturePlayer, holdAfterMs: number): Promise<boolean> {
  const gesture = areaGestureSchema.parse(body)
  const area = areaOf(gesture, player)
  const fingerDirection = OPPOSITE[gesture.direction]
  const [from, to] = pathAlong(area, fingerDirection, gesture.percent ?? 0.8)
  const before = player.pictureVersion()
  const ms = travelMs(from, to, gesture.speed ?? SWIPE_SPEED)
  await player.touch.drag(from, to, { ms, holdAfterMs })
  return player.pictureVersion() !== before
}

type Direction = z.infer<typeof areaGestureSchema>['direction']

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  left: 'right',
  right: 'left',
}

/** Where a finger that moves in `direction` starts and ends, centred in the area. */
function pathAlong(area: Rect, direction: Direction, percent: number): [from: Spot, to: Spot] {
  const { x, y } = centerOf(area)
  const halfX = ((area.right - area.left) * percent) / 2
  const halfY = ((area.bottom - area.top) * percent) / 2
  switch (direction) {
    case 'up':
      return [
        { x, y: y + halfY },
        { x, y: y - halfY },
      ]
    case 'down':
      return [
        { x, y: y - halfY },
        { x, y: y + halfY },
      ]
    case 'left':
      return [
        { x: x + halfX, y },
        { x: x - halfX, y },
      ]
    case 'right':
      return [
        { x: x - halfX, y },
        { x: x + halfX, y },
      ]
  }
}

/** An offset is counted from the element's corner, or from the display's without one. */
function spotOf(
  { origin, offset }: { origin: string | null; offset?: Spot | undefined },
  player: GesturePlayer,
): Spot {
  if (origin !== null) {
    const { bounds } = player.resolveElement(origin)
    return offset === undefined
      ? centerOf(bounds)
      : { x: bounds.left + offset.x, y: bounds.top + offset.y }
  }
  if (offset !== undefined) return offset
  throw new ProtocolError('invalid argument', 'Coordinates must be provided if element is not set')
}

function areaOf({ origin, area }: z.infer<typeof pinchSchema>, player: GesturePlayer): Rect {
  if (origin !== null) return player.resolveElement(origin).bounds
  if (area === undefined) {
    throw new ProtocolError('invalid argument', 'An area must be provided if element is not set')
  }
  const { left, top, width, height } = area
  return { left, top, right: left + width, bottom: top + height }
}

function travelMs(from: Spot, to: Spot, speed: number): number {
  return (Math.hypot(to.x - from.x, to.y - from.y) / speed) * 1000
}
