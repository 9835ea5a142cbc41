/** Phones behind somebody else's Appium server or Selenium Grid: whether it answers, and a session there. */

import { z } from 'zod'
import { connectRemotePhone } from '../device/appium-phone.js'
import type { Phone } from '../device/phone.js'
import type { PhoneRoster } from '../device/phone-roster.js'
import { watchPhones } from '../device/phone-watch.js'
import { BridgeError, messageOf } from '../errors.js'
import type { RemoteConfig } from './configured-devices.js'
import type { BringUp } from './emulated-phones.js'

/** @throws BridgeError APPIUM_FAILED (nobody answers), SESSION_FAILED, … */
export async function bringUpRemote(
  config: RemoteConfig,
  { settings, teardown, onReady }: BringUp,
  signal: AbortSignal,
): Promise<Phone> {
  const startedAt = performance.now()
  await requireServer(config, signal)
  const { name, capabilities } = config
  const { stateFolder, log } = settings
  const url = new URL(config.url)
  // the serial number may be taken twice, behind two servers; names are the owner's own
  const remote = { udid: name, name, url, capabilities, stateFolder, log }
  const phone = await connectRemotePhone(remote, signal)
  teardown.add(`session of ${name}`, () => phone.close())
  onReady(`Phone "${name}" (${url.host})`, performance.now() - startedAt)
  return phone
}

/** All of them, for as long as phonewright runs; one that cannot be reached keeps none of the others away. */
export async function watchRemote(
  configs: readonly RemoteConfig[],
  around: BringUp,
  signal: AbortSignal,
): Promise<PhoneRoster> {
  const watch = watchPhones(({ udid }, stop) => {
    const config = configs.find(({ name }) => name === udid)
    if (config === undefined) throw new RangeError(`${udid} was never seen`)
    return bringUpRemote(config, around, stop)
  })
  around.teardown.add('the watch on remote phones', () => watch.close())
  signal.addEventListener('abort', () => watch.close(), { once: true })
  watch.see(configs.map(({ name }) => ({ udid: name, name, model: null, problem: null })))
  await watch.settled()
  signal.throwIfAborted()
  return watch
}

const STATUS_LIMIT_MS = 5_000
const statusSchema = z.object({ value: z.object({ ready: z.boolean() }) })

/** @throws BridgeError APPIUM_FAILED when no server says there that it is ready */
export async function requireServer(
  { name, url }: Pick<RemoteConfig, 'name' | 'url'>,
  signal: AbortSignal,
): Promise<void> {
  const { host, origin, pathname, username, password } = new URL(url)
  try {
    const response = await fetch(`${origin}${pathname.replace(/\/$/, '')}/status`, {
      headers: username === '' ? {} : { authorization: basic(username, password) },
      signal: AbortSignal.any([signal, AbortSignal.timeout(STATUS_LIMIT_MS)]),
    })
    if (statusSchema.parse(await response.json()).value.ready) return
  } catch (cause) {
    signal.throwIfAborted()
    throw noServer(name, `nobody answers as Appium at ${host}: ${messageOf(cause)}`, cause)
  }
  throw noServer(name, `the server at ${host} says that it is not ready`)
}

function basic(username: string, password: string): string {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

function noServer(name: string, why: string, cause?: unknown): BridgeError {
  return new BridgeError('APPIUM_FAILED', `The phone "${name}" cannot be reached: ${why}.`, {
    hint: 'Start Appium or the Grid there, and check "url" in devices.config.json; Appium listens on its own computer only unless told --address 0.0.0.0.',
    cause,
  })
}
