/** `phonewright eval`: the emulated phone's tasks through the whole stack, each one checked. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bridge, RunEventListener } from '../../bridge/bridge.js'
import type { Phone } from '../../device/phone.js'
import type { Cli } from '../cli.js'
import type { EmulatorControl } from '../emulator-control.js'
import type { Judge } from '../eval-judge.js'
import { createMeddler } from '../eval-meddler.js'
import { hasSucceeded, reportOn, stepTimesOf, type TaskResult } from '../eval-report.js'
import { stateFor, type Variation } from '../eval-variation.js'
import { EXIT } from '../exit-codes.js'
import { keepQuiet, seconds, tellProgress } from '../progress.js'
import { loadSettings } from '../settings.js'
import type { Terminal } from '../terminal.js'
import { type Workshop, withWorkshop } from '../workshop.js'
import { endOf } from './run.js'

export interface EvalFlags {
  readonly config?: string
  /** The first seed; each task takes the next one. */
  readonly seed: number
  readonly tasks: number
  /** Only tasks of these families; absent: of all. */
  readonly family?: readonly string[]
  readonly locale: string
  readonly variation: Variation
  /** A wrong turn is forced upon each run. */
  readonly detour: boolean
  /** No app greets, asks or crashes. */
  readonly undisturbed: boolean
  /** False: the runs are thrown away at the end. */
  readonly keep: boolean
  readonly json: boolean
}

export async function evaluate(cli: Cli, flags: EvalFlags): Promise<number> {
  const { terminal } = cli
  const settings = await loadSettings(cli, flags.config)
  const runsFolder = flags.keep
    ? settings.config.runsFolder
    : await mkdtemp(join(tmpdir(), 'phonewright-eval-'))
  const plan = {
    wish: { kind: 'emulated' },
    runsFolder,
    ...(flags.json ? keepQuiet(terminal) : tellProgress(terminal)),
  } as const
  try {
    return await withWorkshop({ cli, settings, plan }, (workshop) =>
      takeAll(benchOf(workshop), flags, cli),
    )
  } finally {
    if (!flags.keep) await rm(runsFolder, { recursive: true, force: true })
  }
}

interface EvalBench {
  readonly bridge: Bridge
  readonly phone: Phone
  readonly control: EmulatorControl
}

function benchOf({ bridge, phones: [first] }: Workshop): EvalBench {
  if (first === undefined || first.control === null) {
    throw new RangeError('the wish for an emulated phone gives one')
  }
  return { bridge, phone: first.phone, control: first.control }
}

/** Ctrl-C ends it early; what was measured until then is still reported. */
async function takeAll(bench: EvalBench, flags: EvalFlags, cli: Cli): Promise<number> {
  const { terminal, signal } = cli
  const { bridge, control } = bench
  const results: TaskResult[] = []
  // The emulated phone's money is not real: nobody need be asked.
  const leave = bridge.subscribe(yesTo(bridge))
  try {
    for (let index = 0; index < flags.tasks && !signal.aborted; index++) {
      const result = await takeOne(bench, { flags, index, judge: cli.judge ?? null }, signal)
      if (signal.aborted) break // it did not end by itself
      results.push(result)
      tellResult(result, terminal, flags.json)
      cli.onTaskResult?.(result)
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown
  } finally {
    leave()
  }
  const unknown = await control.unknownCommands(new AbortController().signal)
  const report = { ...reportOn(results), unknownCommands: unknown.length }
  terminal.print(
    JSON.stringify({
      type: 'summary',
      model: bridge.model.name,
      seed: flags.seed,
      locale: flags.locale,
      variation: flags.variation,
      ...report,
    }),
  )
  return signal.aborted ? EXIT.stopped : EXIT.finished
}

function wishFor({ seed, family, locale, undisturbed, variation }: EvalFlags, index: number) {
  return {
    seed: seed + index,
    language: locale,
    undisturbed,
    set: stateFor(variation),
    ...(family === undefined ? {} : { family }),
  }
}

function yesTo(bridge: Bridge): RunEventListener {
  return (event) => {
    if (event.type === 'approval_asked') bridge.approve(event.run, event.step, true, 'eval')
  }
}

interface EvalStep {
  readonly flags: EvalFlags
  readonly index: number
  readonly judge: Judge | null
}

async function takeOne(
  { bridge, phone, control }: EvalBench,
  { flags, index, judge }: EvalStep,
  signal: AbortSignal,
): Promise<TaskResult> {
  const given = await control.giveTask(wishFor(flags, index), signal)
  const { family, seed, text, isTaught, isPossible, interruption } = given
  await phone.settle({ capMs: RESET_CAP_MS }, signal)
  const withNotification = flags.variation === 'notification'
  const meddling = { control, task: given, withDetour: flags.detour, withNotification, judge }
  const meddler = createMeddler(meddling, signal)
  const run = await bridge.startRun({ task: text, phone: phone.identity.udid })
  const leave = bridge.subscribe(meddler.onEvent, { run, after: 0 })
  const { outcome, steps, durationMs, error } = await endOf(bridge, run, signal).finally(leave)
  const { judged, detour } = await meddler.end()
  const check = await control.checkTask(signal)
  const stepTimes = stepTimesOf(await bridge.events(run))
  return {
    ...{ seed, family, text, isTaught, isPossible, interruption },
    ...{ outcome, check, steps, durationMs, run, stepTimes, judged, detour },
    error: error === null ? null : `${error.code}: ${error.message}`,
    errorCode: error?.code ?? null,
  }
}

/** The phone shows its first screen at once. */
const RESET_CAP_MS = 2_000

const FAMILY_COLUMN = 26

function tellResult(result: TaskResult, terminal: Terminal, asJson: boolean): void {
  if (asJson) {
    const { stepTimes: _, judged: __, ...shown } = result
    terminal.print(JSON.stringify({ type: 'task', ...shown, succeeded: hasSucceeded(result) }))
    return
  }
  const { seed, family, text, outcome, check, steps, durationMs, error, detour } = result
  const columns = [
    String(seed),
    hasSucceeded(result) ? 'ok  ' : 'miss',
    family.padEnd(FAMILY_COLUMN),
    `${outcome}${outcome === 'finished' && !check ? ', not done' : ''}`.padEnd(18),
    `${steps} steps`.padEnd(8),
    seconds(durationMs).padStart(7),
    ` ${text}`,
  ]
  terminal.print(columns.join(' '))
  if (detour !== null) terminal.print(`      After step 2 somebody ${detour}.`)
  if (error !== null) terminal.print(`      ${error}`)
}
