/** Starts and stops the emulated phone as a process of its own. For the command line and tests. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { childEntry } from '../child-entry.js'
import { BridgeError, type ErrorCode } from '../errors.js'
import { keepLastLines } from '../last-lines.js'
import type { Language } from './content/language.js'
import type { AndroidVersion } from './identity.js'

export interface StartEmulatorOptions {
  /** For adb; 0 takes a free one. */
  readonly port: number
  readonly controlPort: number
  readonly seed: number
  /** Default: 14. */
  readonly android?: AndroidVersion
  /** Default: English. */
  readonly locale?: Language
  /** Gives up the start. */
  readonly signal?: AbortSignal
}

export interface EmulatorProcess {
  readonly port: number
  readonly controlPort: number
  readonly pid: number
  isRunning(): boolean
  /** How it ended and what it said last, such as `ended with 1`; also after `stop`. Never rejects. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

/** From source it takes about 3 s on two busy cores. */
const START_LIMIT_MS = 30_000
const STOP_LIMIT_MS = 3_000
const KEPT_COMPLAINTS = 8

const readySchema = z.union([
  z.object({ port: z.int(), controlPort: z.int() }),
  z.object({
    error: z.object({
      code: z.enum(['EMULATOR_FAILED', 'PORT_IN_USE', 'USAGE']) satisfies z.ZodType<ErrorCode>,
      message: z.string(),
      hint: z.string(),
    }),
  }),
])

export async function startEmulator(options: StartEmulatorOptions): Promise<EmulatorProcess> {
  const { port, controlPort, seed, android = 14, locale = 'en', signal } = options
  const { path, execArgv } = childEntry('main', import.meta.url)
  const given = { port, 'control-port': controlPort, seed, android, locale }
  const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)])
  // Its stdin is a pipe that closes when this process ends, even by kill -9.
  const child = spawn(process.execPath, [...execArgv, path, ...flags, '--die-with-parent'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  keepLastLines(child.stderr, complaints, KEPT_COMPLAINTS)
  const limit = AbortSignal.timeout(START_LIMIT_MS)
  try {
    const line = await firstLine(child, AbortSignal.any(signal ? [limit, signal] : [limit]))
    const ready = readReady(line, complaints)
    return {
      ...ready,
      pid: child.pid ?? 0,
      isRunning: () => isRunning(child),
      ended: endOf(child, complaints),
      stop: () => stop(child),
    }
  } catch (failure) {
    await stop(child)
    signal?.throwIfAborted()
    if (failure instanceof BridgeError) throw failure
    const waited = limit.aborted ? ` within ${START_LIMIT_MS / 1000} s` : ''
    throw failed(`The emulated phone did not start${waited}`, complaints, failure)
  }
}

/** @returns null when the process ended without one */
async function firstLine(child: ChildProcess, signal: AbortSignal): Promise<string | null> {
  if (child.stdout === null) return null
  const lines = createInterface({ input: child.stdout })
  try {
    const ended = once(lines, 'close', { signal }).then(() => null)
    const spawnFailed = once(child, 'error', { signal }).then(([failure]) => {
      throw failure
    })
    const line = once(lines, 'line', { signal }).then(([text]) => String(text))
    const waits = [line, ended, spawnFailed]
    for (const wait of waits) wait.catch(() => undefined) // the ones that lose the race
    return await Promise.race(waits)
  } finally {
    lines.removeAllListeners()
    child.stdout.resume()
  }
}

function readReady(line: string | null, complaints: readonly string[]) {
  if (line === null) throw failed('The emulated phone ended while it started', complaints)
  const ready = readySchema.parse(JSON.parse(line))
  if (!('error' in ready)) return ready
  const { code, message, hint } = ready.error
  throw new BridgeError(code, message, { hint })
}

function failed(what: string, complaints: readonly string[], cause?: unknown): BridgeError {
  const said = complaints.length > 0 ? `; it said: ${complaints.join(' | ')}` : ''
  return new BridgeError('EMULATOR_FAILED', `${what}${said}`, {
    hint: 'Run "phonewright doctor", and start the emulated phone alone to see its errors.',
    cause,
  })
}

async function endOf(child: ChildProcess, complaints: readonly string[]): Promise<string> {
  if (isRunning(child)) await once(child, 'exit').catch(() => undefined)
  const { exitCode, signalCode } = child
  const how = signalCode === null ? `ended with ${exitCode}` : `was ended by ${signalCode}`
  return complaints.length > 0 ? `${how}; it said: ${complaints.join(' | ')}` : how
}

function isRunning({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return exitCode === null && signalCode === null && pid !== undefined
}

async function stop(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  await exited
  clearTimeout(force)
}
