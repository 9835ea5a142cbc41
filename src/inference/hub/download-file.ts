/** One file from a server, whole or not at all: goes on where an earlier try ended, and gets its name when
 *  its checksum is right. */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Clock } from '../../clock.js'
import { BridgeError } from '../../errors.js'
import { writeWhole } from '../write-whole.js'
import { damaged, NO_ENTRY, reasonOf, unreachable, unwritable } from './failures.js'
import type { RemoteFile } from './hub.js'

export interface FileDownload {
  readonly url: string
  readonly file: RemoteFile
  /** Where it goes. */
  readonly path: string
  readonly clock: Clock
  /** Bytes that are there now; may shrink when something has to start over. */
  readonly onBytes: (there: number) => void
  readonly signal: AbortSignal
}

/** Tries in a row that may bring nothing new. */
const MAX_TRIES = 5
const FIRST_PAUSE_MS = 500
/** A server that sends nothing for this long has forgotten us. */
const SILENCE_MS = 30_000

/** Whether these are the bytes of that file: another revision, or a damaged one, mostly has the same size. */
export async function isIntact(
  path: string,
  file: RemoteFile,
  signal: AbortSignal,
): Promise<boolean> {
  return (await digestOf(path, file, signal)) === file.checksum.hex
}

/** Where it lies until it is whole. */
export const partialPath = (path: string) => `${path}.partial`

/** Fetches it even if there is one of its name.
 *  @throws BridgeError MODEL_UNREACHABLE, MODEL_FILES_INVALID (checksum), MODEL_FAILED (disk full) */
export async function downloadFile(download: FileDownload): Promise<void> {
  const { file, path, onBytes, signal } = download
  await mkdir(dirname(path), { recursive: true })
  const partial = partialPath(path)
  const began = await startSize(partial, file)
  let tries = 0
  let most = began
  for (let there = began; there < file.bytes; ) {
    signal.throwIfAborted()
    onBytes(there)
    const failure = await fetchRest(download, partial, there)
    there = await sizeOf(partial)
    tries = there > most ? 0 : tries + 1
    most = Math.max(most, there)
    if (there >= file.bytes) break
    if (tries >= MAX_TRIES) throw failure ?? tooShort(download, there)
    await download.clock.sleep(FIRST_PAUSE_MS * 2 ** tries, signal)
  }
  if (file.bytes === 0) await (await open(partial, 'w')).close()
  onBytes(file.bytes)
  const found = await digestOf(partial, file, signal)
  if (found === file.checksum.hex) return rename(partial, path)
  await rm(partial)
  // what an earlier try left may be the beginning of another revision
  if (began > 0) return downloadFile(download)
  throw damaged(file, found)
}

/** More bytes than the file has cannot be its beginning. */
async function startSize(partial: string, { bytes }: RemoteFile): Promise<number> {
  const there = await sizeOf(partial)
  if (there <= bytes) return there
  await rm(partial)
  return 0
}

/** The server's file is not the one that the hub lists. */
function tooShort({ url, file }: FileDownload, there: number): BridgeError {
  return unreachable(`${url} ends at byte ${there}; the hub lists ${file.bytes}`)
}

/** @returns why not all came, when another try may help; null when the server sent all it would
 *  @throws BridgeError MODEL_UNREACHABLE when none will, MODEL_FAILED when the disk takes no more */
async function fetchRest(
  download: FileDownload,
  partial: string,
  start: number,
): Promise<BridgeError | null> {
  const { url, onBytes, signal } = download
  const silence = new AbortController()
  const timer = setTimeout(
    () => silence.abort(new Error(`silent for ${SILENCE_MS} ms`)),
    SILENCE_MS,
  )
  try {
    const response = await fetch(url, {
      // compressed on the way, a range would count other bytes
      headers: { range: `bytes=${start}-`, 'accept-encoding': 'identity' },
      signal: AbortSignal.any([signal, silence.signal]),
    })
    if (response.status !== 200 && response.status !== 206) {
      await response.body?.cancel()
      if (response.status !== 416) return refused(url, response.status)
      await rm(partial, { force: true })
      return tooShort(download, start)
    }
    // a server that knows no ranges sends everything from the start
    const from = response.status === 206 ? start : 0
    await append(response, partial, from, (there) => {
      timer.refresh()
      onBytes(there)
    })
    return null
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof BridgeError) throw cause
    return unreachable(`${url}: ${reasonOf(cause)}`, { cause })
  } finally {
    clearTimeout(timer)
  }
}

async function append(
  { body }: Response,
  partial: string,
  from: number,
  onBytes: (there: number) => void,
): Promise<void> {
  const fail = (cause: unknown) => {
    throw unwritable(partial, cause)
  }
  const target = await open(partial, from === 0 ? 'w' : 'r+').catch(fail)
  try {
    let there = from
    for await (const chunk of body ?? []) {
      await writeWhole(target, chunk, there).catch(fail)
      there += chunk.length
      onBytes(there)
    }
  } finally {
    await target.close()
  }
}

/** Later it may work after too many requests, or where a server was in trouble. */
function refused(url: string, status: number): BridgeError {
  const refusal = unreachable(`${url} answers ${status}`)
  if (status === 401 || status === 403) throw unreachable(refusal.message, { hint: NO_ENTRY })
  if (status !== 429 && status < 500) throw refusal
  return refusal
}

async function digestOf(
  path: string,
  { bytes, checksum }: RemoteFile,
  signal: AbortSignal,
): Promise<string> {
  const hash = createHash(checksum.kind === 'sha256' ? 'sha256' : 'sha1')
  if (checksum.kind === 'git') hash.update(`blob ${bytes}\0`)
  for await (const chunk of createReadStream(path, { signal })) hash.update(chunk)
  return hash.digest('hex')
}

/** 0 for one that is not there. */
export async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
