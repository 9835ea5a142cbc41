import { expect, test } from '@jest/globals'
import type { HistoryEntry } from '../../src/bridge/operation.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { createTaskDesk } from '../../src/emulator/task-desk.js'
import { families } from '../../src/emulator/tasks/registry.js'
import { type Lecture, teach, walkEpisode } from '../../training/data/explore.js'
import { follow, misread, type Turn } from '../../training/data/wrong-turns.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'

const WALKS = 100
const MOST_STEPS = 30
/** The step that goes astray. */
const ASTRAY = [1, 2, 3, 4, 5, 6]

const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })

test('a teacher does its task although a step met the neighbour of what it names', () => {
  const plays = families.flatMap(({ name }, index) =>
    ASTRAY.flatMap((astray) => playAstray(name, 60 + index, astray)),
  )
  expect(plays.filter(({ isDone }) => !isDone).map(({ told }) => told)).toEqual([])
  expect(plays.length).toBeGreaterThan(families.length)
})

test('walks open what they did not mean, and the teacher says what it is and goes back', async () => {
  const told: string[] = []
  const listen = ({ history, move }: Lecture) => {
    const meant = /^Tap (.*)\.$/.exec(history.at(-1)?.action ?? '')?.[1]
    const open = /^Open: (.*)\. Wanted: /.exec(move.status)?.[1]
    if (meant === undefined || open === undefined || open.includes(meant)) return
    if (move.action === 'Go back.') told.push(`${open} in place of ${meant}`)
  }
  const random = createWordRandom(2)
  for (let walk = 0; walk < WALKS; walk++) {
    await walkEpisode(phone, random, async (_, [first]) => {
      if (first !== undefined) listen(first)
    })
  }
  expect(told.length).toBeGreaterThan(4)
})

test('what is taken for another thing is mostly the one that is called most alike', () => {
  // "Get rid of the photo 'Coffee by the sea'"
  const opened = Array.from({ length: 60 }, (_, n) => openedInPlaceOf('photos-delete', n))
  const counts = new Map<string, number>()
  for (const name of opened) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [[mostly = '', times = 0] = []] = [...counts].sort((a, b) => b[1] - a[1])
  expect(mostly).toBe('Tree by the sea')
  expect(times).toBeGreaterThan(24)
  expect(counts.size).toBeGreaterThan(4)
})

/** What a phone of one seed opens in place of the photo that is to be deleted. */
function openedInPlaceOf(family: string, chance: number): string {
  const desk = createTaskDesk(phone)
  const task = desk.give({ seed: 3, family })
  const history: HistoryEntry[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = teach(phone, task, history)
    if (move === null) break
    const isTile = move.deed.kind === 'click' && task.text.includes(move.deed.node.text)
    if (!isTile) follow(phone, move, history)
    else misread(phone, { family, move, random: createWordRandom(chance) }, history)
    if (isTile) break
  }
  return /^Open: (.*)\. Wanted: /.exec(teach(phone, task, history)?.status ?? '')?.[1] ?? ''
}

interface Play {
  readonly told: string
  readonly isDone: boolean
}

/** None where the step has no neighbour of its size, or where meeting it changed what the task wants kept. */
function playAstray(family: string, seed: number, astray: number): Play[] {
  const desk = createTaskDesk(phone)
  const task = desk.give({ seed, family })
  const history: HistoryEntry[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    const move = teach(phone, task, history)
    if (move === null || move.deed.kind === 'end') break
    if (step !== astray) follow(phone, move, history)
    else if (!meetsNeighbour({ family, move, random: createWordRandom(1) }, history)) return []
  }
  if (history.length <= astray) return []
  const told = `${task.text}: ${history.map(({ action }) => action).join(' ')}`
  return [{ told, isDone: desk.check().success }]
}

function meetsNeighbour(turn: Turn, history: HistoryEntry[]): boolean {
  const before = lasting()
  return misread(phone, turn, history) && lasting() === before
}

/** What a phone keeps: not which page is in front. */
function lasting(): string {
  const { settings, apps } = phone.state
  return JSON.stringify({ settings, apps })
}
