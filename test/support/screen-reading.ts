/** Finds nodes of the emulated phone's tree, as a test's eyes and finger. */

import type { EmulatedPhone, UiNode } from '../../src/emulator/emulated-phone.js'
import { centerOf } from '../../src/geometry.js'

export function allNodes(phone: EmulatedPhone): UiNode[] {
  const flatten = (node: UiNode): UiNode[] => [node, ...node.children.flatMap(flatten)]
  return flatten(phone.tree())
}

export function nodeById(phone: EmulatedPhone, id: string): UiNode | undefined {
  return allNodes(phone).find(({ resourceId }) => resourceId.endsWith(`:id/${id}`))
}

export function nodeByDescription(phone: EmulatedPhone, description: string): UiNode | undefined {
  return allNodes(phone).find((node) => node.description === description)
}

/** @throws when there is no such node on the screen */
export function tapNode(phone: EmulatedPhone, node: UiNode | undefined): void {
  if (!node) throw new Error('the node to tap is not on the screen')
  const { x, y } = centerOf(node.bounds)
  phone.tap(x, y)
}

export function tapId(phone: EmulatedPhone, id: string): void {
  tapNode(phone, nodeById(phone, id))
}

export function visibleText(phone: EmulatedPhone): string[] {
  return phone.textLines().map(({ text }) => text)
}
