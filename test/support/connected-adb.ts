/** An adb that sees one phone, ready for commands, and an Appium server that runs already. */

import type { Adb } from '../../src/device/adb.js'
import type { AppiumServer } from '../../src/device/appium-server.js'

type ConnectedAdb = Pick<Adb, 'port' | 'devices' | 'connect' | 'disconnect' | 'execute'>

export function connectedAdb(udid: string, port: number): ConnectedAdb {
  return {
    port,
    devices: async () => [{ udid, state: 'device', stateText: 'device', model: null }],
    connect: async () => undefined,
    disconnect: async () => undefined,
    execute: async () => ({ stdout: '', stderr: '', status: 1 }),
  }
}

export interface RunningServer extends Pick<AppiumServer, 'ready' | 'prepared'> {
  /** Phones that are said to have the helper. */
  readonly preparedUdids: Set<string>
}

export function runningServer(port: number): RunningServer {
  const preparedUdids = new Set<string>()
  return {
    preparedUdids,
    ready: async () => port,
    prepared: {
      has: async (udid) => preparedUdids.has(udid),
      set: async (udid, isPrepared) => {
        if (isPrepared) preparedUdids.add(udid)
        else preparedUdids.delete(udid)
      },
    },
  }
}
