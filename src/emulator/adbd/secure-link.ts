/**
 * The first words over "Wireless debugging": the computer says hello, the phone wants TLS, and only a computer
 * whose key it knows gets further. What was said in the clear is heard again by the connection that follows.
 * https://android.googlesource.com/platform/packages/modules/adb/+/refs/tags/android-14.0.0_r1/docs/dev/adb_wifi.md
 */

import { once } from 'node:events'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { HostKeys } from './auth.js'
import { encodePacket, HEADER_BYTES, PacketReader } from './packet.js'

export interface SecureOptions {
  /** Of the phone: PEM. */
  readonly key: string
  readonly cert: string
  /** The computers that may come in. */
  readonly known: HostKeys
}

/** @returns null when the computer is not known, speaks no TLS or hung up: its socket is closed then */
export async function secureLink(
  socket: Socket,
  { key, cert, known }: SecureOptions,
): Promise<TLSSocket | null> {
  socket.once('error', () => socket.destroy())
  socket.setTimeout(GREETING_LIMIT_MS, () => socket.destroy())
  try {
    const hello = await readPacket(socket)
    socket.write(encodePacket(WANTS_TLS, { withSum: true }))
    await passAnswer(socket)
    const secure = new TLSSocket(socket, {
      isServer: true,
      key,
      cert,
      requestCert: true,
      rejectUnauthorized: false, // it signs itself: its key is what counts
      minVersion: 'TLSv1.3',
    })
    await Promise.race([once(secure, 'secure'), once(socket, 'close').then(hungUp)])
    const publicKey = secure.getPeerX509Certificate()?.publicKey
    if (publicKey === undefined || !known.knows(publicKey)) throw new Error('an unknown computer')
    socket.setTimeout(0)
    secure.unshift(hello)
    return secure
  } catch {
    socket.destroy()
    return null
  }
}

const GREETING_LIMIT_MS = 10_000
const TLS_VERSION = 0x01000000
const WANTS_TLS = { command: 'STLS', arg0: TLS_VERSION, arg1: 0, payload: Buffer.alloc(0) } as const

/** The bytes of the next packet; what came behind it stays in the socket. */
async function readPacket(socket: Socket): Promise<Buffer> {
  const held = await readAtLeast(socket, HEADER_BYTES)
  const end = HEADER_BYTES + held.readUInt32LE(12)
  const bytes = await readAtLeast(socket, end, held)
  giveBack(socket, bytes.subarray(end))
  const packet = bytes.subarray(0, end)
  new PacketReader().push(packet) // refuses what is no packet
  return packet
}

/**
 * The computer's answer to WANTS_TLS. adb writes it in one thread and begins TLS in another: on a busy computer
 * TLS comes first, and the answer inside of it, where the connection passes it by.
 */
async function passAnswer(socket: Socket): Promise<void> {
  const held = await readAtLeast(socket, 1)
  giveBack(socket, held)
  if (held[0] !== TLS_HANDSHAKE) await readPacket(socket)
}

const TLS_HANDSHAKE = 0x16
const MOST_BYTES = 64 * 1024

async function readAtLeast(
  socket: Socket,
  count: number,
  before: Buffer = Buffer.alloc(0),
): Promise<Buffer> {
  if (count > MOST_BYTES) throw new Error(`${count} bytes are announced, expected a greeting`)
  let held = before
  while (held.length < count) {
    const chunk: Buffer | null = socket.read()
    if (chunk === null) await moreOf(socket)
    else held = Buffer.concat([held, chunk])
  }
  return held
}

function giveBack(socket: Socket, bytes: Buffer): void {
  if (bytes.length > 0) socket.unshift(bytes)
}

async function moreOf(socket: Socket): Promise<void> {
  if (socket.destroyed || socket.readableEnded) hungUp()
  const waiting = new AbortController()
  const { signal } = waiting
  const waits = ['readable', 'end', 'close'].map((event) => once(socket, event, { signal }))
  for (const wait of waits) wait.catch(() => undefined) // the ones that lose the race
  await Promise.race(waits).finally(() => waiting.abort())
}

function hungUp(): never {
  throw new Error('the computer hung up')
}
