/** A folder that one process fills at a time: two would cut and rename each other's files. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BridgeError } from '../../errors.js'
import { isAlive } from '../../is-alive.js'
import { unwritable } from './failures.js'

const CLAIM_FILE = '.phonewright-pull'

/** Makes the folder if need be. What a process left that was killed is no claim.
 *  @returns what gives it free again
 *  @throws BridgeError MODEL_FAILED when another process has it, or nothing can be written there */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, CLAIM_FILE)
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw unwritable(folder, cause)
  })
  while (!(await claim(file))) {
    const pid = Number(await readFile(file, 'utf8').catch(() => '0'))
    if (pid > 0 && isAlive(pid)) throw taken(folder, { pid, file })
    await rm(file, { force: true })
  }
  return () => rm(file, { force: true })
}

/** @returns false when the file is there */
async function claim(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException // node:fs throws nothing else
    if (code === 'EEXIST') return false
    if (code === 'ENOSPC') return true // how much is missing is told next, with the files
    throw unwritable(file, thrown)
  }
}

function taken(folder: string, { pid, file }: { pid: number; file: string }): BridgeError {
  return new BridgeError('MODEL_FAILED', `process ${pid} is fetching into ${folder} already`, {
    hint: `Wait for it, or end it and start again: what it fetched is kept. If it is no phonewright, remove ${file}.`,
  })
}
