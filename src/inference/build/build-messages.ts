/** What a build's threads and their host say to each other. */

import type { PlainError } from '../model-protocol.js'
import type { Part } from './plan.js'

/** Given to each thread when it starts. */
export interface BuilderSetup {
  /** The published files. */
  readonly folder: string
  readonly adapter: string | null
  /** Where the parts go. */
  readonly target: string
}

/** The host gives one part at a time. */
export interface ToBuilder {
  readonly part: Part
}

export type FromBuilder =
  | { readonly kind: 'values'; readonly count: number }
  | { readonly kind: 'written' }
  | { readonly kind: 'failed'; readonly error: PlainError }
