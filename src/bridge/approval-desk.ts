/**
 * Where a run waits for a person's yes or no; meanwhile the phone is lent to that person's own hand.
 * No answer within the limit is a no.
 */

import type { Clock } from '../clock.js'

export interface Verdict {
  readonly approved: boolean
  /** Who answered: a name, or `nobody`. */
  readonly by: string
}

export interface Reply extends Verdict {
  /** True when the phone was lent meanwhile: its screen may show something else now. */
  readonly wasLent: boolean
}

export interface ApprovalDesk {
  /** Waits for the answer to a step, and for the hand to be done; rejects when the signal aborts. */
  ask(step: number, signal: AbortSignal): Promise<Reply>
  /** @returns false when that step is not waiting for an answer */
  answer(step: number, verdict: Verdict): boolean
  /** Lets a hand on the phone while a step waits. @returns null, and does nothing, when none does */
  lend(hand: () => Promise<void>): Promise<void> | null
}

export interface ApprovalDeskOptions {
  readonly clock: Clock
  readonly limitMs: number
}

export function createApprovalDesk({ clock, limitMs }: ApprovalDeskOptions): ApprovalDesk {
  const waiting = new Map<number, (verdict: Verdict) => void>()
  let hands: Promise<void>[] = []
  return {
    async ask(step, signal) {
      const answered = new AbortController()
      const limit = AbortSignal.any([signal, answered.signal])
      const person = new Promise<Verdict>((resolve) => waiting.set(step, resolve))
      const nobody = clock.sleep(limitMs, limit).then(() => ({ approved: false, by: 'nobody' }))
      try {
        const verdict = await Promise.race([person, nobody])
        waiting.delete(step)
        // How a deed ended is told to the hand that did it.
        await Promise.allSettled(hands)
        return { ...verdict, wasLent: hands.length > 0 }
      } finally {
        hands = []
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
    lend(hand) {
      if (waiting.size === 0) return null
      const deed = hand()
      hands.push(deed)
      return deed
    },
  }
}
