/** `phonewright devices`: every phone that is configured or connected, its state, and what to do. */

import type { Adb } from '../../device/adb.js'
import type { FoundPhone } from '../../device/find-phones.js'
import { requireInput } from '../../device/input-check.js'
import { describeServers, OTHER_SERVERS_HINT, otherServers } from '../../device/other-servers.js'
import { BridgeError } from '../../errors.js'
import type { Cli } from '../cli.js'
import {
  type EmulatedConfig,
  emulatedIn,
  type RemoteConfig,
  remoteIn,
  usbIn,
} from '../configured-devices.js'
import { EXIT } from '../exit-codes.js'
import { openLine } from '../phone-line.js'
import { requireServer } from '../remote-phones.js'
import { loadSettings, type Settings } from '../settings.js'
import { createTeardown } from '../teardown.js'
import { findUsb } from '../usb-phones.js'

export interface DevicesFlags {
  readonly config?: string
  readonly json: boolean
}

export interface DeviceState {
  readonly name: string
  /** Null for an emulated phone that nobody has started; the server's address for a remote one. */
  readonly udid: string | null
  readonly kind: 'emulated' | 'usb' | 'appium'
  readonly state: 'ready' | 'starts when needed' | 'unusable'
  /** What is wrong and what to do; null when nothing is. */
  readonly problem: {
    readonly code: string
    readonly message: string
    readonly hint: string
  } | null
}

export async function devices(cli: Cli, flags: DevicesFlags): Promise<number> {
  const { terminal } = cli
  const settings = await loadSettings(cli, flags.config)
  const states = [
    ...(await connectedPhones(settings, cli.signal)),
    ...(await Promise.all(
      remoteIn(settings.config).map((config) => stateOfRemote(config, cli.signal)),
    )),
    ...emulatedIn(settings.config).map(stateOfEmulated),
  ]
  for (const state of states) {
    if (flags.json) terminal.print(JSON.stringify(state))
    else for (const line of linesFor(state)) terminal.print(line)
  }
  const others = await otherServers(settings.surroundings.adbPort)
  if (others.length > 0) terminal.complain(`${describeServers(others)}\n${OTHER_SERVERS_HINT}`)
  if (states.length === 0) terminal.print('No phone is configured or connected.')
  return EXIT.finished
}

/** @throws BridgeError ADB_MISSING, ADB_FAILED: without adb there is no answer, not an empty one */
export async function connectedPhones(
  settings: Settings,
  signal: AbortSignal,
): Promise<readonly DeviceState[]> {
  const teardown = createTeardown(settings.log)
  try {
    const { adb } = await openLine('shared', { settings, teardown }, signal)
    // what is connected is worth seeing even when the configuration does not ask for it
    const entries = [...usbIn(settings.config), { kind: 'usb' as const }]
    const found = await findUsb(adb, signal, entries)
    return await Promise.all(found.map((phone) => stateOfConnected(phone, adb, signal)))
  } finally {
    await teardown.run()
  }
}

/** A phone that is there may still forbid to be touched. */
async function stateOfConnected(
  { name, udid, problem }: FoundPhone,
  adb: Adb,
  signal: AbortSignal,
): Promise<DeviceState> {
  const trouble = problem ?? (await troubleWithInput(adb, udid, signal))
  if (trouble === null) return { name, udid, kind: 'usb', state: 'ready', problem: null }
  const { code, message, hint } = trouble
  return { name, udid, kind: 'usb', state: 'unusable', problem: { code, message, hint } }
}

async function troubleWithInput(
  adb: Adb,
  udid: string,
  signal: AbortSignal,
): Promise<BridgeError | null> {
  try {
    await requireInput(adb, udid, signal)
    return null
  } catch (thrown) {
    if (thrown instanceof BridgeError) return thrown
    throw thrown
  }
}

/** Whether the server answers; only a session would tell more. */
export async function stateOfRemote(
  config: RemoteConfig,
  signal: AbortSignal,
): Promise<DeviceState> {
  const { name } = config
  const about = { name, udid: new URL(config.url).host, kind: 'appium' } as const
  try {
    await requireServer(config, signal)
    return { ...about, state: 'ready', problem: null }
  } catch (thrown) {
    if (!(thrown instanceof BridgeError)) throw thrown
    const { code, message, hint } = thrown
    return { ...about, state: 'unusable', problem: { code, message, hint } }
  }
}

function stateOfEmulated({ name }: EmulatedConfig): DeviceState {
  return { name, udid: null, kind: 'emulated', state: 'starts when needed', problem: null }
}

const NAME_COLUMN = 24
const UDID_COLUMN = 24

function linesFor({ name, udid, state, problem }: DeviceState): readonly string[] {
  const line = `${name.padEnd(NAME_COLUMN)} ${(udid ?? 'emulated').padEnd(UDID_COLUMN)} ${state}`
  return problem === null
    ? [line]
    : [line, `  ${problem.code}: ${problem.message}`, `  ${problem.hint}`]
}
