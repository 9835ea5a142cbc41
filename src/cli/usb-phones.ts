/** Phones that the person's own adb server sees: found, watched, and brought to the point of taking commands. */

import type { Adb } from '../device/adb.js'
import type { ConnectedPhone } from '../device/adb-parser.js'
import { connectPhone } from '../device/appium-phone.js'
import { ensureConnected, type FoundPhone, matchPhones } from '../device/find-phones.js'
import { requireInput } from '../device/input-check.js'
import type { Phone } from '../device/phone.js'
import { type PhoneWatch, watchPhones } from '../device/phone-watch.js'
import { isAbort, messageOf } from '../errors.js'
import { type UsbConfig, usbIn } from './configured-devices.js'
import type { BringUp } from './emulated-phones.js'
import type { PhoneLine } from './phone-line.js'
import type { Settings } from './settings.js'

/** The phones named by udid in the order of the configuration, then every other connected one. */
export async function findUsb(adb: Adb, signal: AbortSignal, configs: readonly UsbConfig[]) {
  await reconnectAll(adb, configs, signal)
  return chooseUsb(configs, await adb.devices(signal))
}

/** Connects them as they are plugged in, for as long as phonewright runs; resolves after a first look. */
export async function watchUsb(
  configs: readonly UsbConfig[],
  where: { readonly line: PhoneLine; readonly around: BringUp },
  signal: AbortSignal,
): Promise<PhoneWatch> {
  const { adb } = where.line
  const { teardown, settings } = where.around
  const watch = watchPhones((found, stop) => bringUpUsb(found, where, stop))
  const stop = new AbortController()
  await reconnectAll(adb, configs, signal)
  const tracking = new Promise<void>((resolveFirst, reject) => {
    const see = (phones: readonly ConnectedPhone[]) => {
      watch.see(chooseUsb(configs, phones))
      resolveFirst()
    }
    adb.track(see, stop.signal).catch((thrown: unknown) => {
      if (!stop.signal.aborted)
        settings.log.error({ error: messageOf(thrown) }, 'phones are no longer watched')
      reject(thrown)
    })
  })
  teardown.add('the watch on USB phones', async () => {
    stop.abort()
    await watch.close()
  })
  await tracking
  await watch.settled()
  signal.throwIfAborted()
  return watch
}

function chooseUsb(
  configs: readonly UsbConfig[],
  connected: readonly ConnectedPhone[],
): readonly FoundPhone[] {
  const wanted = configs.flatMap(({ udid, name = null }) =>
    udid === undefined ? [] : [{ udid, name }],
  )
  const named = wanted.length === 0 ? [] : matchPhones(wanted, connected)
  const open = configs.find(({ udid }) => udid === undefined)
  if (open === undefined) return named
  const others = connected.filter(({ udid }) => wanted.every((phone) => phone.udid !== udid))
  return [
    ...named,
    ...matchPhones([], others).map((phone, index) => (index === 0 ? renamed(phone, open) : phone)),
  ]
}

/** @throws BridgeError INPUT_DENIED, SESSION_FAILED, APPIUM_FAILED, … */
export async function bringUpUsb(
  { udid, name }: FoundPhone,
  { line, around }: { readonly line: PhoneLine; readonly around: BringUp },
  signal: AbortSignal,
): Promise<Phone> {
  const startedAt = performance.now()
  const { adb, appium } = line
  await requireInput(adb, udid, signal)
  const { log } = around.settings
  const pin = pinOf(udid, around.settings)
  const phone = await connectPhone({ udid, name, adb, appium, log, pin }, signal)
  around.teardown.add(`session of ${name}`, () => phone.close())
  around.onReady(`Phone "${name}" (${udid})`, performance.now() - startedAt)
  return phone
}

/** A phone reached over the network may have gone to sleep; that it stays away is seen in the list. */
async function reconnectAll(
  adb: Adb,
  configs: readonly UsbConfig[],
  signal: AbortSignal,
): Promise<void> {
  for (const { udid } of configs) {
    if (udid === undefined) continue
    await ensureConnected(adb, udid, signal).catch((thrown: unknown) => {
      if (isAbort(thrown)) throw thrown
    })
  }
}

/** The PIN stays behind a function: nothing that prints what it is given shows it. */
function pinOf(udid: string, { config, surroundings }: Settings): () => string | null {
  const configs = usbIn(config)
  const entry =
    configs.find((each) => each.udid === udid) ?? configs.find((each) => each.udid === undefined)
  const pin = surroundings.pinIn(entry?.pinFrom ?? USUAL_PIN_VARIABLE)
  return () => pin
}

const USUAL_PIN_VARIABLE = 'PHONEWRIGHT_PIN'

function renamed(phone: FoundPhone, { name }: UsbConfig): FoundPhone {
  return name === undefined ? phone : { ...phone, name }
}
