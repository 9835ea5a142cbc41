/**
 * The phones a person wants, matched with the phones adb sees: which can be used, and for each
 * other one why not and what to do. Pure but for the one question to adb.
 */

import { BridgeError } from '../errors.js'
import type { Adb } from './adb.js'
import type { ConnectedPhone } from './adb-parser.js'

/** A phone named in the configuration. */
export interface WantedPhone {
  readonly udid: string
  /** Name for people; null: the phone's model. */
  readonly name: string | null
}

export interface FoundPhone {
  readonly udid: string
  readonly name: string
  readonly model: string | null
  /** Why the phone cannot be used now; null when it can. */
  readonly problem: BridgeError | null
}

/**
 * Every wanted phone with its state, in the order wanted; with none wanted, every connected phone.
 * @throws BridgeError ADB_MISSING, ADB_FAILED: without adb there is no answer, not an empty one.
 */
export async function findPhones(
  adb: Pick<Adb, 'devices'>,
  wanted: readonly WantedPhone[],
  signal: AbortSignal,
): Promise<readonly FoundPhone[]> {
  return matchPhones(wanted, await adb.devices(signal))
}

/** @throws BridgeError DEVICE_NOT_FOUND, DEVICE_UNAUTHORIZED, DEVICE_OFFLINE, DEVICE_FORBIDDEN when it cannot be used */
export function requirePhone(found: readonly FoundPhone[], udid: string): FoundPhone {
  const phone = found.find((candidate) => candidate.udid === udid)
  if (phone === undefined) throw notConnected(udid, found.map(describeFound))
  if (phone.problem !== null) throw phone.problem
  return phone
}

/**
 * Makes sure that adb can talk to a phone right now; one that is reached over TCP is connected again.
 * @throws BridgeError DEVICE_NOT_FOUND, DEVICE_UNAUTHORIZED, DEVICE_OFFLINE, ADB_FAILED
 */
export async function ensureConnected(
  adb: Pick<Adb, 'devices' | 'connect' | 'disconnect'>,
  udid: string,
  signal: AbortSignal,
): Promise<void> {
  const [phone] = await findPhones(adb, [{ udid, name: null }], signal)
  if (phone?.problem === null) return
  if (!isOnNetwork(udid)) throw phone?.problem ?? notConnected(udid, [])
  // adb calls a dead connection "already connected"
  if (phone?.problem?.code === 'DEVICE_OFFLINE') await adb.disconnect(udid, signal)
  await adb.connect(udid, { limitMs: RECONNECT_LIMIT_MS }, signal)
}

/** True for phones that adb reaches by an address, `host:port`. */
export function isOnNetwork(udid: string): boolean {
  return /^[^\s:]+:\d+$/.test(udid)
}

const RECONNECT_LIMIT_MS = 5_000

/** What a listing makes of the phones wanted; of all that are connected, when none are. Pure. */
export function matchPhones(
  wanted: readonly WantedPhone[],
  connected: readonly ConnectedPhone[],
): readonly FoundPhone[] {
  const entries =
    wanted.length > 0 ? wanted : connected.map(({ udid }) => ({ udid, name: null }) as const)
  return entries.map(({ udid, name }) => {
    const phone = connected.find((candidate) => candidate.udid === udid)
    const model = phone?.model ?? null
    const problem =
      phone === undefined ? notConnected(udid, connected.map(describeConnected)) : problemOf(phone)
    return { udid, name: name ?? model ?? udid, model, problem }
  })
}

function problemOf(phone: ConnectedPhone): BridgeError | null {
  const { udid, stateText } = phone
  switch (phone.state) {
    case 'device':
      return null
    case 'unauthorized':
      return new BridgeError(
        'DEVICE_UNAUTHORIZED',
        `The phone "${udid}" is connected, but it does not trust this computer (adb: "${stateText}").`,
        {
          hint: 'Unlock the phone and accept "Allow USB debugging"; tick "Always allow from this computer".',
        },
      )
    case 'offline':
      return new BridgeError(
        'DEVICE_OFFLINE',
        `The phone "${udid}" is listed, but does not answer (adb: "${stateText}").`,
        {
          hint: 'Unplug it and plug it in again; over the network, run "adb disconnect" and "adb connect".',
        },
      )
    case 'no_permissions':
      return new BridgeError(
        'DEVICE_FORBIDDEN',
        `The phone "${udid}" is plugged in, but this user may not open it (adb: "${stateText}").`,
        {
          hint: 'Add a udev rule for the phone ("apt install android-sdk-platform-tools-common"), join the group plugdev, and plug the phone in again.',
        },
      )
    case 'other':
      return new BridgeError(
        'DEVICE_OFFLINE',
        `The phone "${udid}" has not started Android (adb: "${stateText}").`,
        {
          hint: 'Start it normally: choose "Reboot system now" on its screen, or run "adb reboot".',
        },
      )
  }
}

function notConnected(udid: string, seen: readonly string[]): BridgeError {
  const list = seen.length > 0 ? `Connected: ${seen.join(', ')}.` : 'No phone is connected.'
  return new BridgeError('DEVICE_NOT_FOUND', `No connected phone has udid "${udid}". ${list}`, {
    hint:
      seen.length > 0
        ? 'Correct "udid" in devices.config.json, or plug that phone in.'
        : 'Plug the phone in and turn on USB debugging, or use the emulated phone: "--device emulated".',
  })
}

function describeConnected({ udid, model, state, stateText }: ConnectedPhone): string {
  const notes = [model, state === 'device' ? null : stateText].filter((note) => note !== null)
  return notes.length > 0 ? `${udid} (${notes.join(', ')})` : udid
}

function describeFound({ udid, name }: FoundPhone): string {
  return name === udid ? udid : `${udid} (${name})`
}
