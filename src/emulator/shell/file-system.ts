/** The phone's files in memory: enough for push, pull, ls and the shell. Paths are absolute. */

import { posix } from 'node:path'

export interface FileEntry {
  readonly kind: 'file' | 'directory'
  /** Unix mode with the type bits. */
  readonly mode: number
  readonly content: Buffer
  /** Seconds since 1970. */
  readonly modifiedAt: number
  readonly inode: number
}

const DIRECTORY_MODE = 0o40771
const FILE_MODE = 0o100000
/** Appium looks here for web views; this phone has none. */
const SOCKET_TABLE = '/proc/net/unix'
const START = ['/data/local/tmp', '/sdcard/Download', '/sdcard/DCIM', '/sdcard/Pictures', '/system']

export class FileSystem {
  readonly #entries = new Map<string, FileEntry>()
  readonly #nowSeconds: () => number
  #nextInode = 1

  constructor(nowSeconds: () => number) {
    this.#nowSeconds = nowSeconds
    for (const path of START) this.makeDirectory(path)
    this.write(SOCKET_TABLE, Buffer.from('Num RefCount Protocol Flags Type St Inode Path\n'))
  }

  get(path: string): FileEntry | null {
    return this.#entries.get(normal(path)) ?? null
  }

  /** The content of a file; null when there is none. */
  read(path: string): Buffer | null {
    const entry = this.get(path)
    return entry?.kind === 'file' ? entry.content : null
  }

  /** Creates the directories above, as adb push does. */
  write(
    path: string,
    content: Buffer,
    { mode = 0o644, modifiedAt = this.#nowSeconds() } = {},
  ): void {
    this.makeDirectory(posix.dirname(normal(path)))
    this.#entries.set(normal(path), {
      kind: 'file',
      mode: FILE_MODE | (mode & 0o777),
      content,
      modifiedAt,
      inode: this.#nextInode++,
    })
  }

  makeDirectory(path: string): void {
    const directory = normal(path)
    if (this.#entries.has(directory)) return
    if (directory !== '/') this.makeDirectory(posix.dirname(directory))
    this.#entries.set(directory, {
      kind: 'directory',
      mode: DIRECTORY_MODE,
      content: Buffer.alloc(0),
      modifiedAt: this.#nowSeconds(),
      inode: this.#nextInode++,
    })
  }

  /** Removes a file, or a directory with everything below; @returns false when there was none */
  remove(path: string): boolean {
    const removed = normal(path)
    for (const known of [...this.#entries.keys()]) {
      if (known.startsWith(`${removed}/`)) this.#entries.delete(known)
    }
    return this.#entries.delete(removed)
  }

  /** Names and entries directly below a directory, in order. */
  list(path: string): [name: string, entry: FileEntry][] {
    const directory = normal(path)
    return [...this.#entries]
      .filter(([known]) => known !== '/' && posix.dirname(known) === directory)
      .map(([known, entry]): [string, FileEntry] => [posix.basename(known), entry])
      .sort(([a], [b]) => (a < b ? -1 : 1))
  }
}

function normal(path: string): string {
  return posix.resolve('/', path)
}
