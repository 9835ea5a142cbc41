/** A folder that one process fills at a time: two would cut and rename each other's files. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BridgeError } from '../../errors.js'
import { isAlive } from '../../is-alive.js'
import { unwritable } from './failures.js'

const CLAIM_FILE = '.phonewright-pull'

/** Makes the folder if need be. What a process left that was killed is no claim.
 *  @returns what gives it free again
 *  @throws BridgeError MODEL_FAILED when another process has it, or the disk takes nothing */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, CLAIM_FILE)
  const claim = () => writeFile(file, String(process.pid), { flag: 'wx' })
  const fail = (cause: unknown) => {
    throw unwritable(file, cause)
  }
  await mkdir(folder, { recursive: true }).catch(fail)
  await claim().catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw unwritable(file, cause)
    const pid = Number(await readFile(file, 'utf8').catch(() => '0'))
    if (pid > 0 && isAlive(pid)) throw taken(folder, { pid, file })
    await rm(file, { force: true })
    await claim().catch(fail)
  })
  return () => rm(file, { force: true })
}

function taken(folder: string, { pid, file }: { pid: number; file: string }): BridgeError {
  return new BridgeError('MODEL_FAILED', `process ${pid} is fetching into ${folder} already`, {
    hint: `Wait for it, or end it and start again: what it fetched is kept. If it is no phonewright, remove ${file}.`,
  })
}
