/** An adb that sees one phone, ready for commands. */

import type { Adb } from '../../src/device/adb.js'

export function connectedAdb(
  udid: string,
  port: number,
): Pick<Adb, 'port' | 'devices' | 'connect'> {
  return {
    port,
    devices: async () => [{ udid, state: 'device', stateText: 'device', model: null }],
    connect: async () => undefined,
    disconnect: async () => undefined,
  }
}
