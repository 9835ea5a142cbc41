import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encodePacket, type Packet, PacketReader } from '../../../src/emulator/adbd/packet.js'

const packets: readonly Packet[] = [
  { command: 'CNXN', arg0: 0x01000001, arg1: 1 << 20, payload: Buffer.from('host::features=') },
  { command: 'OKAY', arg0: 1, arg1: 0xffffffff, payload: Buffer.alloc(0) },
  { command: 'WRTE', arg0: 2, arg1: 3, payload: Buffer.alloc(700, 'x') },
]

test('reads the same packets wherever the network cuts the bytes', () => {
  const bytes = Buffer.concat(packets.map((packet) => encodePacket(packet, { withSum: true })))
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (lengths) => {
      const reader = new PacketReader()
      const read: Packet[] = []
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const length = lengths[turn % lengths.length] ?? 1
        read.push(...reader.push(bytes.subarray(at, at + length)))
        at += length
      }
      expect(read).toEqual(packets)
    }),
    { numRuns: 50 },
  )
})

test('writes the header of the protocol, byte for byte', () => {
  const packet: Packet = { command: 'OPEN', arg0: 7, arg1: 0, payload: Buffer.from('sh\0') }
  expect(encodePacket(packet, { withSum: true }).toString('hex')).toBe(
    '4f50454e07000000000000000300000' + '0db000000b0afbab1736800',
  )
})

test.each([
  ['a web browser', Buffer.from('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n')],
  ['a payload beyond the limit', oversized()],
])('refuses %s', (_, bytes) => {
  expect(() => new PacketReader().push(bytes)).toThrow(/adb packet/)
})

function oversized(): Buffer {
  const bytes = encodePacket(
    { command: 'WRTE', arg0: 1, arg1: 1, payload: Buffer.alloc(0) },
    { withSum: false },
  )
  bytes.writeUInt32LE(2 ** 30, 12)
  return bytes
}
