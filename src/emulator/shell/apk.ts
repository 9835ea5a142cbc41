/**
 * The APK of one of the phone's own apps, as far as anybody reads it: an archive with the label in
 * every language as a compiled resource.
 * Layouts: https://android.googlesource.com/platform/frameworks/base/+/refs/tags/android-14.0.0_r1/libs/androidfw/include/androidfw/ResourceTypes.h
 * and https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

import { crc32 } from 'node:zlib'

/** Where the label stands in every such APK. */
export const LABEL_RESOURCE = 0x7f010000

/** @param labels by language (`zh`); the empty language is the default */
export function apkWithLabels(
  packageName: string,
  labels: Readonly<Record<string, string>>,
): Buffer {
  return archiveOf('resources.arsc', resourceTable(packageName, labels))
}

const TABLE = 0x0002
const STRING_POOL = 0x0001
const PACKAGE = 0x0200
const TYPE = 0x0201
const TYPE_SPEC = 0x0202
const UTF8_FLAG = 0x100
const STRING_VALUE = 3
const PACKAGE_ID = 0x7f
const TYPE_ID = 1
const PACKAGE_NAME_BYTES = 256
const CONFIG_BYTES = 64

function resourceTable(packageName: string, labels: Readonly<Record<string, string>>): Buffer {
  const types = stringPool(['string'])
  const keys = stringPool(['app_name'])
  const spec = chunk(TYPE_SPEC, words(TYPE_ID, 1), words(0))
  const texts = Object.keys(labels).map((language, index) => typeChunk(language, index))
  const name = Buffer.alloc(PACKAGE_NAME_BYTES)
  name.write(packageName, 'utf16le')
  const headerBytes = 8 + 4 + PACKAGE_NAME_BYTES + 5 * 4
  const places = words(headerBytes, 1, headerBytes + types.length, 1, 0)
  const header = Buffer.concat([words(PACKAGE_ID), name, places])
  const content = Buffer.concat([types, keys, spec, ...texts])
  const pool = stringPool(Object.values(labels))
  return chunk(TABLE, words(1), Buffer.concat([pool, chunk(PACKAGE, header, content)]))
}

/** The one text of one language: number `index` of the pool. */
function typeChunk(language: string, index: number): Buffer {
  const config = Buffer.alloc(CONFIG_BYTES)
  config.writeUInt32LE(CONFIG_BYTES, 0)
  config.write(language, 8, 'latin1')
  const headerBytes = 8 + 12 + CONFIG_BYTES
  const header = Buffer.concat([words(TYPE_ID, 1, headerBytes + 4), config])
  const value = Buffer.alloc(8)
  value.writeUInt16LE(8, 0)
  value.writeUInt8(STRING_VALUE, 3)
  value.writeUInt32LE(index, 4)
  const entry = Buffer.concat([words(8, 0), value])
  return chunk(TYPE, header, Buffer.concat([words(0), entry]))
}

function stringPool(texts: readonly string[]): Buffer {
  const strings = texts.map((text) => {
    const bytes = Buffer.from(text)
    return Buffer.concat([Buffer.from([text.length, bytes.length]), bytes, Buffer.alloc(1)])
  })
  let at = 0
  const offsets = strings.map(({ length }) => {
    at += length
    return at - length
  })
  const start = 8 + 5 * 4 + texts.length * 4
  const padding = Buffer.alloc((4 - (at % 4)) % 4)
  const content = Buffer.concat([words(...offsets), ...strings, padding])
  return chunk(STRING_POOL, words(texts.length, 0, UTF8_FLAG, start, 0), content)
}

function chunk(type: number, header: Buffer, content: Buffer): Buffer {
  const front = Buffer.alloc(8)
  front.writeUInt16LE(type, 0)
  front.writeUInt16LE(8 + header.length, 2)
  front.writeUInt32LE(8 + header.length + content.length, 4)
  return Buffer.concat([front, header, content])
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}

/** A zip archive of one file, stored as it is, as Android wants its resources. */
function archiveOf(name: string, content: Buffer): Buffer {
  const sizes = words(crc32(content), content.length, content.length)
  const nameBytes = Buffer.from(name)
  const lengths = Buffer.from([nameBytes.length, 0, 0, 0])
  const version = Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  const local = Buffer.concat([words(0x04034b50), version, sizes, lengths, nameBytes, content])
  const central = Buffer.concat([
    ...[words(0x02014b50), Buffer.from([20, 0]), version, sizes, lengths],
    ...[Buffer.alloc(14), nameBytes],
  ])
  const counts = Buffer.from([0, 0, 0, 0, 1, 0, 1, 0])
  const end = [words(0x06054b50), counts, words(central.length, local.length), Buffer.alloc(2)]
  return Buffer.concat([local, central, ...end])
}
