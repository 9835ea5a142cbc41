/** Which of the phones that adb sees are the ones of the configuration, and what they are called. Pure. */

import type { ConnectedPhone } from '../device/adb-parser.js'
import { type FoundPhone, isOnNetwork, matchPhones } from '../device/find-phones.js'
import { describeServers, OTHER_SERVERS_HINT, type OtherServer } from '../device/other-servers.js'
import { BridgeError } from '../errors.js'
import type { UsbConfig } from './configured-devices.js'

/** What adb sees, and the names of the AVDs among it, by udid. */
export interface Seen {
  readonly connected: readonly ConnectedPhone[]
  readonly avds: ReadonlyMap<string, string>
}

/** The phones that are named, in the order of the configuration; then every other one, if any phone will do. */
export function chooseUsb(configs: readonly UsbConfig[], seen: Seen): readonly FoundPhone[] {
  const named = configs.flatMap((config) => namedPhone(config, seen) ?? [])
  const open = configs.find(({ udid, avd }) => udid === undefined && avd === undefined)
  if (open === undefined) return named
  const others = seen.connected.filter(({ udid }) => named.every((phone) => phone.udid !== udid))
  return [
    ...named,
    ...matchPhones([], others).map((phone, index) => ({
      ...phone,
      name: (index === 0 ? open.name : undefined) ?? seen.avds.get(phone.udid) ?? phone.name,
    })),
  ]
}

/**
 * A phone on USB belongs to one adb server at a time: where it is missing or silent for us, another one may have it.
 * @param others asked for only when there is such a phone
 */
export async function blamingServers(
  found: readonly FoundPhone[],
  others: () => Promise<readonly OtherServer[]>,
): Promise<readonly FoundPhone[]> {
  if (!found.some(mayBeElsewhere)) return found
  const servers = await others()
  if (servers.length === 0) return found
  return found.map((phone) => {
    const { problem } = phone
    if (problem === null || !mayBeElsewhere(phone)) return phone
    const hint = `${problem.hint} ${describeServers(servers)} ${OTHER_SERVERS_HINT}`
    return { ...phone, problem: new BridgeError(problem.code, problem.message, { hint }) }
  })
}

function mayBeElsewhere({ udid, problem }: FoundPhone): boolean {
  const isMissing = problem?.code === 'DEVICE_OFFLINE' || problem?.code === 'DEVICE_NOT_FOUND'
  return isMissing && !isOnNetwork(udid)
}

/** Null when the entry names none. */
function namedPhone(
  { udid, avd, name }: UsbConfig,
  { connected, avds }: Seen,
): readonly FoundPhone[] | null {
  if (udid !== undefined) return matchPhones([{ udid, name: name ?? null }], connected)
  if (avd === undefined) return null
  const running = [...avds].find(([, each]) => each === avd)?.[0]
  if (running !== undefined) return matchPhones([{ udid: running, name: name ?? avd }], connected)
  return [{ udid: avd, name: name ?? avd, model: null, problem: notRunning(avd, avds) }]
}

function notRunning(avd: string, avds: ReadonlyMap<string, string>): BridgeError {
  const running = [...avds.values()]
  const list = running.length > 0 ? `Running: ${running.join(', ')}.` : 'No emulator is running.'
  return new BridgeError('DEVICE_NOT_FOUND', `The emulator "${avd}" is not running. ${list}`, {
    hint: `Start it: "emulator -avd ${avd}" ("emulator -list-avds" shows which there are), or in Android Studio's Device Manager.`,
  })
}
