/** One moment of the display as plain data: everything that its picture depends on. Knows no canvas. */

import type { Rect, Size } from '../../geometry.js'
import type { PaintedScene } from './painted-scene.js'
import type { Transition } from './transition.js'

export interface Shot {
  /** Two shots of one version are the same picture. */
  readonly version: number
  /** Of the display; the scene is painted as large as that. */
  readonly size: Size
  readonly scene: PaintedScene
  readonly transition: Transition | null
  readonly switches: SwitchPositions
  readonly now: number
}

/** How far the thumbs of moving switches have come, 0–1, by place; those of all others are there. */
export type SwitchPositions = ReadonlyMap<string, number>

export function switchKey({ left, top }: Rect): string {
  return `${left},${top}`
}
