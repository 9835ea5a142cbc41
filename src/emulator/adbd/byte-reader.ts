/** Reads exact numbers of bytes from a stream, for services with a binary protocol. */

import type { Readable } from 'node:stream'

export interface ByteReader {
  /** @returns the next `count` bytes, or null when the stream ended before them */
  read(count: number): Promise<Buffer | null>
}

export function createByteReader(source: Readable): ByteReader {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer> // byte streams yield buffers
  // A host that hangs up destroys the stream, which is one more way to end.
  const nextChunk = async () => {
    try {
      const next = await chunks.next()
      return next.done === true ? null : next.value
    } catch {
      return null
    }
  }
  let held: Buffer[] = []
  let length = 0
  return {
    read: async (count) => {
      while (length < count) {
        const chunk = await nextChunk()
        if (chunk === null) return null
        held.push(chunk)
        length += chunk.length
      }
      const [first] = held
      // A join copies everything, so a chunk that holds many small parts is joined only once.
      const joined = first !== undefined && held.length === 1 ? first : Buffer.concat(held)
      held = [joined.subarray(count)]
      length -= count
      return joined.subarray(0, count)
    },
  }
}
