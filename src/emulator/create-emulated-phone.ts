/** The emulated phone itself: holds the state, takes input, draws. Knows no adb and no HTTP. */

import type { Clock } from '../clock.js'
import { centerOf, contains } from '../geometry.js'
import type { App, InstalledApp, Page, PhoneState } from './apps/app.js'
import { LAUNCHER_PACKAGE } from './apps/launcher/state.js'
import { apps as allApps } from './apps/registry.js'
import type { EmulatedPhone, PointerEvent, Raster, TextLine, UiNode } from './emulated-phone.js'
import { Gesture, type Touchable } from './gesture.js'
import { pressPhoneKey } from './keys.js'
import { Motion } from './motion.js'
import {
  frontPackage,
  goHome,
  launchApp,
  popPages,
  showRecents,
  stopApp,
  topEntry,
} from './navigation.js'
import { seedPhoneState } from './phone-state.js'
import { type Moment, momentOf, type WindowSource } from './phone-windows.js'
import { revealFocus } from './reveal.js'
import type { Box } from './screen/box.js'
import { type Hit, hitTest } from './screen/hit.js'
import { SLIDER_INSET } from './screen/paint-controls.js'
import { createPicture } from './screen/picture.js'
import { boxesOf } from './screen/scene.js'
import { SYSTEM_PACKAGE } from './screen/system-views.js'
import { DENSITY, DISPLAY_SIZE, toDp, toPx } from './screen/theme.js'
import { transitionBetween } from './screen/transition.js'
import { buildTree, readLines } from './screen/tree.js'
import { replaceText, textOf } from './typing.js'

export interface EmulatedPhoneOptions {
  readonly seed: number
  readonly clock: Clock
  /** Default: all of them. */
  readonly apps?: readonly App<never>[]
}

export function createEmulatedPhone(options: EmulatedPhoneOptions): EmulatedPhone {
  return new SoftwarePhone(options)
}

const SNACKBAR_MS = 4000
const UNLOCK_SWIPE = toPx(100)

class SoftwarePhone implements EmulatedPhone {
  readonly display = { size: DISPLAY_SIZE, density: DENSITY }
  readonly apps: readonly App<never>[]
  readonly installed: readonly InstalledApp[]
  state: PhoneState

  private readonly clock: Clock
  private readonly motion = new Motion()
  private readonly picture = createPicture()
  private readonly gesture: Gesture
  private readonly windows: WindowSource
  private moment: Moment | null = null
  private version = 1
  private lastLook = 0
  private snackbarUntil = 0

  constructor({ seed, clock, apps = allApps }: EmulatedPhoneOptions) {
    this.clock = clock
    this.apps = apps
    this.installed = apps.filter(({ packageName }) => packageName !== LAUNCHER_PACKAGE)
    this.windows = {
      apps,
      installed: this.installed,
      keyboard: { page: 'letters', shift: false },
      state: () => this.state,
      showSnackbar: (text) => this.showSnackbar(text),
      openUrl: (url) => {
        this.takeUrl(url)
      },
      nav: {
        onBack: () => this.goBack(),
        onHome: () => goHome(this.state, apps),
        onRecents: () => showRecents(this.state),
      },
    }
    this.gesture = new Gesture(this.touchable())
    this.state = seedPhoneState(seed, apps)
    this.reset(seed)
  }

  reset(seed: number): void {
    const state = seedPhoneState(seed, this.apps)
    goHome(state, this.apps)
    this.replaceState(state)
  }

  replaceState(state: PhoneState): void {
    this.state = state
    this.snackbarUntil = this.clock.now() + SNACKBAR_MS
    Object.assign(this.windows.keyboard, { page: 'letters', shift: false })
    this.gesture.cancel()
    this.motion.fling = null
    this.motion.finish()
    this.redo()
  }

  pointer(event: PointerEvent): void {
    this.advance()
    if (event.action === 'down') this.motion.fling = null
    this.gesture.handle(event, this.clock.now())
  }

  tap(x: number, y: number): void {
    const touch = this.touchable()
    touch.tap(touch.hit(x, y), x)
  }

  longPress(x: number, y: number): void {
    const touch = this.touchable()
    touch.longPress(touch.hit(x, y), x)
  }

  drag(from: { x: number; y: number }, to: { x: number; y: number }): void {
    const touch = this.touchable()
    const hit = touch.hit(from.x, from.y)
    this.motion.fling = null
    if (hit.kind === 'box' && hit.target?.view.kind === 'slider') touch.slide(hit.target, to.x)
    else if (hit.kind === 'box' && hit.scroll?.scroll)
      touch.scrollTo(hit.scroll, hit.scroll.scroll.offset + from.y - to.y)
    else touch.swipe(from.y - to.y)
  }

  pressKey(keyCode: number): void {
    this.change(() => {
      const { top, focused } = this.look()
      pressPhoneKey(keyCode, {
        state: this.state,
        top,
        focused,
        back: () => this.goBack(),
        home: () => goHome(this.state, this.apps),
        recents: () => showRecents(this.state),
      })
    })
  }

  typeText(text: string): void {
    const { focused } = this.look()
    if (focused) this.change(() => replaceText(focused, textOf(focused) + text))
  }

  setText(node: UiNode, text: string): void {
    const box = this.fieldAt(node)
    if (!box) return
    this.change(() => this.focus(box))
    const { focused } = this.look()
    if (focused) this.change(() => replaceText(focused, text))
  }

  launch(packageName: string, page?: Page): string | null {
    const app = this.appOf(packageName)
    if (!app) return null
    this.change(() => launchApp(this.state, app, page))
    return componentOf(app)
  }

  openUrl(url: string, packageName?: string): string | null {
    let component: string | null = null
    this.change(() => {
      component = this.takeUrl(url, packageName)
    })
    return component
  }

  forceStop(packageName: string): void {
    this.change(() => stopApp(this.state, this.apps, packageName))
  }

  focusedWindow(): string {
    if (this.state.locked || !this.state.screenOn) return `${SYSTEM_PACKAGE}/NotificationShade`
    const app = this.appOf(frontPackage(this.state))
    return app ? componentOf(app) : `${SYSTEM_PACKAGE}/.recents.RecentsActivity`
  }

  frontPage(): { readonly packageName: string; readonly page: Page } | null {
    const { top } = this.look()
    return top && { packageName: frontPackage(this.state), page: top.entry.page }
  }

  tree(): UiNode {
    return buildTree(this.look().scene, frontPackage(this.state))
  }

  textLines(): readonly TextLine[] {
    return readLines(this.look().scene)
  }

  pictureVersion(): number {
    this.advance()
    return this.version
  }

  isAnimating(): boolean {
    this.advance()
    return this.motion.end() > this.clock.now()
  }

  draw(): Raster {
    const { scene } = this.look()
    const { motion } = this
    return this.picture.draw({ scene, motion, now: this.clock.now(), version: this.version })
  }

  finishAnimations(): void {
    this.motion.finish()
    this.redo()
  }

  /** The moment now, laid out when something changed since the last one. */
  private look(): Moment {
    this.advance()
    this.moment ??= momentOf(this.windows)
    return this.moment
  }

  /** Lets the time that has passed do its work: flings run, the snackbar goes. */
  private advance(): void {
    const now = this.clock.now()
    if (this.motion.end() > this.lastLook && now > this.lastLook) this.version += 1
    this.lastLook = now
    if (this.motion.advanceFling(now)) this.redo()
    const { transition } = this.motion
    if (transition && this.motion.end() <= now) this.motion.transition = null
    if (this.state.snackbar !== null && now >= this.snackbarUntil) {
      this.state.snackbar = null
      this.redo()
    }
  }

  private redo(): void {
    this.moment = null
    this.version += 1
  }

  /** Runs what an input causes, lays the phone out again and starts the fitting movement. */
  private change(what: () => void): void {
    const before = this.look()
    what()
    this.redo()
    if (revealFocus(before, this.look())) this.redo()
    const after = this.look()
    const now = this.clock.now()
    const kind = transitionBetween(before.place, after.place)
    if (kind) this.motion.transition = { kind, from: before.scene, startedAt: now }
    else this.motion.moveSwitches(before.scene, after.scene, now)
  }

  private touchable(): Touchable {
    return {
      hit: (x, y) => hitTest(this.look().scene, x, y),
      tap: (hit, x) => this.change(() => this.tapOn(hit, x)),
      longPress: (hit, x) => this.change(() => this.pressLong(hit, x)),
      scrollTo: (box, offset) => this.scrollTo(box, offset),
      fling: (box, offset, velocity) => this.startFling(box, offset, velocity),
      slide: (box, x) => this.change(() => slide(box, x)),
      swipe: (upwards) => {
        if (this.state.locked && this.state.screenOn && upwards > UNLOCK_SWIPE)
          this.change(() => {
            this.state.locked = false
          })
      },
    }
  }

  private tapOn(hit: Hit, x: number): void {
    if (hit.kind === 'scrim') {
      this.goBack()
      return
    }
    const { target } = hit
    if (!target?.enabled) return
    if (target.view.kind === 'slider') slide(target, x)
    else if (target.view.kind === 'field') this.focus(target)
    else target.view.onTap?.()
  }

  private pressLong(hit: Hit, x: number): void {
    const onLongPress = hit.kind === 'box' ? hit.target?.view.onLongPress : undefined
    if (hit.kind === 'box' && hit.target?.enabled && onLongPress) onLongPress()
    else this.tapOn(hit, x)
  }

  private focus({ view, enabled }: Box): void {
    const entry = topEntry(this.state)
    if (!entry || view.kind !== 'field' || !enabled) return
    if (entry.focus !== view.field)
      Object.assign(this.windows.keyboard, { page: 'letters', shift: false })
    entry.focus = view.field
  }

  private scrollTo({ view, scroll }: Box, offset: number): void {
    const entry = topEntry(this.state)
    if (!entry || view.kind !== 'scroll' || !scroll) return
    entry.scroll[view.key] = toDp(Math.min(scroll.max, Math.max(0, offset)))
    this.redo()
  }

  private startFling({ view, scroll }: Box, from: number, velocity: number): void {
    const entry = topEntry(this.state)
    if (!entry || view.kind !== 'scroll' || !scroll) return
    const startedAt = this.clock.now()
    this.motion.fling = { entry, key: view.key, from, max: scroll.max, velocity, startedAt }
  }

  /** The field whose node it is: by its resource id, or by its place. */
  private fieldAt({ resourceId, bounds }: UiNode): Box | null {
    const { x, y } = centerOf(bounds)
    const entryName = resourceId.split('/').at(-1) ?? ''
    let found: Box | null = null
    for (const box of boxesOf(this.look().scene)) {
      if (box.view.kind !== 'field') continue
      if (entryName !== '' && box.view.id === entryName) return box
      if (contains(box.clip, x, y)) found = box
    }
    return found
  }

  /** The keyboard goes first, then the page does as it wants, then it is left. */
  private goBack(): void {
    const { top, focused } = this.look()
    if (focused) focused.entry.focus = null
    else if (top?.screen.onBack) top.screen.onBack()
    else if (top) popPages(this.state, this.apps, 1)
  }

  private takeUrl(url: string, packageName?: string): string | null {
    for (const app of this.apps) {
      if (packageName !== undefined && app.packageName !== packageName) continue
      const page = app.pageForUrl?.(url)
      if (!page) continue
      launchApp(this.state, app, page)
      return componentOf(app)
    }
    return null
  }

  private showSnackbar(text: string): void {
    this.state.snackbar = text
    this.snackbarUntil = this.clock.now() + SNACKBAR_MS
  }

  private appOf(packageName: string): App<never> | undefined {
    return this.apps.find((app) => app.packageName === packageName)
  }
}

function slide({ view, rect, enabled }: Box, x: number): void {
  if (view.kind !== 'slider' || !enabled) return
  const inset = toPx(SLIDER_INSET)
  const share = (x - rect.left - inset) / (rect.right - rect.left - 2 * inset)
  view.onChange(Math.min(1, Math.max(0, share)))
}

function componentOf({ packageName, activity }: App<never>): string {
  return `${packageName}/${activity}`
}
