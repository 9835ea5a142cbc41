/** Writes all of some bytes at their place in a file, or fails. */

import type { FileHandle } from 'node:fs/promises'

/** A disk that gets full takes a part without an error, and refuses what is asked of it next.
 *  @throws what the disk says */
export async function writeWhole(
  target: FileHandle,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await target.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
