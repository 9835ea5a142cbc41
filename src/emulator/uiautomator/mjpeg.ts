/**
 * The UiAutomator2 server's live picture: multipart JPEG to every client, at the settings' frame
 * rate. Nothing runs while nobody watches. Frames are sent although nothing changed, as there.
 */

import type { Duplex } from 'node:stream'
import type { Clock } from '../../clock.js'
import type { Picture } from './picture.js'
import type { StreamSettings } from './server-settings.js'

const RESPONSE_HEADER = [
  'HTTP/1.0 200 OK',
  'Server: Android Screenshot Socket Server',
  'Connection: close',
  'Max-Age: 0',
  'Expires: 0',
  'Cache-Control: no-cache, private',
  'Pragma: no-cache',
  'Content-Type: multipart/x-mixed-replace; boundary=--BoundaryString',
  '',
  '',
].join('\r\n')

export interface MjpegSource {
  readonly picture: Picture
  readonly clock: Clock
  settings(): StreamSettings
  /** Frames per second that the phone makes at most; null: as many as the settings say. */
  frameRateLimit(): number | null
  reportFailure(failure: unknown): void
}

export class MjpegStream {
  readonly #source: MjpegSource
  readonly #clients = new Set<Duplex>()
  #isSending = false

  constructor(source: MjpegSource) {
    this.#source = source
  }

  /** The server answers when the client has sent something. */
  attach(client: Duplex): void {
    client.once('data', () => {
      client.resume() // what else it says does not matter
      client.write(RESPONSE_HEADER)
      this.#clients.add(client)
      this.#send().catch((failure: unknown) => {
        this.#source.reportFailure(failure)
        this.close()
      })
    })
    client.once('close', () => this.#clients.delete(client))
  }

  close(): void {
    for (const client of this.#clients) client.destroy()
    this.#clients.clear()
  }

  async #send(): Promise<void> {
    if (this.#isSending) return
    this.#isSending = true
    const { picture, clock, settings, frameRateLimit } = this.#source
    try {
      while (this.#clients.size > 0) {
        const startedAt = clock.now()
        const { mjpegServerFramerate, mjpegScalingFactor, mjpegServerScreenshotQuality } =
          settings()
        const jpeg = await picture.jpeg({
          scale: mjpegScalingFactor / 100,
          quality: mjpegServerScreenshotQuality,
        })
        this.#broadcast(jpeg)
        const spentMs = clock.now() - startedAt
        const perSecond = Math.min(mjpegServerFramerate, frameRateLimit() ?? mjpegServerFramerate)
        await clock.sleep(Math.max(1, 1000 / perSecond - spentMs))
      }
    } finally {
      this.#isSending = false
    }
  }

  /** A client that does not keep up misses frames; the phone does not hoard them. */
  #broadcast(jpeg: Buffer): void {
    const part = Buffer.concat([
      Buffer.from(
        `--BoundaryString\r\nContent-type: image/jpg\r\nContent-Length: ${jpeg.length}\r\n\r\n`,
      ),
      jpeg,
      Buffer.from('\r\n\r\n'),
    ])
    for (const client of this.#clients) if (!client.writableNeedDrain) client.write(part)
  }
}
