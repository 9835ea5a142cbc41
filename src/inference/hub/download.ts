/** A model's files from a hub into a folder: listed, checked against the free space, several at a time. */

import { mkdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { byteText } from '../../byte-text.js'
import type { Clock } from '../../clock.js'
import { BridgeError } from '../../errors.js'
import { downloadFile, reasonOf } from './download-file.js'
import { fileUrl, listingUrl, type RemoteFile, type Repository, readListing } from './hub.js'

export interface Download {
  readonly repository: Repository
  readonly files: readonly RemoteFile[]
  readonly folder: string
  readonly clock: Clock
  readonly onProgress: (progress: DownloadProgress) => void
  readonly signal: AbortSignal
}

export interface DownloadProgress {
  readonly doneBytes: number
  readonly totalBytes: number
}

const LISTING_LIMIT_MS = 30_000
const AT_A_TIME = 4

/** @throws BridgeError MODEL_UNREACHABLE */
export async function listFiles(
  repository: Repository,
  signal: AbortSignal,
): Promise<readonly RemoteFile[]> {
  const url = listingUrl(repository)
  let listing: unknown
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(LISTING_LIMIT_MS)])
    const response = await fetch(url, { signal: limit })
    if (!response.ok) throw new Error(`it answers ${response.status}`)
    listing = await response.json()
  } catch (cause) {
    signal.throwIfAborted()
    throw new BridgeError('MODEL_UNREACHABLE', `cannot list ${url}: ${reasonOf(cause)}`, {
      hint: 'Look at the connection, at --from, and at the name of the repository.',
      cause,
    })
  }
  return readListing(repository, listing)
}

/** Files that are there already are kept; a partial one goes on where it ended.
 *  @throws BridgeError MODEL_UNREACHABLE, MODEL_FILES_INVALID (checksum), MODEL_FAILED (disk full) */
export async function download(request: Download): Promise<void> {
  const { repository, files, folder, clock, onProgress } = request
  await mkdir(folder, { recursive: true })
  await requireSpace(files, folder)
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const there = new Map<string, number>()
  const stop = new AbortController()
  const signal = AbortSignal.any([request.signal, stop.signal])
  const queue = [...files]
  const one = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const { path } = file
      const onBytes = (bytes: number) => {
        there.set(path, bytes)
        onProgress({ doneBytes: [...there.values()].reduce((sum, n) => sum + n, 0), totalBytes })
      }
      const url = fileUrl(repository, path)
      await downloadFile({ url, file, path: join(folder, path), clock, onBytes, signal })
    }
  }
  const giveUp = (thrown: unknown) => {
    stop.abort(thrown)
    throw thrown
  }
  await Promise.allSettled(Array.from({ length: AT_A_TIME }, () => one().catch(giveUp)))
  request.signal.throwIfAborted()
  if (!stop.signal.aborted) return
  const { reason } = stop.signal
  if (isDiskFull(reason)) await requireSpace(files, folder, reason)
  throw reason
}

function isDiskFull(thrown: unknown): thrown is BridgeError {
  const cause = thrown instanceof BridgeError ? thrown.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOSPC'
}

/** @param full what the disk refused when it got full on the way; absent: nothing was fetched yet */
async function requireSpace(
  files: readonly RemoteFile[],
  folder: string,
  full?: BridgeError,
): Promise<void> {
  const missing = await Promise.all(files.map((file) => missingBytes(file, folder)))
  const needed = missing.reduce((sum, bytes) => sum + bytes, 0)
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (free >= needed) return
  const fetched = full === undefined ? 'to be fetched' : 'still to be fetched'
  const space = `${byteText(needed)} are ${fetched} to ${folder}, and ${byteText(free)} are free`
  const advice = `Make room for ${byteText(needed - free)} there, or name a folder on another disk with --to`
  throw new BridgeError('MODEL_FAILED', full === undefined ? space : `${full.message}. ${space}`, {
    hint: full === undefined ? `${advice}.` : `${advice}; start again to go on where this ended.`,
    ...(full === undefined ? {} : { cause: full.cause }),
  })
}

async function missingBytes({ path, bytes }: RemoteFile, folder: string): Promise<number> {
  for (const name of [path, `${path}.partial`]) {
    const found = await stat(join(folder, name)).catch(() => null)
    if (found !== null) return Math.max(0, bytes - found.size)
  }
  return bytes
}
