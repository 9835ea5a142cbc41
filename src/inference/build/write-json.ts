/** Writes a JSON file that is either whole or not there. */

import { rename, rm, writeFile } from 'node:fs/promises'

/** @throws what the disk says; then nothing is left of it */
export async function writeJson(path: string, value: unknown): Promise<void> {
  const unfinished = `${path}.${process.pid}.new`
  try {
    await writeFile(unfinished, JSON.stringify(value))
    await rename(unfinished, path)
  } catch (thrown) {
    await rm(unfinished, { force: true })
    throw thrown
  }
}
