/** Asks a phone about its screen, over adb and beside the pictures. */

import { BridgeError } from '../errors.js'
import type { Adb } from './adb.js'
import {
  readDisplay,
  readScreenState,
  type ScreenState,
  type ShownDisplay,
} from './screen-state.js'

export interface ScreenProbe {
  /** @throws BridgeError SCREENSHOT_FAILED when the phone names no display, DEVICE_LOST, ADB_FAILED */
  display(signal: AbortSignal): Promise<ShownDisplay>
  /** @throws BridgeError DEVICE_LOST, ADB_FAILED */
  state(signal: AbortSignal): Promise<ScreenState>
}

export function probeOver(adb: Pick<Adb, 'shell'>, udid: string): ScreenProbe {
  return {
    display: async (signal) => {
      const display = readDisplay(await adb.shell(udid, ['dumpsys', 'display'], signal))
      if (display !== null) return display
      throw new BridgeError('SCREENSHOT_FAILED', `The phone "${udid}" names no display in use.`, {
        hint: 'Turn its screen on; a phone that is folded up or mirrored may use another display.',
      })
    },
    state: async (signal) => {
      const [power, window] = await Promise.all([
        adb.shell(udid, ['dumpsys', 'power'], signal),
        adb.shell(udid, ['dumpsys', 'window'], signal),
      ])
      return readScreenState({ power, window })
    },
  }
}
