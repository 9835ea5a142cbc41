/**
 * One Appium server as a child on 127.0.0.1, for all phones. A child, because Appium ends the whole
 * process on some failures; started again on demand when it did. It knows nothing about sessions.
 */

import { join } from 'node:path'
import { type Clock, systemClock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { Logger } from '../log.js'
import type { Adb } from './adb.js'
import { driverVersion, findAppium } from './appium-home.js'
import { freePort } from './free-port.js'
import { type GuardedChild, startGuarded } from './guarded-child.js'
import { type PreparedPhones, rememberPreparedPhones } from './prepared-phones.js'

export interface AppiumServer {
  /** Phones that had a session with this version of the driver. */
  readonly prepared: PreparedPhones
  /** Where we may keep what we know about phones. */
  readonly stateFolder: string
  /** Starts Appium unless it runs, and returns its port once it answers. @throws BridgeError APPIUM_FAILED */
  ready(signal: AbortSignal): Promise<number>
  /** The last lines of its log. */
  tail(): string
  /** Ends it and every process that it started. */
  stop(): Promise<void>
}

export interface AppiumServerOptions {
  readonly adb: Pick<Adb, 'path' | 'port' | 'home' | 'ownsServer'>
  /** An SDK folder made by `prepareSdkFolder`. */
  readonly sdkRoot: string
  /** Where we may write, should the installation be read-only. */
  readonly stateFolder: string
  readonly log: Logger
  readonly clock?: Clock
}

/** Starts nothing yet: `ready` does. */
export function createAppiumServer(options: AppiumServerOptions): AppiumServer {
  let running: { readonly port: number; readonly child: GuardedChild } | null = null
  let starting: Promise<number> | null = null

  const start = async (signal: AbortSignal): Promise<number> => {
    const port = await freePort()
    const child = await launch(options, port)
    running = { port, child }
    try {
      await waitUntilReady(port, child, options.clock ?? systemClock, signal)
    } catch (error) {
      running = null
      await child.stop()
      throw error
    }
    options.log.info({ port }, 'Appium is ready')
    return port
  }

  return {
    stateFolder: options.stateFolder,
    prepared: rememberPreparedPhones({
      file: join(options.stateFolder, 'prepared-phones.json'),
      driverVersion: driverVersion(),
    }),
    ready: async (signal) => {
      if (starting === null && running !== null && running.child.exitCode() === null) {
        return running.port
      }
      // several phones may ask at once: they wait for one start
      starting ??= start(signal).finally(() => {
        starting = null
      })
      return starting
    },
    tail: () => running?.child.tail() ?? '',
    stop: async () => {
      const child = running?.child
      running = null
      await child?.stop()
    },
  }
}

/** Node, the driver and its manifest load in about two seconds; slow disks take longer. */
const START_LIMIT_MS = 60_000
const POLL_MS = 100
const STATUS_LIMIT_MS = 2_000

async function launch(options: AppiumServerOptions, port: number): Promise<GuardedChild> {
  const { adb, sdkRoot, stateFolder } = options
  const { script, home } = await findAppium(stateFolder)
  // biome-ignore format: one option a line
  const args = [
    script, 'server',
    '--address', '127.0.0.1', // Appium's own default is every interface
    '--port', String(port),
    '--use-drivers', 'uiautomator2',
    '--log-level', 'info',
    '--log-no-colors',
  ]
  return startGuarded(
    {
      command: process.execPath,
      args,
      // should we be killed, Appium's last words may wake an adb server that has ended with us
      farewell: adb.ownsServer ? [adb.path, '-P', String(adb.port), 'kill-server'] : null,
    },
    {
      APPIUM_HOME: home,
      ANDROID_HOME: sdkRoot,
      ANDROID_SDK_ROOT: sdkRoot,
      ...(adb.home === null ? {} : { HOME: adb.home }),
    },
  )
}

async function waitUntilReady(
  port: number,
  child: GuardedChild,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const endsAt = clock.now() + START_LIMIT_MS
  while (!(await answersStatus(port, signal))) {
    const exitCode = child.exitCode()
    if (exitCode !== null) throw startFailed(`ended with ${exitCode}`, child.tail())
    if (clock.now() >= endsAt) {
      throw startFailed(`gave no answer in ${START_LIMIT_MS / 1000} s`, child.tail())
    }
    await clock.sleep(POLL_MS, signal)
  }
}

async function answersStatus(port: number, signal: AbortSignal): Promise<boolean> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(STATUS_LIMIT_MS)])
    const response = await fetch(`http://127.0.0.1:${port}/status`, { signal: limit })
    await response.arrayBuffer()
    return response.ok
  } catch {
    signal.throwIfAborted()
    return false // nobody listens yet
  }
}

function startFailed(how: string, tail: string): BridgeError {
  return new BridgeError(
    'APPIUM_FAILED',
    `Appium ${how} while starting. Its last lines:\n${tail || '(none)'}`,
    {
      hint: 'Read the lines above; "phonewright doctor" checks what Appium needs.',
    },
  )
}
