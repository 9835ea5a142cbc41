/**
 * Starts a program that cannot outlive this process (see guardian.ts) and keeps the end of what it
 * prints, for error messages. It knows nothing about what the program is.
 */

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { childEntry } from '../child-entry.js'
import { keepLastLines } from '../last-lines.js'

export interface GuardianOrder {
  readonly command: string
  readonly args: readonly string[]
  /** Run when our death stopped the program: what we would have done ourselves; null: nothing. */
  readonly farewell: readonly [string, ...string[]] | null
}

export interface GuardedChild {
  /** Null while it runs; its exit code once it has ended. */
  exitCode(): number | null
  /** The last lines that it printed. */
  tail(): string
  /** Ends the program and all that it started; resolves when nothing is left. */
  stop(): Promise<void>
}

export function startGuarded(
  order: GuardianOrder,
  environment: Readonly<Record<string, string>>,
): GuardedChild {
  const { path, execArgv } = childEntry('guardian', import.meta.url)
  const child = spawn(process.execPath, [...execArgv, path, JSON.stringify(order)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // the program gets our whole environment and what it needs besides
    env: { ...process.env, ...environment },
    // not in our group: Ctrl-C reaches us alone, and we end the program in good order
    detached: true,
  })
  const lines: string[] = []
  keepLastLines(child.stdout, lines, TAIL_LINES)
  keepLastLines(child.stderr, lines, TAIL_LINES)
  child.stdin.on('error', () => undefined) // it has ended already: exitCode() tells

  let exitCode: number | null = null
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      lines.push(error.message)
      exitCode = 127
      resolve()
    })
    child.once('exit', (code) => {
      exitCode = code ?? 1
      resolve()
    })
  })
  return {
    exitCode: () => exitCode,
    tail: () => lines.join('\n'),
    stop: () => stopChild(child, exited),
  }
}

const TAIL_LINES = 60
const STOP_LIMIT_MS = 10_000

async function stopChild(
  child: ChildProcessByStdio<Writable, Readable, Readable>,
  exited: Promise<void>,
): Promise<void> {
  child.stdin.end('stop')
  const giveUp = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  await exited
  clearTimeout(giveUp)
}
