/**
 * adb's sync service (push, pull, ls) over the phone's files.
 * Protocol: https://android.googlesource.com/platform/packages/modules/adb/+/refs/tags/android-14.0.0_r1/SYNC.TXT
 */

import type { Clock } from '../../clock.js'
import type { FileEntry, FileSystem } from '../shell/file-system.js'
import type { AdbStream } from './adb-stream.js'
import { type ByteReader, createByteReader } from './byte-reader.js'

const DATA_BYTES = 64 * 1024
/** A path that is longer is a broken request, not a path. */
const MAX_PATH_BYTES = 4096
const SHELL_UID = 2000
const ENOENT = 2
/**
 * How long a pushed file takes to reach the phone's storage. Not only for looks: adb 33 waits forever for an answer
 * that is there before it first looks for one, which a busy computer lets it do tens of milliseconds late
 * (ReadAcknowledgements: https://github.com/LineageOS/android_packages_modules_adb/blob/1b32c095b61b38a726f21ebf49be1105390bae2f/client/file_sync_client.cpp).
 */
const STORAGE_MS = 200

export interface SyncPhone {
  readonly files: FileSystem
  readonly clock: Clock
}

export async function serveSync(stream: AdbStream, phone: SyncPhone): Promise<void> {
  const reader = createByteReader(stream)
  for (;;) {
    const header = await reader.read(8)
    if (header === null) return
    const request = header.toString('latin1', 0, 4)
    const length = header.readUInt32LE(4)
    if (request === 'QUIT' || length > MAX_PATH_BYTES) break
    const path = (await reader.read(length))?.toString()
    if (path === undefined) return
    if (!(await serveRequest({ ...phone, request, path, stream, reader }))) break
  }
  stream.end()
}

interface SyncRequest extends SyncPhone {
  readonly request: string
  readonly path: string
  readonly stream: AdbStream
  readonly reader: ByteReader
}

/** @returns false when the stream cannot go on */
async function serveRequest(sync: SyncRequest): Promise<boolean> {
  const { request, path, stream, files } = sync
  switch (request) {
    case 'STAT':
      stream.write(Buffer.concat([Buffer.from('STAT'), stat1(files.get(path))]))
      return true
    case 'STA2':
    case 'LST2':
      stream.write(Buffer.concat([Buffer.from(request), stat2(files.get(path))]))
      return true
    case 'LIST':
      sendList(sync, { tag: 'DENT', stat: stat1 })
      return true
    case 'LIS2':
      sendList(sync, { tag: 'DNT2', stat: stat2 })
      return true
    case 'SEND':
      return receiveFile(sync)
    case 'RECV':
      sendFile(sync)
      return true
    default:
      fail(stream, `unknown sync command ${request}`)
      return false
  }
}

function sendList(
  { path, stream, files }: SyncRequest,
  { tag, stat }: { tag: string; stat: (entry: FileEntry | null) => Buffer },
): void {
  const parts: Buffer[] = []
  for (const [name, entry] of files.list(path)) {
    const nameBytes = Buffer.from(name)
    parts.push(Buffer.from(tag), stat(entry), u32(nameBytes.length), nameBytes)
  }
  // The end looks like an entry full of zeros.
  parts.push(Buffer.from('DONE'), Buffer.alloc(stat(null).length + 4))
  stream.write(Buffer.concat(parts))
}

async function receiveFile({ path, stream, files, clock, reader }: SyncRequest): Promise<boolean> {
  const comma = path.lastIndexOf(',')
  const parts: Buffer[] = []
  for (;;) {
    const header = await reader.read(8)
    if (header === null) return false
    const tag = header.toString('latin1', 0, 4)
    const value = header.readUInt32LE(4)
    if (tag === 'DONE') {
      const mode = Number(path.slice(comma + 1))
      files.write(path.slice(0, comma), Buffer.concat(parts), { mode, modifiedAt: value })
      await clock.sleep(STORAGE_MS)
      stream.write(Buffer.concat([Buffer.from('OKAY'), u32(0)]))
      return true
    }
    const part = tag === 'DATA' && value <= DATA_BYTES ? await reader.read(value) : null
    if (part === null) {
      fail(stream, `broken push of ${path}`)
      return false
    }
    parts.push(part)
  }
}

function sendFile({ path, stream, files }: SyncRequest): void {
  const content = files.read(path)
  if (content === null) {
    fail(stream, 'No such file or directory')
    return
  }
  for (let at = 0; at < content.length; at += DATA_BYTES) {
    const part = content.subarray(at, at + DATA_BYTES)
    stream.write(Buffer.concat([Buffer.from('DATA'), u32(part.length), part]))
  }
  stream.write(Buffer.concat([Buffer.from('DONE'), u32(0)]))
}

function fail(stream: AdbStream, message: string): void {
  const text = Buffer.from(message)
  stream.write(Buffer.concat([Buffer.from('FAIL'), u32(text.length), text]))
}

/** mode, size, time */
function stat1(entry: FileEntry | null): Buffer {
  if (entry === null) return Buffer.alloc(12)
  return Buffer.concat([u32(entry.mode), u32(entry.content.length), u32(entry.modifiedAt)])
}

/** error, device, inode, mode, links, uid, gid, size, three times */
function stat2(entry: FileEntry | null): Buffer {
  if (entry === null) return Buffer.concat([u32(ENOENT), Buffer.alloc(64)])
  const time = u64(entry.modifiedAt)
  return Buffer.concat([
    u32(0),
    u64(1),
    u64(entry.inode),
    u32(entry.mode),
    u32(1),
    u32(SHELL_UID),
    u32(SHELL_UID),
    u64(entry.content.length),
    time,
    time,
    time,
  ])
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}
