/** The page's words for where a step's time went. */

import { expect, it } from '@jest/globals'

interface Step {
  readonly modelTimings: Readonly<Record<string, number>> | null
  readonly timings: Readonly<Record<string, number>> | null
  readonly newTokens: number
}

// The page's scripts are plain JavaScript, unknown to the type checker.
const script: string = '../../src/ui/public/js/step-phases.js'
const { phasesOf }: { phasesOf(step: Step): { word: string; ms: number }[] } = await import(script)

const timings = { captureMs: 50, actMs: 90, settleMs: 360 }
const told = (modelTimings: Step['modelTimings'], newTokens = 68) =>
  phasesOf({ modelTimings, timings, newTokens }).map(({ word, ms }) => `${word} ${ms}`)

it('tells each phase of a model that says what it does', () => {
  const model = { preprocessMs: 45, visionMs: 420, prefillMs: 160, decodeMs: 610, totalMs: 1235 }
  expect(told(model).join(', ')).toBe(
    'capture 50, resize 45, see 420, read 160, write 68 tokens 610, act 90, settle 360',
  )
})

it('leaves out the looking at a picture that was remembered', () => {
  expect(told({ prefillMs: 160, decodeMs: 610, totalMs: 770 })[1]).toBe('read 160')
})

it('tells reading and writing together where a model did both at once', () => {
  const model = { visionMs: 180, prefillMs: 770, decodeMs: 0.1, totalMs: 950 }
  expect(told(model).slice(1, 3)).toEqual(['see 180', 'read, write 68 tokens 770'])
})

it('tells the whole of a model that runs elsewhere', () => {
  expect(told({ totalMs: 1900 })[1]).toBe('model 1900')
})

it('tells nothing of a step that the model has not answered yet', () => {
  expect(told(null)).toEqual([])
})
