/** How many tokens a run of the decoder writes, where it can write several: as many as take a given time, by how long
 *  the last ones took, also those of earlier answers. Knows no clock. */

import type { Provider } from './provider.js'

export interface Pace {
  /** The most tokens of the next run. */
  next(): number
  /** A run that read no prompt wrote so many tokens. */
  learn(tokens: number, ms: number): void
}

/** Shorter runs show text and heed an abort sooner; longer ones carry the cache in and out less often, which on CUDA goes
 *  through main memory (docs/inference.md). */
const RUN_MS: Readonly<Record<Provider, number>> = { cpu: 400, cuda: 800, webgpu: 400 }
const MOST_A_RUN = 128
/** To see how long they take. */
const FIRST_TRIAL = 8

export function createPace(provider: Provider): Pace {
  let msPerToken: number | null = null
  const next = () => {
    if (msPerToken === null) return FIRST_TRIAL
    return Math.max(1, Math.floor(Math.min(MOST_A_RUN, RUN_MS[provider] / msPerToken)))
  }
  return {
    next,
    learn: (tokens, ms) => {
      // the end of an answer may be a token or two: what a run costs by itself would count as theirs
      if (tokens >= Math.min(FIRST_TRIAL, next())) msPerToken = ms / tokens
    },
  }
}
