/** Chooses the next token from the logits. Pure but for the random source given. */

import type { Random } from '../random.js'

export interface Sampling {
  /** 0 takes the likeliest token always. */
  readonly temperature: number
  /** Only the k likeliest tokens; 0 for all. */
  readonly topK: number
  /** Only the likeliest tokens that together have this probability; 1 for all. */
  readonly topP: number
  readonly seed: number
}

/** What CogAgent's authors use: top_k = 1, so the answer depends on the screen only. */
export const GREEDY: Sampling = { temperature: 0, topK: 1, topP: 1, seed: 0 }

export function isGreedy({ temperature, topK }: Sampling): boolean {
  return temperature === 0 || topK === 1
}

export function sampleToken(logits: Float32Array, sampling: Sampling, random: Random): number {
  if (isGreedy(sampling)) return likeliest(logits)
  const candidates = nucleus(softmax(topK(logits, sampling)), sampling.topP)
  const total = candidates.reduce((sum, { probability }) => sum + probability, 0)
  let left = random.next() * total
  for (const { id, probability } of candidates) {
    left -= probability
    if (left < 0) return id
  }
  return candidates.at(-1)?.id ?? likeliest(logits)
}

function likeliest(logits: Float32Array): number {
  let best = 0
  let bestLogit = Number.NEGATIVE_INFINITY
  // runs over the whole vocabulary for every token: no iterator here
  for (let id = 0; id < logits.length; id++) {
    const logit = logits[id] ?? bestLogit
    if (logit > bestLogit) {
      best = id
      bestLogit = logit
    }
  }
  return best
}

interface Scored {
  readonly id: number
  readonly logit: number
}

interface Candidate {
  readonly id: number
  readonly probability: number
}

/** Likeliest first, divided by the temperature. */
function topK(logits: Float32Array, { topK: count, temperature }: Sampling): Scored[] {
  const scored = Array.from(logits, (logit, id) => ({ id, logit: logit / temperature }))
  scored.sort((a, b) => b.logit - a.logit)
  return count > 0 ? scored.slice(0, count) : scored
}

function softmax(scored: readonly Scored[]): Candidate[] {
  const peak = scored[0]?.logit ?? 0
  const weights = scored.map(({ id, logit }) => ({ id, probability: Math.exp(logit - peak) }))
  const total = weights.reduce((sum, { probability }) => sum + probability, 0)
  return weights.map(({ id, probability }) => ({ id, probability: probability / total }))
}

/** The shortest head of the list that reaches `topP`; never empty. */
function nucleus(candidates: readonly Candidate[], topP: number): Candidate[] {
  let reached = 0
  const end = candidates.findIndex(({ probability }) => {
    reached += probability
    return reached >= topP
  })
  return end === -1 ? [...candidates] : candidates.slice(0, end + 1)
}
