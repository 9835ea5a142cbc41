import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { GREEDY, type Sampling, sampleToken } from '../../src/inference/sampling.js'
import { createRandom } from '../../src/random.js'

const LOGITS = Float32Array.of(0, 3, 1, 2.5, -4)

describe('sampleToken', () => {
  it('takes the likeliest token when greedy, the first of equals', () => {
    expect(sampleToken(LOGITS, GREEDY, createRandom(1))).toBe(1)
    expect(sampleToken(Float32Array.of(1, 7, 7), GREEDY, createRandom(1))).toBe(1)
  })

  it('gives the same tokens for the same seed', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed)
      const sampling = { temperature: 2, topK: 0, topP: 1, seed }
      return Array.from({ length: 50 }, () => sampleToken(LOGITS, sampling, random))
    }
    expect(draw(3)).toEqual(draw(3))
    expect(draw(3)).not.toEqual(draw(4))
  })

  it('never leaves the k likeliest', () => {
    const random = createRandom(5)
    const sampling = { temperature: 50, topK: 2, topP: 1, seed: 5 }
    const drawn = new Set(Array.from({ length: 200 }, () => sampleToken(LOGITS, sampling, random)))
    expect([...drawn].sort()).toEqual([1, 3])
  })

  it('never leaves the nucleus', () => {
    const random = createRandom(5)
    // at temperature 1 tokens 1 and 3 hold 0.55 and 0.33 of the probability
    const sampling = { temperature: 1, topK: 0, topP: 0.8, seed: 5 }
    const drawn = new Set(Array.from({ length: 200 }, () => sampleToken(LOGITS, sampling, random)))
    expect([...drawn].sort()).toEqual([1, 3])
  })

  it('draws as often as the probabilities say', () => {
    const random = createRandom(8)
    const sampling = { temperature: 1, topK: 0, topP: 1, seed: 8 }
    const even = Float32Array.of(0, Math.log(3))
    const ones = Array.from({ length: 4000 }, () => sampleToken(even, sampling, random))
    expect(ones.filter((id) => id === 1).length / 4000).toBeCloseTo(0.75, 1)
  })

  it('draws what sorting the whole vocabulary would allow, whatever k and p', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -900, max: 900, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0.05, max: 5, noNaN: true }),
        fc.nat(20),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (values, temperature, topK, topP) => {
          const logits = Float32Array.from(values)
          const sampling = { temperature, topK, topP, seed: 1 }
          const id = sampleToken(logits, sampling, createRandom(1))
          expect(logits[id]).toBeGreaterThanOrEqual(leastAllowed(logits, sampling))
        },
      ),
    )
  })

  it('always gives a token of the vocabulary', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (logits, temperature, topP, seed) => {
          const sampling = { temperature, topK: 0, topP, seed }
          const id = sampleToken(Float32Array.from(logits), sampling, createRandom(seed))
          expect(id).toBeGreaterThanOrEqual(0)
          expect(id).toBeLessThan(logits.length)
        },
      ),
    )
  })
})

/** The slow twin: the smallest logit that may be drawn, by sorting all of them. */
function leastAllowed(logits: Float32Array, { temperature, topK, topP }: Sampling): number {
  const best = Array.from(logits).sort((a, b) => b - a)
  const kept = topK === 0 ? best : best.slice(0, topK)
  const peak = kept[0] ?? 0
  const weights = kept.map((logit) => Math.exp((logit - peak) / temperature))
  // sums in another order differ in their last digits
  const enough = topP * weights.reduce((sum, weight) => sum + weight, 0) * (1 + 1e-12)
  let reached = 0
  const end = weights.findIndex((weight) => {
    reached += weight
    return reached >= enough
  })
  // logits may differ by so little that their weights do not
  return (kept.at(end) ?? 0) - 1e-12
}
