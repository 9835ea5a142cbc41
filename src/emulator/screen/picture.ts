/** The display's pixels: one canvas, read back only when something changed. */

import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Raster } from '../emulated-phone.js'
import type { Box } from './box.js'
import { paintScene } from './paint-scene.js'
import type { Scene } from './scene.js'
import { DISPLAY_SIZE } from './theme.js'
import { paintTransition, type Transition } from './transition.js'

export interface Moving {
  readonly transition: Transition | null
  switchProgress(box: Box, now: number): number
}

export interface Picture {
  draw(shot: {
    readonly scene: Scene
    readonly motion: Moving
    readonly now: number
    /** Two shots of one version are the same picture. */
    readonly version: number
  }): Raster
}

export function createPicture(): Picture {
  let canvas: Canvas | null = null
  let last: { readonly version: number; readonly raster: Raster } | null = null
  return {
    draw({ scene, motion, now, version }) {
      if (last?.version === version) return last.raster
      canvas ??= createCanvas(DISPLAY_SIZE.width, DISPLAY_SIZE.height)
      const context = canvas.getContext('2d')
      const switchProgress = (box: Box) => motion.switchProgress(box, now)
      if (motion.transition)
        paintTransition(context, { transition: motion.transition, to: scene, now, switchProgress })
      else paintScene(scene, { context, switchProgress })
      const { data } = context.getImageData(0, 0, DISPLAY_SIZE.width, DISPLAY_SIZE.height)
      const rgba = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      last = { version, raster: { size: DISPLAY_SIZE, rgba } }
      return last.raster
    },
  }
}
