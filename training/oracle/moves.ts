/**
 * What every teacher is made of: finding things on the visible screen, and moves in the few
 * sentences that the model learns. Knows no task and no app but the launcher.
 */

import { LAUNCHER_PACKAGE } from '../../src/emulator/apps/launcher/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import { centerOf, contains, type Rect } from '../../src/geometry.js'
import { compared, openIs, READ_BACK } from './field-status.js'
import { named, said } from './names.js'
import type { Move, OracleView } from './oracle.js'

/** What a teacher says beside the deed. */
export interface Thought {
  /** At most 24 words: "Open: Lunch. Wanted: Dinner. Wrong." */
  readonly status: string
  /** At most 15 words: "Open Network & internet; turn on Hotspot." */
  readonly plan: string
  /** Only for what cannot be taken back. */
  readonly sensitive?: boolean
}

/** Something in a list that may have to be scrolled to. */
export interface Sought {
  /** As the screen names it: "Screen timeout". */
  readonly name: string
  /** Its id and those of its neighbours from top to bottom, where the order is always the same. */
  readonly order?: { readonly id: string; readonly ids: readonly string[] }
}

/** Less of a tappable thing than this share of the screen's longer side counts as out of sight: its words are cut off. */
const LEAST_VISIBLE = 0.025
/** Where the order is unknown: so many scrolls down at least, then back up; more where a low list shows less at a time. */
const LEAST_SCROLLS_DOWN = 4
/** Of the screen's longer side, a page's list takes so much on an upright phone. */
const UPRIGHT_LIST = 0.7

/** The node of the app in front with this id. */
export function byId(view: OracleView, id: string): UiNode | undefined {
  const resourceId = `${view.app}:id/${id}`
  return view.nodes.find((node) => node.resourceId === resourceId && isInSight(view, node))
}

/** The smallest tappable node of the app in front that shows exactly this text or its translation; never a field that was typed into. */
export function byText(view: OracleView, text: string): UiNode | undefined {
  const tappable = view.nodes.filter(
    (node) =>
      node.packageName === view.app &&
      node.clickable &&
      node.className !== 'android.widget.EditText' &&
      isInSight(view, node) &&
      textsOf(node).some((shown) => isCalled(view, shown, text)),
  )
  return tappable.toSorted((a, b) => area(a) - area(b))[0]
}

/** The tappable node that a screen reader calls by these words or their translation. */
export function byDescription(view: OracleView, description: string): UiNode | undefined {
  return view.nodes.find(
    (node) =>
      node.clickable && isCalled(view, node.description, description) && isInSight(view, node),
  )
}

/** True when a node of the app in front shows exactly this text or its translation. */
export function shows(view: OracleView, text: string): boolean {
  return view.nodes.some((node) => node.packageName === view.app && isCalled(view, node.text, text))
}

/** Every text in the node, top to bottom. */
export function textsOf(node: UiNode): string[] {
  const own = node.text === '' ? [] : [node.text]
  return [...own, ...node.children.flatMap(textsOf)]
}

/** Whether the switch, radio button or checkbox in the node is on. */
export function isOn(node: UiNode): boolean {
  return (node.checkable && node.checked) || node.children.some(isOn)
}

export function isKeyboardOpen(view: OracleView): boolean {
  return view.nodes.some((node) => node.packageName.includes('inputmethod'))
}

/** How many steps of the history begin with these words: `Tap ‹Save›.` */
export function timesDone(view: OracleView, beginning: string): number {
  return view.history.filter((action) => action.startsWith(said(beginning, view.t))).length
}

/** What was done last, looking around aside. */
export function lastDeed({ history }: OracleView): string {
  return history.findLast((action) => !action.startsWith('Scroll ')) ?? ''
}

export function tap(node: UiNode, name: string, thought: Thought): Move {
  return move(`Tap ${named(name)}.`, { kind: 'click', node }, thought)
}

/** A tap on what always stands in its place; where something hides it, one step back. */
export function tapId(
  view: OracleView,
  { id, name }: { readonly id: string; readonly name: string },
  thought: Thought,
): Move {
  const node = byId(view, id)
  return node === undefined ? goBack(view, thought) : tap(node, name, thought)
}

/** A tap on something of this page, which may have to be scrolled to. */
export function findAndTap(
  view: OracleView,
  { id, name }: { readonly id: string; readonly name: string },
  thought: Thought,
): Move {
  const node = byId(view, id)
  return node === undefined ? search(view, { name }, thought) : tap(node, name, thought)
}

export function longPress(node: UiNode, name: string, thought: Thought): Move {
  return move(`Hold ${named(name)}.`, { kind: 'long_press', node }, thought)
}

export function typeInto(
  field: UiNode,
  { name, text }: { readonly name: string; readonly text: string },
  thought: Thought,
): Move {
  return move(`Type '${text}' into ${named(name)}.`, { kind: 'type', node: field, text }, thought)
}

export function end(status: string): Move {
  return move('The task is done.', { kind: 'end' }, { status, plan: 'Nothing remains.' })
}

/** One page back, out of a dialog, or the keyboard away: with the button of the navigation bar, or with the key where there are no buttons. */
export function goBack(view: OracleView, thought: Thought): Move {
  const button = view.nodes.find(
    (node) =>
      node.packageName === 'com.android.systemui' && isCalled(view, node.description, 'Back'),
  )
  const action = isKeyboardOpen(view) ? 'Close the keyboard.' : 'Go back.'
  const deed: Move['deed'] =
    button === undefined ? { kind: 'key', key: 'Back' } : { kind: 'click', node: button }
  return move(action, deed, thought)
}

interface Another {
  readonly kind: string
  /** What it is called; undefined: that is out of sight. */
  readonly shown: string | undefined
  readonly wanted: string
  readonly plan: string
}

/** One page back from a thing that is not the one. */
export function leaveAnother(view: OracleView, { kind, shown, wanted, plan }: Another): Move {
  const status = shown === undefined ? `This is another ${kind}.` : compared('Open', shown, wanted)
  return goBack(view, { status, plan })
}

/** Back from a page that leads nowhere. Its title is read out: on the right page it is told in the same words.
 *  @param wanted what shall be open */
export function leavePage(view: OracleView, wanted: string, plan: string): Move {
  const title = titleOf(view)
  const isTold = title !== undefined && title.length <= READ_BACK && title !== said(wanted, view.t)
  return goBack(view, { status: compared('Open', isTold ? title : 'another page', wanted), plan })
}

/** Back from the right page when it does not show what is needed there. */
export function leaveWithout(
  view: OracleView,
  open: string,
  { name, plan }: { readonly name: string; readonly plan: string },
): Move {
  return goBack(view, { status: `${openIs(open)} ${named(name)} is hidden.`, plan })
}

/** The first text of the app in front, where its pages have a title on top. */
export function titleOf(view: OracleView): string | undefined {
  return view.nodes.find((node) => node.packageName === view.app && node.text !== '')?.text
}

/** Brings an app to the front: by its icon where one is in sight, else by its name. */
export function openApp(view: OracleView, label: string, plan: string): Move {
  const thought = { status: `${named(label)} is not open.`, plan }
  const icon = view.app === LAUNCHER_PACKAGE ? byText(view, label) : undefined
  return icon === undefined
    ? move(`Open ${named(label)}.`, { kind: 'launch', app: view.t(label) }, thought)
    : move(`Tap ${named(label)}.`, { kind: 'click', node: icon }, thought)
}

/** The next step towards something of this page that is out of sight. */
export function search(view: OracleView, sought: Sought, thought: Thought): Move {
  const scroll = isKeyboardOpen(view) ? null : scrollTo(view, sought)
  if (scroll === null) return goBack(view, thought)
  const { list, direction } = scroll
  return move(
    `Scroll ${direction} to find ${named(sought.name)}.`,
    { kind: 'scroll', node: list, direction },
    thought,
  )
}

/** True when all of the page was looked at: what is sought is not there. */
export function isMissing(view: OracleView, sought: Sought): boolean {
  return !isKeyboardOpen(view) && scrollTo(view, sought) === null
}

interface Scroll {
  readonly list: UiNode
  readonly direction: 'up' | 'down'
}

/** Null when there is nothing more to see. */
function scrollTo(view: OracleView, sought: Sought): Scroll | null {
  const list = largestScrollable(view)
  if (list === undefined) return null
  const height = list.bounds.bottom - list.bounds.top
  const share = (UPRIGHT_LIST * longerSide(view)) / height
  const most = Math.ceil(LEAST_SCROLLS_DOWN * Math.max(1, share))
  const direction = directionTo(view, sought, most)
  return direction === null ? null : { list, direction }
}

/** Null when everything was looked at. */
function directionTo(
  view: OracleView,
  { name, order }: Sought,
  mostDown: number,
): 'up' | 'down' | null {
  if (order !== undefined) {
    const seen = order.ids.findIndex((id) => byId(view, id) !== undefined)
    if (seen >= 0) return order.ids.indexOf(order.id) < seen ? 'up' : 'down'
  }
  const recent = trailingScrolls(view, name)
  const ups = recent.filter((action) => action.startsWith('Scroll up')).length
  if (ups === 0 && recent.length < mostDown) return 'down'
  return ups <= mostDown ? 'up' : null
}

function trailingScrolls(view: OracleView, name: string): string[] {
  const isScroll = (action: string) =>
    action.startsWith('Scroll ') && action.endsWith(said(` to find ${named(name)}.`, view.t))
  const last = view.history.findLastIndex((action) => !isScroll(action))
  return view.history.slice(last + 1)
}

function largestScrollable(view: OracleView): UiNode | undefined {
  const lists = view.nodes.filter((node) => node.scrollable && node.packageName === view.app)
  return lists.toSorted((a, b) => area(b) - area(a))[0]
}

function isCalled(view: OracleView, shown: string, name: string): boolean {
  return shown === name || shown === view.t(name)
}

/** Whether enough of a tappable thing is seen to be read, and its middle can be tapped. */
export function isInSight(view: OracleView, node: UiNode): boolean {
  if (!node.clickable) return true
  const least = LEAST_VISIBLE * longerSide(view)
  return node.bounds.bottom - node.bounds.top >= least && !isCovered(view, node)
}

/** The first node is the whole screen. */
function longerSide({ nodes: [screen] }: OracleView): number {
  return screen === undefined ? 0 : Math.max(screen.bounds.right, screen.bounds.bottom)
}

/** Whether a tap on the middle would meet something that floats above. */
function isCovered(view: OracleView, node: UiNode): boolean {
  const { x, y } = centerOf(node.bounds)
  const above = view.nodes.slice(view.nodes.indexOf(node) + 1)
  return above.some(
    (other) =>
      other.clickable && contains(other.bounds, x, y) && !isInside(other.bounds, node.bounds),
  )
}

function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

function area({ bounds }: UiNode): number {
  return (bounds.right - bounds.left) * (bounds.bottom - bounds.top)
}

function move(
  action: string,
  deed: Move['deed'],
  { status, plan, sensitive = false }: Thought,
): Move {
  return { status, plan, action, deed, sensitive }
}
