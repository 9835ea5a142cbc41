/** "Wireless debugging" of the developer options: a port for computers that are known, and one to become known. */

import type { Adbd } from '../adbd/adbd.js'
import type { HostKeys } from '../adbd/auth.js'
import type { SecureOptions } from '../adbd/secure-link.js'
import { createIdentity } from './certificate.js'
import { type PairingService, startPairing } from './pairing-service.js'

export interface WirelessOptions {
  /** The phone's serial number. */
  readonly name: string
  readonly known: HostKeys
  readonly openPort: (secure: SecureOptions) => Promise<Adbd>
}

export interface WirelessDebugging {
  /** Turns it on, and shows a code; one that was shown before is void. */
  openPairing(code: string): Promise<WirelessPorts>
  dropConnections(): void
  close(): Promise<void>
}

export interface WirelessPorts {
  /** For `adb pair`, until somebody has paired. */
  readonly pairingPort: number
  /** For `adb connect`. */
  readonly port: number
}

export function createWirelessDebugging(options: WirelessOptions): WirelessDebugging {
  const { name, known, openPort } = options
  const identity = createIdentity(name)
  let opening: Promise<Adbd> | null = null
  let adbd: Adbd | null = null
  let pairing: PairingService | null = null
  return {
    openPairing: async (code) => {
      await pairing?.close()
      pairing = await startPairing({
        code,
        identity,
        guid: `adb-${name}-wRight`,
        onPaired: (adbKey) => known.keep(adbKey),
      })
      opening ??= openPort({ ...identity, known })
      adbd = await opening
      return { pairingPort: pairing.port, port: adbd.port }
    },
    dropConnections: () => adbd?.dropConnections(),
    close: async () => {
      await Promise.all([pairing?.close(), adbd?.close()])
    },
  }
}
