/** The task in the model's own plain words. The bench asks for 'Turn on Wi-Fi'. */

import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
import { type Bench, createBench, END, runToEnd, TAP } from '../support/bridge-bench.js'

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.remove())

async function run(answers: readonly string[], { saysPlainly } = { saysPlainly: true }) {
  const model = createScriptedModel({ answers, saysPlainly })
  const { end, seen } = await runToEnd(bench.bridgeOf([], { model }).bridge)
  const understood = seen.flatMap((event) => (event.type === 'understood' ? [event.plain] : []))
  return { end, seen, understood, prompts: model.requests.map(({ prompt }) => prompt) }
}

it('is asked for once, before the first step, and gone by in every step', async () => {
  const { end, seen, understood, prompts } = await run([
    'settings-toggle: Switch the Wi-Fi on',
    TAP,
    END,
  ])
  expect(end).toMatchObject({ outcome: 'finished', steps: 2 })
  expect(understood).toEqual(['Switch the Wi-Fi on'])
  expect(prompts[0]).toBe('Task: Turn on Wi-Fi\nSay it plainly.')
  expect(prompts.slice(1).map((prompt) => prompt.split('\n')[0])).toEqual([
    'Task: Switch the Wi-Fi on',
    'Task: Switch the Wi-Fi on',
  ])
  const kinds = seen.map(({ type }) => type)
  expect(kinds.indexOf('understood')).toBeLessThan(kinds.indexOf('answer_text'))
})

it.each([
  ["contacts-call: Call 'Ada Fox'", 'a name that the task has not'],
  ['contacts-call: 给“张伟”打电话', 'such a name'],
  ['clock-start-timer: Start a timer for 5 minutes', 'a number that it has not'],
  ['missing-setting: Turn on Wi-Fi', 'for many a wish'],
  ['Status: Settings is not open.', 'no such sentence'],
  ['', 'nothing'],
])('is not heeded where it is %j: %s', async (plain) => {
  const { understood, prompts } = await run([plain, END])
  expect(understood).toEqual([])
  expect(prompts[1]).toMatch(/^Task: Turn on Wi-Fi\n/)
})

it('is not asked of a model that was never taught to', async () => {
  const { understood, prompts } = await run([END], { saysPlainly: false })
  expect(understood).toEqual([])
  expect(prompts).toHaveLength(1)
})
