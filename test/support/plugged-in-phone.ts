/** The phone in the hand that tests may use, on the person's own adb server. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSurroundings } from '../../src/config.js'
import { openAdb } from '../../src/device/adb.js'
import { connectPhone } from '../../src/device/appium-phone.js'
import { createAppiumServer } from '../../src/device/appium-server.js'
import { findAdb, prepareSdkFolder } from '../../src/device/find-adb.js'
import { requireInput } from '../../src/device/input-check.js'
import { createLog } from '../../src/log.js'
import type { TestedPhone } from './any-phone.js'

const NEVER = new AbortController().signal

/** Null: nobody named a phone in PHONEWRIGHT_UDID. */
export function pluggedInUdid(): string | null {
  const udid = process.env.PHONEWRIGHT_UDID ?? ''
  return udid === '' ? null : udid
}

export interface PluggedInPhone extends TestedPhone {
  /** Leaves the phone at home. */
  close(): Promise<void>
}

/** @throws BridgeError DEVICE_NOT_FOUND, DEVICE_UNAUTHORIZED, INPUT_DENIED, SCREEN_LOCKED, … */
export async function openPluggedIn(udid: string): Promise<PluggedInPhone> {
  const surroundings = readSurroundings()
  const folder = await mkdtemp(join(tmpdir(), 'phonewright-plugged-in-'))
  const path = await findAdb(surroundings)
  const adb = await openAdb({ path, port: surroundings.adbPort, home: null }, NEVER)
  const sdkRoot = await prepareSdkFolder(path, join(folder, 'sdk'))
  const log = createLog('silent')
  const appium = createAppiumServer({ adb, sdkRoot, stateFolder: folder, log })
  const end = async () => {
    await appium.stop()
    await adb.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const pin = () => surroundings.pinIn('PHONEWRIGHT_PIN')
    const phone = await connectPhone({ udid, name: null, adb, appium, log, pin }, NEVER)
    await requireInput(adb, udid, NEVER)
    await phone.wake(NEVER)
    const close = async () => {
      await phone.perform({ kind: 'key', key: 'home' }, NEVER)
      await phone.close()
      await end()
    }
    return { udid, adb, phone, close }
  } catch (failure) {
    await end()
    throw failure
  }
}
