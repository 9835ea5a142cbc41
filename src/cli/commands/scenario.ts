/** `phonewright scenario run`: scripted tests on the emulated phone, with a report for CI. */

import { readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { picturesIn } from '../../bridge/scenario-pictures.js'
import { junitReport } from '../../bridge/scenario-report.js'
import {
  goalsThrough,
  runScenario,
  type ScenarioResult,
  type StepResult,
} from '../../bridge/scenario-runner.js'
import { parseScenario, type Scenario } from '../../bridge/scenario-schema.js'
import { systemClock } from '../../clock.js'
import { BridgeError, messageOf } from '../../errors.js'
import type { Cli } from '../cli.js'
import { EXIT } from '../exit-codes.js'
import { keepQuiet, seconds, tellProgress } from '../progress.js'
import { loadSettings } from '../settings.js'
import type { Terminal } from '../terminal.js'
import { type Workshop, withWorkshop } from '../workshop.js'

export interface ScenarioFlags {
  readonly config?: string
  /** Where the JUnit report goes. */
  readonly junit?: string
  readonly json: boolean
}

export async function runScenarios(
  cli: Cli,
  files: readonly string[],
  flags: ScenarioFlags,
): Promise<number> {
  const { terminal } = cli
  const settings = await loadSettings(cli, flags.config)
  // a fault in the last file is told before a phone starts
  const scenarios = await Promise.all(files.map((file) => readScenario(cli.folder, file)))
  const plan = {
    wish: { kind: 'emulated' },
    ...(flags.json ? keepQuiet(terminal) : tellProgress(terminal)),
  } as const
  return withWorkshop({ cli, settings, plan }, async (workshop) => {
    const results: ScenarioResult[] = []
    const pictures = join(settings.config.runsFolder, PICTURES_FOLDER)
    for (const scenario of scenarios) {
      const play = { workshop, pictures, show: shower(terminal, scenario, flags.json) }
      const result = await playOne(scenario, play, cli.signal)
      tellResult(result, terminal, flags.json)
      results.push(result)
      // after each one, so that an interrupted run leaves a report, too
      if (flags.junit !== undefined) await writeReport(resolve(cli.folder, flags.junit), results)
    }
    return results.every(({ passed }) => passed) ? EXIT.finished : EXIT.failed
  })
}

const PICTURES_FOLDER = 'scenario-pictures'

async function readScenario(folder: string, file: string): Promise<Scenario> {
  try {
    return parseScenario(await readFile(resolve(folder, file), 'utf8'), file)
  } catch (cause) {
    if (cause instanceof BridgeError) throw cause
    throw new BridgeError('USAGE', `Cannot read the scenario ${file}: ${messageOf(cause)}`, {
      hint: 'Name files that exist, such as scenarios/wifi.yaml.',
      cause,
    })
  }
}

interface Play {
  readonly workshop: Workshop
  readonly pictures: string
  readonly show: (step: StepResult) => void
}

function playOne(
  scenario: Scenario,
  { workshop: { bridge, phones }, pictures, show }: Play,
  signal: AbortSignal,
): Promise<ScenarioResult> {
  const [first] = phones
  if (first === undefined) throw new RangeError('a workshop has at least one phone')
  const { phone, control } = first
  const name = basename(scenario.file, extname(scenario.file))
  return runScenario(
    scenario,
    {
      phone,
      world: control,
      runGoal: goalsThrough(bridge, phone.identity.udid),
      clock: systemClock,
      keepPicture: picturesIn(join(pictures, name)),
      onStep: show,
    },
    signal,
  )
}

function shower(terminal: Terminal, { name, file }: Scenario, asJson: boolean) {
  if (asJson) {
    return (step: StepResult) =>
      terminal.print(JSON.stringify({ type: 'step', scenario: name, file, ...step }))
  }
  terminal.print(`\n${name}`)
  return ({ number, title, durationMs, failure }: StepResult) => {
    const mark = failure === null ? 'ok  ' : 'FAIL'
    terminal.print(`  ${mark} ${number} ${title} (${seconds(durationMs)})`)
    if (failure === null) return
    terminal.print(`       ${failure.code}: ${failure.message}`)
    terminal.print(`       ${failure.hint}`)
    if (failure.picture !== null) terminal.print(`       Picture: ${failure.picture}`)
  }
}

function tellResult(result: ScenarioResult, terminal: Terminal, asJson: boolean): void {
  const { name, file, passed, durationMs } = result
  if (asJson) {
    terminal.print(JSON.stringify({ type: 'scenario', name, file, passed, durationMs }))
    return
  }
  terminal.print(`  ${passed ? 'passed' : 'failed'} in ${seconds(durationMs)}`)
}

async function writeReport(path: string, results: readonly ScenarioResult[]): Promise<void> {
  try {
    await writeFile(path, junitReport(results))
  } catch (cause) {
    throw new BridgeError('USAGE', `Cannot write the report ${path}: ${messageOf(cause)}`, {
      hint: 'Give --junit a file in a folder that exists and may be written.',
      cause,
    })
  }
}
