/** Cuts an MJPEG stream (multipart/x-mixed-replace) into JPEGs. Pure: bytes in, pictures out. */

/** A part's headers are some 80 bytes, a frame of a phone well under a megabyte. */
const MAX_HEADER_BYTES = 16 * 1024
const MAX_FRAME_BYTES = 32 * 1024 * 1024
const HEADER_END = Buffer.from('\r\n\r\n')

export class MultipartReader {
  #pending: Buffer = Buffer.alloc(0)
  /** Bytes that the current part still lacks are known once its headers are read. */
  #partBytes: number | null = null

  /** Takes what arrived and returns the pictures that it completed. @throws Error for a broken stream */
  push(chunk: Buffer): Buffer[] {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk])
    const frames: Buffer[] = []
    for (;;) {
      if (this.#partBytes === null && !this.#readHeaders()) return frames
      const length = this.#partBytes ?? 0
      if (this.#pending.length < length) return frames
      // a copy: a view would keep the whole received chunk alive with it
      frames.push(Buffer.from(this.#pending.subarray(0, length)))
      this.#pending = this.#pending.subarray(length)
      this.#partBytes = null
    }
  }

  #readHeaders(): boolean {
    // Between two parts stand line ends; skipped, they cannot be taken for the end of the headers.
    let start = 0
    while (this.#pending[start] === CR || this.#pending[start] === LF) start++
    const end = this.#pending.indexOf(HEADER_END, start)
    if (end < 0) {
      if (this.#pending.length > MAX_HEADER_BYTES)
        throw new Error('a part without an end of headers')
      return false
    }
    const headers = this.#pending.toString('latin1', start, end)
    const length = Number(/^content-length:\s*(\d+)\s*$/im.exec(headers)?.[1])
    if (!(length <= MAX_FRAME_BYTES)) {
      throw new Error(`a part with no usable content length: ${JSON.stringify(headers)}`)
    }
    this.#pending = this.#pending.subarray(end + HEADER_END.length)
    this.#partBytes = length
    return true
  }
}

const CR = 13
const LF = 10
