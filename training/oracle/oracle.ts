/**
 * The teacher: for a task and what is on the screen, the next step of someone who knows the phone.
 * Reactive: it looks only at what a model could know (the visible tree, the task's parameters and
 * the action sentences of the history), never at hidden state, so that it also shows the way back
 * from any wrong turn, and so that every decision can be learned from the picture.
 */

import type { Page } from '../../src/emulator/apps/app.js'
import type { Translate } from '../../src/emulator/content/language.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { TaskParams } from '../../src/emulator/tasks/task.js'

export interface OracleView {
  /** Package in front. */
  readonly app: string
  /** Page in front; for telling screens apart (each page looks different). */
  readonly page: Page
  /** The phone's words for the apps' English: its labels are found by either. */
  readonly t: Translate
  /** Every visible node, flattened in reading order, with positive visible area. */
  readonly nodes: readonly UiNode[]
  /** Action sentences of the steps done so far. */
  readonly history: readonly string[]
}

export type Deed =
  | { readonly kind: 'click' | 'long_press'; readonly node: UiNode }
  /** Clicks the field and makes its text equal `text`. */
  | { readonly kind: 'type'; readonly node: UiNode; readonly text: string }
  /** `down` shows what is further down inside `node`; `right` pushes `node` out to the left. */
  | {
      readonly kind: 'scroll'
      readonly node: UiNode
      readonly direction: 'up' | 'down' | 'right'
    }
  | { readonly kind: 'launch'; readonly app: string }
  | { readonly kind: 'key'; readonly key: 'Back' }
  | { readonly kind: 'end' }

/** One step in the words of the answer. Sentences are short: every token costs time. */
export interface Move {
  /** What the screen shows that matters, and what is wanted there, at most 24 words: "Open: Lunch. Wanted: Dinner. Wrong." */
  readonly status: string
  /** What remains to be done, at most 15 words, steps separated by "; ". */
  readonly plan: string
  /** What this step does, at most 12 words: "Tap the Wi-Fi switch." The history carries it. */
  readonly action: string
  readonly deed: Deed
  /** True for what cannot be taken back (send, pay, delete for good, call). */
  readonly sensitive: boolean
}

export type Oracle<P extends TaskParams = TaskParams> = (view: OracleView, params: P) => Move
