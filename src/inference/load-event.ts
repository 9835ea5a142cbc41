/** What a local model is made from, and what is told while it loads. */

import type { BuildProgress } from './build/build.js'
import type { Precision } from './build/plan.js'
import type { Provider } from './provider.js'

export interface ModelFiles {
  /** The published files. */
  readonly folder: string
  /** Folder of a LoRA adapter to merge; null for none. */
  readonly adapter: string | null
  /** `auto`: the best that fits the memory. */
  readonly precision: Precision | 'auto'
  /** Where weights of other precisions are built and kept. */
  readonly cacheFolder: string
}

export type LoadEvent =
  | { readonly kind: 'warning'; readonly text: string }
  | {
      readonly kind: 'chosen'
      readonly provider: Provider
      readonly precision: Precision
      /** Bytes. */
      readonly needed: number
      /** Bytes; null where nobody can say. */
      readonly free: number | null
    }
  | BuildProgress
