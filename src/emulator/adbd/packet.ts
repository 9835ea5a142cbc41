/**
 * The packets of the adb device protocol as bytes. Knows no socket and no meaning of the commands.
 * Layout: https://android.googlesource.com/platform/packages/modules/adb/+/refs/tags/android-14.0.0_r1/protocol.txt
 */

import { BridgeError } from '../../errors.js'

export type PacketCommand = 'SYNC' | 'CNXN' | 'AUTH' | 'OPEN' | 'OKAY' | 'CLSE' | 'WRTE' | 'STLS'

export interface Packet {
  readonly command: PacketCommand
  readonly arg0: number
  readonly arg1: number
  readonly payload: Buffer
}

/** From this version on, neither side checks the payload's sum. */
export const PROTOCOL_VERSION = 0x01000001
export const MAX_PAYLOAD = 1024 * 1024
export const HEADER_BYTES = 24

const COMMANDS: readonly PacketCommand[] = [
  'SYNC',
  'CNXN',
  'AUTH',
  'OPEN',
  'OKAY',
  'CLSE',
  'WRTE',
  'STLS',
]

/** @param withSum peers older than PROTOCOL_VERSION check the sum of the payload's bytes */
export function encodePacket(packet: Packet, { withSum }: { withSum: boolean }): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + packet.payload.length)
  bytes.write(packet.command, 0, 'latin1')
  bytes.writeUInt32LE(packet.arg0 >>> 0, 4)
  bytes.writeUInt32LE(packet.arg1 >>> 0, 8)
  bytes.writeUInt32LE(packet.payload.length, 12)
  bytes.writeUInt32LE(withSum ? sumOf(packet.payload) : 0, 16)
  bytes.writeUInt32LE(~bytes.readUInt32LE(0) >>> 0, 20)
  packet.payload.copy(bytes, HEADER_BYTES)
  return bytes
}

/** Cuts a byte stream into packets; keeps the incomplete rest. */
export class PacketReader {
  #chunks: Buffer[] = []
  #length = 0

  /** @returns the packets that `chunk` completed */
  push(chunk: Buffer): Packet[] {
    this.#chunks.push(chunk)
    this.#length += chunk.length
    const packets: Packet[] = []
    while (this.#length >= HEADER_BYTES) {
      const payloadLength = payloadLengthOf(this.#front(HEADER_BYTES))
      if (this.#length < HEADER_BYTES + payloadLength) break
      packets.push(this.#take(HEADER_BYTES + payloadLength))
    }
    return packets
  }

  /** The first `count` bytes in one buffer; joins chunks only when it must, so that big uploads stay cheap. */
  #front(count: number): Buffer {
    const [first] = this.#chunks
    if (first !== undefined && first.length >= count) return first
    const joined = Buffer.concat(this.#chunks)
    this.#chunks = [joined]
    return joined
  }

  #take(count: number): Packet {
    const front = this.#front(count)
    const rest = front.subarray(count)
    this.#chunks.shift()
    if (rest.length > 0) this.#chunks.unshift(rest)
    this.#length -= count
    return {
      command: commandOf(front),
      arg0: front.readUInt32LE(4),
      arg1: front.readUInt32LE(8),
      payload: front.subarray(HEADER_BYTES, count),
    }
  }
}

function payloadLengthOf(header: Buffer): number {
  commandOf(header)
  const length = header.readUInt32LE(12)
  if (length > MAX_PAYLOAD)
    throw broken(`payload of ${length} bytes, expected up to ${MAX_PAYLOAD}`)
  return length
}

function commandOf(header: Buffer): PacketCommand {
  const name = header.toString('latin1', 0, 4)
  const command = COMMANDS.find((known) => known === name)
  const magicFits = header.readUInt32LE(20) === ~header.readUInt32LE(0) >>> 0
  if (command === undefined || !magicFits) {
    throw broken(`header ${header.toString('hex', 0, HEADER_BYTES)}, expected an adb command`)
  }
  return command
}

function broken(seen: string): BridgeError {
  return new BridgeError('EMULATOR_FAILED', `The emulated phone read an adb packet with ${seen}`, {
    hint: 'Connect an adb server to this port, nothing else.',
  })
}

function sumOf(bytes: Buffer): number {
  let sum = 0
  for (const byte of bytes) sum = (sum + byte) >>> 0
  return sum
}
