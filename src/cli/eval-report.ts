/** What an evaluation amounts to: successes by family, outcomes, steps, and time by phase. Pure. */

import type { RunEvent, RunOutcome } from '../bridge/events.js'

export interface TaskResult {
  readonly seed: number
  readonly family: string
  readonly text: string
  readonly outcome: RunOutcome
  /** The phone's state is what the task asked for, and nothing else was harmed. */
  readonly check: boolean
  readonly steps: number
  readonly durationMs: number
  /** Why it did not finish; null when it did. */
  readonly error: string | null
  /** Folder of the run. */
  readonly run: string
  readonly stepTimes: readonly StepTimes[]
}

const PHASES = ['capture', 'preprocess', 'vision', 'prefill', 'decode', 'act', 'settle'] as const

type Phase = (typeof PHASES)[number] | 'step'

/** Milliseconds; a remote model tells only its total, so its phases are absent. */
export type StepTimes = Readonly<Partial<Record<Phase, number>>>

export interface Percentiles {
  readonly p50: number
  readonly p95: number
}

interface Tally {
  readonly tasks: number
  readonly succeeded: number
}

export interface EvalReport extends Tally {
  readonly families: Readonly<Record<string, Tally>>
  readonly outcomes: Readonly<Partial<Record<RunOutcome, number>>>
  /** Steps of a run. */
  readonly steps: Percentiles | null
  /** Milliseconds of a step, by phase. */
  readonly ms: Readonly<Partial<Record<Phase, Percentiles>>>
}

/** A model may say END too early, and a goal may be reached without its noticing: neither counts. */
export function hasSucceeded({ outcome, check }: TaskResult): boolean {
  return outcome === 'finished' && check
}

export function reportOn(results: readonly TaskResult[]): EvalReport {
  const families = new Map<string, TaskResult[]>()
  const outcomes: Partial<Record<RunOutcome, number>> = {}
  for (const result of results) {
    families.set(result.family, [...(families.get(result.family) ?? []), result])
    outcomes[result.outcome] = (outcomes[result.outcome] ?? 0) + 1
  }
  const stepTimes = results.flatMap((result) => result.stepTimes)
  return {
    ...tally(results),
    families: Object.fromEntries([...families].map(([name, own]) => [name, tally(own)])),
    outcomes,
    steps: percentiles(results.map(({ steps }) => steps)),
    ms: Object.fromEntries(
      [...PHASES, 'step' as const].flatMap((phase) => {
        const found = percentiles(stepTimes.flatMap((times) => times[phase] ?? []))
        return found === null ? [] : [[phase, found]]
      }),
    ),
  }
}

/** The times of each step that a run completed. */
export function stepTimesOf(events: readonly RunEvent[]): readonly StepTimes[] {
  let startedAt = 0
  return events.flatMap((event): StepTimes[] => {
    if (event.type === 'step_start') startedAt = event.at
    if (event.type !== 'step_end') return []
    const { captureMs, model, actMs, settleMs } = event.timings
    const { preprocessMs, visionMs, prefillMs, decodeMs } = model
    return [
      {
        capture: captureMs,
        ...(preprocessMs === undefined ? {} : { preprocess: preprocessMs }),
        ...(visionMs === undefined ? {} : { vision: visionMs }),
        ...(prefillMs === undefined ? {} : { prefill: prefillMs }),
        ...(decodeMs === undefined ? {} : { decode: decodeMs }),
        act: actMs,
        settle: settleMs,
        step: event.at - startedAt,
      },
    ]
  })
}

function tally(results: readonly TaskResult[]): Tally {
  return { tasks: results.length, succeeded: results.filter(hasSucceeded).length }
}

/** By nearest rank: always a value that was measured. */
export function percentiles(values: readonly number[]): Percentiles | null {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]
  const [p50, p95] = [at(0.5), at(0.95)]
  if (p50 === undefined || p95 === undefined) return null
  return { p50: Math.round(p50), p95: Math.round(p95) }
}
