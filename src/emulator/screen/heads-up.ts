/** Lays the card of a notification that has just come over everything, below the status bar. */

import { STATUS_BAR_HEIGHT } from './areas.js'
import { createLayout } from './layout.js'
import { plainContext, type Scene, systemLayer } from './scene.js'
import { toPx } from './theme.js'
import type { View } from './view.js'

const MARGIN = 8

/** @param card null: there is none, and the scene stays as it is */
export function dropIn(scene: Scene, card: View | null): Scene {
  if (card === null) return scene
  const { width, height } = scene.size
  const layout = createLayout(plainContext(1))
  const [left, right] = [toPx(MARGIN), width - toPx(MARGIN)]
  const top = Math.round(toPx(STATUS_BAR_HEIGHT))
  const size = layout.measure(card, { width: right - left, height: height - top })
  const rect = { left, top, right, bottom: Math.round(top + size.height) }
  return { ...scene, layers: [...scene.layers, systemLayer('headsUp', layout.place(card, rect))] }
}
