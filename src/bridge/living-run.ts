/**
 * A run from its start until nobody asks about it any more: the loop in the background, its events,
 * the way to stop it and the desk where it waits for a person. Knows nothing about other runs.
 */

import type { Clock } from '../clock.js'
import type { Phone } from '../device/phone.js'
import { messageOf } from '../errors.js'
import type { GuiModel } from '../inference/gui-model.js'
import type { Logger } from '../log.js'
import { type RunRecord, runTask } from './agent-loop.js'
import { createApprovalDesk, type Verdict } from './approval-desk.js'
import { createEventBus, type EventBus } from './event-bus.js'
import type { RunEvent } from './events.js'
import type { AnswerFormat } from './prompt.js'
import type { RunHeader } from './run-format.js'
import type { RunStore, RunWriter } from './run-store.js'

export interface LivingRun {
  readonly header: RunHeader
  readonly bus: EventBus
  /** Resolves with `run_end`; never rejects. */
  readonly ended: Promise<Extract<RunEvent, { type: 'run_end' }>>
  isRunning(): boolean
  stop(): void
  /** @returns false when that step does not wait for an answer */
  approve(step: number, verdict: Verdict): boolean
  /** Lets a person's hand on the phone while the run waits for an answer; null when it does not. */
  lend(hand: () => Promise<void>): Promise<void> | null
}

export interface RunPlan {
  readonly task: string
  readonly phone: Phone
  readonly model: GuiModel
  readonly format: AnswerFormat
  readonly maxSteps: number
  readonly settleCapMs: number
  readonly reconnectLimitMs: number
  readonly approvalLimitMs: number
}

export interface RunSurroundings {
  readonly store: RunStore
  readonly clock: Clock
  /** ms since the epoch */
  readonly wallClock: () => number
  readonly log: Logger
}

/** Makes the run's folder and starts it. @throws BridgeError RUN_STORE_FAILED */
export async function startRun(plan: RunPlan, around: RunSurroundings): Promise<LivingRun> {
  const { task, phone, model, format, maxSteps } = plan
  const { udid, name, model: product } = phone.identity
  const about: Omit<RunHeader, 'id'> = {
    startedAt: around.wallClock(),
    task,
    phone: { udid, name, model: product },
    model: model.name,
    format,
    maxSteps,
  }
  const writer = await around.store.create(about)
  const log = around.log.child({ run: writer.id })
  const bus = createEventBus({ run: writer.id, wallClock: around.wallClock, log })
  const approvals = createApprovalDesk({ clock: around.clock, limitMs: plan.approvalLimitMs })
  const stopper = new AbortController()

  const live = async () => {
    const record = recordTo(bus, writer)
    await runTask({ ...plan, record, approvals, clock: around.clock, signal: stopper.signal })
    await writer.close().catch((error) => log.warn({ error: messageOf(error) }, 'run file'))
    return lastEvent(bus)
  }
  return {
    header: { id: writer.id, ...about },
    bus,
    ended: live(),
    isRunning: () => bus.kept().at(-1)?.type !== 'run_end',
    stop: () => stopper.abort(),
    approve: (step, verdict) => approvals.answer(step, verdict),
    lend: (hand) => approvals.lend(hand),
  }
}

function recordTo(bus: EventBus, writer: RunWriter): RunRecord {
  return {
    async event(body) {
      const event = bus.number(body)
      await writer.write(event)
      bus.publish(event)
    },
    passing: (body) => bus.publish(bus.number(body)),
    picture: (file, png) => writer.savePicture(file, png),
  }
}

function lastEvent(bus: EventBus): Extract<RunEvent, { type: 'run_end' }> {
  const last = bus.kept().at(-1)
  if (last?.type !== 'run_end') throw new RangeError('runTask() ends with run_end')
  return last
}
