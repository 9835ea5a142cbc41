/** The emulated phone, from its process to a phone that takes commands. */

import { systemClock } from '../clock.js'
import { connectPhone } from '../device/appium-phone.js'
import type { Phone } from '../device/phone.js'
import type { PhoneRoster } from '../device/phone-roster.js'
import { type EmulatorProcess, startEmulator } from '../emulator/emulator-process.js'
import { BridgeError } from '../errors.js'
import type { EmulatedConfig } from './configured-devices.js'
import { controlOf, type EmulatorControl } from './emulator-control.js'
import { keepPhone } from './kept-phone.js'
import { openLine, type PhoneLine } from './phone-line.js'
import type { Settings } from './settings.js'
import type { Teardown } from './teardown.js'
import { together } from './together.js'

export interface ReadyPhone {
  readonly phone: Phone
  /** The same phone as it comes and goes. */
  readonly roster: PhoneRoster
  /** Null for a phone of glass and metal. */
  readonly control: EmulatorControl | null
}

export interface BringUp {
  readonly settings: Settings
  readonly teardown: Teardown
  /** Called when a part works, with the time it took. */
  readonly onReady: (what: string, ms: number) => void
}

const CONNECT_LIMIT_MS = 15_000

/** @throws BridgeError EMULATOR_FAILED, ADB_MISSING, APPIUM_FAILED, SESSION_FAILED, … */
export async function bringUpEmulated(
  configs: readonly EmulatedConfig[],
  around: BringUp,
  signal: AbortSignal,
): Promise<readonly ReadyPhone[]> {
  if (configs.length === 0) return []
  const [line, emulators] = await together(
    [
      (stop) => openWarmLine(around, stop),
      (stop) =>
        together(
          configs.map((config) => (giveUp: AbortSignal) => startOne(config, around, giveUp)),
          stop,
        ),
    ],
    signal,
  )
  const connects = configs.map((config, index) => async (stop: AbortSignal) => {
    const emulator = emulators[index] as EmulatorProcess // one for each config
    return connectOne(config, { line, emulator, around }, stop)
  })
  return together(connects, signal)
}

/** Appium starts at once: the first phone will need it, and from then on it guards the adb server. */
async function openWarmLine(around: BringUp, signal: AbortSignal): Promise<PhoneLine> {
  const startedAt = performance.now()
  const line = await openLine('private', around, signal)
  await line.appium.ready(signal)
  around.onReady('Appium', performance.now() - startedAt)
  return line
}

async function startOne(
  { name, seed }: EmulatedConfig,
  { teardown, onReady }: BringUp,
  signal: AbortSignal,
): Promise<EmulatorProcess> {
  const startedAt = performance.now()
  const emulator = await startEmulator({ port: 0, controlPort: 0, seed, signal })
  teardown.add(name, () => emulator.stop())
  onReady(`Emulated phone "${name}"`, performance.now() - startedAt)
  return emulator
}

interface Connecting {
  readonly line: PhoneLine
  readonly emulator: EmulatorProcess
  readonly around: BringUp
}

async function connectOne(
  { name, seed }: EmulatedConfig,
  { line, emulator, around }: Connecting,
  signal: AbortSignal,
): Promise<ReadyPhone> {
  const startedAt = performance.now()
  const { adb, appium } = line
  const { log } = around.settings
  const { port, controlPort } = emulator
  const udid = `127.0.0.1:${port}`
  try {
    await adb.connect(udid, { limitMs: CONNECT_LIMIT_MS }, signal)
    const session = await connectPhone({ udid, name, adb, appium, log }, signal)
    const startAgain = async (stop: AbortSignal) => {
      await appium.prepared.set(udid, false) // a new phone has no helper
      return startEmulator({ port, controlPort, seed, signal: stop })
    }
    const kept = keepPhone({ phone: session, emulator, startAgain, clock: systemClock, log })
    around.teardown.add(`session of ${name}`, () => kept.close())
    around.onReady(`Session with "${name}"`, performance.now() - startedAt)
    return { phone: kept.phone, roster: kept.roster, control: controlOf(controlPort) }
  } catch (thrown) {
    if (emulator.isRunning() || signal.aborted) throw thrown
    throw endedEarly(name, await emulator.ended, thrown)
  }
}

function endedEarly(name: string, how: string, cause: unknown): BridgeError {
  return new BridgeError(
    'EMULATOR_FAILED',
    `The process of the emulated phone "${name}" ${how} while it was being connected.`,
    { hint: 'Look at the memory of this machine first, then start phonewright again.', cause },
  )
}
