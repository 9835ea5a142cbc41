/**
 * "Pair device with pairing code": a port on which a computer that knows the code leaves its key.
 * TLS, then SPAKE2 over the code and the TLS session, then both sides say who they are.
 * https://android.googlesource.com/platform/packages/modules/adb/+/refs/tags/android-14.0.0_r1/pairing_connection/pairing_connection.cpp
 */

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type TLSSocket } from 'node:tls'
import { type ByteReader, createByteReader } from '../adbd/byte-reader.js'
import type { Identity } from './certificate.js'
import { createPairingCipher } from './pairing-cipher.js'
import { beginSpake2 } from './spake2.js'

export interface PairingOptions {
  /** Six digits. */
  readonly code: string
  readonly identity: Identity
  /** What the phone calls itself; adb's mDNS names have this form. */
  readonly guid: string
  /** The computer's key as adb writes it, `<base64> user@host`. Called at most once. */
  readonly onPaired: (adbKey: string) => void
}

export interface PairingService {
  readonly port: number
  close(): Promise<void>
}

/** Takes any number of wrong codes and one right one; then the port closes, as the phone's dialog does. */
export async function startPairing(options: PairingOptions): Promise<PairingService> {
  const { identity, onPaired } = options
  const sockets = new Set<TLSSocket>()
  const server = createServer(
    { ...identity, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.3' },
    (socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      socket.once('error', () => socket.destroy()) // a host that hangs up
      socket.setTimeout(TALK_LIMIT_MS, () => socket.destroy())
      pairWith(socket, options).then(
        (adbKey) => {
          socket.end()
          if (adbKey === null || !server.listening) return
          server.close()
          onPaired(adbKey)
        },
        () => socket.destroy(),
      )
    },
  )
  server.on('tlsClientError', () => undefined) // somebody who speaks no TLS
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port, // a TCP server that listens has such an address
    close: async () => {
      const closed = server.listening ? once(server, 'close') : Promise.resolve()
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

const TALK_LIMIT_MS = 10_000
/** adb counts the zero bytes at the end of these texts. */
const EXPORT_LABEL = 'adb-label\0'
const EXPORT_BYTES = 64
const PHONE_NAME = Buffer.from('adb pair server\0')
const COMPUTER_NAME = Buffer.from('adb pair client\0')

/** @returns null when the computer does not know the code, or does not follow the protocol */
async function pairWith(socket: TLSSocket, { code, guid }: PairingOptions): Promise<string | null> {
  const exported = socket.exportKeyingMaterial(EXPORT_BYTES, EXPORT_LABEL, Buffer.alloc(0))
  const agreement = beginSpake2({
    role: 'bob',
    myName: PHONE_NAME,
    theirName: COMPUTER_NAME,
    password: Buffer.concat([Buffer.from(code), exported]),
  })
  const reader = createByteReader(socket)
  socket.write(message(SPAKE2_MESSAGE, agreement.message))
  const theirMessage = await readMessage(reader, SPAKE2_MESSAGE)
  const key = theirMessage === null ? null : agreement.keyWith(theirMessage)
  if (key === null) return null
  const cipher = createPairingCipher(key)
  const theirs = await readMessage(reader, PEER_INFO)
  const peer = theirs === null ? null : cipher.decrypt(theirs)
  if (peer === null || peer[0] !== ADB_KEY) return null
  socket.write(message(PEER_INFO, cipher.encrypt(peerInfo(PHONE_GUID, guid))))
  return textUntilZero(peer.subarray(1))
}

/** Version, kind, length. */
const HEADER_BYTES = 6
const VERSION = 1
const SPAKE2_MESSAGE = 0
const PEER_INFO = 1
const PEER_INFO_BYTES = 8192
const MOST_BYTES = 2 * PEER_INFO_BYTES
const ADB_KEY = 0
const PHONE_GUID = 1

function message(kind: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header[0] = VERSION
  header[1] = kind
  header.writeUInt32BE(payload.length, 2)
  return Buffer.concat([header, payload])
}

/** @returns null when the other side hung up or sent something else */
async function readMessage(reader: ByteReader, kind: number): Promise<Buffer | null> {
  const header = await reader.read(HEADER_BYTES)
  if (header === null || header[0] !== VERSION || header[1] !== kind) return null
  const length = header.readUInt32BE(2)
  return length > MOST_BYTES ? null : reader.read(length)
}

function peerInfo(kind: number, text: string): Buffer {
  const bytes = Buffer.alloc(PEER_INFO_BYTES)
  bytes[0] = kind
  bytes.write(text, 1)
  return bytes
}

function textUntilZero(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1')
}
