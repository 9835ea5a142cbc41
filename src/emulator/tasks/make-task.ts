/** A task from a seed: the phone is reset, prepared for it, and the sentence drawn. */

import { BridgeError } from '../../errors.js'
import { createRandom, type Random } from '../../random.js'
import type { PhoneState } from '../apps/app.js'
import type { Language } from '../content/language.js'
import { seedingOf } from '../content/seeding.js'
import type { EmulatedPhone } from '../emulated-phone.js'
import { armInterruptions } from '../interruptions/arm.js'
import { merge } from '../merge.js'
import { families } from './registry.js'
import type { Task, TaskFamily } from './task.js'
import { sayTask } from './wordings.js'

export interface TaskRequest {
  readonly seed: number
  /** Of several, one is drawn from the seed. Absent: of all. */
  readonly family?: string | readonly string[]
  /** Of the phone and of the sentence. Default: English. */
  readonly language?: Language
  /** True: no app greets, asks or crashes. Default: some do, on a share of all phones. */
  readonly undisturbed?: boolean
  /** Laid over the seeded state before the task is drawn: `{ settings: { darkTheme: true } }`. */
  readonly set?: Readonly<Record<string, unknown>>
}

export const FAMILY_NAMES = families.map(({ name }) => name)

const MOST_ATTEMPTS = 60

/** Leaves the phone ready for the task. The same request gives the same phone and sentence. */
export function makeTask(phone: EmulatedPhone, request: TaskRequest): Task {
  const { seed, family: wished = FAMILY_NAMES, language = 'en', undisturbed = false } = request
  const random = createRandom(Math.imul(seed + 1, 0x9e3779b1))
  const names = typeof wished === 'string' ? [wished] : wished
  const choices = FAMILY_NAMES.filter((name) => names.includes(name)).map(familyNamed)
  for (const name of names) familyNamed(name)
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    phone.reset(seed, language)
    // The same shape with other values: the request says what it wants otherwise.
    phone.replaceState(merge(phone.state, request.set ?? {}) as PhoneState)
    const family = random.pick(choices)
    const task = proposeTask(phone, { family, undisturbed }, random)
    if (task !== null) return { ...task, seed, language }
  }
  throw new BridgeError(
    'EMULATOR_FAILED',
    `no task of ${names.join(', ')} can be done on the phone of seed ${seed} after ${MOST_ATTEMPTS} draws`,
    { hint: 'Ask for another seed or another family.' },
  )
}

/** @param before the state right after makeTask */
export function checkTask(
  task: Pick<Task, 'family' | 'params'>,
  before: PhoneState,
  after: PhoneState,
): boolean {
  return familyNamed(task.family).check(task.params, before, after)
}

function proposeTask(
  phone: EmulatedPhone,
  { family, undisturbed }: { readonly family: TaskFamily; readonly undisturbed: boolean },
  random: Random,
): Omit<Task, 'seed' | 'language'> | null {
  const state = structuredClone(phone.state)
  family.prepare(random, state)
  const params = family.propose(random, state)
  if (params === null) return null
  const involved = [...family.packages, params.packageName]
  const apps = phone.apps.filter(({ packageName }) => involved.includes(packageName))
  const interruption = undisturbed
    ? null
    : armInterruptions(state, apps, createRandom(Math.imul(state.seed + 7, 0x85ebca6b)))
  phone.replaceState(state)
  const said = sayTask({ wordings: family.wordings, params }, seedingOf(state), random)
  const isPossible = family.possible !== false
  return { family: family.name, ...said, isPossible, interruption, params }
}

function familyNamed(name: string): TaskFamily {
  const family = families.find((candidate) => candidate.name === name)
  if (family !== undefined) return family
  const known = families.map((each) => each.name).join(', ')
  throw new BridgeError('USAGE', `there is no task family "${name}"`, {
    hint: `Use one of: ${known}.`,
  })
}
