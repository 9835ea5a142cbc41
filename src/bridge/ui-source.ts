/**
 * What stands on the screen, read from UiAutomator's XML: for scenarios, which name things by their
 * text. No model ever sees this. Pure.
 */

import { DOMParser, type Element } from '@xmldom/xmldom'
import { BridgeError, messageOf } from '../errors.js'
import type { Rect } from '../geometry.js'

export interface UiText {
  /** Text, content-desc and hint, those that are there. */
  readonly names: readonly string[]
  readonly bounds: Rect
  /** It, or something around it, takes taps. */
  readonly tappable: boolean
  readonly editable: boolean
}

/** Nodes that carry a text or take text, in the order of the tree. @throws BridgeError COMMAND_FAILED */
export function readSource(xml: string): readonly UiText[] {
  return [...elementsIn(xml)].flatMap((element) => {
    const bounds = boundsOf(element)
    if (bounds === null || element.getAttribute('displayed') === 'false') return []
    const names = ['text', 'content-desc', 'hint']
      .map((name) => element.getAttribute(name)?.trim() ?? '')
      .filter((name) => name !== '')
    // UiAutomator2 names elements by their class, `uiautomator dump` calls each of them "node".
    const className = element.getAttribute('class') || element.tagName
    const editable = /EditText$|AutoCompleteTextView$/.test(className)
    if (names.length === 0 && !editable) return []
    return [{ names, bounds, tappable: isTappable(element), editable }]
  })
}

/** What a person would tap at this word: the whole name before a part of it, a button before a title. */
export function findByText(nodes: readonly UiText[], text: string): UiText | null {
  const whole = nodes.filter(({ names }) => names.includes(text))
  const part = nodes.filter(({ names }) => names.some((name) => name.includes(text)))
  const found = whole.length > 0 ? whole : part
  return found.find(({ tappable }) => tappable) ?? found[0] ?? null
}

/** The field of this name, or the first one beside or below a label of this name. */
export function findField(nodes: readonly UiText[], name: string): UiText | null {
  const fields = nodes.filter(({ editable }) => editable)
  const own = findByText(fields, name)
  if (own !== null) return own
  const label = findByText(nodes, name)
  return label && (fields.find(({ bounds }) => bounds.bottom > label.bounds.top) ?? null)
}

/** The texts most like this one, best first, for a message that says what was seen instead. */
export function nearestTexts(nodes: readonly UiText[], text: string, count = 5): readonly string[] {
  const wanted = text.toLowerCase()
  return [...new Set(nodes.flatMap(({ names }) => names))]
    .map((name) => ({ name, far: distance(name.toLowerCase(), wanted) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ name }) => name)
}

function elementsIn(xml: string): Iterable<Element> {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        // A warning is about odd characters, which texts on a screen may well hold.
        if (level !== 'warning') throw new SyntaxError(message)
      },
    })
    return parser.parseFromString(xml, 'text/xml').getElementsByTagName('*')
  } catch (cause) {
    throw new BridgeError(
      'COMMAND_FAILED',
      `The phone's UI tree is no XML (${messageOf(cause)}): ${JSON.stringify(xml.slice(0, 80))}.`,
      { hint: 'Try again; if it stays so, restart the UiAutomator2 session.', cause },
    )
  }
}

/** `[left,top][right,bottom]`; null for what has no place or no area. */
function boundsOf(element: Element): Rect | null {
  const written = /^\[(-?\d+),(-?\d+)\]\[(-?\d+),(-?\d+)\]$/.exec(
    element.getAttribute('bounds') ?? '',
  )
  if (written === null) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = written.slice(1).map(Number)
  return right > left && bottom > top ? { left, top, right, bottom } : null
}

function isTappable(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.getAttribute('clickable') === 'true') return true
  }
  return false
}

/** Levenshtein's distance; names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
