/**
 * The one place where the model's 0–999 grid becomes device pixels, and where each operation is
 * either turned into what a phone can do or refused by name. Pure.
 */

import type { KeyName, TouchCommand } from '../device/touch-command.js'
import { BridgeError } from '../errors.js'
import type { ModelBox, Point, Rect, Size } from '../geometry.js'
import { chordOf, keyNamed } from './key-names.js'
import type { KeyStroke, Operation } from './operation.js'

/**
 * What the phone does for an operation on a picture of this size.
 * @throws BridgeError OPERATION_REFUSED
 */
export function ground(
  operation: Exclude<Operation, { kind: 'end' }>,
  picture: Size,
): TouchCommand {
  switch (operation.kind) {
    case 'click':
      return { kind: 'tap', at: centerPixel(operation.box, picture) }
    case 'double_click':
      return { kind: 'double_tap', at: centerPixel(operation.box, picture) }
    case 'right_click':
      return {
        kind: 'long_press',
        at: centerPixel(operation.box, picture),
        durationMs: LONG_PRESS_MS,
      }
    case 'type':
      return { kind: 'type', at: centerPixel(operation.box, picture), text: operation.text }
    case 'scroll':
      return pullsShade(operation)
        ? shadePull(operation.box, picture)
        : fingerPath(operation, picture)
    case 'key_press':
      return { kind: 'key', key: keyFor(operation.key) }
    case 'launch':
      return operation.url === ''
        ? { kind: 'launch_app', name: operation.app }
        : { kind: 'open_url', url: webAddress(operation.url) }
    case 'hover':
      throw refused('HOVER', 'a phone has no pointer that could hover')
    case 'gesture':
      return chordFor(operation.strokes)
    case 'quote_text':
      throw refused('QUOTE_TEXT', 'variables are not supported')
    case 'quote_clipboard':
      throw refused('QUOTE_CLIPBOARD', 'variables are not supported')
    case 'llm':
      throw refused('LLM', 'variables are not supported')
  }
}

/** The operation's box on the picture, for showing; null when the operation has none. */
export function boxOnPicture(operation: Operation, picture: Size): Rect | null {
  if (!('box' in operation)) return null
  const { left, top, right, bottom } = operation.box
  const [x0, x1] = span(left, right, picture.width)
  const [y0, y1] = span(top, bottom, picture.height)
  return { left: x0, top: y0, right: x1, bottom: y1 }
}

/** Android's long press takes 400–500 ms; some skins ask for more. */
const LONG_PRESS_MS = 800

/** Share of the box's side that one wheel notch scrolls, and the limits of one scroll. */
const SHARE_PER_NOTCH = 0.1
const MIN_SHARE = 0.2
const MAX_SHARE = 0.8
/** Where a status bar begins and ends, on the grid; it is highest on a screen that lies on its side. */
const AT_THE_EDGE = 10
const STATUS_BAR_BOTTOM = 100
/** A shorter drag may pass for a tap (Android's touch slop is 8 dp, about 1 % of a tall screen). */
const MIN_DRAG_OF_PICTURE = 0.03

function centerPixel({ left, top, right, bottom }: ModelBox, picture: Size): Point {
  return {
    x: pixel((left + right) / 2, picture.width),
    y: pixel((top + bottom) / 2, picture.height),
    in: picture,
  }
}

/** The pixel that holds a place on the grid; 1000 is the far edge, which belongs to the last pixel. */
function pixel(thousandths: number, side: number): number {
  return Math.min(side - 1, Math.floor((thousandths * side) / 1000))
}

/** Whole pixels that cover a stretch of the grid, at least one. */
function span(from: number, to: number, side: number): [number, number] {
  const start = pixel(from, side)
  return [start, Math.max(start + 1, Math.min(side, Math.ceil((to * side) / 1000)))]
}

/**
 * To see what is further up than the status bar is to pull down the notification shade: a page cannot
 * be scrolled along a strip that thin.
 */
function pullsShade({ box, direction }: Extract<Operation, { kind: 'scroll' }>): boolean {
  return direction === 'up' && box.top <= AT_THE_EDGE && box.bottom <= STATUS_BAR_BOTTOM
}

/** From the middle of the status bar to the middle of the screen. */
function shadePull(box: ModelBox, picture: Size): TouchCommand {
  const from = centerPixel(box, picture)
  return { kind: 'scroll', from, to: { ...from, y: pixel(500, picture.height) }, direction: 'up' }
}

/** The finger goes against the direction in which content comes into view, through the box's middle. */
function fingerPath(
  { box, direction, stepCount }: Extract<Operation, { kind: 'scroll' }>,
  picture: Size,
): TouchCommand {
  const isVertical = direction === 'up' || direction === 'down'
  const [from, to] = isVertical ? [box.top, box.bottom] : [box.left, box.right]
  const pictureSide = isVertical ? picture.height : picture.width
  const boxSide = ((to - from) * pictureSide) / 1000
  const wished = clamp(stepCount * SHARE_PER_NOTCH, MIN_SHARE, MAX_SHARE) * boxSide
  const shortest = MIN_DRAG_OF_PICTURE * pictureSide
  if (MAX_SHARE * boxSide < shortest) {
    throw refused(
      `SCROLL_${direction.toUpperCase()}`,
      `its box is ${Math.round(boxSide)} pixels long, too short to drag a finger along`,
    )
  }
  const half = Math.max(wished, shortest) / 2
  const middle = ((from + to) / 2 / 1000) * pictureSide
  const far = Math.min(pictureSide - 1, Math.floor(middle + half))
  const near = Math.max(0, Math.ceil(middle - half))
  const center = centerPixel(box, picture)
  const at = (along: number): Point =>
    isVertical ? { ...center, y: along } : { ...center, x: along }
  const showsWhatIsFurther = direction === 'down' || direction === 'right'
  return {
    kind: 'scroll',
    from: at(showsWhatIsFurther ? far : near),
    to: at(showsWhatIsFurther ? near : far),
    direction,
  }
}

function keyFor(written: string): KeyName {
  const key = keyNamed(written)
  if (key === null) throw refused('KEY_PRESS', `a phone has no key ${JSON.stringify(written)}`)
  return key
}

function chordFor(strokes: readonly KeyStroke[]): TouchCommand {
  const chord = chordOf(strokes)
  if (chord !== null) return chord
  const played = strokes.map(({ kind, key }) => `${key} ${kind}`).join(', ') || 'nothing'
  throw refused('GESTURE', `a phone knows only chords such as Ctrl+A, not "${played}"`)
}

/** Web addresses only: other schemes can call, send or install. */
function webAddress(written: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `https://${written}`
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw refused('LAUNCH', `${JSON.stringify(written)} is no web address`)
  }
  return url
}

function refused(name: string, why: string): BridgeError {
  return new BridgeError('OPERATION_REFUSED', `The model asked for ${name}: ${why}.`, {
    hint: 'Say the task in other words, or do this step by hand and start a new run.',
  })
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
