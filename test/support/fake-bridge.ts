/**
 * A bridge without phones or a model: the test says what happens, and reads what it was asked to do.
 * Keeps runs in memory.
 */

import type {
  Bridge,
  Frame,
  PhoneStatus,
  RunEventListener,
  RunRequest,
  RunSummary,
  TouchCommand,
} from '../../src/bridge/bridge.js'
import type { RunEvent, RunEventBody, RunOutcome } from '../../src/bridge/events.js'
import { BridgeError } from '../../src/errors.js'

export const FAKE_PHONE: PhoneStatus = {
  udid: '127.0.0.1:5600',
  name: 'Emulated phone',
  model: 'Pixel 7',
  androidVersion: '14',
  run: null,
  state: 'ready',
  problem: null,
}

type RunEnd = Extract<RunEvent, { type: 'run_end' }>

export class FakeBridge implements Bridge {
  model = { name: 'pocket', isCogAgent: false }
  connected: readonly PhoneStatus[] = [FAKE_PHONE]
  /** Everything it was asked to do, as sentences. */
  readonly asked: string[] = []
  /** Thrown by the next startRun or perform. */
  refusal: BridgeError | null = null
  png: Buffer = Buffer.alloc(0)
  readonly #stories = new Map<string, RunEvent[]>()
  readonly #listeners = new Set<RunEventListener>()
  readonly #phoneListeners = new Set<() => void>()
  readonly #watchers = new Set<(frame: Frame) => void>()
  #lastFrame: Frame | null = null

  get watchers(): number {
    return this.#watchers.size
  }

  phones(): readonly PhoneStatus[] {
    return this.connected
  }

  watchPhones(listener: () => void): () => void {
    this.#phoneListeners.add(listener)
    return () => this.#phoneListeners.delete(listener)
  }

  /** Phones come and go. */
  connect(phones: readonly PhoneStatus[]): void {
    this.connected = phones
    for (const listener of this.#phoneListeners) listener()
  }

  async startRun({ task, phone }: RunRequest): Promise<string> {
    this.asked.push(`start "${task}" on ${phone}`)
    if (this.refusal !== null) throw this.refusal
    const run = `run-${this.#stories.size + 1}`
    this.#stories.set(run, [])
    const { udid, name, model } = FAKE_PHONE
    this.emit(run, {
      type: 'run_start',
      task,
      phone: { udid, name, model },
      model: this.model.name,
      format: 'status_plan_action_op_sensitive',
      maxSteps: 20,
    })
    return run
  }

  /** Lets something happen in a run. */
  emit(run: string, body: RunEventBody): void {
    const story = this.#storyOf(run)
    const event: RunEvent = { ...body, run, seq: story.length + 1, at: Date.now() }
    story.push(event)
    for (const listener of this.#listeners) listener(event)
  }

  stop(run: string): void {
    this.#storyOf(run)
    this.asked.push(`stop ${run}`)
    this.emit(run, { type: 'run_end', outcome: 'stopped', steps: 1, durationMs: 900, error: null })
  }

  approve(run: string, step: number, approved: boolean, by: string): void {
    this.asked.push(`${approved ? 'approve' : 'refuse'} step ${step} of ${run}`)
    this.emit(run, { type: 'approval_given', step, approved, by })
  }

  async ended(run: string): Promise<RunEnd> {
    const end = endOf(this.#storyOf(run))
    if (end === undefined) throw new Error(`${run} has not ended`)
    return end
  }

  async runs(): Promise<readonly RunSummary[]> {
    return [...this.#stories.values()].flatMap(summaryOf).reverse()
  }

  async events(run: string): Promise<readonly RunEvent[]> {
    return this.#storyOf(run).filter(({ type }) => type !== 'answer_text')
  }

  async picture(run: string): Promise<Buffer> {
    this.#storyOf(run)
    return this.png
  }

  subscribe(listener: RunEventListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  watch(udid: string, onFrame: (frame: Frame) => void): () => void {
    if (!this.connected.some((phone) => phone.udid === udid)) {
      throw new BridgeError('DEVICE_NOT_FOUND', `No phone has the udid "${udid}".`, {
        hint: 'Connect it.',
      })
    }
    this.#watchers.add(onFrame)
    if (this.#lastFrame !== null) onFrame(this.#lastFrame)
    return () => this.#watchers.delete(onFrame)
  }

  /** A new live picture. */
  show(jpeg: Buffer): void {
    this.#lastFrame = { jpeg, at: Date.now() }
    for (const watcher of this.#watchers) watcher(this.#lastFrame)
  }

  async perform(udid: string, command: TouchCommand): Promise<void> {
    this.asked.push(`${JSON.stringify(command)} on ${udid}`)
    if (this.refusal !== null) throw this.refusal
  }

  async close(): Promise<void> {}

  #storyOf(run: string): RunEvent[] {
    const story = this.#stories.get(run)
    if (story !== undefined) return story
    throw new BridgeError('USAGE', `No run has the id "${run}".`, { hint: 'Choose another.' })
  }
}

function endOf(story: readonly RunEvent[]): RunEnd | undefined {
  return story.find((event): event is RunEnd => event.type === 'run_end')
}

function summaryOf(story: readonly RunEvent[]): RunSummary[] {
  const [start] = story
  if (start?.type !== 'run_start') return []
  const outcome: RunOutcome | 'running' = endOf(story)?.outcome ?? 'running'
  const steps = story.filter(({ type }) => type === 'step_start').length
  const { run: id, task, phone, model, at: startedAt } = start
  return [{ id, task, phone: phone.udid, phoneName: phone.name, model, startedAt, steps, outcome }]
}
