/** Canvases that are made once for each size, not once for each picture. */

import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Size } from '../../geometry.js'

/** The canvas that is there when it has this size, else a new one. */
export function canvasOf({ width, height }: Size, held: Canvas | null): Canvas {
  return held?.width === width && held.height === height ? held : createCanvas(width, height)
}
