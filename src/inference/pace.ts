/** How many tokens a run of the decoder writes, where it can write several: a whole answer where that takes no longer
 *  than people wait for, else as many as take a given time; by how long the last ones took, also those of earlier
 *  answers. Knows no clock. */

import type { Provider } from './provider.js'

export interface Pace {
  /** The most tokens of the next run. */
  next(): number
  /** As many as an answer has, where the prompt may be read in the same run; null: it is read with one token. */
  whole(): number | null
  /** A run that read no prompt wrote so many tokens. */
  learn(tokens: number, ms: number): void
  /** A whole answer took so long. */
  learnWhole(ms: number): void
}

/** Shorter runs show text and heed an abort sooner; longer ones carry the cache in and out less often, which on CUDA goes
 *  through main memory (docs/inference.md). */
const RUN_MS: Readonly<Record<Provider, number>> = { cpu: 400, cuda: 800, webgpu: 400 }
const MOST_A_RUN = 128
/** So long a whole answer may take in one run: no text is shown before it ends. Then the cache stays on the card. */
const ANSWER_MS: Readonly<Record<Provider, number>> = { cpu: 0, cuda: 2500, webgpu: 0 }
/** Longer answers need a second run, which reads all of it again. */
const ANSWER_TOKENS = 192
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
    whole: () => {
      const fits = msPerToken !== null && ANSWER_TOKENS * msPerToken <= ANSWER_MS[provider]
      return fits ? ANSWER_TOKENS : null
    },
    learn: (tokens, ms) => {
      const says = ms / tokens
      // what a run costs by itself counts as its tokens': one that an answer ended early makes them look slow
      const isLong = tokens >= (msPerToken === null ? FIRST_TRIAL : next() / 2)
      if (isLong || (msPerToken !== null && says < msPerToken)) msPerToken = says
    },
    learnWhole: (ms) => {
      if (ms > ANSWER_MS[provider]) msPerToken = null
    },
  }
}
