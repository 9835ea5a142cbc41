import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { RunEvent } from '../../src/bridge/events.js'
import { createRunStore } from '../../src/bridge/run-store.js'
import { fixedRoster } from '../../src/device/phone-roster.js'
import { BridgeError } from '../../src/errors.js'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
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
import { ScriptedPhone } from '../support/scripted-phone.js'

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.remove())

describe('the bridge', () => {
  it('gives a phone one run at a time, and runs on two phones side by side', async () => {
    const other = new ScriptedPhone('R5CT')
    const { bridge } = bench.bridgeOf([SEND, SEND], { phones: fixedRoster([bench.phone, other]) })
    const request = { task: 'T', phone: 'emulator-5554' }
    const first = bridge.startRun(request)
    await expect(bridge.startRun(request)).rejects.toMatchObject({ code: 'USAGE' })
    await first // refusing is faster than making the folder of a run
    await bridge.startRun({ task: 'T', phone: 'R5CT' })
    expect(bridge.phones().map(({ run }) => run)).toEqual([
      '20260102-030405-678',
      '20260102-030405-678-2',
    ])
    await bridge.close()
    expect(bridge.phones().map(({ run }) => run)).toEqual([null, null])
  })

  it('lets the model answer three phones while a fourth one acts', async () => {
    const phones = ['A', 'B', 'C', 'D'].map((udid) => new ScriptedPhone(udid))
    let acting = 0
    let letGo = () => {}
    const allAct = new Promise<void>((resolve) => {
      letGo = resolve
    })
    for (const phone of phones) {
      phone.onPerform = () => {
        acting++
        if (acting === phones.length) letGo()
        return allAct // no phone is done before the model has answered them all
      }
    }
    const answers = [...phones.map(() => TAP), ...phones.map(() => END)]
    const { bridge } = bench.bridgeOf(answers, { phones: fixedRoster(phones) })
    const runs = await Promise.all(
      phones.map(({ identity }) => bridge.startRun({ task: 'T', phone: identity.udid })),
    )
    const ends = await Promise.all(runs.map((run) => bridge.ended(run, NEVER)))
    expect(ends.map(({ outcome }) => outcome)).toEqual(phones.map(() => 'finished'))
    expect(phones.map(({ performed }) => performed.length)).toEqual([1, 1, 1, 1])
  })

  it.each([
    ['MODEL_FAILED', "the model's process died: ended by SIGKILL"],
    ['MODEL_TIMEOUT', 'waited 600000 ms for an answer'],
  ] as const)(
    'ends a run with %s when the model fails so, and the next run works',
    async (code, reason) => {
      const working = createScriptedModel({ answers: [TAP, END] })
      const deaths = [new BridgeError(code, reason, { hint: 'Start the task again.' })]
      const answer: typeof working.answer = async (...asked) => {
        const death = deaths.pop()
        if (death !== undefined) throw death
        return working.answer(...asked)
      }
      const { bridge } = bench.bridgeOf([], { model: { ...working, answer } })
      expect((await runToEnd(bridge)).end).toMatchObject({
        outcome: 'failed',
        steps: 1,
        error: { code, message: reason, hint: 'Start the task again.' },
      })
      expect((await runToEnd(bridge)).end).toMatchObject({ outcome: 'finished', steps: 2 })
    },
  )

  it('frees the phone before it tells of the end', async () => {
    const { bridge } = bench.bridgeOf([END, END])
    const again = next(bridge, 'run_end').then(() =>
      bridge.startRun({ task: 'Again', phone: 'emulator-5554' }),
    )
    await bridge.startRun({ task: 'T', phone: 'emulator-5554' })
    expect(await bridge.ended(await again, NEVER)).toMatchObject({ outcome: 'finished' })
  })

  it.each([
    [{ task: 'T', phone: 'nobody' }, 'DEVICE_NOT_FOUND'],
    [{ task: ' \n', phone: 'emulator-5554' }, 'USAGE'],
  ])('refuses %j', async (request, code) => {
    await expect(bench.bridgeOf([]).bridge.startRun(request)).rejects.toMatchObject({ code })
  })

  it('tells those who come late what they missed, with whole texts in place of pieces', async () => {
    const { bridge } = bench.bridgeOf([TAP, END])
    const { id } = await runToEnd(bridge)
    const late: RunEvent[] = []
    bridge.subscribe((event) => late.push(event), { run: id, after: 2 })
    expect(late[0]).toMatchObject({ seq: 3, type: 'screenshot' })
    expect(late.at(-1)).toMatchObject({ type: 'run_end' })
    expect(late.some(({ type }) => type === 'answer_text')).toBe(false)
  })

  it('goes on when a listener throws, and when one leaves', async () => {
    const { bridge } = bench.bridgeOf([TAP, END])
    bridge.subscribe(() => {
      throw new Error('a broken page')
    })
    const seen: RunEvent[] = []
    const leave = bridge.subscribe((event) => {
      seen.push(event)
      leave()
    })
    expect((await runToEnd(bridge)).end.outcome).toBe('finished')
    expect(seen).toHaveLength(1)
  })

  it('lists living and stored runs, newest first, and reads them after a restart', async () => {
    const first = await runToEnd(bench.bridgeOf([END]).bridge)
    const { bridge } = bench.bridgeOf([TAP, END])
    const second = await runToEnd(bridge)
    expect(await bridge.runs()).toMatchObject([
      { id: second.id, outcome: 'finished', steps: 2 },
      {
        id: first.id,
        outcome: 'finished',
        steps: 1,
        task: 'Turn on Wi-Fi',
        phoneName: 'Test phone',
      },
    ])
    expect(await bridge.ended(first.id, NEVER)).toEqual(first.end)
    expect((await bridge.events(first.id)).at(-1)).toEqual(first.end)
    expect(String(await bridge.picture(first.id, 'step-001.png'))).toBe('picture 1')
  })

  it('lets frames through', () => {
    const { bridge } = bench.bridgeOf([])
    const frames: unknown[] = []
    const leave = bridge.watch('emulator-5554', (frame) => frames.push(frame))
    const frame = { jpeg: Buffer.from('x'), at: 1 }
    bench.phone.showFrame(frame)
    leave()
    bench.phone.showFrame(frame)
    expect(frames).toEqual([frame])
  })
})

describe('the disk', () => {
  it('has every event as a line when it happens, and the pictures', async () => {
    const { id } = await runToEnd(bench.bridgeOf([TAP, END]).bridge)
    const lines = (await readFile(join(bench.folder, id, 'run.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ type: 'run', version: 1, id })
    expect(lines.map((line) => JSON.parse(line).type)).not.toContain('answer_text')
    expect((await readdir(join(bench.folder, id))).sort()).toEqual([
      'run.jsonl',
      'step-001.png',
      'step-002.png',
    ])
  })

  it('fails the run when it is full; what was written before stays readable', async () => {
    const written: string[] = []
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    const runStore = createRunStore({
      folder: bench.folder,
      openFile: async () => ({
        appendFile: async (line) => {
          if (written.length === 5) throw full
          written.push(String(line))
        },
        close: async () => {},
      }),
    })
    const { end, seen } = await runToEnd(bench.bridgeOf([TAP, END], { runStore }).bridge)
    expect(end).toMatchObject({
      outcome: 'failed',
      error: { code: 'RUN_STORE_FAILED', hint: expect.stringContaining('disk is full') },
    })
    expect(seen.at(-1)?.type).toBe('run_end')
    expect(bench.phone.performed).toEqual([])
    expect(written.map((line) => JSON.parse(line).type)).toEqual([
      'run',
      'run_start',
      'step_start',
      'screenshot',
      'answer',
    ])
  })
})
