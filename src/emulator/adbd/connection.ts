/** One adb host on one socket: greeting, authorisation, and the streams it opens. Knows no service. */

import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import { AdbStream } from './adb-stream.js'
import type { Link } from './link.js'
import {
  encodePacket,
  MAX_PAYLOAD,
  type Packet,
  type PacketCommand,
  PacketReader,
  PROTOCOL_VERSION,
} from './packet.js'

/** Serves a stream until it is done. */
export type StreamHandler = (stream: AdbStream) => void | Promise<void>

export interface ConnectionOptions {
  /** `device::ro.product.name=...;features=...` */
  readonly banner: string
  readonly link: Link
  /** The computer has proved who it is before the first packet. */
  readonly isTrusted: boolean
  /** @returns null to refuse, as a phone does when nothing listens */
  readonly openService: (service: string) => StreamHandler | null
  readonly reportFailure: (service: string, failure: unknown) => void
}

const AUTH_TOKEN = 1
const AUTH_SIGNATURE = 2
const AUTH_PUBLIC_KEY = 3
const TOKEN_BYTES = 20
const EMPTY = Buffer.alloc(0)

export class AdbConnection {
  readonly #socket: Socket
  readonly #options: ConnectionOptions
  readonly #reader = new PacketReader()
  readonly #streams = new Map<number, AdbStream>()
  #nextStreamId = 1
  #maxPayload = 4096
  #withSum = false
  #token: Buffer = EMPTY
  #online = false

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#socket = socket
    this.#options = options
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#receive(chunk))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#lost())
    if (options.link.isOut) socket.destroy()
  }

  #receive(chunk: Buffer): void {
    if (this.#options.link.isSilent) return
    try {
      for (const packet of this.#reader.push(chunk)) this.#handle(packet)
    } catch (failure) {
      this.#options.reportFailure('packet', failure)
      this.#socket.destroy()
    }
  }

  #handle(packet: Packet): void {
    switch (packet.command) {
      case 'CNXN':
        this.#maxPayload = Math.min(packet.arg1, MAX_PAYLOAD)
        this.#withSum = packet.arg0 < PROTOCOL_VERSION
        if (this.#options.isTrusted || this.#options.link.hostKeys === null) this.#greet()
        else this.#challenge()
        return
      case 'AUTH':
        this.#authorise(packet)
        return
      case 'OPEN':
        if (this.#online) this.#open(packet)
        return
      case 'OKAY':
        this.#streams.get(packet.arg1)?.acknowledged()
        return
      case 'WRTE':
        this.#streams.get(packet.arg1)?.receive(packet.payload)
        return
      case 'CLSE':
        this.#streams.get(packet.arg1)?.peerClosed()
        return
      case 'SYNC':
      case 'STLS':
        return // an answer that came late: secure-link.ts says why
    }
  }

  #greet(): void {
    this.#online = true
    this.#send('CNXN', PROTOCOL_VERSION, MAX_PAYLOAD, Buffer.from(this.#options.banner))
  }

  #challenge(): void {
    this.#token = randomBytes(TOKEN_BYTES)
    this.#send('AUTH', AUTH_TOKEN, 0, this.#token)
  }

  #authorise({ arg0, payload }: Packet): void {
    const { link, reportFailure } = this.#options
    const { hostKeys } = link
    if (hostKeys === null) return
    if (arg0 === AUTH_SIGNATURE) {
      if (hostKeys.verify(this.#token, payload)) this.#greet()
      else this.#challenge()
    } else if (arg0 === AUTH_PUBLIC_KEY) {
      hostKeys.admit(payload.toString('latin1')).then(
        (admitted) => {
          if (admitted) this.#greet()
        },
        (failure: unknown) => reportFailure('auth', failure),
      )
    }
  }

  #open({ arg0: remoteId, payload }: Packet): void {
    const service = payload.toString().replace(/\0$/, '')
    const handler = this.#options.openService(service)
    if (handler === null) {
      this.#send('CLSE', 0, remoteId)
      return
    }
    const localId = this.#nextStreamId++
    const stream = new AdbStream({
      maxPayload: this.#maxPayload,
      write: (bytes) => this.#send('WRTE', localId, remoteId, bytes),
      acknowledge: () => this.#send('OKAY', localId, remoteId),
      close: () => this.#send('CLSE', localId, remoteId),
    })
    this.#streams.set(localId, stream)
    stream.once('close', () => this.#streams.delete(localId))
    this.#send('OKAY', localId, remoteId)
    const serve = async () => handler(stream)
    serve().catch((failure: unknown) => {
      this.#options.reportFailure(service, failure)
      stream.destroy()
    })
  }

  #send(command: PacketCommand, arg0: number, arg1: number, payload: Buffer = EMPTY): void {
    if (this.#socket.destroyed) return
    const packet = { command, arg0, arg1, payload }
    this.#socket.write(encodePacket(packet, { withSum: this.#withSum }))
  }

  #lost(): void {
    for (const stream of [...this.#streams.values()]) stream.peerClosed()
  }
}
