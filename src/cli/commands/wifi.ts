/** `phonewright devices connect` and `devices pair`: phones reached over the network. */

import { type Adb, openAdb } from '../../device/adb.js'
import { runAdb } from '../../device/adb-process.js'
import { findAdb } from '../../device/find-adb.js'
import { BridgeError } from '../../errors.js'
import type { Cli } from '../cli.js'
import { EXIT } from '../exit-codes.js'
import { loadSettings } from '../settings.js'

export interface WifiFlags {
  readonly config?: string
}

export async function connect(cli: Cli, address: string, flags: WifiFlags): Promise<number> {
  const { terminal, signal } = cli
  const where = withPort(address)
  await withLastingAdb(cli, flags, (adb) =>
    adb.connect(where, { limitMs: CONNECT_LIMIT_MS }, signal),
  )
  terminal.print(`${where} is connected.`)
  terminal.print(
    'So that phonewright finds it again, add this to "devices" in devices.config.json:',
  )
  terminal.print(`  ${JSON.stringify({ kind: 'usb', udid: where })}`)
  return EXIT.finished
}

/** The code is read from the terminal or from stdin, so that it stands in no list of processes and no history. */
export async function pair(cli: Cli, address: string, flags: WifiFlags): Promise<number> {
  const { terminal, signal } = cli
  const where = requireAddress(address)
  const code = (await terminal.ask('Pairing code on the phone: ', signal))?.trim() ?? ''
  if (!/^\d{6}$/.test(code)) {
    throw new BridgeError('USAGE', 'A pairing code has six digits; none was given.', {
      hint: 'On the phone: Developer options, Wireless debugging, "Pair device with pairing code".',
    })
  }
  await withLastingAdb(cli, flags, (adb) => adb.pair(where, code, signal))
  terminal.print(`Paired with ${where}.`)
  terminal.print('Now: phonewright devices connect HOST:PORT, as "Wireless debugging" shows them.')
  return EXIT.finished
}

const CONNECT_LIMIT_MS = 15_000
const START_LIMIT_MS = 15_000
/** Where adbd listens after "adb tcpip 5555". */
const USUAL_PORT = 5555

/** With an adb server that stays when we go: it holds the connection. */
async function withLastingAdb(
  cli: Cli,
  flags: WifiFlags,
  use: (adb: Adb) => Promise<void>,
): Promise<void> {
  const { surroundings } = await loadSettings(cli, flags.config)
  const where = { path: await findAdb(surroundings), port: surroundings.adbPort, home: null }
  await runAdb(where, ['start-server'], { limitMs: START_LIMIT_MS }, cli.signal)
  const adb = await openAdb(where, cli.signal)
  try {
    await use(adb)
  } finally {
    await adb.close()
  }
}

function withPort(address: string): string {
  return requireAddress(/:\d+$/.test(address) ? address : `${address}:${USUAL_PORT}`)
}

function requireAddress(address: string): string {
  if (/^(\[[0-9a-fA-F:.]+\]|[\w.-]+):\d{1,5}$/.test(address)) return address
  throw new BridgeError('USAGE', `"${address}" is no address, expected HOST:PORT.`, {
    hint: 'The phone shows it under Developer options, Wireless debugging: 192.168.1.7:37123.',
  })
}
