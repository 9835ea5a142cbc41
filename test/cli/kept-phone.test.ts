/** An emulated phone whose process dies: with processes that the test ends, and once on the whole stack. */

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type KeptPhone, keepPhone } from '../../src/cli/kept-phone.js'
import { BridgeError } from '../../src/errors.js'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
import { createLog } from '../../src/log.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'
import { createLeapingClock } from '../support/leaping-clock.js'
import { processes } from '../support/phone-line.js'
import { ScriptedPhone } from '../support/scripted-phone.js'
import { waitFor } from '../support/wait-for.js'

const never = new AbortController().signal
const GONE = new BridgeError('DEVICE_LOST', 'no answer', { hint: 'Check the cable.' })

/** A process without one. */
function fakeProcess() {
  let end = (_how: string) => {}
  let runs = true
  const ended = new Promise<string>((resolve) => {
    end = (how) => {
      runs = false
      resolve(how)
    }
  })
  const parts = { port: 1, controlPort: 2, pid: 3, ended, isRunning: () => runs }
  return { ...parts, die: end, stop: async () => end('was stopped') }
}

function bench() {
  const first = fakeProcess()
  const started: ReturnType<typeof fakeProcess>[] = []
  const phone = new ScriptedPhone('127.0.0.1:1')
  const kept = keepPhone({
    phone,
    emulator: first,
    startAgain: async () => {
      const next = fakeProcess()
      started.push(next)
      return next
    },
    clock: createLeapingClock(),
    log: createLog('silent'),
  })
  return { first, started, phone, kept }
}

const stateOf = ({ roster }: KeptPhone) => roster.entries()[0]
const isReady = (kept: KeptPhone) => async () => stateOf(kept)?.state === 'ready'

test('a process that dies is started again, and its phone is away until it answers', async () => {
  const { first, started, phone, kept } = bench()
  let answer = () => {}
  phone.onReconnect = () =>
    new Promise((resolve) => {
      answer = resolve
    })
  const seen: unknown[] = []
  kept.roster.onChange(() => seen.push(stateOf(kept)?.state))
  first.die('was ended by SIGKILL')
  await waitFor('it is started again', async () => started.length === 1)
  expect(stateOf(kept)).toMatchObject({
    state: 'away',
    problem: {
      code: 'DEVICE_LOST',
      message: 'The process of the emulated phone "Test phone" was ended by SIGKILL.',
    },
  })
  await expect(kept.phone.screenshot(never)).rejects.toThrow('was ended by SIGKILL')
  answer()
  await waitFor('it is ready', isReady(kept))
  expect(seen).toEqual(['away', 'ready'])
  expect((await kept.phone.screenshot(never)).id).toBe('1')
  await kept.close()
})

test('a call that breaks with the process says so, not that a cable is out', async () => {
  const { first, phone, kept } = bench()
  phone.onReconnect = () => new Promise(() => undefined)
  phone.onScreenshot = () => {
    first.die('ended with 1')
    throw GONE
  }
  await expect(kept.phone.screenshot(never)).rejects.toThrow('ended with 1')
})

test('a call that breaks while the process lives keeps its own reason', async () => {
  const { phone, kept } = bench()
  phone.onScreenshot = () => {
    throw GONE
  }
  await expect(kept.phone.screenshot(never)).rejects.toBe(GONE)
  await kept.close()
})

test('the fourth death in ten minutes is the end of it, for runs that wait for it, too', async () => {
  const { first, started, kept } = bench()
  first.die('ended with 1')
  for (const count of [1, 2, 3]) {
    await waitFor(`start ${count}`, async () => started.length === count)
    await waitFor('it is ready', isReady(kept))
    started[count - 1]?.die('ended with 1')
  }
  await waitFor('it is given up', async () => !(await isReady(kept)()))
  await expect(kept.phone.reconnect({ limitMs: 60_000 }, never)).rejects.toMatchObject({
    code: 'EMULATOR_FAILED',
    message: expect.stringContaining('the 4th time in ten minutes'),
  })
  expect(started).toHaveLength(3)
  await kept.close()
})

test('closing ends the process and starts no other', async () => {
  const { first, started, kept } = bench()
  await kept.close()
  expect(first.isRunning()).toBe(false)
  expect(started).toEqual([])
})

const maybe = process.platform === 'linux' ? describe : describe.skip
const name = 'the whole stack'
maybe(process.platform === 'linux' ? name : `${name} (skipped: only Linux shows processes)`, () => {
  const LIMIT_MS = 120_000
  let cli: CliBench
  beforeAll(async () => {
    cli = await createCliBench()
    await cli.configure({ devices: [{ kind: 'emulated', seed: 1 }], logLevel: 'error' })
  })
  afterAll(() => cli?.remove())

  test(
    'a run goes on when the process of its phone is killed, and says why it waited',
    async () => {
      const TAP = 'Action: Tap.\nGrounded Operation: CLICK(box=[[400,400,600,600]])\n<<END>>'
      const model = createScriptedModel({
        answers: [TAP, TAP, 'Action: Done.\nGrounded Operation: END()\n<<END>>'],
      })
      let asked = 0
      const { exitCode, out } = await cli.call(['run', 'Tap', '--device', 'emulated'], {
        openModel: async () => ({
          ...model,
          answer: async (request, options) => {
            asked += 1
            if (asked === 2) process.kill(await emulatorOf(process.pid), 'SIGKILL')
            return model.answer(request, options)
          },
        }),
      })
      expect(out).toMatch(/The phone is away: The process of .* was ended by SIGKILL/)
      expect(out).toContain('It is being started again')
      expect(out).toMatch(/The phone is back after/)
      expect(out).toContain('Finished')
      expect(exitCode).toBe(0)
    },
    LIMIT_MS,
  )
})

async function emulatorOf(parent: number): Promise<number> {
  for (const { pid, line } of await processes()) {
    if (!/emulator\/main\.[jt]s/.test(line)) continue
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    // after the name in brackets: the state, then the parent
    if (Number(stat.split(') ')[1]?.split(' ')[1]) === parent) return pid
  }
  throw new Error('no emulated phone belongs to this process')
}
