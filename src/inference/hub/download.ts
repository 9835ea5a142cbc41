/** A model's files from a hub into a folder: listed, checked against the free space, several at a time. */

import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { byteText } from '../../byte-text.js'
import type { Clock } from '../../clock.js'
import { BridgeError } from '../../errors.js'
import { claimFolder } from './claim-folder.js'
import { downloadFile, isIntact, partialPath, sizeOf } from './download-file.js'
import { NO_ENTRY, reasonOf } from './failures.js'
import { fileUrl, listingUrl, type RemoteFile, type Repository, readListing } from './hub.js'

export interface Download {
  readonly repository: Repository
  readonly files: readonly RemoteFile[]
  readonly folder: string
  readonly clock: Clock
  /** Told how many bytes lie there already and are compared with their checksums now, which takes a while. */
  readonly onChecking: (bytes: number) => void
  /** The first call tells what is there before anything is fetched. */
  readonly onProgress: (progress: DownloadProgress) => void
  readonly signal: AbortSignal
}

export interface DownloadProgress {
  readonly doneBytes: number
  readonly totalBytes: number
}

const LOOK = 'Look at the connection, at --from, and at the name of the repository.'
const LISTING_LIMIT_MS = 30_000
const AT_A_TIME = 4

/** @throws BridgeError MODEL_UNREACHABLE */
export async function listFiles(
  repository: Repository,
  signal: AbortSignal,
): Promise<readonly RemoteFile[]> {
  const url = listingUrl(repository)
  let listing: unknown
  let status = 0
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(LISTING_LIMIT_MS)])
    const response = await fetch(url, { signal: limit })
    status = response.status
    if (!response.ok) throw new Error(`it answers ${response.status}`)
    listing = await response.json()
  } catch (cause) {
    signal.throwIfAborted()
    throw new BridgeError('MODEL_UNREACHABLE', `cannot list ${url}: ${reasonOf(cause)}`, {
      hint: status === 401 || status === 403 ? NO_ENTRY : LOOK,
      cause,
    })
  }
  return readListing(repository, listing)
}

/** Files that are there already are kept if their checksums are right; a partial one goes on where it ended.
 *  @throws BridgeError MODEL_UNREACHABLE, MODEL_FILES_INVALID (checksum), MODEL_FAILED (disk full, or another process fetches into this folder) */
export async function download(request: Download): Promise<void> {
  const free = await claimFolder(request.folder)
  try {
    await fetchMissing(request)
  } finally {
    await free()
  }
}

async function fetchMissing(request: Download): Promise<void> {
  const { repository, files, folder, clock, onProgress } = request
  const missing = await missingFiles(request)
  const there = new Map(files.map(({ path, bytes }) => [path, bytes]))
  for (const file of missing) there.set(file.path, await partialBytes(file, folder))
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const doneBytes = () => [...there.values()].reduce((sum, bytes) => sum + bytes, 0)
  await requireSpace(totalBytes - doneBytes(), folder)
  onProgress({ doneBytes: doneBytes(), totalBytes })
  const stop = new AbortController()
  const signal = AbortSignal.any([request.signal, stop.signal])
  const queue = [...missing]
  const one = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const { path } = file
      const onBytes = (bytes: number) => {
        there.set(path, bytes)
        onProgress({ doneBytes: doneBytes(), totalBytes })
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
  if (isDiskFull(reason)) await requireSpace(totalBytes - doneBytes(), folder, reason)
  throw reason
}

/** Those that are not there, or of whose size another one is. */
async function missingFiles({
  files,
  folder,
  onChecking,
  signal,
}: Download): Promise<readonly RemoteFile[]> {
  const isThere = await Promise.all(
    files.map(async ({ path, bytes }) => {
      return bytes > 0 && (await sizeOf(join(folder, path))) === bytes
    }),
  )
  const toCheck = files.filter((_, i) => isThere[i])
  if (toCheck.length > 0) onChecking(toCheck.reduce((sum, { bytes }) => sum + bytes, 0))
  const missing = new Set(files)
  for (const file of toCheck) {
    signal.throwIfAborted()
    if (await isIntact(join(folder, file.path), file, signal)) missing.delete(file)
  }
  return [...missing]
}

/** More bytes than the file has cannot be its beginning. */
async function partialBytes({ path, bytes }: RemoteFile, folder: string): Promise<number> {
  const found = await sizeOf(partialPath(join(folder, path)))
  return found <= bytes ? found : 0
}

function isDiskFull(thrown: unknown): thrown is BridgeError {
  const cause = thrown instanceof BridgeError ? thrown.cause : null
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOSPC'
}

/** @param full what the disk refused when it got full on the way; absent: nothing was fetched yet */
async function requireSpace(needed: number, folder: string, full?: BridgeError): Promise<void> {
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
