/** An adb that sees one phone, ready for commands. */

import type { Adb } from '../../src/device/adb.js'

type ConnectedAdb = Pick<Adb, 'port' | 'devices' | 'connect' | 'disconnect'>

export function connectedAdb(udid: string, port: number): ConnectedAdb {
  return {
    port,
    devices: async () => [{ udid, state: 'device', stateText: 'device', model: null }],
    connect: async () => undefined,
    disconnect: async () => undefined,
  }
}
