import { expect, it } from '@jest/globals'
import { createPace } from '../../src/inference/pace.js'

it('tries a few tokens first, then as many as take the time of a run', () => {
  const pace = createPace('cpu')
  expect(pace.next()).toBe(8)
  pace.learn(8, 80)
  expect(pace.next()).toBe(40)
  pace.learn(40, 800)
  expect(pace.next()).toBe(20)
})

it('takes longer runs on CUDA, where each carries the cache through main memory', () => {
  const pace = createPace('cuda')
  pace.learn(8, 80)
  expect(pace.next()).toBe(80)
})

it('bounds a run: text is shown after each, and an abort heeded', () => {
  const pace = createPace('cpu')
  pace.learn(8, 1)
  expect(pace.next()).toBe(128)
  pace.learn(128, 128_000)
  expect(pace.next()).toBe(1)
})

it('learns nothing from the last token or two of an answer, which carry what a run costs by itself', () => {
  const pace = createPace('cuda')
  pace.learn(8, 80)
  pace.learn(2, 140)
  expect(pace.next()).toBe(80)
})

it('learns from short runs where a run is short because each token takes long', () => {
  const pace = createPace('cpu')
  pace.learn(8, 1600)
  expect(pace.next()).toBe(2)
  pace.learn(2, 40)
  expect(pace.next()).toBe(20)
})
