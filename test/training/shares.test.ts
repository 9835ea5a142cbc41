import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sharesOf } from '../../training/shares.js'

it('divides tasks and cores among processes', () => {
  expect(sharesOf({ seed: 10_000, tasks: 7 }, { processes: 3, cores: 8 })).toEqual([
    { seed: 10_000, tasks: 2, cores: [0, 1] },
    { seed: 10_002, tasks: 2, cores: [2, 3] },
    { seed: 10_004, tasks: 3, cores: [4, 5] },
  ])
})

it('gives every task to one process, and no core to two', () => {
  const some = fc.integer({ min: 1, max: 300 })
  fc.assert(
    fc.property(some, some, some, (tasks, processes, cores) => {
      const shares = sharesOf({ seed: 5, tasks }, { processes, cores })
      const seeds = shares.flatMap(({ seed, tasks: own }) =>
        Array.from({ length: own }, (_, n) => seed + n),
      )
      expect(seeds).toEqual(Array.from({ length: tasks }, (_, n) => 5 + n))
      const ends = shares.flatMap((share) => share.cores)
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
      const firsts = shares.map((share) => share.cores[0])
      expect(new Set(firsts).size).toBe(shares.length)
      expect(Math.max(...ends)).toBeLessThan(cores)
    }),
  )
})
