/**
 * adb's shell services: a command line in, output and exit status out. Raw streams mix stdout and
 * stderr; the v2 protocol frames them and carries stdin. Knows no command.
 * Frames: https://android.googlesource.com/platform/packages/modules/adb/+/refs/tags/android-14.0.0_r1/shell_protocol.h
 */

import { PassThrough, type Readable } from 'node:stream'
import type { AdbStream } from './adb-stream.js'
import { createByteReader } from './byte-reader.js'

/** What a command line reads and writes. */
export interface CommandIo {
  readonly stdin: Readable
  out(output: string | Buffer): void
  err(output: string | Buffer): void
  /** Aborts when the host hangs up. */
  readonly signal: AbortSignal
}

/** @returns the exit status */
export type RunCommandLine = (commandLine: string, io: CommandIo) => Promise<number>

const STDIN = 0
const STDOUT = 1
const STDERR = 2
const EXIT = 3
const CLOSE_STDIN = 4
const FRAME_HEADER_BYTES = 5

/** `exec:`, `shell:`, `abb_exec:`: bytes both ways, no status. */
export async function serveRaw(
  stream: AdbStream,
  line: string,
  run: RunCommandLine,
): Promise<void> {
  const write = writerOf(stream, (bytes) => bytes)
  await run(line, { stdin: stream, out: write, err: write, signal: hangUpSignal(stream) })
  stream.end()
}

/** `shell,v2:`, `abb:`. An empty line is an interactive shell: its lines come from stdin. */
export async function serveFramed(
  stream: AdbStream,
  line: string,
  run: RunCommandLine,
): Promise<void> {
  const stdin = new PassThrough()
  const io: CommandIo = {
    stdin,
    out: writerOf(stream, (bytes) => frame(STDOUT, bytes)),
    err: writerOf(stream, (bytes) => frame(STDERR, bytes)),
    signal: hangUpSignal(stream),
  }
  const feeding = feedStdin(stream, stdin)
  const status = await run(line, io)
  stdin.destroy()
  stream.end(frame(EXIT, Buffer.from([status & 0xff])))
  await feeding
}

/** Until the host hangs up or closes stdin; also keeps reading after that, so that the close is seen. */
async function feedStdin(stream: AdbStream, stdin: PassThrough): Promise<void> {
  const reader = createByteReader(stream)
  for (;;) {
    const header = await reader.read(FRAME_HEADER_BYTES)
    const content = header === null ? null : await reader.read(header.readUInt32LE(1))
    if (header === null || content === null) {
      stdin.end()
      return
    }
    if (header[0] === STDIN && stdin.writable) stdin.write(content)
    if (header[0] === CLOSE_STDIN) stdin.end()
  }
}

function frame(id: number, content: Buffer): Buffer {
  const header = Buffer.alloc(FRAME_HEADER_BYTES)
  header[0] = id
  header.writeUInt32LE(content.length, 1)
  return Buffer.concat([header, content])
}

function writerOf(stream: AdbStream, wrap: (bytes: Buffer) => Buffer) {
  return (output: string | Buffer) => {
    const bytes = Buffer.from(output)
    if (bytes.length > 0 && stream.writable) stream.write(wrap(bytes))
  }
}

function hangUpSignal(stream: AdbStream): AbortSignal {
  const hangUp = new AbortController()
  stream.once('close', () => hangUp.abort())
  return hangUp.signal
}
