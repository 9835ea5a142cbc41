/**
 * Handles of found views. The tree is built anew after every change, so a handle remembers how its
 * view looked and where it stood, and is looked up again at every use.
 */

import { randomUUID } from 'node:crypto'
import type { UiNode } from '../emulated-phone.js'
import { ProtocolError } from './protocol-error.js'
import { nodesInOrder } from './source.js'

/** https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf'
/** Old handles go first; a session that finds forever must not fill the memory. */
const MAX_HANDLES = 2000

interface Handle {
  readonly node: UiNode
  /** Child indices from the root. */
  readonly path: string
}

export class Elements {
  readonly #handles = new Map<string, Handle>()

  /** @returns the handle as the protocol writes it */
  remember(node: UiNode, root: UiNode): Record<string, string> {
    const id = randomUUID()
    this.#handles.set(id, { node, path: pathTo(node, root) ?? '' })
    const [oldest] = this.#handles.keys()
    if (this.#handles.size > MAX_HANDLES && oldest !== undefined) this.#handles.delete(oldest)
    return { [ELEMENT_KEY]: id, ELEMENT: id }
  }

  /** The view in the tree of now. */
  resolve(id: string, root: UiNode): UiNode {
    const handle = this.#handles.get(id)
    const node = handle === undefined ? null : relocate(handle, root)
    if (node === null) {
      throw new ProtocolError(
        'stale element reference',
        `The element '${id}' does not exist in DOM anymore`,
      )
    }
    return node
  }

  clear(): void {
    this.#handles.clear()
  }
}

/** The id inside `{ "element-6066-...": id }`, or null. */
export function elementIdOf(reference: unknown): string | null {
  if (typeof reference !== 'object' || reference === null) return null
  const { [ELEMENT_KEY]: w3c, ELEMENT: legacy } = reference as Record<string, unknown>
  const id = w3c ?? legacy
  return typeof id === 'string' ? id : null
}

/** Same place and look; else the same look elsewhere (scrolled); else same place and id (its text changed). */
function relocate({ node, path }: Handle, root: UiNode): UiNode | null {
  const inPlace = nodeAt(path, root)
  if (inPlace !== null && looksLike(inPlace, node)) return inPlace
  const alike = nodesInOrder(root).filter((candidate) => looksLike(candidate, node))
  if (alike.length === 1 && alike[0] !== undefined) return alike[0]
  const isSameView = inPlace !== null && node.resourceId !== '' && hasIdentityOf(inPlace, node)
  return isSameView ? inPlace : uniqueById(node, root)
}

function uniqueById(node: UiNode, root: UiNode): UiNode | null {
  if (node.resourceId === '') return null
  const same = nodesInOrder(root).filter((candidate) => hasIdentityOf(candidate, node))
  return same.length === 1 ? (same[0] ?? null) : null
}

function hasIdentityOf(candidate: UiNode, node: UiNode): boolean {
  return candidate.resourceId === node.resourceId && candidate.className === node.className
}

function looksLike(candidate: UiNode, node: UiNode): boolean {
  return (
    hasIdentityOf(candidate, node) &&
    candidate.packageName === node.packageName &&
    candidate.text === node.text &&
    candidate.description === node.description
  )
}

function pathTo(node: UiNode, root: UiNode): string | null {
  if (node === root) return ''
  for (const [index, child] of root.children.entries()) {
    const below = pathTo(node, child)
    if (below !== null) return `${index}/${below}`
  }
  return null
}

function nodeAt(path: string, root: UiNode): UiNode | null {
  let node: UiNode | undefined = root
  for (const index of path.split('/')) {
    if (index === '') break
    node = node?.children[Number(index)]
  }
  return node ?? null
}
