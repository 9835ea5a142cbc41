/** What a run amounts to in one line of a list. */

import { messageOf } from '../errors.js'
import type { Logger } from '../log.js'
import type { RunOutcome } from './events.js'
import type { StoredRun } from './run-format.js'
import type { RunStore } from './run-store.js'

export interface RunSummary {
  readonly id: string
  readonly task: string
  /** udid */
  readonly phone: string
  readonly phoneName: string
  readonly model: string
  /** ms since the epoch */
  readonly startedAt: number
  /** Steps begun so far. */
  readonly steps: number
  /** `running` while it lives; `interrupted` when its file ends without a run_end (the process died). */
  readonly outcome: RunOutcome | 'running' | 'interrupted'
}

/** @param withoutEnd what it means when the run has no `run_end` */
export function summarize(
  { header, events }: StoredRun,
  withoutEnd: 'running' | 'interrupted',
): RunSummary {
  const last = events.at(-1)
  return {
    id: header.id,
    task: header.task,
    phone: header.phone.udid,
    phoneName: header.phone.name,
    model: header.model,
    startedAt: header.startedAt,
    steps: events.filter(({ type }) => type === 'step_start').length,
    outcome: last?.type === 'run_end' ? last.outcome : withoutEnd,
  }
}

export interface Summaries {
  /** Of those stored runs that can be read. */
  of(ids: readonly string[]): Promise<readonly RunSummary[]>
}

/** Reads each ended run once: it changes no more. */
export function createSummaries(store: RunStore, log: Logger): Summaries {
  const known = new Map<string, RunSummary>()
  const summaryOf = async (id: string): Promise<RunSummary | null> => {
    try {
      const summary = known.get(id) ?? summarize(await store.read(id), 'interrupted')
      if (summary.outcome !== 'interrupted') known.set(id, summary)
      return summary
    } catch (error) {
      // One damaged folder must not hide the others.
      log.warn({ run: id, error: messageOf(error) }, 'a stored run cannot be read')
      return null
    }
  }
  return {
    async of(ids) {
      const summaries: RunSummary[] = []
      for (const id of ids) {
        const summary = await summaryOf(id)
        if (summary !== null) summaries.push(summary)
      }
      return summaries
    },
  }
}
