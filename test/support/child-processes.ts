/** The processes that a process has started, as only Linux shows them. */

import { readdir, readFile } from 'node:fs/promises'

/** Their ids; those whose command line has `name` in it. A process that has ended, but was not yet asked for its
 *  exit code, has no command line. */
export async function childrenOf(pid: number, name: string): Promise<readonly number[]> {
  const entries = await readdir('/proc')
  const all = entries.filter((entry) => /^\d+$/.test(entry)).map(Number)
  const found = await Promise.all(
    all.map(async (each) => (await parentOf(each)) === pid && (await isRunning(each, name))),
  )
  return all.filter((_, i) => found[i])
}

export async function isRunning(pid: number, name: string): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return commandLine.includes(name)
}

async function parentOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, parent] = /^PPid:\s+(\d+)$/m.exec(status) ?? []
  return parent === undefined ? null : Number(parent)
}
