/** One emulated phone behind the real adb, the real Appium and WebdriverIO. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { controlOf, type EmulatorControl } from '../../src/cli/emulator-control.js'
import { readSurroundings } from '../../src/config.js'
import { openAdb } from '../../src/device/adb.js'
import { connectPhone } from '../../src/device/appium-phone.js'
import { type AppiumServer, createAppiumServer } from '../../src/device/appium-server.js'
import { findAdb, prepareSdkFolder } from '../../src/device/find-adb.js'
import { freePort } from '../../src/device/free-port.js'
import type { Phone } from '../../src/device/phone.js'
import { startEmulator } from '../../src/emulator/emulator-process.js'
import { createLog } from '../../src/log.js'

export interface WholeLine {
  readonly phone: Phone
  readonly control: EmulatorControl
  readonly appium: AppiumServer
  close(): Promise<void>
}

const CONNECT_LIMIT_MS = 10_000

export async function openWholeLine(
  options: { readonly seed?: number; readonly pin?: () => string | null } = {},
): Promise<WholeLine> {
  const signal = new AbortController().signal
  const folder = await mkdtemp(join(tmpdir(), 'phonewright-line-'))
  const emulator = await startEmulator({ port: 0, controlPort: 0, seed: options.seed ?? 7 })
  const path = await findAdb(readSurroundings())
  const adb = await openAdb({ path, port: await freePort(), home: folder }, signal)
  const sdkRoot = await prepareSdkFolder(path, join(folder, 'sdk'))
  const log = createLog('silent')
  const appium = createAppiumServer({ adb, sdkRoot, stateFolder: folder, log })
  const udid = `127.0.0.1:${emulator.port}`
  await adb.connect(udid, { limitMs: CONNECT_LIMIT_MS }, signal)
  const { pin = () => null } = options
  const phone = await connectPhone({ udid, name: null, adb, appium, log, pin }, signal)
  return {
    phone,
    control: controlOf(emulator.controlPort),
    appium,
    close: async () => {
      await phone.close()
      await appium.stop()
      await adb.close()
      await emulator.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
