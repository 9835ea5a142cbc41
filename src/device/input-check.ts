/** Whether Android lets adb touch a phone: phones of Xiaomi have a switch of its own for that. */

import { BridgeError } from '../errors.js'
import type { Adb } from './adb.js'

/** Presses the key that means nothing. @throws BridgeError INPUT_DENIED, DEVICE_LOST, ADB_FAILED */
export async function requireInput(
  adb: Pick<Adb, 'execute'>,
  udid: string,
  signal: AbortSignal,
): Promise<void> {
  // some Android versions end with 0 although they refused
  const { stdout, stderr } = await adb.execute(udid, ['input', 'keyevent', UNKNOWN_KEY], signal)
  if (!/INJECT_EVENTS/.test(stderr + stdout)) return
  throw new BridgeError(
    'INPUT_DENIED',
    `The phone "${udid}" shows its screen, but forbids that anybody else touches it.`,
    { hint: INPUT_DENIED_HINT },
  )
}

export const INPUT_DENIED_HINT =
  'Turn on "USB debugging (Security settings)" in the developer options (Xiaomi, Redmi, POCO: it asks for a Mi account and a SIM card), then plug the phone in again.'

/** KEYCODE_UNKNOWN */
const UNKNOWN_KEY = '0'
