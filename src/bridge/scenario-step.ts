/**
 * One step of a scenario on a phone: a command, a goal for the model, or a look whether something is
 * as expected. What is expected may take a moment; every look has a limit.
 */

import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../clock.js'
import type { Phone } from '../device/phone.js'
import { BridgeError } from '../errors.js'
import type { RunOutcome } from './events.js'
import { doByHand } from './scenario-hand.js'
import { lookFor, lookUntil, stepFailed } from './scenario-look.js'
import type { ScenarioSetup, ScenarioStep } from './scenario-schema.js'
import { readPath } from './state-path.js'
import { findByText, readSource } from './ui-source.js'

export type Goal = Extract<ScenarioStep, { kind: 'do' }>

/** How a goal ended. */
export interface GoalEnd {
  readonly run: string
  readonly outcome: RunOutcome
  /** Why it did not finish; null when it did. */
  readonly message: string | null
}

/** What only an emulated phone allows: to be put into a state, and to be asked for it. */
export interface ScenarioWorld {
  reset(
    setup: Pick<ScenarioSetup, 'locale'> & { readonly seed: number },
    signal: AbortSignal,
  ): Promise<void>
  /** Merges deeply; arrays are replaced. */
  patchState(patch: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<void>
  readState(signal: AbortSignal): Promise<unknown>
}

export interface ScenarioStage {
  readonly phone: Phone
  /** Lets the model do it and waits for the end. */
  runGoal(goal: Goal, signal: AbortSignal): Promise<GoalEnd>
  /** Null on a real phone. */
  readonly world: ScenarioWorld | null
  readonly clock: Clock
}

/**
 * @returns the id of the run when the model did the step
 * @throws BridgeError SCENARIO_FAILED and what the phone throws
 */
export async function takeStep(
  step: ScenarioStep,
  stage: ScenarioStage,
  signal: AbortSignal,
): Promise<string | null> {
  const { phone, clock } = stage
  switch (step.kind) {
    case 'do':
      return reachGoal(step, stage, signal)
    case 'see':
      await lookFor(step.text, findByText, stage, signal)
      return null
    case 'not_see':
      await lookUntil(clock, signal, async () => {
        const node = findByText(readSource(await phone.source(signal)), step.text)
        if (node === null) return { value: null }
        return { fault: `expected not to see "${step.text}", saw "${node.names.join('", "')}"` }
      })
      return null
    case 'app':
      await lookUntil(clock, signal, async () => {
        const app = await phone.currentApp(signal)
        if (app === step.packageName) return { value: null }
        return { fault: `expected the app ${step.packageName}, saw ${app}` }
      })
      return null
    case 'state':
      await lookUntil(clock, signal, async () => {
        const state = await worldOf(stage).readState(signal)
        const faults = stateFaults(state, step.expected)
        return faults.length === 0 ? { value: null } : { fault: faults.join('; ') }
      })
      return null
    default:
      await doByHand(step, stage, signal)
      return null
  }
}

/** The world, where a scenario cannot do without. @throws BridgeError SCENARIO_INVALID */
export function worldOf({ world, phone }: ScenarioStage): ScenarioWorld {
  if (world !== null) return world
  throw new BridgeError(
    'SCENARIO_INVALID',
    `The scenario uses "setup", "state" or "approve", but ${phone.identity.udid} is no emulated phone.`,
    { hint: 'Run it on the emulated phone, or leave these out.' },
  )
}

async function reachGoal(goal: Goal, stage: ScenarioStage, signal: AbortSignal): Promise<string> {
  // On a real phone a payment or a message always needs a person.
  if (goal.approve) worldOf(stage)
  const { run, outcome, message } = await stage.runGoal(goal, signal)
  if (outcome === 'finished') return run
  const why = message === null ? '' : `: ${message}`
  throw stepFailed(`expected run ${run} to finish, it ended with ${outcome}${why}`)
}

function stateFaults(state: unknown, expected: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(expected).flatMap(([path, value]) => {
    const seen = readPath(state, path)
    if (isDeepStrictEqual(seen, value)) return []
    return [`expected ${path} to be ${JSON.stringify(value)}, it is ${JSON.stringify(seen)}`]
  })
}
