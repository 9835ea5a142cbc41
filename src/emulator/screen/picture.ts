/** The display's pixels: one canvas, read back only when something changed. */

import type { Canvas } from '@napi-rs/canvas'
import type { Size } from '../../geometry.js'
import type { Raster } from '../emulated-phone.js'
import { canvasOf } from './canvas.js'
import { paintScene } from './paint-scene.js'
import type { PaintedBox } from './painted-scene.js'
import { type Shot, switchKey } from './shot.js'
import { paintTransition } from './transition.js'

export interface Picture {
  draw(shot: Shot): Raster
}

/** @param scale of the picture against the display: painting small is much cheaper than making small */
export function createPicture(scale = 1): Picture {
  let canvas: Canvas | null = null
  let last: { readonly version: number; readonly raster: Raster } | null = null
  return {
    draw(shot) {
      if (last?.version === shot.version) return last.raster
      const size = scaled(shot.size, scale)
      canvas = canvasOf(size, canvas)
      paintShot(canvas, shot)
      const { data } = canvas.getContext('2d').getImageData(0, 0, size.width, size.height)
      const rgba = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      last = { version: shot.version, raster: { size, rgba } }
      return last.raster
    },
  }
}

function scaled({ width, height }: Size, scale: number): Size {
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: side(width), height: side(height) }
}

function paintShot(canvas: Canvas, { scene, transition, switches, now }: Shot): void {
  const context = canvas.getContext('2d')
  const switchProgress = ({ rect }: PaintedBox) => switches.get(switchKey(rect)) ?? 1
  context.save()
  context.scale(canvas.width / scene.size.width, canvas.height / scene.size.height)
  if (transition) paintTransition(canvas, { transition, to: scene, now, switchProgress })
  else paintScene(scene, { context, switchProgress })
  context.restore()
}
