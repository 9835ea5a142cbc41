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

it('lets CUDA write a whole answer at once as soon as it is known to be quick', () => {
  const pace = createPace('cuda')
  expect(pace.whole()).toBeNull()
  pace.learn(8, 80)
  expect(pace.whole()).toBe(192)
})

it('writes an answer in pieces where a whole one would keep people waiting', () => {
  const pace = createPace('cuda')
  pace.learn(8, 160)
  expect(pace.whole()).toBeNull()
})

it('writes in pieces on a CPU and on WebGPU, however quick they are', () => {
  for (const provider of ['cpu', 'webgpu'] as const) {
    const pace = createPace(provider)
    pace.learn(8, 1)
    expect(pace.whole()).toBeNull()
  }
})

it('is not led astray by the short end of an answer, nor by the first trial', () => {
  const pace = createPace('cuda')
  // a run costs 40 ms by itself, a token 9
  for (const tokens of [8, 57, 14]) pace.learn(tokens, 40 + 9 * tokens)
  expect(pace.whole()).toBe(192)
})

it('writes in pieces again, and tries anew, when a whole answer has taken too long', () => {
  const pace = createPace('cuda')
  pace.learn(8, 80)
  pace.learnWhole(2400)
  expect(pace.whole()).toBe(192)
  pace.learnWhole(2600)
  expect(pace.whole()).toBeNull()
  expect(pace.next()).toBe(8)
})
