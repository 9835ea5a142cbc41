/** Keeps the pictures of failed steps in a folder, made when the first one comes. */

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export function picturesIn(folder: string): (file: string, png: Buffer) => Promise<string> {
  return async (file, png) => {
    await mkdir(folder, { recursive: true })
    const path = join(folder, file)
    await writeFile(path, png)
    return path
  }
}
