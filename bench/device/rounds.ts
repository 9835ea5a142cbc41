/** Lets the contenders work side by side, one after the other in each round, so that noise hits all alike. */

import type { Point } from '../../src/geometry.js'
import type { Contender, TypingWay } from './contender.js'
import type { FarSide } from './far-side.js'

export interface Lane {
  readonly contender: Contender
  readonly far: FarSide
}

/** One thing measured on one contender, in the order of the rounds; milliseconds unless `what` says otherwise. */
export interface Series {
  readonly what: string
  readonly who: string
  readonly values: readonly number[]
}

/** The emulated phone's transition from a list to a page. */
const TRANSITION_MS = 280
const TEXT = 'Bring 4 lemons home.'
const never = new AbortController().signal

export async function playRounds(
  lanes: readonly Lane[],
  rounds: number,
  onRound: (round: number) => void,
): Promise<readonly Series[]> {
  const taken = createCollection()
  for (let round = 0; round <= rounds; round++) {
    // the first one warms up
    const keep = round > 0 ? taken.add : () => undefined
    for (const lane of lanes) {
      await playSteps(lane, (what, ms) => keep(what, lane.contender.name, ms))
      for (const way of lane.contender.typing) {
        keep('20 characters typed', way.name, await playTyping(lane.far, way))
      }
    }
    onRound(round)
  }
  return taken.all()
}

type Keep = (what: string, value: number) => void

/** Steps of a run without their model: first a tap that opens a page, then one that opens none. */
async function playSteps({ contender, far }: Lane, keep: Keep): Promise<void> {
  const opening = await playStep({ contender, far }, await far.showSettings())
  const shownAt = Date.now()
  await contender.look()
  const freshAt = Date.now()
  await contender.look()
  const againAt = Date.now()
  keep('screenshot, of a new screen', freshAt - shownAt)
  keep('screenshot, of the same screen again', againAt - freshAt)
  keep('tap command to phone', opening.tapMs)
  keep('tap to still, over the animation', opening.restMs - TRANSITION_MS)
  keep('step without the model', opening.stepMs)
  keep('step without the model, less the animation', opening.stepMs - TRANSITION_MS)
  const turning = await playStep({ contender, far }, await far.showSwitch())
  keep('step without the model, a switch', turning.stepMs)
}

interface StepTimes {
  /** From the command to the finger on the screen. */
  readonly tapMs: number
  /** From the command until the wait is over. */
  readonly restMs: number
  /** A picture, the tap, and the wait. */
  readonly stepMs: number
}

async function playStep({ contender, far }: Lane, at: Point): Promise<StepTimes> {
  const startedAt = Date.now()
  await contender.look()
  const lookedAt = Date.now()
  await contender.tap(at)
  await contender.settle()
  const endedAt = Date.now()
  const { touchedAt } = await far.control.motion(never)
  if (touchedAt === null || touchedAt < lookedAt - 1) throw new Error('the tap did not arrive')
  return {
    tapMs: touchedAt - lookedAt,
    restMs: endedAt - lookedAt,
    stepMs: endedAt - startedAt,
  }
}

async function playTyping(far: FarSide, way: TypingWay): Promise<number> {
  const field = await far.showEmptyNote()
  const startedAt = Date.now()
  await way.type(field, TEXT)
  const ms = Date.now() - startedAt
  const state = JSON.stringify(await far.control.readState(never))
  if (!state.includes(JSON.stringify(TEXT)))
    throw new Error(`"${TEXT}" did not arrive: ${way.name}`)
  return ms
}

function createCollection() {
  const values = new Map<string, { what: string; who: string; values: number[] }>()
  return {
    add: (what: string, who: string, value: number) => {
      const key = `${what} ${who}`
      const series = values.get(key) ?? { what, who, values: [] }
      series.values.push(value)
      values.set(key, series)
    },
    all: (): readonly Series[] => [...values.values()],
  }
}
