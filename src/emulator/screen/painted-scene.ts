/**
 * What painting needs of a scene: shapes, texts and colours as plain data, so that another thread can paint it.
 * A Scene is one as well; handlers and views inside views are what it has beside that.
 */

import { type Box, isEmpty } from './box.js'
import type { Layer, Scene } from './scene.js'
import type { View } from './view.js'

export interface PaintedScene extends Omit<Scene, 'layers'> {
  readonly layers: readonly PaintedLayer[]
}

export interface PaintedLayer extends Omit<Layer, 'root'> {
  readonly root: PaintedBox
}

export interface PaintedBox extends Omit<Box, 'view' | 'children'> {
  readonly view: PaintedView
  readonly children: readonly PaintedBox[]
}

export type PaintedView = Inert<View>

/** For each kind of view. */
type Inert<V> = V extends View ? Omit<V, 'children' | `on${string}`> : never

/** @returns the scene without what its type does not name, which cannot leave its thread, and without boxes that nobody sees */
export function plainScene(scene: PaintedScene): PaintedScene {
  return {
    ...scene,
    layers: scene.layers.map((layer) => ({ ...layer, root: plainBox(layer.root) })),
  }
}

function plainBox(box: PaintedBox): PaintedBox {
  const children = box.children.filter(({ clip }) => !isEmpty(clip)).map(plainBox)
  return { ...box, view: plainView(box.view), children }
}

function plainView(view: PaintedView): PaintedView {
  const plain = Object.entries(view).filter(
    ([name, value]) => name !== 'children' && typeof value !== 'function',
  )
  return Object.fromEntries(plain) as PaintedView // all but what PaintedView leaves out
}
