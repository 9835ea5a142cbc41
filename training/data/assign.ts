/** Chooses tasks to teach, with what they name and the words that they are said in. */

import { seedingOf } from '../../src/emulator/content/seeding.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { armInterruptions } from '../../src/emulator/interruptions/arm.js'
import { families } from '../../src/emulator/tasks/registry.js'
import type { TaskFamily, TaskParams } from '../../src/emulator/tasks/task.js'
import { sayTask } from '../../src/emulator/tasks/wordings.js'
import type { Random } from '../../src/random.js'
import { composedWordingsOf, writtenWordings } from '../wordings/registry.js'
import type { WordRandom } from './made-up.js'
import { mannered } from './manner.js'
import { absentAlarm, absentPhoto, nearMiss, reword } from './reword.js'

/** A task for a phone, and how it is said. */
export interface Assignment {
  readonly family: TaskFamily
  readonly params: TaskParams
  readonly text: string
}

/** Share of tasks that ask to write made-up words. */
const REWORDED_TASKS = 0.5
/** Share of tasks that are said in words put together, not in those that were written for them. */
const COMPOSED_TASKS = 0.3
/** Share of what is missing whose name is nearly that of something there. */
const NEAR_MISSES = 0.6
/** Share of tasks that carry words from one place to another, beside those that are drawn among all. */
const CARRYING_TASKS = 0.15
/** They are hardest: what is read wrongly on one page is typed wrongly on another. */
const carryingFamilies = families.filter(({ name }) =>
  /^across-|-fill-form$|-sign-up$|-append$|-edit$|-to-note$/.test(name),
)

/**
 * A task for this phone; null where none is found.
 * @param prepares whether it is of any family, and the phone is made ready for it; else it takes the phone as it is, and
 *   is mostly about the app in front
 */
export function assign(
  phone: EmulatedPhone,
  random: WordRandom,
  prepares: boolean,
): Assignment | null {
  for (let attempt = 0; attempt < 6; attempt++) {
    const family = pickFamily(phone, random, prepares)
    if (prepares) {
      const state = structuredClone(phone.state)
      family.prepare(random, state)
      const apps = phone.apps.filter(({ packageName }) => family.packages.includes(packageName))
      armInterruptions(state, apps, random)
      phone.replaceState(state)
    }
    const proposed = family.propose(random, phone.state)
    if (proposed === null) continue
    const { language } = phone.state.settings
    const isReworded = random.chance(REWORDED_TASKS)
    const asked = isReworded ? reword(family.name, proposed, { random, language }) : proposed
    const isNearMiss = random.chance(NEAR_MISSES)
    const { state } = phone
    const missed = isNearMiss ? nearMiss(family.name, asked, { random, state }) : asked
    const found = absentAlarm(family.name, missed, { random, state })
    const params = absentPhoto(family.name, found, { random, state })
    return { family, params, text: said({ family, params }, phone, random) }
  }
  return null
}

/** Each time in other words. */
export function said(
  { family, params }: Pick<Assignment, 'family' | 'params'>,
  { state }: EmulatedPhone,
  random: Random,
): string {
  const isComposed = random.chance(COMPOSED_TASKS)
  const wordings = isComposed ? composedWordingsOf(family) : writtenWordings(family)
  const { text } = sayTask({ wordings, params }, seedingOf(state), random)
  return mannered(text, state.settings.language, random)
}

/** "contacts-star: Add Dora Chen to my favorites.": one way for each family, whatever the task was said in. */
export function saidPlainly(
  { family, params }: Pick<Assignment, 'family' | 'params'>,
  { state }: EmulatedPhone,
): string {
  const [first] = family.wordings[state.settings.language].taught
  if (first === undefined) throw new Error(`the family "${family.name}" has no wording`)
  return `${family.name}: ${first(params)}`
}

/** Tasks beside the way are mostly about the app in front: elsewhere the step is always "open it". */
function pickFamily(phone: EmulatedPhone, random: Random, anywhere: boolean): TaskFamily {
  const front = phone.frontPage()?.packageName
  const near = families.filter((family) => front !== undefined && family.packages.includes(front))
  if (!anywhere && near.length > 0 && random.chance(0.85)) return random.pick(near)
  return random.pick(random.chance(CARRYING_TASKS) ? carryingFamilies : families)
}
