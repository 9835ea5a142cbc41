/** What is said while weights are built: a line for each tenth, or for each half minute where that takes longer. */

import { beforeEach, describe, expect, it } from '@jest/globals'
import { createLoadText } from '../../src/cli/load-text.js'
import { ManualClock } from '../support/manual-clock.js'

let clock: ManualClock
let textOf: (done: number) => string | null
beforeEach(() => {
  clock = new ManualClock()
  const ofEvent = createLoadText(clock)
  textOf = (done) => ofEvent({ kind: 'building', doneValues: done, totalValues: 1000 })
})
const lineAfter = (ms: number, done: number) => {
  clock.advance(ms)
  return textOf(done)
}

describe('the lines of a build', () => {
  it('tell each tenth once, with the time left', () => {
    expect(textOf(0)).toBe('Building weights (once): 0 %, time left unknown')
    expect(lineAfter(1000, 50)).toBeNull()
    expect(lineAfter(1000, 100)).toBe('Building weights (once): 10 %, 18 s left')
    expect(lineAfter(1000, 110)).toBeNull()
    expect(lineAfter(18_000, 1000)).toBe('Building weights (once): 100 %, 0 s left')
  })

  it('come every half minute when a tenth takes longer', () => {
    textOf(0)
    expect(lineAfter(20_000, 10)).toBeNull()
    expect(lineAfter(10_000, 15)).toBe('Building weights (once): 1 %, 33 min left')
    expect(lineAfter(20_000, 25)).toBeNull()
  })

  it('begin with what an earlier build left, which counts as no speed', () => {
    expect(textOf(500)).toBe('Building weights (once): 50 %, time left unknown')
    expect(lineAfter(1000, 510)).toBeNull()
    expect(lineAfter(9000, 600)).toBe('Building weights (once): 60 %, 40 s left')
  })
})
