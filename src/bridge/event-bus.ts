/**
 * The events of one run: numbered, stamped, handed to every listener, and kept for those who come
 * late. A listener that throws is logged and cannot break the run. Knows no file.
 */

import { messageOf } from '../errors.js'
import type { Logger } from '../log.js'
import type { RunEvent, RunEventBody } from './events.js'

export type RunEventListener = (event: RunEvent) => void

export interface EventBus {
  /** Numbers and stamps a body without showing it to anyone yet. */
  number(body: RunEventBody): RunEvent
  /** Shows a numbered event to every listener. */
  publish(event: RunEvent): void
  /** Calls the listener with every kept event after that number, then with each new one. */
  subscribe(listener: RunEventListener, after?: number): () => void
  /** Everything published, without the pieces of answers that are complete. */
  kept(): readonly RunEvent[]
}

export interface EventBusOptions {
  readonly run: string
  /** ms since the epoch */
  readonly wallClock: () => number
  readonly log: Logger
}

export function createEventBus({ run, wallClock, log }: EventBusOptions): EventBus {
  let seq = 0
  let kept: RunEvent[] = []
  const listeners = new Set<RunEventListener>()

  return {
    number(body) {
      seq += 1
      return { ...body, run, seq, at: wallClock() }
    },
    publish(event) {
      // The whole text takes the place of its pieces.
      if (event.type !== 'answer_text' && kept.at(-1)?.type === 'answer_text') {
        kept = kept.filter(({ type }) => type !== 'answer_text')
      }
      kept.push(event)
      for (const listener of [...listeners]) tell(listener, event, log)
    },
    subscribe(listener, after = Number.POSITIVE_INFINITY) {
      for (const event of kept) if (event.seq > after) tell(listener, event, log)
      // A wrapper of its own, so that one function may listen twice and leave once.
      const own: RunEventListener = (event) => listener(event)
      listeners.add(own)
      return () => {
        listeners.delete(own)
      }
    },
    kept: () => [...kept],
  }
}

/** Hands an event to a listener whose failure is its own. */
export function tell(listener: RunEventListener, event: RunEvent, log: Logger): void {
  try {
    listener(event)
  } catch (error) {
    log.warn({ run: event.run, seq: event.seq, error: messageOf(error) }, 'a listener failed')
  }
}
