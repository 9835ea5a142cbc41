/** Phones that the person's own adb server sees: found, and brought to the point of taking commands. */

import type { Adb } from '../device/adb.js'
import { connectPhone } from '../device/appium-phone.js'
import { ensureConnected, type FoundPhone, findPhones } from '../device/find-phones.js'
import { isAbort } from '../errors.js'
import type { UsbConfig } from './configured-devices.js'
import type { BringUp, ReadyPhone } from './emulated-phones.js'
import type { PhoneLine } from './phone-line.js'

/** The phones named by udid in the order of the configuration, then every other connected one. */
export async function findUsb(adb: Adb, signal: AbortSignal, configs: readonly UsbConfig[]) {
  const wanted = configs.flatMap(({ udid, name = null }) =>
    udid === undefined ? [] : [{ udid, name }],
  )
  for (const { udid } of wanted) await reconnect(adb, udid, signal)
  const named = wanted.length === 0 ? [] : await findPhones(adb, wanted, signal)
  const open = configs.find(({ udid }) => udid === undefined)
  if (open === undefined) return named
  const connected = await findPhones(adb, [], signal)
  const others = connected.filter(({ udid }) => wanted.every((phone) => phone.udid !== udid))
  return [...named, ...others.map((phone, index) => (index === 0 ? renamed(phone, open) : phone))]
}

/** @throws BridgeError SESSION_FAILED, APPIUM_FAILED, … */
export async function bringUpUsb(
  { udid, name }: FoundPhone,
  { line, around }: { readonly line: PhoneLine; readonly around: BringUp },
  signal: AbortSignal,
): Promise<ReadyPhone> {
  const startedAt = performance.now()
  const { adb, appium } = line
  const phone = await connectPhone({ udid, name, adb, appium, log: around.settings.log }, signal)
  around.teardown.add(`session of ${name}`, () => phone.close())
  around.onReady(`Phone "${name}" (${udid})`, performance.now() - startedAt)
  return { phone, control: null }
}

/** A phone reached over the network may have gone to sleep; that it stays away is seen in the list. */
async function reconnect(adb: Adb, udid: string, signal: AbortSignal): Promise<void> {
  try {
    await ensureConnected(adb, udid, signal)
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown
  }
}

function renamed(phone: FoundPhone, { name }: UsbConfig): FoundPhone {
  return name === undefined ? phone : { ...phone, name }
}
