/** What the shell hears: one number for each way in which a command ends. */

import type { RunOutcome } from '../bridge/events.js'
import type { ErrorCode } from '../errors.js'

export const EXIT = { finished: 0, failed: 1, usage: 2, stepLimit: 3, stopped: 4 } as const

export function exitCodeOf(outcome: RunOutcome): number {
  switch (outcome) {
    case 'finished':
      return EXIT.finished
    case 'failed':
      return EXIT.failed
    case 'step_limit':
      return EXIT.stepLimit
    case 'stopped':
      return EXIT.stopped
  }
}

const USAGE_CODES: ReadonlySet<ErrorCode> = new Set(['USAGE', 'CONFIG_INVALID', 'SCENARIO_INVALID'])

export function exitCodeOfError(code: ErrorCode): number {
  return USAGE_CODES.has(code) ? EXIT.usage : EXIT.failed
}
