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

/** What is asked for. */
interface Wish {
  readonly family: TaskFamily
  readonly params: TaskParams
}

/** A task in words. */
export interface Said {
  readonly text: string
  /** The same in the first words of its family, whatever `text` says it in; null where these may ask for another thing. */
  readonly plain: string | null
}

/** A task for a phone, and how it is said. */
export type Assignment = Wish & Said

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
    const params = propose(family, phone, random)
    if (params !== null) return { family, params, ...say({ family, params }, phone, random) }
  }
  return null
}

/** Tasks of any families for which this phone happens to have what they name: to be understood, not to be done. */
export function sayings(phone: EmulatedPhone, random: WordRandom, count: number): Said[] {
  return Array.from({ length: count }, () => random.pick(families)).flatMap((family) => {
    const params = propose(family, phone, random)
    return params === null ? [] : [say({ family, params }, phone, random)]
  })
}

/** Of a task of this family; null where the phone has nothing for one. */
function propose(
  family: TaskFamily,
  { state }: EmulatedPhone,
  random: WordRandom,
): TaskParams | null {
  const proposed = family.propose(random, state)
  if (proposed === null) return null
  const { language } = state.settings
  const isReworded = random.chance(REWORDED_TASKS)
  const asked = isReworded ? reword(family.name, proposed, { random, language }) : proposed
  const isNearMiss = random.chance(NEAR_MISSES)
  const missed = isNearMiss ? nearMiss(family.name, asked, { random, state }) : asked
  const found = absentAlarm(family.name, missed, { random, state })
  return absentPhoto(family.name, found, { random, state })
}

/** Each time in other words. */
export function say({ family, params }: Wish, { state }: EmulatedPhone, random: Random): Said {
  const { language } = state.settings
  const isComposed = random.chance(COMPOSED_TASKS)
  const wordings = isComposed ? composedWordingsOf(family) : writtenWordings(family)
  const { text } = sayTask({ wordings, params }, seedingOf(state), random)
  const own = family.wordings[language].taught.map((wording) => wording(params))
  return { text: mannered(text, language, random), plain: plainly(family, text, own) }
}

/**
 * One way for each family, its first. Those of what cannot be done ask for many a thing ("Call", "Delete"), so that there a
 * task in the family's own words is said plainly by itself, and none that is said otherwise.
 */
function plainly({ possible }: TaskFamily, text: string, own: readonly string[]): string | null {
  if (possible !== false) return own[0] ?? null
  return own.includes(text) ? text : null
}

/** Tasks beside the way are mostly about the app in front: elsewhere the step is always "open it". */
function pickFamily(phone: EmulatedPhone, random: Random, anywhere: boolean): TaskFamily {
  const front = phone.frontPage()?.packageName
  const near = families.filter((family) => front !== undefined && family.packages.includes(front))
  if (!anywhere && near.length > 0 && random.chance(0.85)) return random.pick(near)
  return random.pick(random.chance(CARRYING_TASKS) ? carryingFamilies : families)
}
