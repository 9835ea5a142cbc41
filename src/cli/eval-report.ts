/** What an evaluation amounts to: successes by family, outcomes, steps, and time by phase. Pure. */

import type { RunEvent, RunOutcome } from '../bridge/events.js'
import { type JudgedReport, type JudgedStep, judgedReport } from './eval-judge.js'

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
  /** Its error's code; null when it finished. */
  readonly errorCode: string | null
  /** Said in a way that training uses. */
  readonly isTaught: boolean
  /** False: it could not be done, and to say so was right. */
  readonly isPossible: boolean
  /** What came in between in one of its apps (`crash`, `greeting`, `permission`); null: nothing. */
  readonly interruption: string | null
  /** The wrong turn that was forced upon it; null: none. */
  readonly detour: string | null
  readonly judged: readonly JudgedStep[]
  /** Folder of the run. */
  readonly run: string
  readonly stepTimes: readonly StepTimes[]
}

const PHASES = ['capture', 'preprocess', 'vision', 'prefill', 'decode', 'act', 'settle'] as const

/** `operation`: from asking for the picture to the operation that was read in the answer. */
type Phase = (typeof PHASES)[number] | 'operation' | 'step'

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
  /** Said in ways that training knows, and in ways that it does not. */
  readonly taught: Tally
  readonly heldOut: Tally
  /** Those that could not be done. */
  readonly impossible: Tally
  /** By what came in between. */
  readonly interrupted: Readonly<Record<string, Tally>>
  /** How many found their way back from a wrong turn, of those that were forced to take one. */
  readonly detours: { readonly forced: number; readonly recovered: number }
  /** Null when nobody judged the steps. */
  readonly judged: JudgedReport | null
  readonly families: Readonly<Record<string, Tally>>
  readonly outcomes: Readonly<Partial<Record<RunOutcome, number>>>
  /** Steps of a run. */
  readonly steps: Percentiles | null
  /** Milliseconds of a step, by phase. */
  readonly ms: Readonly<Partial<Record<Phase, Percentiles>>>
}

/**
 * A model may say END too early, and a goal may be reached without its noticing: neither counts. What
 * cannot be done has to be said, with nothing changed.
 */
export function hasSucceeded({ outcome, check, errorCode, isPossible }: TaskResult): boolean {
  const isRightEnd = isPossible ? outcome === 'finished' : errorCode === 'TASK_IMPOSSIBLE'
  return isRightEnd && check
}

export function reportOn(results: readonly TaskResult[]): EvalReport {
  const outcomes: Partial<Record<RunOutcome, number>> = {}
  for (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  const stepTimes = results.flatMap((result) => result.stepTimes)
  const forced = results.filter(({ detour }) => detour !== null)
  return {
    ...tally(results),
    taught: tally(results.filter(({ isTaught }) => isTaught)),
    heldOut: tally(results.filter(({ isTaught }) => !isTaught)),
    impossible: tally(results.filter(({ isPossible }) => !isPossible)),
    detours: { forced: forced.length, recovered: forced.filter(hasSucceeded).length },
    judged: judgedReport(results),
    families: talliesBy(results, ({ family }) => family),
    interrupted: talliesBy(results, ({ interruption }) => interruption),
    outcomes,
    steps: percentiles(results.map(({ steps }) => steps)),
    ms: Object.fromEntries(
      [...PHASES, 'operation' as const, 'step' as const].flatMap((phase) => {
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
    const { preprocessMs, visionMs, prefillMs, decodeMs, totalMs } = model
    return [
      {
        capture: captureMs,
        ...(preprocessMs === undefined ? {} : { preprocess: preprocessMs }),
        ...(visionMs === undefined ? {} : { vision: visionMs }),
        ...(prefillMs === undefined ? {} : { prefill: prefillMs }),
        ...(decodeMs === undefined ? {} : { decode: decodeMs }),
        act: actMs,
        settle: settleMs,
        operation: captureMs + totalMs,
        step: event.at - startedAt,
      },
    ]
  })
}

/** One tally for each name that `nameOf` gives; null: counted in none. */
function talliesBy(
  results: readonly TaskResult[],
  nameOf: (result: TaskResult) => string | null,
): Readonly<Record<string, Tally>> {
  const groups = new Map<string, TaskResult[]>()
  for (const result of results) {
    const name = nameOf(result)
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), result])
  }
  return Object.fromEntries([...groups].map(([name, own]) => [name, tally(own)]))
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
