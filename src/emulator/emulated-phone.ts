/**
 * The emulated phone as its own services see it (adb shell, UiAutomator2, control port, training
 * data): input in pixels, a laid-out tree, and the picture. Behind it: one PhoneState, apps as pure
 * page functions, one layout, one painter.
 */

import type { Rect, Size } from '../geometry.js'
import type { App, InstalledApp, Page, PhoneState } from './apps/app.js'
import type { Language } from './content/language.js'
import type { Display } from './display.js'
import type { Shot } from './screen/shot.js'

/** A view after layout. Bounds are pixels on the display, clipped to what is visible. */
export interface UiNode {
  readonly className: string
  readonly packageName: string
  readonly text: string
  /** content-desc */
  readonly description: string
  /** `package:id/name` or empty */
  readonly resourceId: string
  readonly bounds: Rect
  readonly clickable: boolean
  readonly longClickable: boolean
  readonly checkable: boolean
  readonly checked: boolean
  readonly enabled: boolean
  readonly focusable: boolean
  readonly focused: boolean
  readonly scrollable: boolean
  readonly selected: boolean
  readonly password: boolean
  readonly children: readonly UiNode[]
}

/** One painted line of text with where each character stands: ground truth for reading. */
export interface TextLine {
  readonly text: string
  /** x of the left edge of every character, then of the right edge of the last: text.length + 1 numbers. */
  readonly edges: readonly number[]
  readonly top: number
  readonly bottom: number
}

export interface PointerEvent {
  /** `cancel`: what the finger began comes to nothing, as when a second one joins it. */
  readonly action: 'down' | 'move' | 'up' | 'cancel'
  readonly x: number
  readonly y: number
}

/** RGBA, 8 bits a channel, row by row. */
export interface Raster {
  readonly size: Size
  readonly rgba: Buffer
}

export interface EmulatedPhone {
  /** As it is now: it may be turned, and `wm` may give it another size and density. */
  readonly display: Display
  /** The live state; change it through `replaceState` only. */
  readonly state: PhoneState
  readonly apps: readonly App<never>[]
  readonly installed: readonly InstalledApp[]

  /** Another owner: everything as this seed has it. Default: in English. */
  reset(seed: number, language?: Language): void
  replaceState(state: PhoneState): void

  /** When a finger last came down, on the phone's clock; null: never. */
  readonly touchedAt: number | null

  pointer(event: PointerEvent): void
  /** Down, up and every timer of a tap at once: for callers that do not play a gesture. */
  tap(x: number, y: number): void
  longPress(x: number, y: number): void
  /** A drag from one point to another that ends without a fling: the content follows the finger. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): void
  /** Android key code, such as 4 (back). */
  pressKey(keyCode: number, options?: { readonly withCtrl: boolean }): void
  /** Commits text into the focused field; without one it is lost, as on a phone. */
  typeText(text: string): void
  /** Focuses the field at this node and makes its text equal `text` (UiAutomator2's setValue and clear). */
  setText(node: UiNode, text: string): void

  /** @returns the component that came to the front, or null when there is no such app */
  launch(packageName: string, page?: Page): string | null
  /** VIEW intent; @returns the component that took it, or null */
  openUrl(url: string, packageName?: string): string | null
  forceStop(packageName: string): void
  /** `package/activity` of the window in front */
  focusedWindow(): string
  /** The page in front: null on a locked or dark screen. */
  frontPage(): { readonly packageName: string; readonly page: Page } | null

  /** The laid-out tree of everything visible, system bars and keyboard included. */
  tree(): UiNode
  textLines(): readonly TextLine[]
  /** Grows whenever the picture may have changed. */
  pictureVersion(): number
  isAnimating(): boolean
  /** What the picture shows now, in the middle of a transition too, for painting it elsewhere. */
  shot(): Shot
  /** The picture now, painted here. */
  draw(): Raster
  /** Ends every transition at once. */
  finishAnimations(): void
}
