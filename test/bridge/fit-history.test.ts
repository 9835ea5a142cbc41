/** Prompts that are too long for the model. */

import { describe, expect, it } from '@jest/globals'
import { askWithin } from '../../src/bridge/fit-history.js'
import { BridgeError } from '../../src/errors.js'
import type { GuiModel } from '../../src/inference/gui-model.js'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
import { createBench, END, NEVER, runToEnd, TAP } from '../support/bridge-bench.js'

/** Reads only prompts with so many steps of history. */
function forgetful(answers: readonly string[], maxSteps: number) {
  const model = createScriptedModel({ answers })
  const answer: GuiModel['answer'] = async (request, options) => {
    const steps = request.prompt.match(/^\d+\. /gm)?.length ?? 0
    if (steps <= maxSteps) return model.answer(request, options)
    throw new BridgeError('PROMPT_TOO_LONG', `${steps} steps`, { hint: 'Fewer.' })
  }
  return { ...model, answer }
}

const entry = (n: number) => ({ source: `CLICK(box=[[${n},0,1,1]])`, action: `Step ${n}.` })
const question = {
  task: 'Turn on Wi-Fi',
  history: [1, 2, 3, 4].map(entry),
  format: 'action_op' as const,
  image: Buffer.alloc(0),
}

describe('a history that is too long', () => {
  it('loses its oldest steps, and the others keep their numbers', async () => {
    const model = forgetful([END], 2)
    const { leftOut } = await askWithin(model, question, { signal: NEVER })
    expect(leftOut).toBe(2)
    expect(model.requests.map(({ prompt }) => prompt)).toEqual([
      [
        'Task: Turn on Wi-Fi',
        'History steps: ',
        '2. CLICK(box=[[3,0,1,1]])\tStep 3.',
        '3. CLICK(box=[[4,0,1,1]])\tStep 4.',
        '(Platform: Mobile)',
        '(Answer in Action-Operation format.)',
        '',
      ].join('\n'),
    ])
  })

  it('is kept whole where it fits', async () => {
    const { leftOut } = await askWithin(forgetful([END], 4), question, { signal: NEVER })
    expect(leftOut).toBe(0)
  })

  it('does not hide that the rest is too long as well', async () => {
    const asked = askWithin(forgetful([END], -1), question, { signal: NEVER })
    await expect(asked).rejects.toMatchObject({ code: 'PROMPT_TOO_LONG' })
  })

  it('is told by the run, step by step', async () => {
    const bench = await createBench()
    try {
      const model = forgetful([TAP, TAP, TAP, END], 1)
      const { bridge } = bench.bridgeOf([], { model })
      const { end, seen } = await runToEnd(bridge)
      expect(end.outcome).toBe('finished')
      const cuts = seen.flatMap((event) => (event.type === 'history_cut' ? [event] : []))
      expect(cuts.map(({ step, leftOut }) => ({ step, leftOut }))).toEqual([
        { step: 3, leftOut: 1 },
        { step: 4, leftOut: 2 },
      ])
      await bridge.close()
    } finally {
      await bench.remove()
    }
  })
})
