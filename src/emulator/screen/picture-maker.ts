/** Paints what one phone shows and makes files of it, where it is called: no unchanged screen is painted twice. */

import type { Rect } from '../../geometry.js'
import type { Raster } from '../emulated-phone.js'
import { encodeJpeg, encodePng } from './encode.js'
import { createPicture, type Picture } from './picture.js'
import type { Shot } from './shot.js'

export interface PictureMaker {
  /** @param part whole pixels; absent: all of it */
  png(shot: Shot, part?: Rect): Promise<Buffer>
  jpeg(shot: Shot, options: JpegOptions): Promise<Buffer>
  raw(shot: Shot): Promise<Raster>
}

export interface JpegOptions {
  /** Of the display's size, 0–1. */
  readonly scale: number
  /** 1–100 */
  readonly quality: number
}

export function createPictureMaker(): PictureMaker {
  const whole = createPicture()
  let small: { readonly scale: number; readonly picture: Picture } | null = null
  return {
    png: async (shot, part) => {
      const raster = whole.draw(shot)
      return encodePng(part === undefined ? raster : cut(raster, part))
    },
    jpeg: async (shot, { scale, quality }) => {
      if (small?.scale !== scale) small = { scale, picture: createPicture(scale) }
      return encodeJpeg(small.picture.draw(shot), quality)
    },
    raw: async (shot) => whole.draw(shot),
  }
}

const BYTES_PER_PIXEL = 4

function cut({ size, rgba }: Raster, { left, top, right, bottom }: Rect): Raster {
  const width = right - left
  const rows: Buffer[] = []
  for (let y = top; y < bottom; y++) {
    const start = (y * size.width + left) * BYTES_PER_PIXEL
    rows.push(rgba.subarray(start, start + width * BYTES_PER_PIXEL))
  }
  return { size: { width, height: bottom - top }, rgba: Buffer.concat(rows) }
}
