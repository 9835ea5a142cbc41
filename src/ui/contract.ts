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
import type { PhoneStatus, RunSummary, TouchCommand } from '../bridge/bridge.js'
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

const LONGEST_TEXT = 10_000
const LONGEST_PRESS_MS = 5000

const side = z.number().int().min(1).max(20_000)
/** A place on a live picture, in that picture's own pixels. */
const point = z
  .strictObject({
    x: z.number().int().min(0),
    y: z.number().int().min(0),
    in: z.strictObject({ width: side, height: side }),
  })
  .refine(({ x, y, in: { width, height } }) => x < width && y < height, {
    error: 'the place lies outside its picture',
  })

/** What a person may do on the phone by hand: what fingers and a keyboard do, and nothing else. */
export const handCommand = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('key'),
    key: z.enum(['back', 'home', 'recents', 'enter', 'delete', 'up', 'down', 'left', 'right']),
  }),
  z.strictObject({ kind: z.literal('tap'), at: point }),
  z.strictObject({
    kind: z.literal('long_press'),
    at: point,
    durationMs: z.number().int().min(1).max(LONGEST_PRESS_MS),
  }),
  z.strictObject({
    kind: z.literal('scroll'),
    from: point,
    to: point,
    direction: z.enum(['up', 'down', 'left', 'right']),
  }),
  z.strictObject({ kind: z.literal('drag'), from: point, to: point }),
  z.strictObject({ kind: z.literal('insert_text'), text: z.string().min(1).max(LONGEST_TEXT) }),
]) satisfies z.ZodType<TouchCommand>
