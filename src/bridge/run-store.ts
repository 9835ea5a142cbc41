/**
 * One folder per run: run.jsonl, written event by event, and the pictures beside it. What is on the
 * disk after a crash is a readable run. Knows nothing about phones and models.
 */

import { type FileHandle, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BridgeError, messageOf } from '../errors.js'
import type { RunEvent } from './events.js'
import { eventLine, headerLine, parseRun, type RunHeader, type StoredRun } from './run-format.js'

export interface RunWriter {
  readonly id: string
  /** Returns when the operating system has the line. @throws BridgeError RUN_STORE_FAILED */
  write(event: RunEvent): Promise<void>
  /** @throws BridgeError RUN_STORE_FAILED */
  savePicture(file: string, png: Buffer): Promise<void>
  close(): Promise<void>
}

export interface RunStore {
  /** Makes the folder and writes the header. @throws BridgeError RUN_STORE_FAILED */
  create(header: Omit<RunHeader, 'id'>): Promise<RunWriter>
  /** Ids of all stored runs, newest first. */
  ids(): Promise<readonly string[]>
  /** @throws BridgeError RUN_STORE_FAILED */
  read(id: string): Promise<StoredRun>
  /** @throws BridgeError RUN_STORE_FAILED, also for a name that is no picture of a run */
  picture(id: string, file: string): Promise<Buffer>
}

const RUN_FILE = 'run.jsonl'
/** Names made by newId() and by the loop; nothing else is ever opened. */
const ID = /^\d{8}-\d{6}-\d{3}(?:-\d+)?$/
const PICTURE = /^[a-z0-9-]+\.png$/

/** Opens a file for appending; a parameter so that tests can hand in a full disk. */
type OpenFile = (path: string) => Promise<Pick<FileHandle, 'appendFile' | 'close'>>

export interface RunStoreOptions {
  readonly folder: string
  readonly openFile?: OpenFile
}

export function createRunStore({ folder, openFile = openNew }: RunStoreOptions): RunStore {
  const pathOf = (id: string, file: string) => {
    if (!ID.test(id)) throw failed(`There is no run ${JSON.stringify(id)}.`)
    return join(folder, id, file)
  }

  return {
    async create(header) {
      const id = await attempt(`make a folder for the run in ${folder}`, () =>
        makeFolder(folder, header.startedAt),
      )
      const path = join(folder, id, RUN_FILE)
      const handle = await attempt(`make ${path}`, () => openFile(path))
      const append = (line: string) =>
        attempt(`write to ${path}`, () => handle.appendFile(line, 'utf8'))
      try {
        await append(headerLine({ id, ...header }))
      } catch (error) {
        await handle.close()
        throw error
      }
      return {
        id,
        write: (event) => append(eventLine(event)),
        savePicture: (file, png) =>
          attempt(`write ${file} of run ${id}`, () => writeFile(join(folder, id, file), png)),
        close: () => attempt(`close ${path}`, () => handle.close()),
      }
    },

    async ids() {
      const names = await attempt(`list ${folder}`, () => namesIn(folder))
      return names.filter((name) => ID.test(name)).sort(newestFirst)
    },

    async read(id) {
      const path = pathOf(id, RUN_FILE)
      return parseRun(await attempt(`read ${path}`, () => readFile(path, 'utf8')), path)
    },

    async picture(id, file) {
      if (!PICTURE.test(file)) throw failed(`${JSON.stringify(file)} is no picture of a run.`)
      const path = pathOf(id, file)
      return attempt(`read ${path}`, () => readFile(path))
    },
  }
}

const openNew: OpenFile = (path) => open(path, 'ax')

/** Named after the moment, so that names sort by time; a number follows when the name is taken. */
async function makeFolder(folder: string, startedAt: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  const stamp = new Date(startedAt).toISOString().replace(/[-:Z]/g, '').replace(/[T.]/g, '-')
  for (let number = 1; ; number++) {
    const id = number === 1 ? stamp : `${stamp}-${number}`
    try {
      await mkdir(join(folder, id))
      return id
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    // Before the first run there is no folder.
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

function newestFirst(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true })
}

async function attempt<T>(what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (cause) {
    throw failed(`Cannot ${what}: ${messageOf(cause)}`, cause)
  }
}

function failed(message: string, cause?: unknown): BridgeError {
  const hint =
    codeOf(cause) === 'ENOSPC'
      ? 'The disk is full: free some space (old run folders may be deleted) and start again.'
      : 'Check that the folder for runs exists and may be written, or set another one.'
  return new BridgeError('RUN_STORE_FAILED', message, { hint, cause })
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}
