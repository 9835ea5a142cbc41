/** Runs adb's command line: no host shell in between, every call with a limit. */

import { spawn } from 'node:child_process'
import { adbFailed, adbTooSlow } from './adb-failures.js'
import { adbNotStarted } from './adb-server.js'

export interface AdbCall {
  /** The program. */
  readonly path: string
  /** Of the adb server. */
  readonly port: number
  /** Where adb keeps its keys; null: the user's home folder. */
  readonly home: string | null
}

export interface CallOptions {
  readonly limitMs: number
  /** What it reads on stdin: the place for secrets, which everybody could see among the arguments. */
  readonly input?: string
}

/** @returns what it printed on stdout @throws BridgeError ADB_MISSING, ADB_FAILED, DEVICE_LOST, DEVICE_UNAUTHORIZED */
export function runAdb(
  { path, port, home }: AdbCall,
  args: readonly string[],
  { limitMs, input }: CallOptions,
  signal: AbortSignal,
): Promise<string> {
  const doing = `"adb ${args.join(' ')}"`
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const limit = AbortSignal.timeout(limitMs)
    const child = spawn(path, ['-P', String(port), ...args], {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      signal: AbortSignal.any([signal, limit]),
      // the whole environment goes on to adb; only its HOME may be another
      ...(home === null ? {} : { env: { ...process.env, HOME: home } }),
    })
    const output = collect(child.stdout)
    const complaint = collect(child.stderr)
    // an adb that ends without reading is told by its exit
    child.stdin?.on('error', () => undefined).end(input)
    child.once('error', (error) => {
      if (signal.aborted) reject(signal.reason)
      else
        reject(
          limit.aborted ? adbTooSlow(doing, limitMs) : adbNotStarted(path, error.message, error),
        )
    })
    child.once('close', (code) => {
      const said = `${complaint()}${output()}`.trim()
      if (code === 0) resolve(output())
      else reject(adbFailed(`${doing} ended with ${code ?? 'a signal'}`, said))
    })
  })
}

/** More than any answer that we read. */
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = []
  let bytes = 0
  stream?.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= MAX_OUTPUT_BYTES) chunks.push(chunk)
  })
  return () => Buffer.concat(chunks).toString('utf8')
}
