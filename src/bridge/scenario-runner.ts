/**
 * Plays a scenario on a phone: its setup, then step by step until one fails. Says which step failed,
 * what was expected and what was seen, and keeps a picture of it. Knows neither YAML nor files.
 */

import { BridgeError, messageOf } from '../errors.js'
import type { Bridge, RunEventListener } from './bridge.js'
import type { Scenario, ScenarioStep } from './scenario-schema.js'
import { type GoalEnd, type ScenarioStage, takeStep, worldOf } from './scenario-step.js'

export interface StepResult {
  /** From 1; 0 is the setup. */
  readonly number: number
  /** Such as `tap "Save"`. */
  readonly title: string
  readonly durationMs: number
  /** Id of the run when the model did it. */
  readonly run: string | null
  readonly failure: StepFailure | null
}

export interface StepFailure {
  readonly code: string
  readonly message: string
  readonly hint: string
  /** Where the picture of that moment is; null when none could be taken. */
  readonly picture: string | null
}

export interface ScenarioResult {
  readonly name: string
  readonly file: string
  readonly durationMs: number
  /** The steps that were taken; only the last one can have failed. */
  readonly steps: readonly StepResult[]
  readonly passed: boolean
}

export interface ScenarioPlay extends ScenarioStage {
  /** Keeps the picture of a failed step and says where. */
  keepPicture(file: string, png: Buffer): Promise<string>
  readonly onStep?: (result: StepResult) => void
}

/** Rejects only when the signal aborts; every other failure is in the result. */
export async function runScenario(
  scenario: Scenario,
  play: ScenarioPlay,
  signal: AbortSignal,
): Promise<ScenarioResult> {
  const startedAt = play.clock.now()
  const steps: StepResult[] = []
  const takeNumbered = async (
    number: number,
    title: string,
    take: () => Promise<string | null>,
  ) => {
    const result = await tryStep({ number, title, take }, play, signal)
    steps.push(result)
    play.onStep?.(result)
    return result.failure === null
  }

  let passed = true
  if (hasSetup(scenario)) {
    passed = await takeNumbered(0, 'setup', () => setUp(scenario, play, signal))
  }
  for (const [index, step] of scenario.steps.entries()) {
    if (!passed) break
    const take = () => takeStep(step, play, signal)
    passed = await takeNumbered(index + 1, titleOf(step), take)
  }
  const durationMs = play.clock.now() - startedAt
  return { name: scenario.name, file: scenario.file, durationMs, steps, passed }
}

/** Lets a bridge's model do the goals on one of its phones. */
export function goalsThrough(bridge: Bridge, udid: string): ScenarioStage['runGoal'] {
  return async ({ goal, approve }, signal): Promise<GoalEnd> => {
    const run = await bridge.startRun({ task: goal, phone: udid })
    const sayYes: RunEventListener = (event) => {
      if (event.run !== run || event.type !== 'approval_asked') return
      bridge.approve(run, event.step, true, 'scenario')
    }
    const leave = approve ? bridge.subscribe(sayYes, { run, after: 0 }) : () => {}
    try {
      const { outcome, error } = await bridge.ended(run, signal)
      return { run, outcome, message: error?.message ?? null }
    } finally {
      leave()
      if (signal.aborted && bridge.phones().some((phone) => phone.run === run)) bridge.stop(run)
    }
  }
}

function hasSetup({ setup }: Scenario): boolean {
  return setup.seed !== null || Object.keys(setup.state).length > 0
}

async function setUp(
  { setup }: Scenario,
  stage: ScenarioStage,
  signal: AbortSignal,
): Promise<null> {
  const world = worldOf(stage)
  const { seed, locale } = setup
  if (seed !== null) await world.reset({ seed, locale }, signal)
  if (Object.keys(setup.state).length > 0) await world.patchState(setup.state, signal)
  return null
}

interface Attempt {
  readonly number: number
  readonly title: string
  /** @returns the id of the run when the model did it */
  readonly take: () => Promise<string | null>
}

async function tryStep(
  { number, title, take }: Attempt,
  play: ScenarioPlay,
  signal: AbortSignal,
): Promise<StepResult> {
  const startedAt = play.clock.now()
  const result = (run: string | null, failure: StepFailure | null): StepResult => {
    return { number, title, durationMs: play.clock.now() - startedAt, run, failure }
  }
  try {
    signal.throwIfAborted()
    return result(await take(), null)
  } catch (thrown) {
    signal.throwIfAborted()
    const picture = await pictureOf(number, play, signal)
    return result(null, failureOf(thrown, `Step ${number} (${title})`, picture))
  }
}

function failureOf(thrown: unknown, where: string, picture: string | null): StepFailure {
  const message = `${where}: ${messageOf(thrown)}`
  if (thrown instanceof BridgeError) {
    return { code: thrown.code, message, hint: thrown.hint, picture }
  }
  const hint = 'This is a fault in phonewright: report it together with the scenario.'
  return { code: 'UNEXPECTED', message, hint, picture }
}

/** A picture helps; that there is none must not hide the failure itself. */
async function pictureOf(
  number: number,
  { phone, keepPicture }: ScenarioPlay,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const { png } = await phone.screenshot(signal)
    return await keepPicture(`failed-step-${String(number).padStart(3, '0')}.png`, png)
  } catch {
    signal.throwIfAborted()
    return null
  }
}

function titleOf(step: ScenarioStep): string {
  switch (step.kind) {
    case 'do':
      return `do "${step.goal}"`
    case 'launch':
      return `launch ${step.app}`
    case 'tap':
      return `tap "${step.text}"`
    case 'type':
      return `type "${step.text}"${step.into === null ? '' : ` into "${step.into}"`}`
    case 'long_press':
      return `long press "${step.text}"`
    case 'drag':
      return `drag "${step.from}" to "${step.to}"`
    case 'scroll':
      return `scroll ${step.direction}${step.until === null ? '' : ` until "${step.until}"`}`
    case 'pinch':
      return `pinch ${step.direction}`
    case 'back':
    case 'home':
    case 'recents':
    case 'notifications':
      return step.kind
    case 'wait':
      return `wait ${step.seconds} s`
    case 'see':
      return `see "${step.text}"`
    case 'not_see':
      return `not see "${step.text}"`
    case 'app':
      return `app ${step.packageName}`
    case 'state':
      return `state ${Object.keys(step.expected).join(', ')}`
  }
}
