/**
 * What a person could point at on a screen: tappable things and lines of plain text, in reading
 * order, with their label, state and box on the model's grid. Made from the visible tree only.
 */

import type { EmulatedPhone, UiNode } from '../../src/emulator/emulated-phone.js'
import type { ModelBox, Rect, Size } from '../../src/geometry.js'

export type ElementKind =
  | 'text'
  | 'button'
  | 'row'
  | 'switch'
  | 'radio'
  | 'checkbox'
  | 'field'
  | 'slider'
export const ELEMENT_KINDS: readonly ElementKind[] = [
  'text',
  'button',
  'row',
  'switch',
  'radio',
  'checkbox',
  'field',
  'slider',
]

export interface Element {
  readonly kind: ElementKind
  /** First line of text, or the description. */
  readonly label: string
  /** The other texts inside. */
  readonly details: readonly string[]
  /** Null for what has no on and off. */
  readonly checked: boolean | null
  readonly box: ModelBox
  readonly bounds: Rect
}

const MAX_ELEMENTS = 48

/** The elements on the screen, system bars included, keyboard keys left out. */
export function readElements(phone: EmulatedPhone): Element[] {
  const elements: Element[] = []
  const size = phone.display.size
  const visit = (node: UiNode) => {
    if (node.packageName.includes('inputmethod')) return
    const element = toElement(node, size)
    if (element !== null) {
      elements.push(element)
      // A tappable thing speaks for the texts inside it, not for tappable things inside it.
      for (const inner of tappableInside(node)) visit(inner)
      return
    }
    for (const child of node.children) visit(child)
  }
  visit(phone.tree())
  return elements.slice(0, MAX_ELEMENTS)
}

/** The box on the 0–999 grid whose corners are nearest to the pixels. */
export function toModelBox(bounds: Rect, size: Size): ModelBox {
  const grid = (value: number, whole: number) =>
    Math.max(0, Math.min(999, Math.round((value * 1000) / whole)))
  return {
    left: grid(bounds.left, size.width),
    top: grid(bounds.top, size.height),
    right: grid(bounds.right, size.width),
    bottom: grid(bounds.bottom, size.height),
  }
}

/** `093,050,139,119`: every number is one token of the vocabulary. */
export function formatBox(box: ModelBox): string {
  return [box.left, box.top, box.right, box.bottom]
    .map((value) => String(value).padStart(3, '0'))
    .join(',')
}

function toElement(node: UiNode, size: Size): Element | null {
  const { bounds } = node
  if (bounds.right - bounds.left < 8 || bounds.bottom - bounds.top < 8) return null
  const isField = node.className.endsWith('EditText')
  const isInteractive = node.clickable || node.checkable || isField
  // The status bar's icons are too small to read.
  if (!isInteractive && node.packageName === 'com.android.systemui') return null
  const texts = isInteractive ? wordsInside(node) : [node.text].filter((text) => text !== '')
  const label = texts[0] ?? node.description
  if (label === '') return null
  return {
    kind: isInteractive ? kindOf(node, isField) : 'text',
    label,
    details: texts.slice(1),
    checked: checkedInside(node),
    box: toModelBox(bounds, size),
    bounds,
  }
}

/** What a person would call it: the first text inside, or the description. */
export function labelOf(node: UiNode): string {
  return wordsInside(node)[0] ?? node.description
}

/** The texts inside without the initial on an avatar. */
function wordsInside(node: UiNode): string[] {
  const texts = textsInside(node)
  const [first = '', second = ''] = texts
  const isInitial = [...first].length === 1 && second.toUpperCase().startsWith(first)
  return isInitial ? texts.slice(1) : texts
}

function kindOf(node: UiNode, isField: boolean): ElementKind {
  if (isField) return 'field'
  const classes = [node, ...descendants(node)].map((inner) => inner.className)
  if (classes.some((name) => name.endsWith('Switch'))) return 'switch'
  if (classes.some((name) => name.endsWith('RadioButton'))) return 'radio'
  if (classes.some((name) => name.endsWith('CheckBox'))) return 'checkbox'
  if (classes.some((name) => name.endsWith('SeekBar'))) return 'slider'
  return node.children.length > 0 && node.bounds.right - node.bounds.left > 700 ? 'row' : 'button'
}

function checkedInside(node: UiNode): boolean | null {
  const checkable = [node, ...descendants(node)].find((inner) => inner.checkable)
  return checkable === undefined ? null : checkable.checked
}

function textsInside(node: UiNode): string[] {
  const own = node.text === '' ? [] : [node.text]
  const inner = node.children.flatMap((child) => (child.clickable ? [] : textsInside(child)))
  return [...own, ...inner]
}

function tappableInside(node: UiNode): UiNode[] {
  return node.children.flatMap((child) => (child.clickable ? [child] : tappableInside(child)))
}

function descendants(node: UiNode): UiNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)])
}
