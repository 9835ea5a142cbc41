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
  const { ids, weights } = nucleus(
    topK(weigh(logits, sampling.temperature), sampling.topK),
    sampling,
  )
  let left = random.next() * sum(weights)
  for (let i = 0; i < ids.length; i++) {
    left -= weights[i] ?? 0
    if (left < 0) return ids[i] ?? 0
  }
  return likeliest(logits)
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

interface Candidates {
  readonly ids: Uint32Array
  /** Probabilities over that of the likeliest. */
  readonly weights: Float64Array
}

function weigh(logits: Float32Array, temperature: number): Candidates {
  const peak = logits[likeliest(logits)] ?? 0
  const ids = new Uint32Array(logits.length)
  const weights = new Float64Array(logits.length)
  for (let id = 0; id < logits.length; id++) {
    ids[id] = id
    weights[id] = Math.exp(((logits[id] ?? 0) - peak) / temperature)
  }
  return { ids, weights }
}

function topK(all: Candidates, count: number): Candidates {
  return count === 0 || count >= all.ids.length ? all : heaviest(all, count, ascending(all))
}

/** The fewest of the likeliest that reach `topP`; never none. */
function nucleus(all: Candidates, { topP }: Sampling): Candidates {
  if (topP === 1) return all
  const enough = topP * sum(all.weights)
  const sorted = ascending(all)
  let reached = 0
  for (let count = 1; count < sorted.length; count++) {
    reached += sorted.at(-count) ?? 0
    if (reached >= enough) return heaviest(all, count, sorted)
  }
  return all
}

/** Numbers alone: sorting a whole vocabulary of tokens takes longer than the decoder does for one. */
function ascending({ weights }: Candidates): Float64Array {
  return weights.slice().sort()
}

/** In the order of the ids; of equals the first. */
function heaviest({ ids, weights }: Candidates, count: number, sorted: Float64Array): Candidates {
  const least = sorted.at(-count) ?? 0
  // of those as light as the last one only so many
  let equals = 0
  for (let i = sorted.length - count; sorted[i] === least; i++) equals++
  const kept = { ids: new Uint32Array(count), weights: new Float64Array(count) }
  let filled = 0
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[i] ?? 0
    if (weight < least || (weight === least && equals-- <= 0)) continue
    kept.ids[filled] = ids[i] ?? 0
    kept.weights[filled] = weight
    filled++
  }
  return kept
}

function sum(weights: Float64Array): number {
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i] ?? 0
  return total
}
