/**
 * What seeded content is drawn from: words of the phone's language, and of those the half that this
 * seed may use, so that nothing that measures Pocket was ever shown to it in training.
 */

import type { PhoneState } from '../apps/app.js'
import type { Language } from './language.js'

/** Seeds below are for training and tuning, this and all above only for measuring. */
export const FIRST_MEASURING_SEED = 10000

export type Split = 'training' | 'measuring'

export interface Seeding {
  readonly language: Language
  readonly split: Split
}

export function splitOf(seed: number): Split {
  return seed < FIRST_MEASURING_SEED ? 'training' : 'measuring'
}

/** What more content for this phone is drawn from. */
export function seedingOf({ seed, settings }: PhoneState): Seeding {
  return { language: settings.language, split: splitOf(seed) }
}
