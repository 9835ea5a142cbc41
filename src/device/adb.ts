/**
 * One adb server and what phonewright asks of it, every call with a limit. Commands for the server itself go
 * through adb's command line, commands for a phone through the server's socket. Knows nothing about Appium.
 */

import { type Clock, systemClock } from '../clock.js'
import { BridgeError, messageOf } from '../errors.js'
import { adbFailed, adbTooSlow, cannotConnect, cannotPair, notReady } from './adb-failures.js'
import { type ConnectedPhone, parseDevices, saysConnected, saysPaired } from './adb-parser.js'
import { runAdb } from './adb-process.js'
import { isListening, startServer } from './adb-server.js'
import { runShell, type ShellAnswer, trackDevices } from './adb-socket.js'
import { quoteForPhone } from './phone-quote.js'

export interface Adb {
  readonly path: string
  /** Port of the adb server. */
  readonly port: number
  /** Where adb keeps its keys; null: the user's home folder. */
  readonly home: string | null
  /** True when the server was not there before and is ours to stop. */
  readonly ownsServer: boolean
  devices(signal: AbortSignal): Promise<readonly ConnectedPhone[]>
  /**
   * Calls back with every connected phone: at once, and again whenever one comes, goes or changes. A server that
   * dies is started again. Ends with the signal only, by rejecting with its reason.
   */
  track(onPhones: (phones: readonly ConnectedPhone[]) => void, signal: AbortSignal): Promise<never>
  /** Connects a phone over TCP and waits until it takes commands. */
  connect(
    address: string,
    options: { readonly limitMs: number },
    signal: AbortSignal,
  ): Promise<void>
  disconnect(address: string, signal: AbortSignal): Promise<void>
  /** Makes this computer known to a phone that shows a pairing code. @throws BridgeError DEVICE_UNAUTHORIZED, ADB_FAILED */
  pair(address: string, code: string, signal: AbortSignal): Promise<void>
  /**
   * Runs a command in the phone's shell; every word reaches it as it is, and only the first one a message.
   * @throws BridgeError DEVICE_LOST, DEVICE_UNAUTHORIZED, ADB_FAILED
   */
  execute(udid: string, words: readonly string[], signal: AbortSignal): Promise<ShellAnswer>
  /** Its stdout. @throws BridgeError as `execute`, and ADB_FAILED when the command fails */
  shell(udid: string, words: readonly string[], signal: AbortSignal): Promise<string>
  /** Ends the server when it is ours; otherwise does nothing. */
  close(): Promise<void>
}

export interface AdbOptions {
  readonly path: string
  /** 5037 is everybody's; tests take one of their own. */
  readonly port: number
  /** Where adb keeps its keys (`.android`); null: the user's home folder. */
  readonly home: string | null
  /** False: a server that we start leaves the phones on USB to others. Default: true. */
  readonly takesUsb?: boolean
  readonly clock?: Clock
}

/** Starts the adb server unless one listens on the port already; what we start dies with us. */
export async function openAdb(options: AdbOptions, signal: AbortSignal): Promise<Adb> {
  const { path, port, home, takesUsb = true, clock = systemClock } = options
  const startOwn = (stop: AbortSignal) => startServer({ path, port, home, takesUsb }, stop)
  const adb = (args: readonly string[], limitMs: number, stop: AbortSignal) =>
    runAdb(options, args, { limitMs }, stop)
  const ownsServer = !(await isListening(port))
  let server = ownsServer ? await startOwn(signal) : null
  let starting: Promise<void> | null = null
  let isClosed = false

  /** Somebody may have stopped our server; adb itself would start one that outlives us. */
  const keepServer = async (stop: AbortSignal) => {
    if (!ownsServer || isClosed || (await isListening(port))) return
    starting ??= (async () => {
      await server?.stop()
      server = await startOwn(stop)
    })().finally(() => {
      starting = null
    })
    await starting
  }

  const devices = async (stop: AbortSignal) => {
    await keepServer(stop)
    return parseDevices(await adb(['devices', '-l'], COMMAND_LIMIT_MS, stop))
  }

  /** While adb still tries to bring back a lost connection, it refuses a new one without a reason. */
  const connectSoon = async (address: string, limitMs: number, stop: AbortSignal) => {
    const endsAt = clock.now() + limitMs
    for (;;) {
      const answer = await adb(['connect', address], limitMs, stop)
      if (saysConnected(answer)) return
      const isFinal = /refused|cannot resolve|authenticate/i.test(answer)
      if (isFinal || clock.now() >= endsAt) throw cannotConnect(address, answer)
      await clock.sleep(CONNECT_AGAIN_MS, stop)
    }
  }

  const waitUntilReady = async (address: string, limitMs: number, stop: AbortSignal) => {
    const endsAt = clock.now() + limitMs
    for (;;) {
      const state = (await devices(stop)).find(({ udid }) => udid === address)?.state
      if (state === 'device') return
      if (clock.now() >= endsAt) throw notReady(address, state ?? 'not listed', limitMs)
      await clock.sleep(POLL_MS, stop)
    }
  }

  const execute: Adb['execute'] = async (udid, words, stop) => {
    const doing = `"${words[0]}" on the phone "${udid}"`
    const limit = AbortSignal.timeout(COMMAND_LIMIT_MS)
    const line = words.map(quoteForPhone).join(' ')
    try {
      return await runShell(port, { udid, line }, AbortSignal.any([stop, limit]))
    } catch (thrown) {
      stop.throwIfAborted()
      if (limit.aborted) throw adbTooSlow(doing, COMMAND_LIMIT_MS)
      throw adbFailed(doing, messageOf(thrown))
    }
  }

  return {
    path,
    port,
    home,
    ownsServer,
    devices,
    track: async (onPhones, stop) => {
      for (;;) {
        await trackDevices(port, (listing) => onPhones(parseDevices(listing)), stop).catch(() =>
          stop.throwIfAborted(),
        )
        await clock.sleep(TRACK_AGAIN_MS, stop)
        await keepServer(stop)
      }
    },
    connect: async (address, { limitMs }, stop) => {
      await connectSoon(address, limitMs, stop)
      await waitUntilReady(address, limitMs, stop)
    },
    disconnect: async (address, stop) => {
      await adb(['disconnect', address], COMMAND_LIMIT_MS, stop)
    },
    pair: async (address, code, stop) => {
      const call = { limitMs: PAIR_LIMIT_MS, input: `${code}\n` }
      const answer = await runAdb(options, ['pair', address], call, stop).catch((thrown) => {
        stop.throwIfAborted()
        if (thrown instanceof BridgeError && thrown.code === 'ADB_MISSING') throw thrown
        return messageOf(thrown)
      })
      if (!saysPaired(answer)) throw cannotPair(address, answer)
    },
    execute,
    shell: async (udid, words, stop) => {
      const { stdout, stderr, status } = await execute(udid, words, stop)
      if (status === 0) return stdout
      const doing = `"${words[0]}" on the phone "${udid}" ended with ${status}`
      throw adbFailed(doing, `${stderr}${stdout}`.trim())
    },
    close: async () => {
      isClosed = true
      await server?.stop()
      // Appium may have woken another one on the port that is ours alone
      const isPrivate = ownsServer && home !== null
      if (isPrivate && (await isListening(port)))
        await runAdb(options, ['kill-server'], LAST_CALL, UNSTOPPABLE)
    },
  }
}

/** adb insists on one, though it asks nobody there. */
const ANY_PORT = 5037

/** Such as `34.0.4`; asks no server. @throws BridgeError ADB_MISSING, ADB_FAILED */
export async function adbVersion(path: string, signal: AbortSignal): Promise<string> {
  const call = { path, port: ANY_PORT, home: null }
  const said = await runAdb(call, ['version'], { limitMs: COMMAND_LIMIT_MS }, signal)
  return /^Version (\S+)/m.exec(said)?.[1] ?? said.trim()
}

const COMMAND_LIMIT_MS = 15_000
const LAST_CALL = { limitMs: 5_000 }
const UNSTOPPABLE = new AbortController().signal
const PAIR_LIMIT_MS = 30_000
const POLL_MS = 100
const CONNECT_AGAIN_MS = 250
const TRACK_AGAIN_MS = 250
