/**
 * An emulated phone whose process may die: it is started again where it was, so often, and until then everybody is
 * told that the process ended, not that a cable was pulled. Knows no adb and no Appium.
 */

import type { Clock } from '../clock.js'
import type { Phone } from '../device/phone.js'
import type { PhoneRoster } from '../device/phone-roster.js'
import type { EmulatorProcess } from '../emulator/emulator-process.js'
import { BridgeError, isOutage, messageOf } from '../errors.js'
import type { Logger } from '../log.js'

export interface KeptPhone {
  readonly phone: Phone
  readonly roster: PhoneRoster
  /** Ends the session and the process. */
  close(): Promise<void>
}

export interface Keeping {
  readonly phone: Phone
  readonly emulator: EmulatorProcess
  /** Another process on the same ports, with the same seed. */
  readonly startAgain: (signal: AbortSignal) => Promise<EmulatorProcess>
  readonly clock: Clock
  readonly log: Logger
}

export function keepPhone(keeping: Keeping): KeptPhone {
  const { phone, startAgain, clock, log } = keeping
  const { name, udid } = phone.identity
  const ending = new AbortController()
  const listeners = new Set<() => void>()
  const restarts: number[] = []
  let emulator = keeping.emulator
  let problem: BridgeError | null = null

  const tell = (now: BridgeError | null) => {
    problem = now
    if (now !== null) log.warn({ udid, problem: now.message }, 'the emulated phone is away')
    for (const listener of [...listeners]) listener()
  }

  /** The session is lost with the process; a process that dies meanwhile ends the wait for it. */
  const revive = async () => {
    emulator = await startAgain(ending.signal)
    const died = new AbortController()
    const giveUp = () => died.abort()
    emulator.ended.then(giveUp, giveUp)
    const signal = AbortSignal.any([ending.signal, died.signal])
    await phone.reconnect({ limitMs: RECONNECT_LIMIT_MS }, signal)
  }

  const startOver = async (how: string) => {
    const since = clock.now() - RESTARTS_WITHIN_MS
    if (restarts.filter((at) => at > since).length >= MOST_RESTARTS) {
      tell(endedTooOften(name, how))
      return
    }
    restarts.push(clock.now())
    tell(startedAgain(name, how))
    try {
      await revive()
      tell(null)
    } catch (cause) {
      if (!ending.signal.aborted && emulator.isRunning()) tell(notReached(name, how, cause))
    }
  }

  const keepAlive = async () => {
    while (problem === null || isOutage(problem)) {
      const how = await emulator.ended
      if (ending.signal.aborted) return
      await startOver(how)
    }
  }
  const keptAlive = keepAlive()

  /** What a call fails with is the process's end, when that is why. */
  const explained = async <T>(call: () => Promise<T>): Promise<T> => {
    if (problem !== null) throw problem
    try {
      return await call()
    } catch (thrown) {
      if (!isOutage(thrown)) throw thrown
      await Promise.race([emulator.ended, clock.sleep(END_IS_KNOWN_AFTER_MS)])
      await Promise.resolve() // so that keepAlive, which waits for the same, has told it
      throw problem ?? thrown
    }
  }

  const kept: Phone = {
    identity: phone.identity,
    wake: (signal) => explained(() => phone.wake(signal)),
    screenshot: (signal) => explained(() => phone.screenshot(signal)),
    perform: (command, signal) => explained(() => phone.perform(command, signal)),
    settle: (options, signal) => explained(() => phone.settle(options, signal)),
    source: (signal) => explained(() => phone.source(signal)),
    currentApp: (signal) => explained(() => phone.currentApp(signal)),
    reconnect: async ({ limitMs }, signal) => {
      const endsAt = clock.now() + limitMs
      if (problem === null) return phone.reconnect({ limitMs }, signal)
      while (problem !== null) {
        if (!isOutage(problem) || clock.now() >= endsAt) throw problem
        await clock.sleep(LOOK_EVERY_MS, signal)
      }
    },
    watch: (onFrame) => phone.watch(onFrame),
    close: () => phone.close(),
  }
  return {
    phone: kept,
    roster: {
      entries: () => [
        problem === null ? { state: 'ready', phone: kept } : { state: 'away', udid, name, problem },
      ],
      onChange: (listener) => {
        listeners.add(listener)
        return () => {
          listeners.delete(listener)
        }
      },
    },
    close: async () => {
      ending.abort()
      await phone.close()
      await emulator.stop()
      await keptAlive
    },
  }
}

/** A phone that dies again and again would take the machine's time and never the task further. */
const MOST_RESTARTS = 3
const RESTARTS_WITHIN_MS = 10 * 60_000
const RECONNECT_LIMIT_MS = 60_000
/** The system tells of a process's end about when its connections break. */
const END_IS_KNOWN_AFTER_MS = 300
const LOOK_EVERY_MS = 100

function startedAgain(name: string, how: string): BridgeError {
  return new BridgeError('DEVICE_LOST', `The process of the emulated phone "${name}" ${how}.`, {
    hint: 'It is being started again with its seed: what was done on the phone is gone.',
  })
}

function endedTooOften(name: string, how: string): BridgeError {
  return new BridgeError(
    'EMULATOR_FAILED',
    `The process of the emulated phone "${name}" ${how}, the ${MOST_RESTARTS + 1}th time in ten minutes.`,
    { hint: 'Look at the memory of this machine first, then start phonewright again.' },
  )
}

function notReached(name: string, how: string, cause: unknown): BridgeError {
  return new BridgeError(
    'EMULATOR_FAILED',
    `The process of the emulated phone "${name}" ${how}; it was started again, but ${messageOf(cause)}`,
    { hint: 'Start phonewright again.', cause },
  )
}
