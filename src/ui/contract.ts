/**
 * Everything that passes between the dashboard's server and its page: messages come as one SSE
 * stream, commands go as POSTs, faults come back in one shape. Knows no Express and no DOM.
 *
 *   GET  /api/messages                     SSE: welcome, then run events of living runs, then live
 *   GET  /api/runs                         RunSummary[], newest first
 *   GET  /api/runs/:run/events             RunEvent[]
 *   GET  /api/runs/:run/pictures/:file     PNG
 *   GET  /api/phones/:udid/live            MJPEG
 *   POST /api/runs                         StartRun → StartedRun
 *   POST /api/runs/:run/stop               {} → 204
 *   POST /api/runs/:run/approvals          GiveApproval → 204
 *   POST /api/phones/:udid/commands        HandCommand → 204
 */

import { z } from 'zod'
import type { PhoneStatus, RunSummary } from '../bridge/bridge.js'
import type { RunEvent } from '../bridge/events.js'

export type DashboardMessage =
  /** The first message of a connection that could not go on where an earlier one ended. */
  | {
      readonly type: 'welcome'
      readonly model: { readonly name: string; readonly isCogAgent: boolean }
      readonly phones: readonly PhoneStatus[]
      readonly runs: readonly RunSummary[]
    }
  | { readonly type: 'phones'; readonly phones: readonly PhoneStatus[] }
  | { readonly type: 'run_event'; readonly event: RunEvent }

export interface StartedRun {
  readonly run: string
}

/** The body of every response that is not a success. */
export interface Fault {
  readonly code: string
  readonly message: string
  readonly hint: string
}

const LONGEST_TASK = 2000
const MOST_STEPS = 200

export const startRun = z.strictObject({
  task: z.string().trim().min(1).max(LONGEST_TASK),
  phone: z.string().min(1),
  maxSteps: z.number().int().min(1).max(MOST_STEPS).optional(),
})

export const giveApproval = z.strictObject({
  step: z.number().int().min(1),
  approved: z.boolean(),
})

/** What a person may do on the phone by hand: press one of Android's three buttons. */
export const handCommand = z.strictObject({
  kind: z.literal('key'),
  key: z.enum(['back', 'home', 'recents']),
})
