/** What is under the finger. */

import { centerOf, contains } from '../../geometry.js'
import type { UiNode } from '../emulated-phone.js'
import type { Box } from './box.js'
import { boxesOf, reachableLayers, type Scene } from './scene.js'

export type Hit =
  | {
      readonly kind: 'box'
      /** The box that takes a tap, or null where nothing does. */
      readonly target: Box | null
      /** The innermost scrollable box under the finger, or null. */
      readonly scroll: Box | null
    }
  /** Beside a dialog. */
  | { readonly kind: 'scrim' }

export function hitTest(scene: Scene, x: number, y: number): Hit {
  // A message lets touches through, as a toast does: what it hides for four seconds can be tapped.
  const layers = reachableLayers(scene).filter(({ role }) => role !== 'snackbar')
  // Bars and keyboard lie above the window, the floating button above the page.
  const topDown = layers.toSorted((a, b) => scene.layers.indexOf(b) - scene.layers.indexOf(a))
  const bars = topDown.filter(({ role }) => role !== 'page')
  const page = topDown.filter(({ role }) => role === 'page')
  for (const { root } of [...bars, ...page]) {
    if (!contains(root.clip, x, y)) continue
    return { kind: 'box', target: targetAt(root, x, y), scroll: scrollAt(root, x, y) }
  }
  const hasDialog = layers.some(({ role }) => role === 'dialog' || role === 'sheet')
  return hasDialog ? { kind: 'scrim' } : { kind: 'box', target: null, scroll: null }
}

/** The field whose node it is, from this scene or an earlier one: by its resource id, else its place. */
export function fieldBoxOf(scene: Scene, { resourceId, bounds }: UiNode): Box | null {
  const { x, y } = centerOf(bounds)
  const id = resourceId.split('/').at(-1)
  const fields = [...boxesOf(scene)].filter((box) => box.view.kind === 'field')
  const named = id ? fields.find(({ view }) => view.id === id) : undefined
  return named ?? fields.find(({ clip }) => contains(clip, x, y)) ?? null
}

function targetAt(box: Box, x: number, y: number): Box | null {
  if (!contains(box.clip, x, y)) return null
  for (const child of box.children.toReversed()) {
    const found = targetAt(child, x, y)
    if (found) return found
  }
  return takesTouch(box) ? box : null
}

function scrollAt(box: Box, x: number, y: number): Box | null {
  if (!contains(box.clip, x, y)) return null
  for (const child of box.children.toReversed()) {
    const found = scrollAt(child, x, y)
    if (found) return found
  }
  return box.scroll && box.scroll.max > 0 ? box : null
}

function takesTouch({ view }: Box): boolean {
  return (
    view.onTap !== undefined ||
    view.onLongPress !== undefined ||
    view.kind === 'field' ||
    view.kind === 'slider'
  )
}
