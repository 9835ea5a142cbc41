/** A disk of a few kilobytes, so that a full one is met for real: memory mounted as a file system, which takes root. */

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface SmallDisk {
  readonly folder: string
  remove(): Promise<void>
}

/** @throws where this user or system mounts nothing */
export async function mountSmallDisk(kilobytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'phonewright-disk-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  } catch (thrown) {
    await remove()
    throw thrown
  }
  return {
    folder,
    remove: async () => {
      await run('umount', [folder])
      await remove()
    },
  }
}
