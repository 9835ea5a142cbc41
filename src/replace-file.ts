/** Writes a file that is either the old one or the whole new one. */

import { rename, rm, writeFile } from 'node:fs/promises'

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
