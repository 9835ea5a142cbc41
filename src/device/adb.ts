/**
 * One adb server and what phonewright asks of it. Only this file and adb-server.ts start adb: no host shell in
 * between, every call with a limit. It knows nothing about Appium.
 */

import { spawn } from 'node:child_process'
import { type Clock, systemClock } from '../clock.js'
import { BridgeError } from '../errors.js'
import { type ConnectedPhone, parseDevices, saysConnected } from './adb-parser.js'
import { adbNotStarted, isListening, startServer } from './adb-server.js'

export interface Adb {
  readonly path: string
  /** Port of the adb server. */
  readonly port: number
  /** Where adb keeps its keys; null: the user's home folder. */
  readonly home: string | null
  /** True when the server was not there before and is ours to stop. */
  readonly ownsServer: boolean
  devices(signal: AbortSignal): Promise<readonly ConnectedPhone[]>
  /** Connects a phone over TCP and waits until it takes commands. */
  connect(
    address: string,
    options: { readonly limitMs: number },
    signal: AbortSignal,
  ): Promise<void>
  disconnect(address: string, signal: AbortSignal): Promise<void>
  /** Runs a command in the phone's shell; every word reaches it as it is. */
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
  readonly clock?: Clock
}

/** Starts the adb server unless one listens on the port already; what we start dies with us. */
export async function openAdb(options: AdbOptions, signal: AbortSignal): Promise<Adb> {
  const { path, port, home, clock = systemClock } = options
  const adb = (args: readonly string[], timeoutMs: number, stop: AbortSignal) =>
    runAdb(options, args, timeoutMs, stop)
  const ownsServer = !(await isListening(port))
  const server = ownsServer ? await startServer({ path, port, home }, signal) : null

  const devices = async (stop: AbortSignal) =>
    parseDevices(await adb(['devices', '-l'], COMMAND_LIMIT_MS, stop))

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

  return {
    path,
    port,
    home,
    ownsServer,
    devices,
    connect: async (address, { limitMs }, stop) => {
      await connectSoon(address, limitMs, stop)
      await waitUntilReady(address, limitMs, stop)
    },
    disconnect: async (address, stop) => {
      await adb(['disconnect', address], COMMAND_LIMIT_MS, stop)
    },
    shell: (udid, words, stop) =>
      adb(['-s', udid, 'shell', words.map(quoteForPhone).join(' ')], COMMAND_LIMIT_MS, stop),
    close: async () => {
      await server?.stop()
    },
  }
}

/** adb insists on one, though it asks nobody there. */
const ANY_PORT = 5037

/** Such as `34.0.4`; asks no server. @throws BridgeError ADB_MISSING, ADB_FAILED */
export async function adbVersion(path: string, signal: AbortSignal): Promise<string> {
  const said = await runAdb(
    { path, port: ANY_PORT, home: null },
    ['version'],
    COMMAND_LIMIT_MS,
    signal,
  )
  return /^Version (\S+)/m.exec(said)?.[1] ?? said.trim()
}

const COMMAND_LIMIT_MS = 15_000
const POLL_MS = 100
const CONNECT_AGAIN_MS = 250
/** More than any answer that we read. */
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024

function runAdb(
  { path, port, home }: AdbOptions,
  args: readonly string[],
  timeoutMs: number,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const limit = AbortSignal.timeout(timeoutMs)
    const child = spawn(path, ['-P', String(port), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: AbortSignal.any([signal, limit]),
      // the whole environment goes on to adb; only its HOME may be another
      ...(home === null ? {} : { env: { ...process.env, HOME: home } }),
    })
    const output = collect(child.stdout)
    const complaint = collect(child.stderr)
    child.once('error', (error) => {
      if (signal.aborted) reject(signal.reason)
      else
        reject(limit.aborted ? tooSlow(args, timeoutMs) : adbNotStarted(path, error.message, error))
    })
    child.once('close', (code) => {
      if (code === 0) resolve(output())
      else reject(failed(args, code, `${complaint()}${output()}`.trim()))
    })
  })
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  let bytes = 0
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= MAX_OUTPUT_BYTES) chunks.push(chunk)
  })
  return () => Buffer.concat(chunks).toString('utf8')
}

/** adb joins its arguments with spaces and the phone's shell splits them again: so we quote. */
function quoteForPhone(word: string): string {
  return /^[A-Za-z0-9_./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** `closed`: the link broke in the middle of the command. */
const GONE = /device '.*' not found|device offline|no devices|error: closed|protocol fault/

function tooSlow(args: readonly string[], limitMs: number): BridgeError {
  return new BridgeError('ADB_FAILED', `"adb ${args.join(' ')}" gave no answer in ${limitMs} ms.`, {
    hint: 'Unplug the phone and plug it in again; if that does not help, run "adb kill-server".',
  })
}

function failed(args: readonly string[], code: number | null, said: string): BridgeError {
  const message = `"adb ${args.join(' ')}" ended with ${code ?? 'a signal'}: ${said || 'no message'}`
  if (/device (unauthorized|still authorizing)/.test(said)) {
    return new BridgeError('DEVICE_UNAUTHORIZED', message, {
      hint: 'Unlock the phone and accept "Allow USB debugging".',
    })
  }
  if (GONE.test(said)) {
    return new BridgeError('DEVICE_LOST', message, {
      hint: 'Check the cable or the network, then run "phonewright devices".',
    })
  }
  return new BridgeError('ADB_FAILED', message, {
    hint: 'Run the same adb command by hand to see more, or restart adb with "adb kill-server".',
  })
}

function cannotConnect(address: string, answer: string): BridgeError {
  return new BridgeError(
    'DEVICE_NOT_FOUND',
    `adb could not connect to ${address}: ${answer.trim()}`,
    {
      hint: `Check that the phone listens on ${address} ("adb tcpip 5555" on a real phone, "phonewright emulator" for ours).`,
    },
  )
}

function notReady(address: string, state: string, limitMs: number): BridgeError {
  const code = state === 'unauthorized' ? 'DEVICE_UNAUTHORIZED' : 'DEVICE_OFFLINE'
  return new BridgeError(
    code,
    `${address} is connected, but after ${limitMs} ms adb still calls it "${state}", not "device".`,
    {
      hint:
        code === 'DEVICE_UNAUTHORIZED'
          ? 'Unlock the phone and accept "Allow USB debugging".'
          : `Run "adb disconnect ${address}" and try again; restart the phone's debugging if it stays away.`,
    },
  )
}
