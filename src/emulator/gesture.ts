/** Turns the events of one finger into taps, long presses, scrolling, flings and slides. */

import type { Spot } from './display.js'
import type { PointerEvent } from './emulated-phone.js'
import type { Box } from './screen/box.js'
import type { Hit } from './screen/hit.js'
import { toPx } from './screen/theme.js'

/** What gestures do to the phone. */
export interface Touchable {
  hit(x: number, y: number): Hit
  tap(hit: Hit, x: number): void
  longPress(hit: Hit, x: number): void
  /** Sets the offset of a scroll, px. */
  scrollTo(scroll: Box, offset: number): void
  /** Lets a scroll run on, px per second. */
  fling(scroll: Box, offset: number, velocity: number): void
  slide(slider: Box, x: number): void
  /** A drag that nothing scrolled. */
  swipe(swipe: Swipe): void
}

export interface Swipe {
  /** Where it began. */
  readonly hit: Hit
  readonly from: Spot
  readonly to: Spot
}

export const LONG_PRESS_MS = 500
const TOUCH_SLOP = toPx(8)
/** Slower than this the content stays where it was let go, px per second. */
const MIN_FLING = toPx(50)
const MAX_FLING = toPx(8000)
/** Only the last moments before letting go count for the speed. */
const SPEED_WINDOW_MS = 100

type Mode = 'undecided' | 'scroll' | 'slide' | 'swipe'

interface Sample {
  readonly at: number
  readonly y: number
}

interface Press {
  readonly x: number
  readonly y: number
  readonly at: number
  readonly hit: Hit
  readonly startOffset: number
  mode: Mode
  samples: Sample[]
}

export class Gesture {
  private readonly target: Touchable
  private press: Press | null = null

  constructor(target: Touchable) {
    this.target = target
  }

  handle(event: PointerEvent, now: number): void {
    switch (event.action) {
      case 'down':
        this.press = this.begin(event, now)
        return
      case 'move':
        if (this.press) this.move(this.press, event, now)
        return
      case 'up':
        if (this.press) this.end(this.press, event, now)
        this.press = null
        return
      case 'cancel':
        this.press = null
        return
    }
  }

  cancel(): void {
    this.press = null
  }

  private begin({ x, y }: PointerEvent, now: number): Press {
    const hit = this.target.hit(x, y)
    return {
      x,
      y,
      at: now,
      hit,
      startOffset: hit.kind === 'box' ? (hit.scroll?.scroll?.offset ?? 0) : 0,
      mode: 'undecided',
      samples: [{ at: now, y }],
    }
  }

  private move(press: Press, { x, y }: PointerEvent, now: number): void {
    if (press.mode === 'undecided') press.mode = decide(press, x, y)
    press.samples = [
      ...press.samples.filter(({ at }) => now - at <= SPEED_WINDOW_MS),
      { at: now, y },
    ]
    if (press.hit.kind !== 'box') return
    const { target, scroll } = press.hit
    if (press.mode === 'scroll' && scroll)
      this.target.scrollTo(scroll, press.startOffset + press.y - y)
    if (press.mode === 'slide' && target) this.target.slide(target, x)
  }

  private end(press: Press, event: PointerEvent, now: number): void {
    if (Math.hypot(event.x - press.x, event.y - press.y) > 0) this.move(press, event, now)
    switch (press.mode) {
      case 'undecided':
        if (now - press.at >= LONG_PRESS_MS) this.target.longPress(press.hit, press.x)
        else this.target.tap(press.hit, press.x)
        return
      case 'scroll':
        this.letGo(press, event.y, now)
        return
      case 'swipe':
        this.target.swipe({ hit: press.hit, from: press, to: event })
        return
      case 'slide':
        return
    }
  }

  private letGo(press: Press, y: number, now: number): void {
    if (press.hit.kind !== 'box' || !press.hit.scroll) return
    const first = press.samples.find(({ at }) => now - at <= SPEED_WINDOW_MS)
    const seconds = first ? (now - first.at) / 1000 : 0
    const velocity = first && seconds > 0 ? (first.y - y) / seconds : 0
    if (Math.abs(velocity) < MIN_FLING) return
    const limited = Math.sign(velocity) * Math.min(MAX_FLING, Math.abs(velocity))
    this.target.fling(press.hit.scroll, press.startOffset + press.y - y, limited)
  }
}

function decide({ hit, x: startX, y: startY }: Press, x: number, y: number): Mode {
  const dx = Math.abs(x - startX)
  const dy = Math.abs(y - startY)
  if (Math.max(dx, dy) <= TOUCH_SLOP) return 'undecided'
  if (hit.kind !== 'box') return 'swipe'
  if (hit.target?.view.kind === 'slider' && dx >= dy) return 'slide'
  return hit.scroll && dy >= dx ? 'scroll' : 'swipe'
}

/** A drag without its time: the content follows, and nothing is flung. */
export function dragAtOnce(target: Touchable, from: Spot, to: Spot): void {
  const hit = target.hit(from.x, from.y)
  const isSteep = Math.abs(to.y - from.y) >= Math.abs(to.x - from.x)
  if (hit.kind === 'box' && hit.target?.view.kind === 'slider') target.slide(hit.target, to.x)
  else if (hit.kind === 'box' && hit.scroll?.scroll && isSteep)
    target.scrollTo(hit.scroll, hit.scroll.scroll.offset + from.y - to.y)
  else target.swipe({ hit, from, to })
}
