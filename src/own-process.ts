/** One of our own files as a process that we talk with: it cannot outlive us, does not keep us alive, and prints
 *  nothing on our terminal. Knows nothing of what is said. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Socket } from 'node:net'
import type { ChildEntry } from './child-entry.js'
import { messageOf } from './errors.js'
import { keepLastLines } from './last-lines.js'

export interface OwnProcess<Said extends object> {
  isRunning(): boolean
  /** Lost when it has ended. */
  say(message: Said): void
  /** How it ended and what it wrote on stderr last, such as `ended by SIGABRT; it said: …`. Never rejects. */
  readonly ended: Promise<string>
  /** Also in the middle of a call of native code. */
  kill(): void
}

/** The file calls `dieWithParent` (die-with-parent.ts), and hears us by `process.on('message')`.
 *  @param onMessage hears it; what it says is not checked, because both ends are files of one version */
export function startOwnProcess<Said extends object, Heard>(
  { path, execArgv }: ChildEntry,
  onMessage: (message: Heard) => void,
): OwnProcess<Said> {
  const child = spawn(process.execPath, [...execArgv, path], {
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    // pictures cross as bytes
    serialization: 'advanced',
    // not in our group: Ctrl-C reaches us alone, and we end it
    detached: true,
  })
  const complaints: string[] = []
  if (child.stderr !== null) keepLastLines(child.stderr, complaints, KEPT_COMPLAINTS)
  // who waits for an answer has a timer of its own
  child.unref()
  child.channel?.unref()
  for (const stream of child.stdio) if (stream instanceof Socket) stream.unref()
  child.on('error', () => undefined) // `ended` tells
  child.stdin?.on('error', () => undefined)
  child.on('message', onMessage)
  return {
    isRunning: () => isRunning(child),
    say: (message) => {
      // the callback takes the error of one that ends meanwhile: `ended` tells
      if (child.connected) child.send(message, () => undefined)
    },
    ended: endOf(child, complaints),
    kill: () => child.kill('SIGKILL'),
  }
}

/** The message of a fault in native code takes two or three. */
const KEPT_COMPLAINTS = 3
/** What it wrote last may still be on its way when it has ended. */
const LAST_WORDS_MS = 500

async function endOf(child: ChildProcess, complaints: readonly string[]): Promise<string> {
  const limit = new AbortController()
  const closed = once(child, 'close', { signal: limit.signal }).catch(() => undefined)
  try {
    await once(child, 'exit')
  } catch (thrown) {
    return `not started: ${messageOf(thrown)}`
  }
  const timer = setTimeout(() => limit.abort(), LAST_WORDS_MS)
  await closed
  clearTimeout(timer)
  const { exitCode, signalCode } = child
  const how = signalCode === null ? `ended with code ${exitCode}` : `ended by ${signalCode}`
  return complaints.length > 0 ? `${how}; it said: ${complaints.join(' | ')}` : how
}

function isRunning({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return exitCode === null && signalCode === null && pid !== undefined
}
