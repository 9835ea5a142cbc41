/**
 * Walks over the emulated phone as a user would, good and bad, and hands out every screen it meets
 * together with what the teacher would do there. Only seeds below FIRST_MEASURING_SEED are walked.
 */

import type { HistoryEntry } from '../../src/bridge/operation.js'
import { FIRST_MEASURING_SEED, seedingOf } from '../../src/emulator/content/seeding.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { armInterruptions } from '../../src/emulator/interruptions/arm.js'
import { withMessage } from '../../src/emulator/task-desk.js'
import { families } from '../../src/emulator/tasks/registry.js'
import type { TaskFamily, TaskParams } from '../../src/emulator/tasks/task.js'
import { sayTask } from '../../src/emulator/tasks/wordings.js'
import type { Random } from '../../src/random.js'
import type { Move } from '../oracle/oracle.js'
import { oracles } from '../oracle/registry.js'
import { viewOf } from '../oracle/view.js'
import { composedWordingsOf, writtenWordings } from '../wordings/registry.js'
import { someLanguage, varyLooks } from './looks.js'
import { madeUpText, type WordRandom } from './made-up.js'
import { mannered } from './manner.js'
import { renameThings } from './rename.js'
import { absentAlarm, nearMiss, reword } from './reword.js'
import { follow, misread, type Turn, turnWrong, wander } from './wrong-turns.js'

/** A task, what was done for it so far, and the teacher's next step on the present screen. */
export interface Lecture {
  readonly text: string
  readonly history: readonly HistoryEntry[]
  readonly move: Move
}

export type VisitScreen = (phone: EmulatedPhone, lectures: readonly Lecture[]) => Promise<void>

interface Assignment {
  /** Its name. */
  readonly family: string
  readonly params: TaskParams
  readonly text: string
}

/** Share of phones on which things have made-up names. */
const RENAMED_PHONES = 0.7
/** Share of tasks that ask to write made-up words. */
const REWORDED_TASKS = 0.5
/** Share of tasks that are said in words put together, not in those that were written for them. */
const COMPOSED_TASKS = 0.5
/** Share of what is missing whose name is nearly that of something there. */
const NEAR_MISSES = 0.6
/** Share of tasks that carry words from one place to another, beside those that are drawn among all. */
const CARRYING_TASKS = 0.15
/** They are hardest: what is read wrongly on one page is typed wrongly on another. */
const carryingFamilies = families.filter(({ name }) =>
  /^across-|-fill-form$|-sign-up$|-append$|-edit$|-to-note$/.test(name),
)
/** The longest way of a teacher is 22, on a phone on its side; a wrong turn or two take some more. */
const MAX_STEPS = 26
/** Share of steps that meet a neighbour of what is meant, where there is one. */
const MISREADINGS = 0.15
/** Share of the others that are not as the teacher has it. */
const WRONG_TURNS = 0.12
/** Share of steps at which the screen is shown once more, with a message that has just come. */
const MESSAGES = 0.03
/** Other tasks that are asked on each screen beside the one that led there. */
const SIDE_TASKS = 3

/** One episode: a seeded phone, a task, and a walk that now and then takes a wrong turn. */
export async function walkEpisode(
  phone: EmulatedPhone,
  random: WordRandom,
  visit: VisitScreen,
): Promise<void> {
  phone.reset(random.int(0, FIRST_MEASURING_SEED - 1), someLanguage(random))
  varyLooks(phone, random)
  if (random.chance(RENAMED_PHONES)) renameThings(phone, random)
  const assignment = assign(phone, random, true)
  if (assignment === null) return
  const history: HistoryEntry[] = []
  if (random.chance(0.25)) for (let i = random.int(1, 3); i > 0; i--) wander(phone, random, [])

  for (let step = 0; step < MAX_STEPS; step++) {
    const move = teach(phone, assignment, history)
    if (move === null) return
    const lecture: Lecture = { text: assignment.text, history: [...history], move }
    await visit(phone, [lecture, ...sideLectures(phone, random)])
    if (random.chance(MESSAGES)) await dropIn(phone, { assignment, lecture, random }, visit)
    if (move.deed.kind === 'end') return
    takeStep(phone, { family: assignment.family, move, random }, history)
  }
}

interface Disturbed {
  readonly assignment: Assignment
  readonly lecture: Lecture
  readonly random: WordRandom
}

/** The card of a message hides the top of the page until it is pushed away. */
async function dropIn(
  phone: EmulatedPhone,
  { assignment, lecture, random }: Disturbed,
  visit: VisitScreen,
): Promise<void> {
  const before = structuredClone(phone.state)
  const { language } = before.settings
  const [from, text] = [madeUpText(random, language, 2), madeUpText(random, language, 4)]
  phone.replaceState(withMessage(phone.state, { from, text }))
  const move = teach(phone, assignment, lecture.history)
  if (move !== null) await visit(phone, [{ ...lecture, move }])
  phone.replaceState(before)
}

/** As the teacher has it, mostly. */
function takeStep(phone: EmulatedPhone, turn: Turn, history: HistoryEntry[]): void {
  const { random } = turn
  if (random.chance(MISREADINGS) && misread(phone, turn, history)) return
  if (random.chance(WRONG_TURNS)) turnWrong(phone, turn, history)
  else follow(phone, turn.move, history)
}

/** A walk without a task: any app, anything tappable. It meets the screens that no task needs. */
export async function walkFreely(
  phone: EmulatedPhone,
  random: WordRandom,
  visit: VisitScreen,
): Promise<void> {
  phone.reset(random.int(0, FIRST_MEASURING_SEED - 1), someLanguage(random))
  varyLooks(phone, random)
  if (random.chance(RENAMED_PHONES)) renameThings(phone, random)
  phone.launch(random.pick(phone.installed).packageName)
  phone.finishAnimations()
  for (let step = random.int(2, 6); step > 0; step--) {
    await visit(phone, sideLectures(phone, random))
    wander(phone, random, [])
  }
}

function assign(phone: EmulatedPhone, random: WordRandom, prepares: boolean): Assignment | null {
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
    const params = absentAlarm(family.name, missed, { random, state })
    const isComposed = random.chance(COMPOSED_TASKS)
    const wordings = isComposed ? composedWordingsOf(family) : writtenWordings(family)
    const said = sayTask({ wordings, params }, seedingOf(phone.state), random)
    return { family: family.name, params, text: mannered(said.text, language, random) }
  }
  return null
}

/** Tasks beside the way are mostly about the app in front: elsewhere the step is always "open it". */
function pickFamily(phone: EmulatedPhone, random: Random, anywhere: boolean): TaskFamily {
  const front = phone.frontPage()?.packageName
  const near = families.filter((family) => front !== undefined && family.packages.includes(front))
  if (!anywhere && near.length > 0 && random.chance(0.85)) return random.pick(near)
  return random.pick(random.chance(CARRYING_TASKS) ? carryingFamilies : families)
}

/** The teacher's next step on this screen; null while there is nothing to see. */
export function teach(
  phone: EmulatedPhone,
  { family, params }: Pick<Assignment, 'family' | 'params'>,
  history: readonly HistoryEntry[],
): Move | null {
  const view = viewOf(
    phone,
    history.map((entry) => entry.action),
  )
  const oracle = oracles[family]
  if (oracle === undefined) throw new Error(`no teacher for the family "${family}"`)
  return view === null ? null : oracle(view, params)
}

function sideLectures(phone: EmulatedPhone, random: WordRandom): Lecture[] {
  const lectures: Lecture[] = []
  for (let i = 0; i < SIDE_TASKS; i++) {
    const assignment = assign(phone, random, false)
    const move = assignment === null ? null : teach(phone, assignment, [])
    if (assignment !== null && move !== null)
      lectures.push({ text: assignment.text, history: [], move })
  }
  return lectures
}
