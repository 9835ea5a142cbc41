/** `phonewright eval`: the emulated phone's tasks through the whole stack, each one checked. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bridge, RunEventListener } from '../../bridge/bridge.js'
import type { Phone } from '../../device/phone.js'
import type { Cli } from '../cli.js'
import type { EmulatorControl } from '../emulator-control.js'
import { hasSucceeded, reportOn, stepTimesOf, type TaskResult } from '../eval-report.js'
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
  readonly family?: string
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
      const result = await takeOne(bench, requestFor(flags, index), signal)
      if (signal.aborted) break // it did not end by itself
      results.push(result)
      tellResult(result, terminal, flags.json)
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown
  } finally {
    leave()
  }
  const unknown = await control.unknownCommands(new AbortController().signal)
  const report = { ...reportOn(results), unknownCommands: unknown.length }
  terminal.print(
    JSON.stringify({ type: 'summary', model: bridge.model.name, seed: flags.seed, ...report }),
  )
  return signal.aborted ? EXIT.stopped : EXIT.finished
}

function requestFor({ seed, family }: EvalFlags, index: number) {
  return { seed: seed + index, ...(family === undefined ? {} : { family }) }
}

function yesTo(bridge: Bridge): RunEventListener {
  return (event) => {
    if (event.type === 'approval_asked') bridge.approve(event.run, event.step, true, 'eval')
  }
}

async function takeOne(
  { bridge, phone, control }: EvalBench,
  request: { readonly seed: number; readonly family?: string },
  signal: AbortSignal,
): Promise<TaskResult> {
  const { family, seed, text } = await control.giveTask(request, signal)
  await phone.settle({ capMs: RESET_CAP_MS }, signal)
  const run = await bridge.startRun({ task: text, phone: phone.identity.udid })
  const { outcome, steps, durationMs, error } = await endOf(bridge, run, signal)
  const check = await control.checkTask(signal)
  const stepTimes = stepTimesOf(await bridge.events(run))
  const why = error === null ? null : `${error.code}: ${error.message}`
  return { seed, family, text, outcome, check, steps, durationMs, error: why, run, stepTimes }
}

/** The phone shows its first screen at once. */
const RESET_CAP_MS = 2_000

const FAMILY_COLUMN = 26

function tellResult(result: TaskResult, terminal: Terminal, asJson: boolean): void {
  if (asJson) {
    const { stepTimes: _, ...shown } = result
    terminal.print(JSON.stringify({ type: 'task', ...shown, succeeded: hasSucceeded(result) }))
    return
  }
  const { seed, family, text, outcome, check, steps, durationMs, error } = result
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
  if (error !== null) terminal.print(`      ${error}`)
}
