/**
 * One task on one phone, told from top to bottom: screenshot → prompt → answer → operation → a
 * person's yes where one is needed → touch command → still screen → history, until the model says
 * END. Knows no file, no page and no other run.
 */

import type { Clock } from '../clock.js'
import type { Phone, Screenshot, Settled } from '../device/phone.js'
import { BridgeError, isOutage, messageOf } from '../errors.js'
import type { GuiModel } from '../inference/gui-model.js'
import type { ApprovalDesk, Reply } from './approval-desk.js'
import { askModel } from './ask-model.js'
import type { RunEventBody, RunOutcome } from './events.js'
import { ground } from './grounding.js'
import { historyEntry } from './history.js'
import { impossibilityOf } from './impossible.js'
import type { HistoryEntry } from './operation.js'
import { understoodTask } from './plain-task.js'
import type { AnswerFormat } from './prompt.js'
import { reasonToAsk } from './safety.js'
import { type Fruitless, fruitlessAfter } from './stuck.js'

/** Where the loop tells what happens. */
export interface RunRecord {
  /** Keeps the event, then shows it. @throws BridgeError RUN_STORE_FAILED */
  event(body: RunEventBody): Promise<void>
  /** Shows it without keeping it. */
  passing(body: RunEventBody): void
  /** Keeps a picture under this name. @throws BridgeError RUN_STORE_FAILED */
  picture(file: string, png: Buffer): Promise<void>
}

export interface AgentLoop {
  readonly task: string
  readonly format: AnswerFormat
  readonly maxSteps: number
  readonly settleCapMs: number
  /** How long a phone that went away is waited for. */
  readonly reconnectLimitMs: number
  readonly phone: Phone
  readonly model: GuiModel
  readonly record: RunRecord
  readonly approvals: ApprovalDesk
  readonly clock: Clock
  /** Aborts when a person stops the run. */
  readonly signal: AbortSignal
}

export type RunEnd = Extract<RunEventBody, { type: 'run_end' }>

/** Runs the task to its end. Never throws: whatever goes wrong is in the end it returns. */
export async function runTask(loop: AgentLoop): Promise<RunEnd> {
  const startedAt = loop.clock.now()
  const progress = { steps: 0 }
  const ending = await takeSteps(loop, progress).then(
    (outcome): Ending => ({ outcome, error: null }),
    (thrown): Ending => endingOf(thrown, loop.signal),
  )
  const durationMs = loop.clock.now() - startedAt
  const end: RunEnd = { type: 'run_end', ...ending, steps: progress.steps, durationMs }
  try {
    await loop.record.event(end)
    return end
  } catch (thrown) {
    // Those who watch must hear of the end even when the disk will not take it.
    const lost: RunEnd = end.error === null ? { ...end, ...endingOf(thrown, loop.signal) } : end
    loop.record.passing(lost)
    return lost
  }
}

async function takeSteps(loop: AgentLoop, progress: { steps: number }): Promise<RunOutcome> {
  const { record, signal } = loop
  const memory: Memory = { task: null, history: [], fruitless: null, hasJustFailed: false }
  await record.event(runStart(loop))

  for (let step = 1; step <= loop.maxSteps; step++) {
    signal.throwIfAborted()
    progress.steps = step
    await record.event({ type: 'step_start', step })
    if ((await takeStep(loop, step, memory)) === 'finished') return 'finished'
  }
  return 'step_limit'
}

/** What one step leaves to the next. */
interface Memory {
  /** As the model understood it; null before it was asked. */
  task: string | null
  readonly history: HistoryEntry[]
  fruitless: Fruitless | null
  hasJustFailed: boolean
}

type StepEnd = 'finished' | 'done'

/**
 * A phone that goes away in the middle of a step is waited for, and then looked at again: what had
 * been decided may have been done or not, and only the new picture tells. The same holds for a phone
 * that a person used while the step waited for a yes.
 */
async function takeStep(loop: AgentLoop, step: number, memory: Memory): Promise<StepEnd> {
  for (let look = 1; ; look++) {
    // since then the phone was away or in other hands
    if (look > 1) memory.fruitless = null
    try {
      const end = await lookAndAct(loop, { step, look }, memory)
      if (end !== 'look_again') return end
    } catch (thrown) {
      if (!isOutage(thrown) || look >= MOST_LOOKS) throw thrown
      await waitForPhone(loop, step, thrown)
    }
  }
}

/** A step that takes the phone away again and again would do so for ever. */
const MOST_LOOKS = 5

async function lookAndAct(
  loop: AgentLoop,
  { step, look }: { readonly step: number; readonly look: number },
  memory: Memory,
): Promise<StepEnd | 'look_again'> {
  const { phone, record, clock, signal } = loop

  // 1. Look; a phone that was not in use, or away, may be dark and locked.
  if (step === 1 || look > 1) await phone.wake(signal)
  const [screenshot, captureMs] = await timed(clock, () => phone.screenshot(signal))
  await keepPicture(loop, { step, look }, screenshot)

  // 2. Ask the model what to do.
  const task = memory.task ?? (await understoodTask(loop, step, screenshot))
  memory.task = task
  const situation = { ...memory, task, screenshot }
  const { answer, format, timings: model } = await askModel(loop, step, situation)
  const { operation } = answer
  if (operation.kind === 'end') {
    const timings = { captureMs, model, actMs: 0, settleMs: 0 }
    await record.event({ type: 'step_end', step, timings })
    const impossible = impossibilityOf(answer)
    if (impossible !== null) throw impossible
    return 'finished'
  }

  // 3. What the phone would do, and whether it may.
  const command = ground(operation, screenshot.size)
  const reason = reasonToAsk(answer, format)
  if (reason !== null && (await askPerson(loop, step, reason)).wasLent) {
    await settle(loop, step)
    return 'look_again'
  }

  // 4. Act, and wait until the screen is still.
  await record.event({ type: 'command', step, command })
  const [failure, actMs] = await timed(clock, () => failureOf(phone.perform(command, signal)))
  if (failure === null) await record.event({ type: 'performed', step })
  else await lookAgain(loop, step, { failure, isRepeated: memory.hasJustFailed })
  memory.hasJustFailed = failure !== null
  const settled = await settle(loop, step)
  await record.event({ type: 'settled', step, ...settled })

  // 5. Remember.
  memory.history.push(historyEntry(answer))
  memory.fruitless = fruitlessAfter(memory.fruitless, answer, settled.changed)
  const timings = { captureMs, model, actMs, settleMs: settled.waitedMs }
  await record.event({ type: 'step_end', step, timings })
  return 'done'
}

/** The deed is done: a phone that goes away now needs no second look at this step. */
async function settle(loop: AgentLoop, step: number): Promise<Settled> {
  const { phone, settleCapMs: capMs, signal } = loop
  try {
    return await phone.settle({ capMs }, signal)
  } catch (thrown) {
    if (!isOutage(thrown)) throw thrown
    await waitForPhone(loop, step, thrown)
    return phone.settle({ capMs }, signal)
  }
}

async function waitForPhone(
  { phone, record, clock, reconnectLimitMs, signal }: AgentLoop,
  step: number,
  { code, message, hint }: BridgeError,
): Promise<void> {
  await record.event({ type: 'phone_lost', step, code, message, hint })
  const [, awayMs] = await timed(clock, () =>
    phone.reconnect({ limitMs: reconnectLimitMs }, signal),
  )
  await record.event({ type: 'phone_back', step, awayMs })
}

function runStart({ task, phone, model, format, maxSteps }: AgentLoop): RunEventBody {
  const { udid, name, model: product } = phone.identity
  return {
    type: 'run_start',
    task,
    phone: { udid, name, model: product },
    model: model.name,
    format,
    maxSteps,
  }
}

async function keepPicture(
  { record }: AgentLoop,
  { step, look }: { readonly step: number; readonly look: number },
  shot: Screenshot,
): Promise<void> {
  const again = look === 1 ? '' : `-${look}`
  const file = `step-${String(step).padStart(3, '0')}${again}.png`
  await record.picture(file, shot.png)
  await record.event({
    type: 'screenshot',
    step,
    file,
    size: shot.size,
    rotation: shot.rotation,
  })
}

/** What the phone could not do but the model may do otherwise; null when it was done. */
async function failureOf(deed: Promise<void>): Promise<BridgeError | null> {
  try {
    await deed
    return null
  } catch (error) {
    if (error instanceof BridgeError && MENDABLE.has(error.code)) return error
    throw error
  }
}

const MENDABLE: ReadonlySet<string> = new Set([
  'COMMAND_FAILED',
  /** The phone was turned or folded since the picture. */
  'COMMAND_REFUSED',
  'INPUT_DENIED',
  'APP_NOT_FOUND',
])

/** The next picture shows the model that nothing came of it; a second failure in a row ends the run. */
async function lookAgain(
  { record }: AgentLoop,
  step: number,
  { failure, isRepeated }: { readonly failure: BridgeError; readonly isRepeated: boolean },
): Promise<void> {
  if (isRepeated) throw failure
  const { code, message } = failure
  await record.event({ type: 'command_failed', step, code, message })
}

async function askPerson(loop: AgentLoop, step: number, reason: string): Promise<Reply> {
  const over = new AbortController()
  const signal = AbortSignal.any([loop.signal, over.signal])
  // The desk is open before anyone hears of the question: an answer may come at once.
  const [reply] = await Promise.all([
    loop.approvals.ask(step, signal),
    loop.record.event({ type: 'approval_asked', step, reason }),
  ]).finally(() => over.abort())
  const { approved, by } = reply
  await loop.record.event({ type: 'approval_given', step, approved, by })
  if (!approved) throw new ApprovalDenied(`Step ${step} was not approved (by ${by}). ${reason}`)
  return reply
}

class ApprovalDenied extends Error {
  override readonly name = 'ApprovalDenied'
}

type Ending = Pick<RunEnd, 'outcome' | 'error'>

function endingOf(thrown: unknown, signal: AbortSignal): Ending {
  const message = messageOf(thrown)
  if (thrown instanceof ApprovalDenied) {
    return stopped(message, 'Do this step by hand, or start the task again and approve it.')
  }
  // What is in flight when the stop comes may fail in any way of its own.
  if (signal.aborted) return stopped('The run was stopped.', 'Start the task again when you like.')
  if (thrown instanceof BridgeError) {
    return { outcome: 'failed', error: { code: thrown.code, message, hint: thrown.hint } }
  }
  const hint = 'This is a fault in phonewright: report it together with the folder of the run.'
  return { outcome: 'failed', error: { code: 'UNEXPECTED', message, hint } }
}

function stopped(message: string, hint: string): Ending {
  return { outcome: 'stopped', error: { code: 'STOPPED', message, hint } }
}

async function timed<T>(clock: Clock, act: () => Promise<T>): Promise<[T, number]> {
  const startedAt = clock.now()
  return [await act(), clock.now() - startedAt]
}
