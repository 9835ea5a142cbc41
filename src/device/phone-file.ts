/** A file on the phone, read in pieces through its shell, for what is too big to fetch whole. */

import type { Adb } from './adb.js'
import type { ArchiveReader } from './zip-entry.js'

/** @throws BridgeError when the phone has no such file or is gone; Error for a path that no app has */
export async function openPhoneFile(
  { adb, udid, path }: { readonly adb: Pick<Adb, 'shell'>; readonly udid: string; path: string },
  signal: AbortSignal,
): Promise<ArchiveReader> {
  // it stands in a pipeline below, which nobody quotes
  if (!PATH.test(path)) throw new Error(`${JSON.stringify(path)} is no path of an app`)
  const size = Number(await adb.shell(udid, ['stat', '-c', '%s', path], signal))
  return {
    size,
    read: async (from, length) => {
      if (length > MOST_BYTES) throw new Error(`${path}: ${length} bytes are more than expected`)
      const skip = Math.floor(from / BLOCK_BYTES)
      const count = Math.ceil((from + length) / BLOCK_BYTES) - skip
      const pipeline = `dd if=${path} bs=${BLOCK_BYTES} skip=${skip} count=${count} 2>/dev/null | base64`
      const blocks = Buffer.from(await adb.shell(udid, ['sh', '-c', pipeline], signal), 'base64')
      const start = from - skip * BLOCK_BYTES
      const bytes = blocks.subarray(start, start + length)
      if (bytes.length < length) throw new Error(`${path}: ${bytes.length} of ${length} bytes came`)
      return bytes
    },
  }
}

const PATH = /^\/[A-Za-z0-9_./~=+-]+$/
const BLOCK_BYTES = 4096
/** The resources of the biggest apps have about 20 MB. */
const MOST_BYTES = 64 * 1024 * 1024
