/**
 * Everything about a run that is seen from outside, in the order it happens:
 *
 *   run_start
 *     step_start → screenshot → understood? → answer_text* → history_cut?
 *       → ((answer_unreadable | answer_set_aside) → answer_text* → history_cut?)? → answer
 *       → (approval_asked → approval_given)? → command → (performed | command_failed) → settled → step_end      per step
 *   run_end
 *
 * Wherever the phone goes away: phone_lost → phone_back, and unless its command was done already the
 * step begins again with a new screenshot. So it does after approval_given when a person used the
 * phone before saying yes.
 *
 * `answer_text` is passing activity: it is shown, not stored. All others are lines of run.jsonl.
 */

import type { Settled, SettleReason } from '../device/phone.js'
import type { TouchCommand } from '../device/touch-command.js'
import type { Rect, Rotation, Size } from '../geometry.js'
import type { ModelTimings } from '../inference/gui-model.js'
import type { Answer } from './operation.js'

export type RunOutcome = 'finished' | 'step_limit' | 'stopped' | 'failed'

/** Wall-clock milliseconds of one step by phase. */
export interface StepTimings {
  readonly captureMs: number
  readonly model: ModelTimings
  readonly actMs: number
  readonly settleMs: number
}

export type RunEventBody =
  | {
      readonly type: 'run_start'
      readonly task: string
      readonly phone: { readonly udid: string; readonly name: string; readonly model: string }
      readonly model: string
      readonly format: string
      readonly maxSteps: number
    }
  | { readonly type: 'step_start'; readonly step: number }
  | {
      readonly type: 'screenshot'
      readonly step: number
      /** File name inside the run's folder. */
      readonly file: string
      readonly size: Size
      readonly rotation: Rotation
    }
  | {
      /** Once a run: the task in the plain words by which the model goes. */
      readonly type: 'understood'
      readonly step: number
      readonly plain: string
      readonly timings: ModelTimings
    }
  | { readonly type: 'answer_text'; readonly step: number; readonly piece: string }
  | {
      readonly type: 'history_cut'
      readonly step: number
      /** Steps 1 to this one were too much for the model to read. */
      readonly leftOut: number
    }
  | {
      readonly type: 'answer_unreadable'
      readonly step: number
      readonly text: string
      readonly reason: string
    }
  | {
      /** It can be read, but would only repeat what has been in vain, or end where the first answer went on. */
      readonly type: 'answer_set_aside'
      readonly step: number
      readonly text: string
      readonly reason: string
    }
  | {
      readonly type: 'answer'
      readonly step: number
      readonly text: string
      readonly answer: Answer
      /** The operation's box in device pixels of the step's screenshot; null when it has none. */
      readonly box: Rect | null
      readonly timings: ModelTimings
      readonly newTokens: number
    }
  | { readonly type: 'approval_asked'; readonly step: number; readonly reason: string }
  | {
      readonly type: 'approval_given'
      readonly step: number
      readonly approved: boolean
      readonly by: string
    }
  | { readonly type: 'command'; readonly step: number; readonly command: TouchCommand }
  | { readonly type: 'performed'; readonly step: number }
  | {
      readonly type: 'command_failed'
      readonly step: number
      readonly code: string
      readonly message: string
    }
  | {
      readonly type: 'settled'
      readonly step: number
      readonly reason: SettleReason
      readonly waitedMs: Settled['waitedMs']
      readonly changed: Settled['changed']
    }
  | {
      readonly type: 'phone_lost'
      readonly step: number
      readonly code: string
      readonly message: string
      readonly hint: string
    }
  | { readonly type: 'phone_back'; readonly step: number; readonly awayMs: number }
  | { readonly type: 'step_end'; readonly step: number; readonly timings: StepTimings }
  | {
      readonly type: 'run_end'
      readonly outcome: RunOutcome
      readonly steps: number
      readonly durationMs: number
      /** Null when the run finished or met its step limit. */
      readonly error: {
        readonly code: string
        readonly message: string
        readonly hint: string
      } | null
    }

/** An event as it leaves the bus: numbered from 1 within its run, stamped with wall-clock time. */
export type RunEvent = RunEventBody & {
  readonly run: string
  readonly seq: number
  /** ms since the epoch */
  readonly at: number
}
