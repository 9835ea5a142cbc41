/**
 * Walks over the emulated phone as a user would, good and bad, and hands out every screen it meets
 * together with what the teacher would do there. Only seeds below FIRST_MEASURING_SEED are walked.
 */

import type { HistoryEntry } from '../../src/bridge/operation.js'
import { FIRST_MEASURING_SEED } from '../../src/emulator/content/seeding.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { withMessage } from '../../src/emulator/task-desk.js'
import type { TaskParams } from '../../src/emulator/tasks/task.js'
import type { Move } from '../oracle/oracle.js'
import { oracles } from '../oracle/registry.js'
import { viewOf } from '../oracle/view.js'
import { type Assignment, assign, type Said, say } from './assign.js'
import { someLanguage, varyLooks } from './looks.js'
import { madeUpText, type WordRandom } from './made-up.js'
import { renameThings } from './rename.js'
import { follow, misread, type Turn, turnWrong, wander } from './wrong-turns.js'

/** A task, what was done for it so far, and the teacher's next step on the present screen. */
export interface Lecture extends Said {
  readonly history: readonly HistoryEntry[]
  readonly move: Move
}

export type VisitScreen = (phone: EmulatedPhone, lectures: readonly Lecture[]) => Promise<void>

/** Share of phones on which things have made-up names. */
const RENAMED_PHONES = 0.7
/** The longest way of a teacher is 22, on a phone on its side; a wrong turn or two take some more. */
const MAX_STEPS = 26
/** Share of steps that meet a neighbour of what is meant, where there is one. */
const MISREADINGS = 0.15
/** Share of the others that are not as the teacher has it. */
const WRONG_TURNS = 0.12
/** Share of steps at which the screen is shown once more, with a message that has just come. */
const MESSAGES = 0.03
/** Share of screens on which the task that led there is asked once more in other words. */
const RETOLD = 0.5
/** Other tasks that are asked on each screen beside the one that led there. */
const SIDE_TASKS = 2
/**
 * Share of these that are kept where their step is "open the app" or to leave the page as a wrong one, as that of most
 * is: a network that meets seven wrong pages for a right one calls the right one wrong.
 */
const PLAIN_SIDE_TASKS = 0.25
const MOST_SIDE_DRAWS = 6
const PLAIN_STATUS = / is not open\.$|Wrong\.$/

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
    const move = nextStep(phone, assignment, history)
    if (move === null) return
    const lecture = lectureOf(assignment, { history: [...history], move })
    const retold = random.chance(RETOLD) ? [{ ...lecture, ...say(assignment, phone, random) }] : []
    await visit(phone, [lecture, ...retold, ...sideLectures(phone, random)])
    if (random.chance(MESSAGES)) await dropIn(phone, { assignment, lecture, random }, visit)
    if (move.deed.kind === 'end') return
    takeStep(phone, { family: assignment.family.name, move, random }, history)
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
  const move = nextStep(phone, assignment, lecture.history)
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

/** The teacher's next step on this screen; null while there is nothing to see. */
export function teach(
  phone: EmulatedPhone,
  { family, params }: { readonly family: string; readonly params: TaskParams },
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

function nextStep(
  phone: EmulatedPhone,
  { family, params }: Assignment,
  history: readonly HistoryEntry[],
): Move | null {
  return teach(phone, { family: family.name, params }, history)
}

function sideLectures(phone: EmulatedPhone, random: WordRandom): Lecture[] {
  const lectures: Lecture[] = []
  for (let draw = 0; draw < MOST_SIDE_DRAWS && lectures.length < SIDE_TASKS; draw++) {
    const assignment = assign(phone, random, false)
    const move = assignment === null ? null : nextStep(phone, assignment, [])
    if (assignment === null || move === null) continue
    if (PLAIN_STATUS.test(move.status) && !random.chance(PLAIN_SIDE_TASKS)) continue
    lectures.push(lectureOf(assignment, { history: [], move }))
  }
  return lectures
}

function lectureOf({ text, plain }: Assignment, step: Pick<Lecture, 'history' | 'move'>): Lecture {
  return { text, plain, ...step }
}
