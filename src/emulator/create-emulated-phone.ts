/** The emulated phone itself: holds the state, takes input, draws. Knows no adb and no HTTP. */

import type { Clock } from '../clock.js'
import { passTime } from './app-time.js'
import type { App, InstalledApp, Page, PhoneState } from './apps/app.js'
import { LAUNCHER_PACKAGE } from './apps/launcher/state.js'
import { apps as allApps } from './apps/registry.js'
import type { Language } from './content/language.js'
import {
  type Display,
  displayOf,
  inLayout,
  rectInLayout,
  type Spot,
  scaleLine,
  scaleTree,
} from './display.js'
import type { EmulatedPhone, PointerEvent, Raster, TextLine, UiNode } from './emulated-phone.js'
import { dragAtOnce, Gesture, type Touchable } from './gesture.js'
import { pressPhoneKey } from './keys.js'
import { typeAtLock } from './lock.js'
import { Motion } from './motion.js'
import {
  componentOf,
  focusedComponent,
  freshState,
  goHome,
  launchApp,
  launchUrl,
  popPages,
  showRecents,
  stopApp,
  windowPackage,
} from './navigation.js'
import { Passing } from './passing.js'
import { hasAged, type Moment, momentOf, type WindowSource } from './phone-windows.js'
import { revealFocus } from './reveal.js'
import { fieldBoxOf } from './screen/hit.js'
import { createPicture } from './screen/picture.js'
import type { Shot } from './screen/shot.js'
import { transitionBetween } from './screen/transition.js'
import { buildTree, readLines } from './screen/tree.js'
import { openShade } from './shade.js'
import { createTouch, focusField, type TouchPort } from './touch.js'
import { replaceText, textOf } from './typing.js'

export interface EmulatedPhoneOptions {
  readonly seed: number
  /** Default: English. */
  readonly language?: Language
  readonly clock: Clock
  /** Default: all of them. */
  readonly apps?: readonly App<never>[]
}

export function createEmulatedPhone(options: EmulatedPhoneOptions): EmulatedPhone {
  return new SoftwarePhone(options)
}

class SoftwarePhone implements EmulatedPhone {
  readonly apps: readonly App<never>[]
  readonly installed: readonly InstalledApp[]
  state: PhoneState
  touchedAt: number | null = null

  private readonly clock: Clock
  private readonly motion = new Motion()
  private readonly passing = new Passing()
  private readonly picture = createPicture()
  private readonly port: TouchPort
  private readonly touch: Touchable
  private readonly gesture: Gesture
  private readonly windows: WindowSource
  private moment: Moment | null = null
  private readonly selection = { isAll: false }
  private version = 1
  private lastLook = 0

  constructor({ seed, language = 'en', clock, apps = allApps }: EmulatedPhoneOptions) {
    this.clock = clock
    this.apps = apps
    this.installed = apps.filter(({ packageName }) => packageName !== LAUNCHER_PACKAGE)
    this.windows = {
      apps,
      installed: this.installed,
      keyboard: { page: 'letters', shift: false },
      state: () => this.state,
      now: () => clock.now(),
      showSnackbar: (text) => this.showSnackbar(text),
      openUrl: (url) => launchUrl(this.state, apps, { url }),
      nav: {
        onBack: () => this.goBack(),
        onHome: () => goHome(this.state, apps),
        onRecents: () => showRecents(this.state),
        onNotifications: () => openShade(this.state),
      },
    }
    this.port = {
      clock,
      motion: this.motion,
      keyboard: this.windows.keyboard,
      state: () => this.state,
      look: () => this.look(),
      change: (what) => this.change(what),
      redo: () => this.redo(),
      back: () => this.goBack(),
      home: () => goHome(this.state, apps),
    }
    this.touch = createTouch(this.port)
    this.gesture = new Gesture(this.touch)
    this.state = freshState({ seed, language }, apps)
  }

  get display(): Display {
    return displayOf(this.state.display)
  }

  reset(seed: number, language: Language = 'en'): void {
    this.replaceState(freshState({ seed, language }, this.apps))
  }

  replaceState(state: PhoneState): void {
    this.state = state
    this.passing.begin(this.clock.now())
    Object.assign(this.windows.keyboard, { page: 'letters', shift: false })
    this.gesture.cancel()
    this.motion.fling = null
    this.motion.finish()
    this.redo()
  }

  pointer(event: PointerEvent): void {
    this.advance()
    this.selection.isAll = false
    if (event.action === 'down') this.motion.fling = null
    if (event.action === 'down') this.touchedAt = this.clock.now()
    this.gesture.handle({ ...event, ...inLayout(event, this.display) }, this.clock.now())
  }

  tap(x: number, y: number): void {
    this.touchedAt = this.clock.now()
    const at = inLayout({ x, y }, this.display)
    this.touch.tap(this.touch.hit(at.x, at.y), at.x)
  }

  longPress(x: number, y: number): void {
    const at = inLayout({ x, y }, this.display)
    this.touch.longPress(this.touch.hit(at.x, at.y), at.x)
  }

  drag(start: Spot, end: Spot): void {
    this.motion.fling = null
    dragAtOnce(this.touch, inLayout(start, this.display), inLayout(end, this.display))
  }

  pressKey(keyCode: number, { withCtrl } = { withCtrl: false }): void {
    this.change(() => {
      pressPhoneKey(keyCode, {
        ...this.look(),
        state: this.state,
        withCtrl,
        selection: this.selection,
        nav: this.windows.nav,
      })
    })
  }

  typeText(text: string): void {
    const { focused } = this.look()
    if (focused) this.change(() => replaceText(focused, textOf(focused) + text))
    else this.change(() => typeAtLock(this.state, text))
  }

  setText(node: UiNode, text: string): void {
    const bounds = rectInLayout(node.bounds, this.display)
    const box = fieldBoxOf(this.look().scene, { ...node, bounds })
    if (!box) return
    this.change(() => focusField(this.port, box))
    const { focused } = this.look()
    if (focused) this.change(() => replaceText(focused, text))
  }

  launch(packageName: string, page?: Page): string | null {
    const app = this.apps.find((each) => each.packageName === packageName)
    if (!app) return null
    this.change(() => launchApp(this.state, app, page))
    return componentOf(app)
  }

  openUrl(url: string, packageName?: string): string | null {
    const taken: string[] = []
    this.change(() => {
      taken.push(...launchUrl(this.state, this.apps, { url, packageName }).map(componentOf))
    })
    return taken[0] ?? null
  }

  forceStop(packageName: string): void {
    this.change(() => stopApp(this.state, this.apps, packageName))
  }

  focusedWindow(): string {
    return focusedComponent(this.state, this.apps)
  }

  frontPage(): { readonly packageName: string; readonly page: Page } | null {
    const { top } = this.look()
    return top && { packageName: top.packageName, page: top.entry.page }
  }

  tree(): UiNode {
    const { scene, top } = this.look()
    const packageName = top?.packageName ?? windowPackage(this.state)
    return scaleTree(buildTree(scene, packageName), this.display)
  }

  textLines(): readonly TextLine[] {
    const { display } = this
    return readLines(this.look().scene).map((line) => scaleLine(line, display))
  }

  pictureVersion(): number {
    this.advance()
    return this.version
  }

  isAnimating(): boolean {
    this.advance()
    return this.motion.end() > this.clock.now()
  }

  shot(): Shot {
    const { scene } = this.look()
    const now = this.clock.now()
    const { version, display, motion } = this
    const switches = motion.switchPositions(now)
    return { version, size: display.size, scene, transition: motion.transition, switches, now }
  }

  draw(): Raster {
    return this.picture.draw(this.shot())
  }

  finishAnimations(): void {
    if (this.motion.finish()) this.moment = null
    this.version += 1
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
    if (hasAged(this.moment, this.lastLook, now)) this.redo()
    this.lastLook = now
    if (this.motion.advanceFling(now)) this.redo()
    if (this.motion.end() <= now) this.motion.transition = null
    if (passTime(this.windows)) this.redo()
    if (this.passing.end(this.state, now)) this.redo()
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
    const { transitionScale: scale } = this.state.settings
    if (kind) this.motion.transition = { kind, scale, from: before.scene, startedAt: now }
    if (kind === null || kind === 'snackbar')
      this.motion.moveSwitches(before.scene, after.scene, now)
  }

  /** The keyboard goes first, then the page does as it wants, then it is left. */
  private goBack(): void {
    const { top, focused } = this.look()
    if (focused) focused.entry.focus = null
    else if (top?.screen.onBack) top.screen.onBack()
    else if (top) popPages(this.state, this.apps, 1)
  }

  private showSnackbar(text: string): void {
    this.state.snackbar = text
    this.passing.beginSnackbar(this.clock.now())
  }
}
