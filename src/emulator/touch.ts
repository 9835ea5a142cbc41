/** What a finger does to the phone: tapping, holding, scrolling, sliding; says nothing about time. */

import type { Clock } from '../clock.js'
import type { PhoneState } from './apps/app.js'
import { displayOf } from './display.js'
import type { Swipe, Touchable } from './gesture.js'
import { dismissLock } from './lock.js'
import type { Motion } from './motion.js'
import { topEntry } from './navigation.js'
import type { KeyboardState, Moment } from './phone-windows.js'
import { NAV_BAR_HEIGHT, STATUS_BAR_HEIGHT } from './screen/areas.js'
import type { Box } from './screen/box.js'
import { type Hit, hitTest } from './screen/hit.js'
import { SLIDER_INSET } from './screen/paint-controls.js'
import { toDp, toPx } from './screen/theme.js'
import { closeShade, openShade } from './shade.js'

/** The phone as touching needs it. */
export interface TouchPort {
  readonly clock: Clock
  readonly motion: Motion
  readonly keyboard: KeyboardState
  state(): PhoneState
  look(): Moment
  /** Runs something that changes the phone, and lays it out again. */
  change(what: () => void): void
  /** Lays out again without any movement. */
  redo(): void
  back(): void
  home(): void
}

/** What counts as a swipe over the lock screen or the shade, px. */
const FAR = toPx(100)
/** Where a swipe begins that means back, px. */
const EDGE = toPx(24)

export function createTouch(port: TouchPort): Touchable {
  return {
    hit: (x, y) => hitTest(port.look().scene, x, y),
    tap: (hit, x) => port.change(() => tapOn(port, hit, x)),
    longPress: (hit, x) => port.change(() => pressLong(port, hit, x)),
    scrollTo: ({ view, scroll }, offset) => {
      const entry = topEntry(port.state())
      if (!entry || view.kind !== 'scroll' || !scroll) return
      entry.scroll[view.key] = toDp(Math.min(scroll.max, Math.max(0, offset)))
      port.redo()
    },
    fling: ({ view, scroll }, from, velocity) => {
      const entry = topEntry(port.state())
      if (!entry || view.kind !== 'scroll' || !scroll) return
      const startedAt = port.clock.now()
      port.motion.fling = { entry, key: view.key, from, max: scroll.max, velocity, startedAt }
    },
    slide: (box, x) => port.change(() => slide(box, x)),
    swipe: (swipe) => {
      const deed = navigationDeed(port, swipe) ?? deedOf(port.state(), swipe)
      if (deed !== null) port.change(deed)
    },
  }
}

/** A swipe unlocks, pulls the shade down from the status bar, pushes it up, or pushes a notification out. */
function deedOf(state: PhoneState, { hit, from, to }: Swipe): (() => void) | null {
  const [across, down] = [to.x - from.x, to.y - from.y]
  if (!state.screenOn) return null
  if (state.locked) return -down > FAR ? () => dismissLock(state) : null
  const pushed = hit.kind === 'box' ? hit.target?.view.onSwipeAway : undefined
  if (pushed && Math.abs(across) > FAR && Math.abs(across) > Math.abs(down)) return pushed
  if (state.shade.entry === null) {
    const isPulled = from.y < toPx(STATUS_BAR_HEIGHT) && down > FAR
    return isPulled ? () => openShade(state) : null
  }
  const isSteep = Math.abs(down) >= Math.abs(across)
  return isSteep && -down > FAR ? () => closeShade(state) : null
}

/** Without buttons: a swipe in from the left or right edge goes back, one up from the bottom goes home. */
function navigationDeed(port: TouchPort, { from, to }: Swipe): (() => void) | null {
  const { settings, display, locked, screenOn } = port.state()
  if (!settings.gestureNavigation || locked || !screenOn) return null
  const { width, height } = displayOf(display).layoutSize
  const [across, down] = [to.x - from.x, to.y - from.y]
  if (from.y > height - toPx(NAV_BAR_HEIGHT) && -down > FAR) return port.home
  const isInward = from.x < EDGE ? across > FAR : from.x > width - EDGE && -across > FAR
  return isInward && Math.abs(across) > Math.abs(down) ? port.back : null
}

/** Gives the focus to the field in this box; a field that did not have it gets a fresh keyboard. */
export function focusField({ state, keyboard }: TouchPort, { view, enabled }: Box): void {
  const entry = topEntry(state())
  if (!entry || view.kind !== 'field' || !enabled) return
  if (entry.focus !== view.field) Object.assign(keyboard, { page: 'letters', shift: false })
  entry.focus = view.field
}

function tapOn(port: TouchPort, hit: Hit, x: number): void {
  if (hit.kind === 'scrim') {
    port.back()
    return
  }
  const { target } = hit
  if (!target?.enabled) return
  if (target.view.kind === 'slider') slide(target, x)
  else if (target.view.kind === 'field') focusField(port, target)
  else target.view.onTap?.()
}

/** Where nothing listens to a long press, it is a tap. */
function pressLong(port: TouchPort, hit: Hit, x: number): void {
  const target = hit.kind === 'box' ? hit.target : null
  if (target?.enabled && target.view.onLongPress) target.view.onLongPress()
  else tapOn(port, hit, x)
}

function slide({ view, rect, enabled }: Box, x: number): void {
  if (view.kind !== 'slider' || !enabled) return
  const inset = toPx(SLIDER_INSET)
  const share = (x - rect.left - inset) / (rect.right - rect.left - 2 * inset)
  view.onChange(Math.min(1, Math.max(0, share)))
}
