/** Phones that the person's own adb server sees: found, watched, and brought to the point of taking commands. */

import { systemClock } from '../clock.js'
import type { Adb } from '../device/adb.js'
import type { ConnectedPhone } from '../device/adb-parser.js'
import { connectPhone } from '../device/appium-phone.js'
import { createAvdNames } from '../device/avd-names.js'
import { ensureConnected, type FoundPhone, isOnNetwork } from '../device/find-phones.js'
import { requireInput } from '../device/input-check.js'
import { otherServers } from '../device/other-servers.js'
import type { Phone } from '../device/phone.js'
import { type PhoneWatch, watchPhones } from '../device/phone-watch.js'
import { isAbort, messageOf } from '../errors.js'
import { blamingServers, chooseUsb } from './choose-usb.js'
import { type UsbConfig, usbIn } from './configured-devices.js'
import type { BringUp } from './emulated-phones.js'
import type { PhoneLine } from './phone-line.js'
import type { Settings } from './settings.js'

/** The phones named by udid in the order of the configuration, then every other connected one. */
export async function findUsb(adb: Adb, signal: AbortSignal, configs: readonly UsbConfig[]) {
  await reconnectAll(adb, configs, signal)
  const connected = await adb.devices(signal)
  const avds = await createAvdNames(adb).of(connected, signal)
  return blamingServers(chooseUsb(configs, { connected, avds }), () => otherServers(adb.port))
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
  const ending = new AbortController()
  const end = async () => {
    ending.abort()
    await watch.close()
  }
  teardown.add('the watch on USB phones', end)
  signal.addEventListener('abort', end, { once: true })

  await reconnectAll(adb, configs, signal)
  await new Promise<void>((resolveFirst, reject) => {
    const names = createAvdNames(adb)
    let seeing: Promise<void> = Promise.resolve()
    // one listing after the other, because the names of emulators have to be asked for
    const see = (connected: readonly ConnectedPhone[]) => {
      seeing = seeing.then(async () => {
        const avds = await names.of(connected, ending.signal)
        const found = chooseUsb(configs, { connected, avds })
        watch.see(await blamingServers(found, () => otherServers(adb.port)))
        resolveFirst()
      })
      seeing.catch(reject) // when it is ended
    }
    adb.track(see, ending.signal).catch((thrown: unknown) => {
      if (!ending.signal.aborted)
        settings.log.error({ error: messageOf(thrown) }, 'phones are no longer watched')
      reject(thrown)
    })
  })
  await watch.settled()
  signal.throwIfAborted()
  keepReconnecting({ adb, watch, configs }, ending.signal).catch(() => undefined) // rejects when it is ended
  return watch
}

const RECONNECT_EVERY_MS = 5_000

/** A phone on the network that went to sleep is called again and again; a cable is plugged in by its owner. */
async function keepReconnecting(
  { adb, watch, configs }: { adb: Adb; watch: PhoneWatch; configs: readonly UsbConfig[] },
  signal: AbortSignal,
): Promise<never> {
  for (;;) {
    await systemClock.sleep(RECONNECT_EVERY_MS, signal)
    const away = watch.entries().flatMap((entry) => (entry.state === 'away' ? [entry.udid] : []))
    const reachable = configs.filter(({ udid = '' }) => isOnNetwork(udid) && away.includes(udid))
    await reconnectAll(adb, reachable, signal)
  }
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
