/**
 * Speaks to an adb server over its socket: for what must not cost a process each time, and for what must
 * not stand in a process list. Knows the framing, not what the services mean.
 */

import { connect } from 'node:net'
import { addAbortSignal, type Duplex } from 'node:stream'
import { BridgeError, messageOf } from '../errors.js'

/** What the phone's shell made of a command. */
export interface ShellAnswer {
  readonly stdout: string
  readonly stderr: string
  readonly status: number
}

/** An adb server's `FAIL`: its own words, such as `device offline`. */
export class AdbRefusal extends Error {}

/**
 * Runs a command line in a phone's shell (protocol v2, Android 7 and later).
 * @throws AdbRefusal, BridgeError ADB_FAILED when no server answers, and the signal's reason
 */
export async function runShell(
  port: number,
  { udid, line }: { readonly udid: string; readonly line: string },
  signal: AbortSignal,
): Promise<ShellAnswer> {
  return conversation(port, signal, async (server) => {
    await server.ask(`host:transport:${udid}`)
    await server.ask(`shell,v2,raw:${line}`)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    for (;;) {
      const header = await server.take(SHELL_HEADER_BYTES)
      const content = await server.take(header.readUInt32LE(1))
      if (header[0] === STDOUT) stdout.push(content)
      else if (header[0] === STDERR) stderr.push(content)
      else if (header[0] === EXIT) {
        return { stdout: text(stdout), stderr: text(stderr), status: content[0] ?? 0 }
      }
    }
  })
}

/**
 * Hands on every listing (as `adb devices -l` prints it, without its heading): the first at once, another
 * whenever a phone comes, goes or changes. Never resolves; rejects when the server is gone.
 */
export async function trackDevices(
  port: number,
  onListing: (listing: string) => void,
  signal: AbortSignal,
): Promise<never> {
  return conversation(port, signal, async (server) => {
    await server.ask('host:track-devices-l')
    for (;;) onListing((await server.block()).toString())
  })
}

/** Of the shell protocol: which stream, then the length of what follows. */
const SHELL_HEADER_BYTES = 5
const STDOUT = 1
const STDERR = 2
const EXIT = 3

async function conversation<T>(
  port: number,
  signal: AbortSignal,
  talk: (server: ServerTalk) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  const socket = addAbortSignal(signal, connect({ host: '127.0.0.1', port }))
  try {
    return await talk(new ServerTalk(socket))
  } catch (thrown) {
    signal.throwIfAborted()
    if (thrown instanceof AdbRefusal) throw thrown
    throw new BridgeError(
      'ADB_FAILED',
      `The adb server on port ${port} broke off: ${messageOf(thrown)}`,
      { hint: 'Try again; "adb start-server" starts one by hand.', cause: thrown },
    )
  } finally {
    socket.destroy()
  }
}

class ServerTalk {
  readonly #socket: Duplex
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(socket: Duplex) {
    this.#socket = socket
    this.#chunks = socket[Symbol.asyncIterator]()
  }

  /** Asks for a service and waits for its OKAY. */
  async ask(service: string): Promise<void> {
    const bytes = Buffer.from(service)
    this.#socket.write(Buffer.concat([lengthOf(bytes), bytes]))
    const answer = (await this.take(4)).toString('latin1')
    if (answer === 'OKAY') return
    if (answer === 'FAIL') throw new AdbRefusal((await this.block()).toString())
    throw new Error(`it answered "${answer}", expected OKAY or FAIL`)
  }

  /** Bytes behind their length in four hex digits. */
  async block(): Promise<Buffer> {
    return this.take(Number.parseInt((await this.take(4)).toString('latin1'), 16))
  }

  async take(count: number): Promise<Buffer> {
    while (this.#held.length < count) {
      const next = await this.#chunks.next()
      if (next.done === true) throw new Error('it hung up')
      this.#held = Buffer.concat([this.#held, next.value])
    }
    const taken = this.#held.subarray(0, count)
    this.#held = this.#held.subarray(count)
    return taken
  }
}

function lengthOf({ length }: Buffer): Buffer {
  return Buffer.from(length.toString(16).padStart(4, '0'))
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString()
}
