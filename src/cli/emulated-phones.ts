/** The emulated phone, from its process to a phone that takes commands. */

import { connectPhone } from '../device/appium-phone.js'
import type { Phone } from '../device/phone.js'
import { startEmulator } from '../emulator/emulator-process.js'
import type { EmulatedConfig } from './configured-devices.js'
import { controlOf, type EmulatorControl } from './emulator-control.js'
import { openLine, type PhoneLine } from './phone-line.js'
import type { Settings } from './settings.js'
import type { Teardown } from './teardown.js'
import { together } from './together.js'

export interface ReadyPhone {
  readonly phone: Phone
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
  const [line, addresses] = await together(
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
    const address = addresses[index] as Address // one for each config
    return connectOne(config, { line, address, around }, stop)
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

interface Address {
  readonly udid: string
  readonly controlPort: number
}

async function startOne(
  { name, seed }: EmulatedConfig,
  { teardown, onReady }: BringUp,
  signal: AbortSignal,
): Promise<Address> {
  const startedAt = performance.now()
  const emulator = await startEmulator({ port: 0, controlPort: 0, seed, signal })
  teardown.add(name, () => emulator.stop())
  onReady(`Emulated phone "${name}"`, performance.now() - startedAt)
  return { udid: `127.0.0.1:${emulator.port}`, controlPort: emulator.controlPort }
}

interface Connecting {
  readonly line: PhoneLine
  readonly address: Address
  readonly around: BringUp
}

async function connectOne(
  { name }: EmulatedConfig,
  { line, address, around }: Connecting,
  signal: AbortSignal,
): Promise<ReadyPhone> {
  const startedAt = performance.now()
  const { adb, appium } = line
  const { udid, controlPort } = address
  await adb.connect(udid, { limitMs: CONNECT_LIMIT_MS }, signal)
  const phone = await connectPhone({ udid, name, adb, appium, log: around.settings.log }, signal)
  around.teardown.add(`session of ${name}`, () => phone.close())
  around.onReady(`Session with "${name}"`, performance.now() - startedAt)
  return { phone, control: controlOf(controlPort) }
}
