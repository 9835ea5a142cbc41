/** The phone's picture as PNG and JPEG; an unchanged screen is never drawn or encoded twice. */

import type { Rect } from '../../geometry.js'
import type { EmulatedPhone, Raster } from '../emulated-phone.js'
import type { JpegOptions, PictureMaker } from '../screen/picture-maker.js'

export class Picture {
  readonly #phone: EmulatedPhone
  readonly #maker: PictureMaker
  #png: Encoded | null = null
  #jpeg: Encoded | null = null

  constructor(phone: EmulatedPhone, maker: PictureMaker) {
    this.#phone = phone
    this.#maker = maker
  }

  png(): Promise<Buffer> {
    const key = `${this.#phone.pictureVersion()}`
    if (this.#png?.key !== key) this.#png = { key, bytes: this.#maker.png(this.#phone.shot()) }
    return this.#png.bytes
  }

  jpeg(options: JpegOptions): Promise<Buffer> {
    const key = `${this.#phone.pictureVersion()} ${options.scale} ${options.quality}`
    if (this.#jpeg?.key !== key)
      this.#jpeg = { key, bytes: this.#maker.jpeg(this.#phone.shot(), options) }
    return this.#jpeg.bytes
  }

  /** The part of the screen inside whole-numbered bounds. */
  pngOf(part: Rect): Promise<Buffer> {
    return this.#maker.png(this.#phone.shot(), part)
  }

  raw(): Promise<Raster> {
    return this.#maker.raw(this.#phone.shot())
  }
}

interface Encoded {
  /** Picture version and options. */
  readonly key: string
  /** Shared by everybody who asks while it is being encoded. */
  readonly bytes: Promise<Buffer>
}
