/** The laid-out tree as XML: UiAutomator2's page source and `uiautomator dump`. Pure. */

import type { Rect } from '../../geometry.js'
import type { Display } from '../display.js'
import type { UiNode } from '../emulated-phone.js'

const HEADER = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>"

type Shown = Pick<Display, 'size' | 'rotation'>

/** Elements are named after their Android class. */
export function pageSource(root: UiNode, { size, rotation }: Shown): string {
  const { width, height } = size
  const hierarchy = `index="0" class="hierarchy" rotation="${rotation / 90}" width="${width}" height="${height}"`
  const lines = [HEADER, `<hierarchy ${hierarchy}>`]
  writeNode({ node: root, index: 0, indent: '  ', lines, tagOf: (node) => tagName(node.className) })
  lines.push('</hierarchy>')
  return lines.join('\n')
}

/** Every element is a `node`. */
export function windowDump(root: UiNode, { rotation }: Shown): string {
  const lines = [HEADER, `<hierarchy rotation="${rotation / 90}">`]
  writeNode({ node: root, index: 0, indent: '', lines, tagOf: () => 'node' })
  lines.push('</hierarchy>')
  return lines.join('')
}

/** The tree in document order, as its elements stand in the XML. */
export function nodesInOrder(root: UiNode): UiNode[] {
  return [root, ...root.children.flatMap(nodesInOrder)]
}

export function boundsText({ left, top, right, bottom }: Rect): string {
  return `[${left},${top}][${right},${bottom}]`
}

/** The attributes of an element, in the order of the page source. */
export function attributesOf(node: UiNode): [name: string, value: string][] {
  return [
    ['package', node.packageName],
    ['class', node.className],
    ['text', node.text],
    ['content-desc', node.description],
    ['resource-id', node.resourceId],
    ['checkable', String(node.checkable)],
    ['checked', String(node.checked)],
    ['clickable', String(node.clickable)],
    ['enabled', String(node.enabled)],
    ['focusable', String(node.focusable)],
    ['focused', String(node.focused)],
    ['long-clickable', String(node.longClickable)],
    ['password', String(node.password)],
    ['scrollable', String(node.scrollable)],
    ['selected', String(node.selected)],
    ['bounds', boundsText(node.bounds)],
    ['displayed', 'true'],
  ]
}

interface Writing {
  readonly node: UiNode
  readonly index: number
  /** White space before the element; its children get two more; empty: none anywhere. */
  readonly indent: string
  readonly lines: string[]
  readonly tagOf: (node: UiNode) => string
}

function writeNode({ node, index, indent, lines, tagOf }: Writing): void {
  const tag = tagOf(node)
  const attributes = attributesOf(node)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
  const open = `${indent}<${tag} index="${index}"${attributes}`
  if (node.children.length === 0) {
    lines.push(`${open} />`)
    return
  }
  lines.push(`${open}>`)
  const deeper = indent === '' ? '' : `${indent}  `
  for (const [childIndex, child] of node.children.entries()) {
    writeNode({ node: child, index: childIndex, indent: deeper, lines, tagOf })
  }
  lines.push(`${indent}</${tag}>`)
}

/** An inner class `A$B` is no XML name. */
function tagName(className: string): string {
  const name = className.replace(/[^A-Za-z0-9_.-]/g, '.')
  return /^[A-Za-z_]/.test(name) ? name : 'android.view.View'
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Control characters other than tab and line feed cannot stand in XML 1.0 at all. */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? character)
    .replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '?')
}
