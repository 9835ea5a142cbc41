/** What the phone does, in device pixels: the last form an operation takes before Appium. */

import type { Point } from '../geometry.js'

/** Which way the content moves into view: `down` shows what is further down (the finger goes up). */
export type ScrollDirection = 'up' | 'down' | 'left' | 'right'

/** Android key names that phonewright presses; key codes are in keys.ts. */
export type KeyName =
  | 'back'
  | 'home'
  | 'recents'
  | 'enter'
  | 'space'
  | 'tab'
  | 'escape'
  | 'delete'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'wakeup'

export type ChordModifier = 'ctrl' | 'shift' | 'alt'

export type TouchCommand =
  | { readonly kind: 'tap'; readonly at: Point }
  | { readonly kind: 'double_tap'; readonly at: Point }
  | { readonly kind: 'long_press'; readonly at: Point; readonly durationMs: number }
  /** Taps the field at `at` (unless null: the focused field), then makes its text equal `text`. */
  | { readonly kind: 'type'; readonly at: Point | null; readonly text: string }
  | {
      readonly kind: 'scroll'
      readonly from: Point
      readonly to: Point
      readonly direction: ScrollDirection
    }
  /** Puts `text` at the cursor of the focused field, whatever stands there already. */
  | { readonly kind: 'insert_text'; readonly text: string }
  | { readonly kind: 'key'; readonly key: KeyName }
  /** A letter or digit while modifiers are held, such as Ctrl+A. */
  | {
      readonly kind: 'chord'
      readonly modifiers: readonly ChordModifier[]
      readonly character: string
    }
  /** Holds what is at `from` until it is lifted, and lets it go at `to`. */
  | { readonly kind: 'drag'; readonly from: Point; readonly to: Point }
  /** Two fingers around a place: `out` makes what is there bigger, `in` smaller. */
  | { readonly kind: 'pinch'; readonly at: Point; readonly direction: 'in' | 'out' }
  | { readonly kind: 'open_notifications' }
  /** `name` is a display name ("Clock") or a package name. */
  | { readonly kind: 'launch_app'; readonly name: string }
  | { readonly kind: 'open_url'; readonly url: string }
