/**
 * A small process between us and a program that must not outlive us. It starts the program, and
 * when its own standard input says so or ends (its parent died, even by SIGKILL) it ends the program
 * with everything that the program started. It knows nothing about Appium.
 *
 * Argument: one JSON object, `GuardianOrder`.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { argv, exit, kill, stdin } from 'node:process'
import type { GuardianOrder } from './guarded-child.js'

const GRACE_MS = 3_000
const FAREWELL_LIMIT_MS = 3_000

function guard({ command, args, farewell }: GuardianOrder): void {
  // a process group of its own, so that its whole tree can be ended at once
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true })
  let stopping = false
  let orphaned = false

  const stop = () => {
    if (stopping) return
    stopping = true
    endGroup(child, 'SIGTERM')
    setTimeout(() => endGroup(child, 'SIGKILL'), GRACE_MS).unref()
  }
  child.once('error', () => exit(127))
  child.once('exit', (code) => {
    endGroup(child, 'SIGKILL') // whatever it left behind
    if (orphaned && farewell !== null) sayFarewell(farewell)
    else exit(code ?? 1)
  })
  const stopAsOrphan = () => {
    orphaned = !stopping
    stop()
  }
  stdin.once('data', stop) // whatever it says, it means stop
  stdin.once('end', stopAsOrphan)
  stdin.once('error', stopAsOrphan)
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.on('SIGHUP', stop)
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch {
    // nobody left in the group: what we wanted
  }
}

function sayFarewell([command, ...args]: readonly [string, ...string[]]): void {
  const child = spawn(command, args, { stdio: 'ignore', timeout: FAREWELL_LIMIT_MS })
  child.once('error', () => exit(0))
  child.once('exit', () => exit(0))
}

guard(JSON.parse(argv[2] ?? '') as GuardianOrder) // written by guarded-child.ts
