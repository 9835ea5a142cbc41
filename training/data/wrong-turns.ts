/** Steps of a walk: those that the teacher says, and wrong ones, from which its next step leads back. */

import { parseAnswer } from '../../src/bridge/answer.js'
import { ground } from '../../src/bridge/grounding.js'
import type { HistoryEntry } from '../../src/bridge/operation.js'
import type { EmulatedPhone, UiNode } from '../../src/emulator/emulated-phone.js'
import type { Rect } from '../../src/geometry.js'
import type { Random } from '../../src/random.js'
import { likeness } from '../oracle/nearest.js'
import type { Move } from '../oracle/oracle.js'
import { answerSections, answerText } from './answers.js'
import { labelOf } from './elements.js'
import type { WordRandom } from './made-up.js'
import { performCommand } from './perform.js'
import { nearLabel } from './reading.js'

/** There what was typed wrongly cannot be told from what stood there before. */
const ADDS_TO_TEXT = 'notes-append'
/** There no page tells afterwards what was tapped: the teachers go by the history. */
const SHOWS_NOTHING = ['music-control', 'music-add-to-playlist']

export interface Turn {
  readonly family: string
  /** What the teacher would do. */
  readonly move: Move
  readonly random: WordRandom
}

/** The step goes the whole way that it goes at run time: as text, parsed, grounded, carried out. */
export function follow(phone: EmulatedPhone, move: Move, history: HistoryEntry[]): void {
  const { size } = phone.display
  const answer = parseAnswer(answerText(answerSections(move, size), 'action_op'))
  if (answer.operation.kind === 'end') return
  performCommand(phone, ground(answer.operation, size))
  history.push({ source: answer.source, action: answer.action })
}

/** Something else than the teacher's step: wrong words where something is to be typed, or a tap on anything. */
export function turnWrong(phone: EmulatedPhone, turn: Turn, history: HistoryEntry[]): void {
  if (!mistype(phone, turn, history)) wander(phone, turn.random, history)
}

/** One of the words that are to be typed is another one. False where nothing is. */
function mistype(
  phone: EmulatedPhone,
  { family, move, random }: Turn,
  history: HistoryEntry[],
): boolean {
  const { deed } = move
  if (deed.kind !== 'type' || family === ADDS_TO_TEXT || !/\p{Letter}{2}/u.test(deed.text))
    return false
  const text = nearLabel(deed.text, [], random)
  if (text === null) return false
  const action = move.action.replace(deed.text, () => text)
  follow(phone, { ...move, action, deed: { ...deed, text } }, history)
  return true
}

/** A row or a tile is taken for another one, also one of a list that should be searched: the history tells what was
 *  meant, as that of a model does which reads a list wrongly. False where there is no such thing. */
export function misread(
  phone: EmulatedPhone,
  { family, move, random }: Turn,
  history: HistoryEntry[],
): boolean {
  const { deed } = move
  if (SHOWS_NOTHING.includes(family)) return false
  if (deed.kind === 'type') return skipSearch(phone, { move, random }, history)
  if (deed.kind !== 'click' && deed.kind !== 'long_press') return false
  const { node } = deed
  const neighbours = tappable(phone).filter(
    ({ packageName, bounds }) =>
      packageName === node.packageName &&
      isAsLarge(bounds, node.bounds) &&
      !isSame(bounds, node.bounds),
  )
  if (neighbours.length === 0) return false
  const { bounds } = takenFor(labelOf(node), neighbours, random)
  follow(phone, { ...move, deed: { ...deed, node: { ...node, bounds } } }, history)
  return true
}

/** How often it is the one that is called most alike, which a reader takes it for again after going back. */
const MOST_ALIKE = 0.6

function takenFor(label: string, neighbours: readonly UiNode[], random: Random): UiNode {
  const any = random.pick(neighbours)
  if (!random.chance(MOST_ALIKE)) return any
  const alike = (node: UiNode) => likeness(labelOf(node), label)
  return neighbours.reduce((best, each) => (alike(each) > alike(best) ? each : best), any)
}

/** In place of typing what is sought: a tap on something of the list below, as if that were it. */
function skipSearch(
  phone: EmulatedPhone,
  { move, random }: Pick<Turn, 'move' | 'random'>,
  history: HistoryEntry[],
): boolean {
  const { deed } = move
  if (deed.kind !== 'type' || !deed.node.resourceId.endsWith('_search')) return false
  const { packageName, bounds } = deed.node
  const rows = tappable(phone).filter(
    (row) =>
      row.packageName === packageName &&
      row.bounds.top >= bounds.bottom &&
      row.bounds.right - row.bounds.left > phone.display.size.width / 3,
  )
  if (rows.length === 0) return false
  const node = { ...random.pick(rows), text: deed.text, children: [] }
  const action = `Tap ${deed.text}.`
  follow(phone, { ...move, action, deed: { kind: 'click', node } }, history)
  return true
}

/** A tap on anything tappable. It stands in the history unless that is not kept. */
export function wander(phone: EmulatedPhone, random: Random, history: HistoryEntry[]): void {
  const nodes = tappable(phone)
  if (nodes.length === 0) return
  const node = random.pick(nodes)
  const action = `Tap ${labelOf(node) || 'the screen'}.`
  follow(
    phone,
    { status: '', plan: '', action, deed: { kind: 'click', node }, sensitive: false },
    history,
  )
}

function tappable(phone: EmulatedPhone): UiNode[] {
  return flatten(phone.tree()).filter((node) => node.clickable && node.enabled)
}

function flatten(node: UiNode): UiNode[] {
  return [node, ...node.children.flatMap(flatten)]
}

function isAsLarge(a: Rect, b: Rect): boolean {
  return a.right - a.left === b.right - b.left && a.bottom - a.top === b.bottom - b.top
}

function isSame(a: Rect, b: Rect): boolean {
  return isAsLarge(a, b) && a.left === b.left && a.top === b.top
}
