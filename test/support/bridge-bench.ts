/** A bridge over a scripted phone and model, with its runs in a folder of its own. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bridge } from '../../src/bridge/bridge.js'
import { type BridgeParts, createBridge } from '../../src/bridge/create-bridge.js'
import type { RunEvent } from '../../src/bridge/events.js'
import { createRunStore } from '../../src/bridge/run-store.js'
import { fixedRoster } from '../../src/device/phone-roster.js'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
import { createLog } from '../../src/log.js'
import { ManualClock } from './manual-clock.js'
import { ScriptedPhone } from './scripted-phone.js'

export const TAP =
  'Action: Tap "Wi-Fi".\nGrounded Operation: CLICK(box=[[100,200,300,400]])\n<<一般操作>>'
export const SEND =
  'Action: Tap Send.\nGrounded Operation: CLICK(box=[[100,200,300,400]])\n<<敏感操作>>'
export const END = 'Action: Done.\nGrounded Operation: END()\n<<END>>'
export const NEVER = new AbortController().signal

export interface Bench {
  readonly folder: string
  readonly phone: ScriptedPhone
  readonly clock: ManualClock
  /** A bridge whose model gives these answers. */
  bridgeOf(
    answers: readonly string[],
    parts?: Partial<BridgeParts>,
  ): { readonly bridge: Bridge; readonly model: ReturnType<typeof createScriptedModel> }
  remove(): Promise<void>
}

export async function createBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'phonewright-'))
  const phone = new ScriptedPhone()
  const clock = new ManualClock()
  return {
    folder,
    phone,
    clock,
    bridgeOf(answers, parts = {}) {
      const model = createScriptedModel({ answers })
      const bridge = createBridge({
        phones: fixedRoster([phone]),
        model,
        runStore: createRunStore({ folder }),
        clock,
        wallClock: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678),
        log: createLog('silent'),
        defaults: {
          maxSteps: 5,
          format: 'action_op_sensitive',
          approvalLimitMs: 60_000,
          settleCapMs: 3000,
          reconnectLimitMs: 120_000,
        },
        ...parts,
      })
      return { bridge, model }
    },
    remove: () => rm(folder, { recursive: true }),
  }
}

export async function runToEnd(bridge: Bridge, maxSteps = 5) {
  const seen: RunEvent[] = []
  bridge.subscribe((event) => seen.push(event))
  const id = await bridge.startRun({ task: 'Turn on Wi-Fi', phone: 'emulator-5554', maxSteps })
  const end = await bridge.ended(id, NEVER)
  return { id, end, seen }
}

/** Resolves when an event of this kind comes. */
export function next(bridge: Bridge, type: RunEvent['type']): Promise<RunEvent> {
  return new Promise((resolve) => {
    const leave = bridge.subscribe((event) => {
      if (event.type !== type) return
      leave()
      resolve(event)
    })
  })
}
