/** A window that forbids pictures of itself from the middle of a run on: the whole stack, and no step taken blindly. */

import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createBridge } from '../../src/bridge/create-bridge.js'
import type { RunEvent } from '../../src/bridge/events.js'
import { createRunStore } from '../../src/bridge/run-store.js'
import { systemClock } from '../../src/clock.js'
import { fixedRoster } from '../../src/device/phone-roster.js'
import type { GuiModel } from '../../src/inference/gui-model.js'
import { openPhoneLine, type PhoneLine } from '../support/phone-line.js'

const LIMIT_MS = 90_000
const NEVER = new AbortController().signal
const NOTES = 'com.phonewright.notes'

let line: PhoneLine
beforeAll(async () => {
  line = await openPhoneLine(7)
}, LIMIT_MS)
afterAll(() => line?.close(), LIMIT_MS)

/** Opens the notes, and would then tap for ever. */
function createTapper(): GuiModel {
  let asked = 0
  return {
    name: 'tapper',
    isCogAgent: false,
    saysPlainly: false,
    answer: async () => {
      const operation =
        ++asked === 1 ? "LAUNCH(app='Notes', url='None')" : 'CLICK(box=[[500,500,500,500]])'
      const text = `Action: Go on.\nGrounded Operation: ${operation}\n<<General Operation>>`
      return { text, promptTokens: 0, newTokens: 1, finish: 'stop', timings: { totalMs: 0 } }
    },
    close: async () => undefined,
  }
}

test.each([
  ['once a touch was done', 'performed'],
  ['while the model thinks', 'screenshot'],
] as const)(
  'a run ends, and says why, when its window becomes secret %s',
  async (_, moment) => {
    await line.post('/state', { reset: 7 })
    const bridge = createBridge({
      phones: fixedRoster([line.phone]),
      model: createTapper(),
      runStore: createRunStore({ folder: join(line.folder, 'runs') }),
      clock: systemClock,
      log: line.log,
      defaults: {
        maxSteps: 6,
        format: 'action_op_sensitive',
        approvalLimitMs: 1_000,
        settleCapMs: 3_000,
        reconnectLimitMs: 60_000,
      },
    })
    const events: RunEvent[] = []
    let hiding: Promise<void> | null = null
    bridge.subscribe((event) => {
      events.push(event)
      if (event.type !== moment || event.step !== 2) return
      hiding ??= line.post('/faults', { name: 'secure', packages: [NOTES] })
    })
    const run = await bridge.startRun({ task: 'Write a note', phone: line.udid })
    await bridge.ended(run, NEVER)
    await hiding
    await line.post('/faults', { name: 'secure', packages: [] })
    await bridge.close()

    expect(events.at(-1)).toMatchObject({
      type: 'run_end',
      outcome: 'failed',
      steps: 3,
      error: {
        code: 'SCREEN_SECURE',
        message: expect.stringContaining(NOTES),
        hint: expect.stringContaining('by hand'),
      },
    })
    const touched = events.filter(({ type }) => type === 'command').length
    expect(touched).toBe(2)
  },
  LIMIT_MS,
)
