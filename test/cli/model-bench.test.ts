/** `model bench` on a small model, and what its figures are made of. */

import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { benchTable, reportOf } from '../../src/cli/bench-report.js'
import { FIXTURES } from '../inference/fixtures.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'

let bench: CliBench
beforeEach(async () => {
  bench = await createCliBench()
})
afterEach(() => bench.remove())

describe('model bench', () => {
  const LIMIT_MS = 60_000

  it(
    'measures every part of an answer, in the precision that is asked for',
    async () => {
      const folder = join(FIXTURES, 'halves')
      await bench.configure({ model: { kind: 'onnx', folder, name: 'small' } })
      const args = ['--rounds', '2', '--tokens', '5', '--history', '0', '--precision', 'int8']
      const { exitCode, out } = await bench.call(['model', 'bench', '--json', ...args])
      expect(exitCode).toBe(0)
      const report = JSON.parse(out)
      expect(report).toMatchObject({
        type: 'bench',
        model: 'small',
        provider: 'cpu',
        precision: 'int8',
        rounds: 2,
        newTokens: 5,
      })
      const { loadMs, preprocessMs, visionMs, prefillMs, decodeMsPerToken, totalMs } = report
      const parts = preprocessMs + visionMs + prefillMs + 4 * decodeMsPerToken
      expect(Math.min(preprocessMs, visionMs, prefillMs, decodeMsPerToken)).toBeGreaterThan(0)
      expect(Math.abs(parts - totalMs)).toBeLessThan(0.5 * totalMs)
      expect(loadMs).toBeGreaterThan(0)
      expect(report.promptTokens).toBeGreaterThan(50)
    },
    LIMIT_MS,
  )

  it('measures no model that runs elsewhere', async () => {
    const model = { kind: 'openai', baseUrl: 'http://127.0.0.1:1/v1', name: 'far' }
    await bench.configure({ model })
    const { exitCode, err } = await bench.call(['model', 'bench'])
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^USAGE: far runs behind a server/)
  })
})

it('tells prompt and tokens apart where a whole answer came at once', () => {
  const timings = { prefillMs: 870, decodeMs: 0, totalMs: 1100 }
  const answer = { text: '', promptTokens: 1900, newTokens: 81, finish: 'length', timings } as const
  const chosen = null
  const answers = [{ answer, firstTokenMs: 70 }]
  const report = reportOf({ name: 'fast', chosen, loadMs: 1, answers, deviceBytesFree: null })
  expect(report).toMatchObject({ prefillMs: 70, decodeMsPerToken: 10 })
})

it('its figures are medians, and decoding is told by token', () => {
  const answer = (visionMs: number, newTokens: number, finish: 'stop' | 'length' = 'stop') => ({
    text: '',
    promptTokens: 1900,
    newTokens,
    finish,
    timings: { visionMs, prefillMs: 70, decodeMs: 800, totalMs: 1000 + visionMs },
    peakBytes: 2.5e9 - visionMs,
  })
  const report = reportOf({
    name: 'cogagent',
    chosen: { kind: 'chosen', provider: 'webgpu', precision: 'int8', needed: 1, free: 89e9 },
    loadMs: 7600,
    answers: [answer(9000, 80), answer(1800, 40), answer(1900, 81, 'length')].map((each) => ({
      answer: each,
      firstTokenMs: 70,
    })),
    deviceBytesFree: 60e9,
  })
  expect(report).toMatchObject({ visionMs: 1900, decodeMsPerToken: 10, totalMs: 2900, rounds: 3 })
  expect(report.deviceBytesTaken).toBe(29e9)
  expect(benchTable(report).map((line) => line.replace(/ +/g, ' '))).toEqual([
    'cogagent, int8 on webgpu: medians of 3, 1900 prompt tokens, 80 new ones',
    ' load 7600 ms',
    ' picture 0.0 ms',
    ' vision 1900 ms',
    ' prefill 70.0 ms',
    ' decode, per token 10.0 ms',
    ' whole answer 2900 ms',
    ' peak memory 2.5 GB',
    ' device memory 29.0 GB',
  ])
})
