/** Where a run waits for a person's yes or no. No answer within the limit is a no. */

import type { Clock } from '../clock.js'

export interface Verdict {
  readonly approved: boolean
  /** Who answered: a name, or `nobody`. */
  readonly by: string
}

export interface ApprovalDesk {
  /** Waits for the answer to a step; rejects when the signal aborts. */
  ask(step: number, signal: AbortSignal): Promise<Verdict>
  /** @returns false when that step is not waiting for an answer */
  answer(step: number, verdict: Verdict): boolean
}

export interface ApprovalDeskOptions {
  readonly clock: Clock
  readonly limitMs: number
}

export function createApprovalDesk({ clock, limitMs }: ApprovalDeskOptions): ApprovalDesk {
  const waiting = new Map<number, (verdict: Verdict) => void>()
  return {
    async ask(step, signal) {
      const answered = new AbortController()
      const limit = AbortSignal.any([signal, answered.signal])
      const person = new Promise<Verdict>((resolve) => waiting.set(step, resolve))
      const nobody = clock.sleep(limitMs, limit).then(() => ({ approved: false, by: 'nobody' }))
      try {
        return await Promise.race([person, nobody])
      } finally {
        waiting.delete(step)
        answered.abort()
        // The limit's own rejection is heard here; a stop was already heard by the race.
        nobody.catch(() => {})
      }
    },
    answer(step, verdict) {
      const resolve = waiting.get(step)
      resolve?.(verdict)
      return resolve !== undefined
    },
  }
}
