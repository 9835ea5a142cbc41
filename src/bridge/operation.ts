/** CogAgent's action space as a discriminated union. Boxes stay on the model's 0–999 grid. */

import type { ModelBox } from '../geometry.js'

/** What the model says about the element it acts on; empty when it says nothing. */
export interface ElementHint {
  readonly elementType: string
  readonly elementInfo: string
}

export type KeyStroke = { readonly kind: 'down' | 'press' | 'up'; readonly key: string }

export type Operation =
  | ({
      readonly kind: 'click' | 'double_click' | 'right_click' | 'hover'
      readonly box: ModelBox
    } & ElementHint)
  | ({ readonly kind: 'type'; readonly box: ModelBox; readonly text: string } & ElementHint)
  | ({
      readonly kind: 'scroll'
      readonly direction: 'up' | 'down' | 'left' | 'right'
      readonly box: ModelBox
      /** Mouse-wheel notches; the model predicts them badly. */
      readonly stepCount: number
    } & ElementHint)
  | { readonly kind: 'key_press'; readonly key: string }
  | { readonly kind: 'gesture'; readonly strokes: readonly KeyStroke[] }
  /** Empty `app` or `url` means that the model wrote 'None'; the URL wins when both are given. */
  | { readonly kind: 'launch'; readonly app: string; readonly url: string }
  | ({
      readonly kind: 'quote_text'
      readonly box: ModelBox
      readonly output: string
      readonly result: string
      readonly autoScroll: boolean
    } & ElementHint)
  | { readonly kind: 'quote_clipboard'; readonly output: string; readonly result: string }
  | {
      readonly kind: 'llm'
      readonly prompt: string
      readonly output: string
      readonly result: string
    }
  | { readonly kind: 'end' }

export type Sensitivity = 'general' | 'sensitive' | 'unmarked'

/** The model's answer, split. Sections that the format does not ask for are empty. */
export interface Answer {
  readonly status: string
  readonly plan: string
  /** The sentence that says what the step does; history carries it. */
  readonly action: string
  readonly operation: Operation
  /** The operation exactly as written; history carries it. */
  readonly source: string
  readonly sensitivity: Sensitivity
}

/** One done step as the model will read it again. */
export interface HistoryEntry {
  readonly source: string
  readonly action: string
}
