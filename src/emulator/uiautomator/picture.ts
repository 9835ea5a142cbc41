/** The phone's picture as PNG and JPEG; an unchanged screen is never drawn or encoded twice. */

import type { Rect } from '../../geometry.js'
import type { EmulatedPhone, Raster } from '../emulated-phone.js'

export interface PictureEncoders {
  png(raster: Raster): Promise<Buffer>
  jpeg(raster: Raster, options: JpegOptions): Promise<Buffer>
}

export interface JpegOptions {
  /** Of the display's size, 0–1. */
  readonly scale: number
  /** 1–100 */
  readonly quality: number
}

const BYTES_PER_PIXEL = 4

export class Picture {
  readonly #phone: EmulatedPhone
  readonly #encoders: PictureEncoders
  #png: Encoded | null = null
  #jpeg: Encoded | null = null

  constructor(phone: EmulatedPhone, encoders: PictureEncoders) {
    this.#phone = phone
    this.#encoders = encoders
  }

  png(): Promise<Buffer> {
    const version = this.#phone.pictureVersion()
    if (this.#png === null || this.#png.key !== `${version}`) {
      this.#png = { key: `${version}`, bytes: this.#encoders.png(this.#phone.draw()) }
    }
    return this.#png.bytes
  }

  jpeg(options: JpegOptions): Promise<Buffer> {
    const key = `${this.#phone.pictureVersion()} ${options.scale} ${options.quality}`
    if (this.#jpeg === null || this.#jpeg.key !== key) {
      this.#jpeg = { key, bytes: this.#encoders.jpeg(this.#phone.draw(), options) }
    }
    return this.#jpeg.bytes
  }

  /** The part of the screen inside whole-numbered bounds. */
  pngOf({ left, top, right, bottom }: Rect): Promise<Buffer> {
    const { size, rgba } = this.#phone.draw()
    const width = right - left
    const rows: Buffer[] = []
    for (let y = top; y < bottom; y++) {
      const start = (y * size.width + left) * BYTES_PER_PIXEL
      rows.push(rgba.subarray(start, start + width * BYTES_PER_PIXEL))
    }
    return this.#encoders.png({
      size: { width, height: bottom - top },
      rgba: Buffer.concat(rows),
    })
  }

  raw(): Raster {
    return this.#phone.draw()
  }
}

interface Encoded {
  /** Picture version and options. */
  readonly key: string
  /** Shared by everybody who asks while it is being encoded. */
  readonly bytes: Promise<Buffer>
}
