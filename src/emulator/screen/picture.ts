/** The display's pixels: one canvas, read back only when something changed. */

import type { Canvas } from '@napi-rs/canvas'
import type { Size } from '../../geometry.js'
import type { Raster } from '../emulated-phone.js'
import type { Box } from './box.js'
import { canvasOf } from './canvas.js'
import { paintScene } from './paint-scene.js'
import type { Scene } from './scene.js'
import { paintTransition, type Transition } from './transition.js'

export interface Moving {
  readonly transition: Transition | null
  switchProgress(box: Box, now: number): number
}

export interface Picture {
  draw(shot: {
    readonly scene: Scene
    /** Of the picture; the scene is painted as large as that. */
    readonly size: Size
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
    draw({ scene, size, motion, now, version }) {
      if (last?.version === version) return last.raster
      canvas = canvasOf(size, canvas)
      const context = canvas.getContext('2d')
      const switchProgress = (box: Box) => motion.switchProgress(box, now)
      context.save()
      context.scale(size.width / scene.size.width, size.height / scene.size.height)
      if (motion.transition)
        paintTransition(context, { transition: motion.transition, to: scene, now, switchProgress })
      else paintScene(scene, { context, switchProgress })
      context.restore()
      const { data } = context.getImageData(0, 0, size.width, size.height)
      const rgba = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      last = { version, raster: { size, rgba } }
      return last.raster
    },
  }
}
