import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { BridgeError } from '../../src/errors.js'
import { type Bench, createBench, END, runToEnd, TAP } from '../support/bridge-bench.js'

const TAP_NEXT_TO_IT = TAP.replace('[[100,200,300,400]]', '[[105,190,310,395]]')
const TAP_ELSEWHERE = TAP.replace('[[100,200,300,400]]', '[[100,600,300,700]]')
const TYPE = (text: string) =>
  `Action: Type.\nGrounded Operation: TYPE(box=[[1,2,3,4]], text='${text}')\n<<一般操作>>`

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.remove())

describe('a step that would repeat what has changed nothing', () => {
  it('is asked about again in another format, and what that says is done', async () => {
    bench.phone.changes.push(false)
    const { bridge, model } = bench.bridgeOf([TAP, TAP_NEXT_TO_IT, TAP_ELSEWHERE, END])
    const { end, seen } = await runToEnd(bridge)
    expect(end).toMatchObject({ outcome: 'finished', steps: 3 })
    expect(bench.phone.performed).toHaveLength(2)
    expect(seen).toContainEqual(
      expect.objectContaining({ type: 'answer_set_aside', step: 2, text: TAP_NEXT_TO_IT }),
    )
    const [, second, third] = model.requests
    expect(second?.prompt).toContain('(Answer in Action-Operation-Sensitive format.)')
    expect(third?.prompt).toContain('(Answer in Status-Action-Operation-Sensitive format.)')
    expect(third?.image).toBe(second?.image)
  })

  it('is done once more when both answers want it: a touch may have been lost', async () => {
    bench.phone.changes.push(false, true)
    const { end, seen } = await runToEnd(bench.bridgeOf([TAP, TAP, TAP, END]).bridge)
    expect(end).toMatchObject({ outcome: 'finished', steps: 3 })
    expect(bench.phone.performed).toHaveLength(2)
    const answers = seen.filter(({ type }) => type === 'answer')
    expect(answers.map((event) => 'timings' in event && event.timings)).toHaveLength(3)
  })

  it('is done once more when the other format gives nothing readable', async () => {
    bench.phone.changes.push(false)
    const { end } = await runToEnd(bench.bridgeOf([TAP, TAP, 'nonsense', END]).bridge)
    expect(end.outcome).toBe('finished')
    expect(bench.phone.performed).toHaveLength(2)
  })

  it('does not end the task because the other format says so: it goes on', async () => {
    bench.phone.changes.push(false)
    const { end, seen } = await runToEnd(bench.bridgeOf([TAP, TAP, END, END]).bridge)
    expect(end).toMatchObject({ outcome: 'finished', steps: 3 })
    expect(bench.phone.performed).toHaveLength(2)
    expect(seen.filter(({ type }) => type === 'answer_set_aside')).toHaveLength(2)
  })

  it('ends when the other format says that it cannot be done', async () => {
    bench.phone.changes.push(false)
    const impossible =
      'Status: It is greyed out.\nAction: The task cannot be done.\nGrounded Operation: END()\n<<END>>'
    const { end } = await runToEnd(bench.bridgeOf([TAP, TAP, impossible]).bridge)
    expect(end.error).toMatchObject({ code: 'TASK_IMPOSSIBLE', message: 'It is greyed out.' })
  })

  it('ends the run after three times, with what it was', async () => {
    bench.phone.changes.push(false, false, false)
    const { bridge } = bench.bridgeOf([TAP, ...Array.from({ length: 6 }, () => TAP)])
    const { end } = await runToEnd(bridge, 9)
    expect(end).toMatchObject({
      outcome: 'failed',
      steps: 4,
      error: { code: 'STUCK', message: expect.stringContaining('3 times: Tap "Wi-Fi".') },
    })
    expect(bench.phone.performed).toHaveLength(3)
  })
})

it('forgets what was in vain when the phone was away meanwhile', async () => {
  bench.phone.changes.push(false)
  const { bridge, model } = bench.bridgeOf([TAP, TAP, TAP, TAP, END])
  bench.phone.onPerform = () => {
    if (bench.phone.performed.length === 0) return
    bench.phone.onPerform = () => {}
    throw new BridgeError('DEVICE_LOST', 'The phone went away.', { hint: 'Plug it in.' })
  }
  expect((await runToEnd(bridge)).end.outcome).toBe('finished')
  expect(model.requests).toHaveLength(5)
})

describe('a step is asked about once', () => {
  it.each([
    ['it does something else', [TAP, TAP_ELSEWHERE, END], [false]],
    ['it types something else', [TYPE('7'), TYPE('8'), END], [false]],
    ['the last one changed something', [TAP, TAP, END], [true]],
    ['nobody could see whether the last one changed something', [TAP, TAP, END], [null]],
  ])('when %s', async (_, answers, changes) => {
    bench.phone.changes.push(...changes)
    const { bridge, model } = bench.bridgeOf(answers)
    expect((await runToEnd(bridge)).end.outcome).toBe('finished')
    expect(model.requests).toHaveLength(3)
  })
})
