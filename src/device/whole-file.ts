/** Keeps what may be lost but not be half: a reader finds the old text or the new one, whoever writes at once. */

import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/** A disk that does not take it is no failure: what is kept here only saves time. */
export async function keepWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, text)
    await rename(draft, file)
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}
