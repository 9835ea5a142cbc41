/**
 * Looks on while a model does a task on the emulated phone: asks the judge about each screen, and lets
 * happen what the measurement wants to happen in the middle of a run.
 */

import type { RunEvent } from '../bridge/events.js'
import type { EmulatorControl, GivenTask } from './emulator-control.js'
import { type Judge, type JudgedStep, judgedStep, type Verdict } from './eval-judge.js'

/** After which step the phone is led astray, and after which a message comes in. */
const DETOUR_AFTER = 2
const NOTIFICATION_AFTER = 1

export interface Meddling {
  readonly control: EmulatorControl
  readonly task: GivenTask
  readonly withDetour: boolean
  readonly withNotification: boolean
  /** Null: nobody judges. */
  readonly judge: Judge | null
}

export interface Meddler {
  onEvent(event: RunEvent): void
  /** What came of it, when all that was begun is done. @throws what the control port threw */
  end(): Promise<{ readonly judged: readonly JudgedStep[]; readonly detour: string | null }>
}

export function createMeddler(meddling: Meddling, signal: AbortSignal): Meddler {
  const { control, task, judge } = meddling
  const history: string[] = []
  const judged: JudgedStep[] = []
  let verdict: Promise<Verdict | null> = Promise.resolve(null)
  let detour: string | null = null
  const begun: Promise<void>[] = []
  const begin = (work: Promise<void>) => {
    // Awaited in end(); until then a failure must not look forgotten.
    work.catch(() => undefined)
    begun.push(work)
  }
  const ask = async (knows: Judge, done: readonly string[]) =>
    knows({ ...task, state: await control.readState(signal), history: done })
  const meddle = (step: number) => {
    if (meddling.withNotification && step === NOTIFICATION_AFTER)
      begin(control.receiveMessage(STRANGER, signal))
    if (meddling.withDetour && step === DETOUR_AFTER)
      begin(
        control.takeDetour(task.seed, signal).then((turn) => {
          detour = turn
        }),
      )
  }
  return {
    onEvent: (event) => {
      if (event.type === 'screenshot' && judge !== null) {
        // The model thinks about this picture now, and nothing moves meanwhile.
        verdict = ask(judge, [...history])
        verdict.catch(() => undefined)
      }
      if (event.type === 'answer') {
        history.push(event.answer.action)
        begin(
          verdict.then((said) => {
            if (said !== null) judged.push(judgedStep(event, said))
          }),
        )
      }
      // The run waits for a still screen now: what happens here is in its next picture.
      if (event.type === 'performed') meddle(event.step)
    },
    end: async () => {
      await Promise.all(begun)
      return { judged, detour }
    },
  }
}

/** Somebody whom no seeded phone knows. */
const STRANGER = { from: '+49 170 5550199', text: 'Your parcel arrives today.' }
