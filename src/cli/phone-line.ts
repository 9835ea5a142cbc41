/** What leads to phones: one adb server and the Appium beside it. */

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Adb, openAdb } from '../device/adb.js'
import { type AppiumServer, createAppiumServer } from '../device/appium-server.js'
import { findAdb, prepareSdkFolder } from '../device/find-adb.js'
import { freePort } from '../device/free-port.js'
import type { Settings } from './settings.js'
import type { Teardown } from './teardown.js'

export interface PhoneLine {
  readonly adb: Adb
  /** Starts on demand. */
  readonly appium: AppiumServer
}

/**
 * `private`: an adb server and HOME of our own, so that nobody else's adb sees the emulated phone.
 * `shared`: the person's own server, because a USB phone belongs to one server at a time.
 */
export type LineKind = 'private' | 'shared'

/** @throws BridgeError ADB_MISSING, ADB_FAILED */
export async function openLine(
  kind: LineKind,
  { settings, teardown }: { readonly settings: Settings; readonly teardown: Teardown },
  signal: AbortSignal,
): Promise<PhoneLine> {
  const { stateFolder, surroundings, log } = settings
  const path = await findAdb(surroundings)
  const sdkRoot = await prepareSdkFolder(path, join(stateFolder, 'sdk'))
  // not given up half-way: a server that has just forked off would be nobody's
  const adb = await openAdb(
    { path, takesUsb: kind === 'shared', ...(await whereFor(kind, settings)) },
    UNSTOPPABLE,
  )
  teardown.add('adb', () => adb.close())
  signal.throwIfAborted()
  const appium = createAppiumServer({ adb, sdkRoot, stateFolder, log })
  teardown.add('Appium', () => appium.stop())
  return { adb, appium }
}

/** Starting adb has a limit of its own. */
const UNSTOPPABLE = new AbortController().signal

async function whereFor(
  kind: LineKind,
  { stateFolder, surroundings }: Settings,
): Promise<{ port: number; home: string | null }> {
  switch (kind) {
    case 'private': {
      const home = join(stateFolder, 'adb-home')
      await mkdir(home, { recursive: true })
      return { port: await freePort(), home }
    }
    case 'shared':
      return { port: surroundings.adbPort, home: null }
  }
}
