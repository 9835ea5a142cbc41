/**
 * The ports that a session forwards stay on a person's adb server when phonewright is killed. Each session notes its
 * own in a file; the next one removes those whose process is gone. A forward that no such file names is never touched.
 */

import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isAlive } from '../is-alive.js'
import type { Adb } from './adb.js'
import { parseForwards } from './adb-parser.js'
import { runAdb } from './adb-process.js'
import { keepWhole } from './whole-file.js'

type AdbServer = Pick<Adb, 'path' | 'port' | 'home'>

export interface NotedForwards {
  readonly udid: string
  /** On this computer. */
  readonly ports: readonly number[]
}

/** @returns what removes the note, once the session has removed its forwards */
export async function noteForwards(
  { folder, adb }: { readonly folder: string; readonly adb: AdbServer },
  { udid, ports }: NotedForwards,
): Promise<() => Promise<void>> {
  const file = join(folder, `${process.pid}-${ports.join('-')}.json`)
  // a disk that does not take it costs no more than two forwards
  await mkdir(folder, { recursive: true }).catch(() => undefined)
  await keepWhole(file, JSON.stringify({ pid: process.pid, adbPort: adb.port, udid, ports }))
  return () => rm(file, { force: true })
}

/** Removes what killed sessions left on this adb server. @throws BridgeError ADB_FAILED */
export async function removeLeftForwards(
  { folder, adb }: { readonly folder: string; readonly adb: AdbServer },
  signal: AbortSignal,
): Promise<void> {
  const left = (await readNotes(folder)).filter(
    ({ note }) => note.adbPort === adb.port && !isAlive(note.pid),
  )
  if (left.length === 0) return
  const run = (args: readonly string[]) => runAdb(adb, args, { limitMs: LIMIT_MS }, signal)
  const forwards = parseForwards(await run(['forward', '--list']))
  for (const { file, note } of left) {
    for (const { udid, local, remote } of forwards) {
      const isOurs = udid === note.udid && note.ports.some((port) => local === `tcp:${port}`)
      // the port may have become another program's since
      if (isOurs && REMOTES.has(remote)) await run(['-s', udid, 'forward', '--remove', local])
    }
    await rm(file, { force: true })
  }
}

/** Where the driver's HTTP server and its live picture listen on a phone. */
const REMOTES: ReadonlySet<string> = new Set(['tcp:6790', 'tcp:7810'])
const LIMIT_MS = 5_000

const noteSchema = z.object({
  pid: z.number(),
  adbPort: z.number(),
  udid: z.string(),
  ports: z.array(z.number()),
})

async function readNotes(folder: string) {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name))
  const notes = await Promise.all(files.map(readNote))
  return notes.filter((each) => each !== null)
}

/** Null for one that another start removes right now, or that is none of ours. */
async function readNote(file: string) {
  try {
    return { file, note: noteSchema.parse(JSON.parse(await readFile(file, 'utf8'))) }
  } catch {
    return null
  }
}
