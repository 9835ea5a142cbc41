/**
 * One stream inside an adb connection, as a Duplex with adb's flow control: one WRTE in flight, the
 * next after the peer's OKAY. Knows no service. Node's http server accepts it as a socket.
 */

import { Duplex } from 'node:stream'

type Done = (error?: Error | null) => void

/** How the stream reaches its peer. */
export interface StreamWire {
  readonly maxPayload: number
  write(payload: Buffer): void
  acknowledge(): void
  close(): void
}

export class AdbStream extends Duplex {
  readonly #wire: StreamWire
  /** Sends the rest of the current write; set while a WRTE is in flight. */
  #continue: (() => void) | null = null
  #owedAcknowledgements = 0
  #closed = false

  constructor(wire: StreamWire) {
    super({ allowHalfOpen: true })
    this.#wire = wire
    // A host that hangs up in the middle of an answer is no fault of the phone.
    this.on('error', () => undefined)
  }

  /** The peer sent bytes; they are acknowledged when the reader wants more. */
  receive(payload: Buffer): void {
    this.#owedAcknowledgements++
    if (this.push(payload)) this.#acknowledge()
  }

  /** The peer took the WRTE in flight. */
  acknowledged(): void {
    const proceed = this.#continue
    this.#continue = null
    proceed?.()
  }

  /** The peer closed the stream, or the connection is gone. */
  peerClosed(): void {
    if (!this.readableEnded) this.push(null)
    this.destroy()
  }

  override _read(): void {
    this.#acknowledge()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    let sent = 0
    const sendNext = () => {
      if (this.#closed || sent >= chunk.length) {
        done()
        return
      }
      const part = chunk.subarray(sent, sent + this.#wire.maxPayload)
      sent += part.length
      this.#continue = sendNext
      this.#wire.write(part)
    }
    sendNext()
  }

  /** One HTTP response becomes one WRTE: two of them cost 40 ms in adb (Nagle and delayed ACK). */
  override _writev(chunks: { chunk: Buffer; encoding: BufferEncoding }[], done: Done): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'binary', done)
  }

  override _final(done: Done): void {
    this.#close()
    done()
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#close()
    this.acknowledged()
    done(error)
  }

  // What node:http calls on a socket.
  setTimeout(): this {
    return this
  }
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }

  #acknowledge(): void {
    while (this.#owedAcknowledgements > 0) {
      this.#owedAcknowledgements--
      if (!this.#closed) this.#wire.acknowledge()
    }
  }

  #close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#wire.close()
  }
}
