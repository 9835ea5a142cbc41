/** SHA-256 of files that take a minute to read: each is read once, and what came out is remembered in a file for as
 *  long as size and time of change stay. */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { replaceFile } from '../../replace-file.js'

export interface ReadingProgress {
  readonly kind: 'reading'
  readonly doneBytes: number
  readonly totalBytes: number
}

export interface DigestOptions {
  /** Where digests are remembered. */
  readonly bookPath: string
  /** Not called for files whose digests are known. */
  readonly onProgress: (progress: ReadingProgress) => void
  readonly signal: AbortSignal
}

const noteSchema = z.object({ bytes: z.number(), changedNs: z.string(), sha256: z.string() })
const bookSchema = z.record(z.string(), noteSchema)
type Note = z.infer<typeof noteSchema>

const PIECE_BYTES = 4 * 2 ** 20

/** As many hexadecimal digests as paths, in their order. */
export async function digestsOf(
  paths: readonly string[],
  { bookPath, onProgress, signal }: DigestOptions,
): Promise<string[]> {
  const book = await readBook(bookPath)
  const files = await Promise.all(paths.map(stateOf))
  const unknown = files.filter(({ path, ...state }) => !isOf(book.get(path), state))
  const totalBytes = unknown.reduce((sum, { bytes }) => sum + bytes, 0)
  let doneBytes = 0
  for (const { path, ...state } of unknown) {
    const sha256 = await readThrough(path, signal, (bytes) => {
      doneBytes += bytes
      onProgress({ kind: 'reading', doneBytes, totalBytes })
    })
    book.set(path, { ...state, sha256 })
    await writeBook(bookPath, book)
  }
  return files.map(({ path }) => book.get(path)?.sha256 ?? '')
}

/** What a hub said and somebody has just compared needs no second reading.
 *  @param digests hexadecimal SHA-256 by path */
export async function rememberDigests(
  digests: ReadonlyMap<string, string>,
  bookPath: string,
): Promise<void> {
  const book = await readBook(bookPath)
  for (const [file, sha256] of digests) {
    const { path, ...state } = await stateOf(file)
    book.set(path, { ...state, sha256 })
  }
  await writeBook(bookPath, book)
}

type State = Omit<Note, 'sha256'>

/** The time of change, not that of the last writing: nobody can set it. */
async function stateOf(path: string): Promise<State & { readonly path: string }> {
  const { size, ctimeNs } = await stat(path, { bigint: true })
  return { path: resolve(path), bytes: Number(size), changedNs: String(ctimeNs) }
}

function isOf(note: Note | undefined, { bytes, changedNs }: State): boolean {
  return note?.bytes === bytes && note.changedNs === changedNs
}

async function readThrough(
  path: string,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES, signal })) {
    hash.update(piece)
    onBytes(piece.length)
  }
  return hash.digest('hex')
}

/** Empty when there is none, or one that cannot be read: the files are there to be read again. */
async function readBook(path: string): Promise<Map<string, Note>> {
  try {
    return new Map(Object.entries(bookSchema.parse(JSON.parse(await readFile(path, 'utf8')))))
  } catch {
    return new Map()
  }
}

/** What cannot be written is read again next time; that a disk is full, the build itself will tell. */
async function writeBook(path: string, book: ReadonlyMap<string, Note>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await replaceFile(path, JSON.stringify(Object.fromEntries(book)))
  } catch {}
}
