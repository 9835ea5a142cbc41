import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { BridgeError } from '../../src/errors.js'
import {
  type Bench,
  createBench,
  END,
  NEVER,
  next,
  runToEnd,
  SEND,
  TAP,
} from '../support/bridge-bench.js'

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.remove())

describe('a run', () => {
  it('looks, asks, acts, remembers, and finishes when the model says END', async () => {
    const { bridge, model } = bench.bridgeOf([TAP, END])
    const { end, seen } = await runToEnd(bridge)

    expect(end).toMatchObject({ outcome: 'finished', steps: 2, error: null })
    const picture = { width: 1080, height: 2400 }
    expect(bench.phone.performed).toEqual([{ kind: 'tap', at: { x: 216, y: 720, in: picture } }])
    expect(model.requests[1]?.prompt).toContain(
      '\n0. CLICK(box=[[100,200,300,400]])\tTap "Wi-Fi".\n(Platform: Mobile)',
    )
    expect(seen.filter(({ type }) => type !== 'answer_text').map(({ type }) => type)).toEqual([
      'run_start',
      ...['step_start', 'screenshot', 'answer', 'command', 'performed', 'settled', 'step_end'],
      ...['step_start', 'screenshot', 'answer', 'step_end'],
      'run_end',
    ])
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => index + 1))
    const pieces = seen.flatMap((event) =>
      event.type === 'answer_text' && event.step === 1 ? [event.piece] : [],
    )
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(TAP)
    expect(seen).toContainEqual(
      expect.objectContaining({
        type: 'answer',
        box: { left: 108, top: 480, right: 324, bottom: 960 },
      }),
    )
  })

  it('fails with the reason when the model says that the task cannot be done', async () => {
    const answer =
      'Status: There is no contact Ada Fox.\nAction: The task cannot be done.\nGrounded Operation: END()\n<<END>>'
    const { end, seen } = await runToEnd(bench.bridgeOf([TAP, answer]).bridge)
    expect(end).toMatchObject({
      outcome: 'failed',
      steps: 2,
      error: { code: 'TASK_IMPOSSIBLE', message: 'There is no contact Ada Fox.' },
    })
    expect(seen.filter(({ type }) => type === 'step_end')).toHaveLength(2)
  })

  it('says so in words of its own when the answer has no status', async () => {
    const answer = 'Action: the task cannot be done\nGrounded Operation: END()'
    const { end } = await runToEnd(bench.bridgeOf([answer]).bridge)
    expect(end.error).toMatchObject({
      code: 'TASK_IMPOSSIBLE',
      message: 'The model found that the task cannot be done.',
    })
  })

  it('ends at its step limit', async () => {
    const { end } = await runToEnd(bench.bridgeOf([TAP, TAP, TAP]).bridge, 2)
    expect(end).toMatchObject({ outcome: 'step_limit', steps: 2, error: null })
    expect(bench.phone.performed).toHaveLength(2)
  })

  it('asks once more in another format when it cannot read the answer', async () => {
    const { bridge, model } = bench.bridgeOf(['Grounded de', END])
    const { end, seen } = await runToEnd(bridge)
    expect(end.outcome).toBe('finished')
    expect(seen).toContainEqual(
      expect.objectContaining({ type: 'answer_unreadable', step: 1, text: 'Grounded de' }),
    )
    const [first, second] = model.requests
    expect(first?.prompt).toContain('(Answer in Action-Operation-Sensitive format.)')
    expect(second?.prompt).toContain('(Answer in Status-Action-Operation-Sensitive format.)')
    expect(second?.image).toBe(first?.image)
  })

  it('fails, and never finishes, when the second answer is unreadable too', async () => {
    const { bridge, model } = bench.bridgeOf(['nothing', 'The task is finished.', END])
    const { end, seen } = await runToEnd(bridge)
    expect(end).toMatchObject({ outcome: 'failed', error: { code: 'ANSWER_UNREADABLE' } })
    expect(model.requests).toHaveLength(2)
    expect(seen.filter(({ type }) => type === 'answer_unreadable')).toHaveLength(2)
    expect(bench.phone.performed).toEqual([])
  })

  it('fails with the name of an operation that a phone cannot do', async () => {
    const hover = 'Action: x\nGrounded Operation: HOVER(box=[[1,2,3,4]])\n<<一般操作>>'
    const { end } = await runToEnd(bench.bridgeOf([hover]).bridge)
    expect(end).toMatchObject({
      outcome: 'failed',
      error: { code: 'OPERATION_REFUSED', message: expect.stringContaining('HOVER') },
    })
  })

  it('fails with what the phone said when the phone fails', async () => {
    bench.phone.onScreenshot = () => {
      throw new BridgeError('SCREENSHOT_FAILED', 'No picture.', { hint: 'Wake it.' })
    }
    const { end } = await runToEnd(bench.bridgeOf([TAP]).bridge)
    expect(end).toMatchObject({
      outcome: 'failed',
      steps: 1,
      error: { code: 'SCREENSHOT_FAILED', message: 'No picture.', hint: 'Wake it.' },
    })
  })

  it('lets the model look again at what the phone could not do, once', async () => {
    const failing = () => {
      throw new BridgeError('COMMAND_FAILED', 'No field took the focus.', { hint: 'Look.' })
    }
    bench.phone.onPerform = (command) => {
      bench.phone.onPerform = () => {}
      if (command.kind === 'tap') failing()
    }
    const once = await runToEnd(bench.bridgeOf([TAP, END]).bridge)
    expect(once.end.outcome).toBe('finished')
    expect(once.seen).toContainEqual(
      expect.objectContaining({ type: 'command_failed', step: 1, code: 'COMMAND_FAILED' }),
    )

    bench.phone.onPerform = failing
    const twice = await runToEnd(bench.bridgeOf([TAP, TAP, END]).bridge)
    expect(twice.end).toMatchObject({
      outcome: 'failed',
      steps: 2,
      error: { code: 'COMMAND_FAILED' },
    })
  })

  it('tells times by phase', async () => {
    bench.phone.onScreenshot = () => bench.clock.advance(100)
    bench.phone.onPerform = () => bench.clock.advance(20)
    const { end, seen } = await runToEnd(bench.bridgeOf([TAP, END]).bridge)
    expect(seen).toContainEqual(
      expect.objectContaining({
        type: 'step_end',
        step: 1,
        timings: { captureMs: 100, model: { totalMs: 0 }, actMs: 20, settleMs: 7 },
      }),
    )
    expect(end.durationMs).toBe(220)
  })
})

describe('stopping', () => {
  it('ends the run while the phone is at work', async () => {
    const { bridge } = bench.bridgeOf([TAP, END])
    bench.phone.onPerform = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('socket hang up')))
      })
    const commanded = next(bridge, 'command')
    const id = await bridge.startRun({ task: 'T', phone: 'emulator-5554' })
    await commanded
    bridge.stop(id)
    expect(await bridge.ended(id, NEVER)).toMatchObject({
      outcome: 'stopped',
      error: { code: 'STOPPED' },
    })
    expect(bench.phone.performed).toEqual([])
  })

  it('ends the run while it waits for a person, and when the bridge closes', async () => {
    const { bridge } = bench.bridgeOf([SEND])
    const asked = next(bridge, 'approval_asked')
    const id = await bridge.startRun({ task: 'T', phone: 'emulator-5554' })
    await asked
    await bridge.close()
    expect(await bridge.ended(id, NEVER)).toMatchObject({ outcome: 'stopped' })
    expect(bench.clock.sleeping).toBe(0)
    await expect(bridge.startRun({ task: 'T', phone: 'emulator-5554' })).rejects.toMatchObject({
      code: 'USAGE',
    })
  })
})

describe('a person', () => {
  async function waiting() {
    const { bridge } = bench.bridgeOf([SEND, END])
    const asked = next(bridge, 'approval_asked')
    const id = await bridge.startRun({ task: 'T', phone: 'emulator-5554' })
    expect(await asked).toMatchObject({ step: 1, reason: expect.stringContaining('sensitive') })
    expect(bench.phone.performed).toEqual([])
    return { bridge, id }
  }

  it('lets a sensitive operation pass', async () => {
    const { bridge, id } = await waiting()
    bridge.approve(id, 1, true, 'Anna')
    expect(await bridge.ended(id, NEVER)).toMatchObject({ outcome: 'finished' })
    expect(bench.phone.performed).toHaveLength(1)
    expect(await bridge.events(id)).toContainEqual(
      expect.objectContaining({ type: 'approval_given', approved: true, by: 'Anna' }),
    )
    expect(bench.clock.sleeping).toBe(0)
  })

  it('refuses it, and the run stops', async () => {
    const { bridge, id } = await waiting()
    bridge.approve(id, 1, false, 'Anna')
    expect(await bridge.ended(id, NEVER)).toMatchObject({
      outcome: 'stopped',
      error: { message: expect.stringContaining('Anna') },
    })
    expect(bench.phone.performed).toEqual([])
  })

  it('says nothing, which is a no', async () => {
    const { bridge, id } = await waiting()
    bench.clock.advance(60_000)
    expect(await bridge.ended(id, NEVER)).toMatchObject({ outcome: 'stopped' })
    expect(bench.phone.performed).toEqual([])
  })

  it('may answer at the very moment of the question', async () => {
    const { bridge } = bench.bridgeOf([SEND, END])
    bridge.subscribe((event) => {
      if (event.type === 'approval_asked') bridge.approve(event.run, event.step, true, 'policy')
    })
    expect((await runToEnd(bridge)).end.outcome).toBe('finished')
  })

  it('cannot answer what was not asked', async () => {
    const { bridge, id } = await waiting()
    expect(() => bridge.approve(id, 2, true, 'Anna')).toThrow(
      expect.objectContaining({ code: 'USAGE' }),
    )
    expect(() => bridge.approve('other', 1, true, 'Anna')).toThrow(
      expect.objectContaining({ code: 'USAGE' }),
    )
    await bridge.close()
  })

  it('has the phone while a run waits for a yes, and not before', async () => {
    const { bridge } = bench.bridgeOf([SEND, TAP, END])
    const back = { kind: 'key', key: 'back' } as const
    const hand = () => bridge.perform('emulator-5554', back, NEVER)
    const asked = next(bridge, 'approval_asked')
    const ran = runToEnd(bridge)
    await next(bridge, 'run_start')
    await expect(hand()).rejects.toMatchObject({ code: 'USAGE' })
    const { run } = await asked
    await hand()
    bridge.approve(run, 1, true, 'Anna')
    const { end, seen } = await ran
    expect(end).toMatchObject({ outcome: 'finished', steps: 2 })
    // what the yes was for is looked at again
    const given = seen.findIndex(({ type }) => type === 'approval_given')
    expect(seen[given + 1]).toMatchObject({ type: 'screenshot', step: 1, file: 'step-001-2.png' })
    expect(bench.phone.performed.map(({ kind }) => kind)).toEqual(['key', 'tap'])
    await hand()
  })
})
