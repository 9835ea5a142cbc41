/**
 * A task family: sentences for the model, a phone prepared for them, and a check on the phone's
 * state.
 */

import type { Random } from '../../random.js'
import type { PhoneState } from '../apps/app.js'
import type { Language } from '../content/language.js'
import type { InterruptionKind } from '../interruptions/interruption.js'
import type { Wordings } from './wordings.js'

export type TaskParams = Readonly<Record<string, string | number | boolean>>

export interface TaskFamily<P extends TaskParams = TaskParams> {
  /** Such as `settings-toggle`. */
  readonly name: string
  /** Package names of the apps it passes through. */
  readonly packages: readonly string[]
  readonly wordings: Wordings<P>
  /** Changes a seeded state so that some task of the family is worth doing (mutates `state`). */
  prepare(random: Random, state: PhoneState): void
  /** Parameters of a task that is not yet done and can be done from this state; null when there is none. */
  propose(random: Random, state: PhoneState): P | null
  /** True when the task is done and nothing else was harmed. Looks at state only, never at the screen. */
  check(params: P, before: PhoneState, after: PhoneState): boolean
  /** True when doing it needs an operation that must be marked sensitive. */
  readonly sensitive?: boolean
  /** False: what it asks for is not there; the right answer is to say so and to change nothing. */
  readonly possible?: false
}

export interface Task {
  readonly family: string
  readonly seed: number
  readonly language: Language
  readonly text: string
  /** False: said in a way that training never uses. */
  readonly isTaught: boolean
  readonly isPossible: boolean
  /** What will come in between, in one of its apps; null: nothing. */
  readonly interruption: InterruptionKind | null
  readonly params: TaskParams
}
