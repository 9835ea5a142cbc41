/** Phones, one model and the runs: all that the dashboard and the command line see. */

import type { Frame } from '../device/phone.js'
import type { TouchCommand } from '../device/touch-command.js'
import type { RunEventListener } from './event-bus.js'
import type { RunEvent } from './events.js'
import type { PhoneStatus } from './phone-status.js'
import type { AnswerFormat } from './prompt.js'
import type { RunSummary } from './run-summary.js'

export type { Frame, PhoneIdentity } from '../device/phone.js'
export type { TouchCommand } from '../device/touch-command.js'
export type { RunEventListener } from './event-bus.js'
export type { PhoneStatus } from './phone-status.js'
export type { RunSummary } from './run-summary.js'

export interface RunRequest {
  /** What to do, in plain words. */
  readonly task: string
  /** udid of the phone. */
  readonly phone: string
  /** Absent: the bridge's default. */
  readonly maxSteps?: number
  /** Absent: the bridge's default. */
  readonly format?: AnswerFormat
}

/** Where a subscription begins: the events of one run after a number (0: from its start). */
export interface ReplayFrom {
  readonly run: string
  readonly after: number
}

export interface Bridge {
  readonly model: { readonly name: string; readonly isCogAgent: boolean }

  phones(): readonly PhoneStatus[]

  /** Called whenever a phone comes, goes, gets a run or is free again. Returns the way to stop. */
  watchPhones(listener: () => void): () => void

  /**
   * Starts a run in the background and returns its id.
   * @throws BridgeError USAGE (empty task, phone busy), DEVICE_NOT_FOUND, RUN_STORE_FAILED
   */
  startRun(request: RunRequest): Promise<string>

  /** Asks a living run to stop; it ends with outcome `stopped`. @throws BridgeError USAGE */
  stop(run: string): void

  /**
   * A person's answer to `approval_asked`.
   * @throws BridgeError USAGE when that step of that run does not wait for one
   */
  approve(run: string, step: number, approved: boolean, by: string): void

  /** Resolves with the `run_end` of a run, living or stored. @throws BridgeError USAGE */
  ended(run: string, signal: AbortSignal): Promise<Extract<RunEvent, { type: 'run_end' }>>

  /** Living and stored runs, newest first. */
  runs(): Promise<readonly RunSummary[]>

  /** Every event of a run so far, living or stored. @throws BridgeError USAGE, RUN_STORE_FAILED */
  events(run: string): Promise<readonly RunEvent[]>

  /** A picture of a run by the file name that its `screenshot` event carries. */
  picture(run: string, file: string): Promise<Buffer>

  /**
   * Live events of all runs. With `from`, first (before this returns) the events of that living run
   * after the number given. Returns the way to stop listening.
   */
  subscribe(listener: RunEventListener, from?: ReplayFrom): () => void

  /** The live picture of a phone. Returns the way to stop watching. @throws BridgeError DEVICE_NOT_FOUND */
  watch(udid: string, onFrame: (frame: Frame) => void): () => void

  /**
   * A person's own hand on the phone. A run that has the phone lends it while it waits for an
   * approval, and looks at it again afterwards.
   * @throws BridgeError USAGE while a run has the phone otherwise, and what Phone.perform throws
   */
  perform(udid: string, command: TouchCommand, signal: AbortSignal): Promise<void>

  /** Stops every run and waits for their ends. Phones and model belong to who made them. */
  close(): Promise<void>
}
