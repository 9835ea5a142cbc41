/** Asks a phone about its screen, over adb and beside the pictures. */

import { BridgeError } from '../errors.js'
import type { Adb } from './adb.js'
import {
  readDisplay,
  readScreenState,
  readSecretWindow,
  type ScreenState,
  type ShownDisplay,
} from './screen-state.js'
import type { UiSession } from './ui-session.js'

export interface ScreenProbe {
  /** @throws BridgeError SCREENSHOT_FAILED when the phone names no display, DEVICE_LOST, ADB_FAILED */
  display(signal: AbortSignal): Promise<ShownDisplay>
  /** A window that is shown and forbids pictures; null: there is none, or nobody can tell. @throws BridgeError as `state` */
  secretWindow(signal: AbortSignal): Promise<string | null>
  /** @throws BridgeError DEVICE_LOST, ADB_FAILED */
  state(signal: AbortSignal): Promise<ScreenState>
}

/** Where no shell can be asked: a black picture stays unexplained, which is no reason to believe in it. */
export function probeOverSession(session: Pick<UiSession, 'display'>, udid: string): ScreenProbe {
  return {
    display: async (signal) => ({ id: 0, ...(await session.display(signal)) }),
    secretWindow: async () => null,
    state: async () => {
      throw new BridgeError('SCREENSHOT_FAILED', `The screenshot of "${udid}" is black all over.`, {
        hint: 'It may be off, locked or showing a window that forbids pictures; an Appium started with "--allow-insecure uiautomator2:adb_shell" can be asked.',
      })
    },
  }
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
    secretWindow: async (signal) =>
      readSecretWindow(await adb.shell(udid, ['dumpsys', 'window'], signal)),
    state: async (signal) => {
      const [power, window] = await Promise.all([
        adb.shell(udid, ['dumpsys', 'power'], signal),
        adb.shell(udid, ['dumpsys', 'window'], signal),
      ])
      return readScreenState({ power, window })
    },
  }
}
