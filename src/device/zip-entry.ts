/** One file out of a zip archive, reading no more of the archive than it takes. Knows no phone. */

import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

export interface ArchiveReader {
  readonly size: number
  /** Exactly these bytes. */
  read(from: number, length: number): Promise<Buffer>
}

/** Null when the archive has no such file. @throws Error when it is no zip archive */
export async function readZipEntry(archive: ArchiveReader, name: string): Promise<Buffer | null> {
  const { start, length } = await findDirectory(archive)
  const found = entryNamed(await archive.read(start, length), name)
  if (found === null) return null
  const header = await archive.read(found.headerAt, LOCAL_HEADER_BYTES)
  const skipped = LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await archive.read(found.headerAt + skipped, found.packedLength)
  return found.isDeflated ? inflate(packed) : packed
}

const inflate = promisify(inflateRaw)
const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
/** The longest comment that may stand behind the end record. */
const MOST_COMMENT_BYTES = 0xffff
/** Android's tools write none, so that this is nearly always enough. */
const USUAL_TAIL_BYTES = 1024
const DIRECTORY_SIGNATURE = 0x02014b50
const DIRECTORY_HEADER_BYTES = 46
const LOCAL_HEADER_BYTES = 30
const DEFLATED = 8

async function findDirectory(archive: ArchiveReader): Promise<{ start: number; length: number }> {
  for (const wanted of [USUAL_TAIL_BYTES, END_BYTES + MOST_COMMENT_BYTES]) {
    const length = Math.min(wanted, archive.size)
    const tail = await archive.read(archive.size - length, length)
    for (let at = tail.length - END_BYTES; at >= 0; at--) {
      if (tail.readUInt32LE(at) !== END_SIGNATURE) continue
      return { start: tail.readUInt32LE(at + 16), length: tail.readUInt32LE(at + 12) }
    }
  }
  throw new Error('no zip archive: it has no end record')
}

function entryNamed(directory: Buffer, name: string) {
  let at = 0
  while (at + DIRECTORY_HEADER_BYTES <= directory.length) {
    if (directory.readUInt32LE(at) !== DIRECTORY_SIGNATURE) return null
    const nameLength = directory.readUInt16LE(at + 28)
    const nameAt = at + DIRECTORY_HEADER_BYTES
    if (directory.toString('utf8', nameAt, nameAt + nameLength) === name) {
      return {
        isDeflated: directory.readUInt16LE(at + 10) === DEFLATED,
        packedLength: directory.readUInt32LE(at + 20),
        headerAt: directory.readUInt32LE(at + 42),
      }
    }
    at = nameAt + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return null
}
