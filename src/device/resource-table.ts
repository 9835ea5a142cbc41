/**
 * Reads texts out of an app's compiled resources (resources.arsc). Pure.
 * Layout: https://android.googlesource.com/platform/frameworks/base/+/refs/tags/android-14.0.0_r1/libs/androidfw/include/androidfw/ResourceTypes.h
 */

/** Every translation of a text, in the order of the table. Empty when the table has none. */
export function textsOf(table: Buffer, resourceId: number): readonly string[] {
  const pool = chunksIn(table, 0).find(({ type }) => type === STRING_POOL)
  if (pool === undefined) return []
  const found = new Set<string>()
  collect({ table, pool: readPool(table, pool.at), found }, resourceId, 0)
  return [...found]
}

const STRING_POOL = 0x0001
const PACKAGE = 0x0200
const TYPE = 0x0201
const UTF8_FLAG = 0x100
const SPARSE_FLAG = 0x01
const OFFSET16_FLAG = 0x02
const COMPLEX_ENTRY = 0x0001
const COMPACT_ENTRY = 0x0008
const REFERENCE = 0x01
const STRING = 0x03
/** A label that refers to another text, which refers to another. */
const MOST_REFERENCES = 4

interface Chunk {
  readonly type: number
  readonly at: number
  readonly headerSize: number
  readonly size: number
}

interface Search {
  readonly table: Buffer
  readonly pool: (index: number) => string | null
  readonly found: Set<string>
}

function collect(search: Search, resourceId: number, depth: number): void {
  const { table, pool, found } = search
  for (const { type, data } of valuesOf(table, resourceId)) {
    const text = type === STRING ? pool(data) : null
    if (text !== null && text.trim() !== '') found.add(text)
    if (type === REFERENCE && depth < MOST_REFERENCES) collect(search, data, depth + 1)
  }
}

/** The chunks inside the one at this place. */
function chunksIn(table: Buffer, outer: number): Chunk[] {
  const chunks: Chunk[] = []
  const end = Math.min(table.length, outer + table.readUInt32LE(outer + 4))
  let at = outer + table.readUInt16LE(outer + 2)
  while (at + 8 <= end) {
    const [type, headerSize] = [table.readUInt16LE(at), table.readUInt16LE(at + 2)]
    const size = table.readUInt32LE(at + 4)
    if (size < 8) break
    chunks.push({ type, at, headerSize, size })
    at += size
  }
  return chunks
}

interface Value {
  readonly type: number
  readonly data: number
}

/** The values of a resource in every language and configuration. */
function* valuesOf(table: Buffer, resourceId: number): Generator<Value> {
  for (const chunk of typeChunks(table, resourceId)) {
    const entry = entryAt(table, chunk, resourceId & 0xffff)
    const value = entry === null ? null : valueAt(table, entry)
    if (value !== null) yield value
  }
}

/** One chunk for each configuration that has resources of this one's package and type. */
function typeChunks(table: Buffer, resourceId: number): Chunk[] {
  const [packageId, typeId] = [resourceId >>> 24, (resourceId >>> 16) & 0xff]
  return chunksIn(table, 0)
    .filter(({ type, at }) => type === PACKAGE && table.readUInt32LE(at + 8) === packageId)
    .flatMap(({ at }) => chunksIn(table, at))
    .filter(({ type, at }) => type === TYPE && table.readUInt8(at + 8) === typeId)
}

/** Where an entry of a type chunk stands; null when this configuration has none. */
function entryAt(table: Buffer, { at, headerSize }: Chunk, index: number): number | null {
  const flags = table.readUInt8(at + 9)
  const count = table.readUInt32LE(at + 12)
  const start = at + table.readUInt32LE(at + 16)
  const offsets = at + headerSize
  if ((flags & SPARSE_FLAG) !== 0) {
    for (let pair = offsets; pair < offsets + count * 4; pair += 4) {
      if (table.readUInt16LE(pair) === index) return start + table.readUInt16LE(pair + 2) * 4
    }
    return null
  }
  if (index >= count) return null
  if ((flags & OFFSET16_FLAG) !== 0) {
    const offset = table.readUInt16LE(offsets + index * 2)
    return offset === 0xffff ? null : start + offset * 4
  }
  const offset = table.readUInt32LE(offsets + index * 4)
  return offset === 0xffffffff ? null : start + offset
}

function valueAt(table: Buffer, entry: number): Value | null {
  const flags = table.readUInt16LE(entry + 2)
  if ((flags & COMPACT_ENTRY) !== 0)
    return { type: flags >>> 8, data: table.readUInt32LE(entry + 4) }
  if ((flags & COMPLEX_ENTRY) !== 0) return null
  const value = entry + table.readUInt16LE(entry)
  return { type: table.readUInt8(value + 3), data: table.readUInt32LE(value + 4) }
}

function readPool(table: Buffer, at: number): (index: number) => string | null {
  const count = table.readUInt32LE(at + 8)
  const isUtf8 = (table.readUInt32LE(at + 16) & UTF8_FLAG) !== 0
  const strings = at + table.readUInt32LE(at + 20)
  const offsets = at + table.readUInt16LE(at + 2)
  return (index) => {
    if (index >= count) return null
    const place = strings + table.readUInt32LE(offsets + index * 4)
    return isUtf8 ? utf8At(table, place) : utf16At(table, place)
  }
}

/** Two lengths (in characters, then in bytes) of one or two bytes each, then the bytes. */
function utf8At(table: Buffer, place: number): string {
  const characters = table.readUInt8(place)
  const lengthAt = place + ((characters & 0x80) === 0 ? 1 : 2)
  const first = table.readUInt8(lengthAt)
  const isLong = (first & 0x80) !== 0
  const length = isLong ? ((first & 0x7f) << 8) | table.readUInt8(lengthAt + 1) : first
  const textAt = lengthAt + (isLong ? 2 : 1)
  return table.toString('utf8', textAt, textAt + length)
}

function utf16At(table: Buffer, place: number): string {
  const first = table.readUInt16LE(place)
  const isLong = (first & 0x8000) !== 0
  const length = isLong ? ((first & 0x7fff) << 16) | table.readUInt16LE(place + 2) : first
  const textAt = place + (isLong ? 4 : 2)
  return table.toString('utf16le', textAt, textAt + length * 2)
}
