/** Starts an adb server that cannot outlive this process: adb's own daemon would stay behind. */

import { connect as connectSocket } from 'node:net'
import { systemClock } from '../clock.js'
import { BridgeError } from '../errors.js'
import { type GuardedChild, startGuarded } from './guarded-child.js'

export interface ServerOptions {
  readonly path: string
  readonly port: number
  /** Where adb keeps its keys; null: the user's home folder. */
  readonly home: string | null
  /** False: the phones on USB are left to other servers; two would take them from each other. */
  readonly takesUsb: boolean
}

const START_LIMIT_MS = 15_000
const POLL_MS = 30
/** What the guardian ends with when the program cannot be started. */
const NOT_STARTED = 127

/** Resolves when the server listens. @throws BridgeError ADB_MISSING, ADB_FAILED */
export async function startServer(
  { path, port, home, takesUsb }: ServerOptions,
  signal: AbortSignal,
): Promise<Pick<GuardedChild, 'stop'>> {
  const args = ['-P', String(port), 'nodaemon', 'server']
  const environment = {
    ...(home === null ? {} : { HOME: home }),
    ...(takesUsb ? {} : { ADB_USB: '0', ADB_EMU: '0' }),
  }
  const child = startGuarded({ command: path, args, farewell: null }, environment)
  const endsAt = systemClock.now() + START_LIMIT_MS
  try {
    while (!(await isListening(port))) {
      if (child.exitCode() === NOT_STARTED) throw adbNotStarted(path, child.tail())
      if (child.exitCode() !== null || systemClock.now() >= endsAt) throw notListening(port, child)
      await systemClock.sleep(POLL_MS, signal)
    }
    return child
  } catch (thrown) {
    await child.stop()
    throw thrown
  }
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket({ host: '127.0.0.1', port })
    const answer = (listening: boolean) => {
      socket.destroy()
      resolve(listening)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    socket.setTimeout(1_000, () => answer(false))
  })
}

export function adbNotStarted(path: string, why: string, cause?: unknown): BridgeError {
  return new BridgeError(
    'ADB_MISSING',
    `adb could not be started from "${path}": ${why || 'it is no program that this machine runs'}`,
    {
      hint: 'Check that the file exists and may be executed, or set ANDROID_HOME to your Android SDK.',
      ...(cause === undefined ? {} : { cause }),
    },
  )
}

function notListening(port: number, child: GuardedChild): BridgeError {
  const ending = child.exitCode() === null ? 'does not listen' : `ended with ${child.exitCode()}`
  return new BridgeError(
    'ADB_FAILED',
    `The adb server on port ${port} ${ending}: ${child.tail() || 'no message'}`,
    { hint: 'Try again; if it happens again, run "adb nodaemon server" by hand to see why.' },
  )
}
