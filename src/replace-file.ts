/** Writes a file, or a link, that is either the old one or the whole new one, also where several processes do so at once. */

import { randomUUID } from 'node:crypto'
import { rename, rm, symlink, writeFile } from 'node:fs/promises'

/** @throws what the disk says; then nothing is left of the new one */
export async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.new`
  try {
    await writeFile(unfinished, text)
    await rename(unfinished, path)
  } catch (thrown) {
    await rm(unfinished, { force: true })
    throw thrown
  }
}

/** @throws what the disk says; then nothing is left of the new one */
export async function replaceLink(path: string, target: string, type?: 'dir'): Promise<void> {
  const unplaced = `${path}.${randomUUID()}`
  await symlink(target, unplaced, type)
  try {
    await rename(unplaced, path).catch(async () => {
      await rm(path, { force: true }) // Windows puts nothing in the place of a link to a folder
      await rename(unplaced, path)
    })
  } finally {
    await rm(unplaced, { force: true }) // gone already when it is in place
  }
}
