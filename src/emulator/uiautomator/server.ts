/**
 * The HTTP server that Appium's UiAutomator2 helper runs on a phone. It listens on no port of this
 * machine: adb streams to the phone's ports 6790 and 7810 are handed to it as sockets.
 */

import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { ZodError, z } from 'zod'
import type { Clock } from '../../clock.js'
import { messageOf } from '../../errors.js'
import { type Conditions, INPUT_DENIED, PICTURE_FAILED, usesUp } from '../conditions.js'
import type { EmulatedPhone } from '../emulated-phone.js'
import { DEVICE_ROUTES } from './device-routes.js'
import { ELEMENT_ROUTES } from './element-routes.js'
import { Elements } from './elements.js'
import { MjpegStream } from './mjpeg.js'
import type { Picture } from './picture.js'
import { ProtocolError } from './protocol-error.js'
import { matchRoute, type RouteContext, type RouteTable } from './route.js'
import { ServerSettings } from './server-settings.js'
import { TouchPlayer } from './touch.js'

const HTTP_PORT = 6790
const MJPEG_PORT = 7810
/** The driver compares it with the version of its own APK. */
const SERVER_VERSION = '10.6.6'
const MAX_BODY_BYTES = 16 * 1024 * 1024

export interface UiAutomatorOptions {
  readonly phone: EmulatedPhone
  readonly clock: Clock
  readonly picture: Picture
  readonly conditions: Conditions
  readonly deviceInfo: Readonly<Record<string, unknown>>
  /** Every request, such as `GET /status`. */
  readonly reportRequest: (request: string) => void
  /** A request that no route knows. */
  readonly reportUnknown: (request: string) => void
  readonly reportFailure: (failure: unknown) => void
}

/** Requests that touch the screen or press keys. */
const INJECTS =
  /^POST \/(actions|back|keys|appium\/gestures\/|appium\/device\/\w*press_keycode|element\/[^/]+\/click)/

const ROUTES: RouteTable = { ...DEVICE_ROUTES, ...ELEMENT_ROUTES }

/** How the helper's process ended. */
export type RunEnd = 'stopped' | 'crashed'

interface Session {
  readonly id: string
  readonly capabilities: Record<string, unknown>
}

export class UiAutomatorServer {
  /** The phone's one touch screen. */
  readonly touch: TouchPlayer
  readonly #options: UiAutomatorOptions
  readonly #http: Server
  readonly #mjpeg: MjpegStream
  readonly #settings = new ServerSettings()
  readonly #elements = new Elements()
  readonly #context: RouteContext
  #session: Session | null = null
  #stopped: ((end: RunEnd) => void) | null = null

  constructor(options: UiAutomatorOptions) {
    const { phone, clock, picture, deviceInfo } = options
    this.#options = options
    this.touch = new TouchPlayer(phone, clock)
    this.#mjpeg = new MjpegStream({
      picture,
      clock,
      settings: () => this.#settings.stream(),
      frameRateLimit: () => options.conditions.frameRateLimit,
      reportFailure: options.reportFailure,
    })
    this.#context = {
      phone,
      picture,
      deviceInfo,
      touch: this.touch,
      elements: this.#elements,
      settings: this.#settings,
      resolveElement: (id) => this.#elements.resolve(id, phone.tree()),
    }
    // Streams through adb stay open for as long as the session.
    this.#http = createServer({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 })
    this.#http.on('request', (request, response) => {
      this.#serve(request, response).catch(options.reportFailure)
    })
  }

  /** Runs until `stop` or the signal; a second instance replaces the first, as on a phone. */
  async run(signal: AbortSignal): Promise<RunEnd> {
    this.stop()
    const stop = () => this.stop()
    signal.addEventListener('abort', stop, { once: true })
    try {
      return await new Promise<RunEnd>((resolve) => {
        this.#stopped = resolve
        if (signal.aborted) this.stop()
      })
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }

  stop(): void {
    this.#end('stopped')
  }

  /** Its process dies: whoever is connected hears no more. */
  crash(): void {
    this.#http.closeAllConnections()
    this.#end('crashed')
  }

  #end(end: RunEnd): void {
    const stopped = this.#stopped
    this.#stopped = null
    this.#endSession()
    this.#settings.reset()
    this.#mjpeg.close()
    stopped?.(end)
  }

  get isRunning(): boolean {
    return this.#stopped !== null
  }

  listensOn(port: number): boolean {
    return this.isRunning && (port === HTTP_PORT || port === MJPEG_PORT)
  }

  /** Takes a connection to one of the ports that it listens on. */
  attach(port: number, socket: Duplex): void {
    if (port === MJPEG_PORT) this.#mjpeg.attach(socket)
    else this.#http.emit('connection', socket)
  }

  /** Frees the HTTP server's timers. */
  close(): void {
    this.stop()
    this.#http.close()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    this.#options.reportRequest(`${request.method} ${path}`)
    const { clock, conditions } = this.#options
    const { requestMs, pictureMs } = conditions.latency
    const lateMs = requestMs + (path.endsWith('/screenshot') ? pictureMs : 0)
    if (lateMs > 0) await clock.sleep(lateMs)
    let status = 200
    let value: unknown
    try {
      value = (await this.#answer(request.method ?? 'GET', path, body)) ?? null
    } catch (failure) {
      const refusal = refusalOf(failure)
      if (refusal.error === 'unknown error') this.#options.reportFailure(failure)
      status = refusal.status
      value = { error: refusal.error, message: refusal.message, stacktrace: '' }
    }
    const answer = Buffer.from(JSON.stringify({ value, sessionId: this.#session?.id ?? null }))
    response.writeHead(status, {
      'content-type': 'application/json; charset=UTF-8',
      'content-length': answer.length,
    })
    response.end(answer)
    // The helper's process ends with its session; the driver waits for that.
    if (request.method === 'DELETE' && status === 200) response.once('finish', () => this.stop())
  }

  #answer(method: string, path: string, body: unknown): unknown {
    switch (`${method} ${path}`) {
      case 'GET /status':
        return {
          ready: true,
          message: 'UiAutomator2 Server is ready to accept commands',
          build: { version: SERVER_VERSION },
        }
      case 'GET /sessions':
        return this.#session === null ? [] : [this.#session]
      case 'POST /session':
        return this.#startSession(body)
    }
    const [, root, sessionId, ...rest] = path.split('/')
    if (root !== 'session' || sessionId !== this.#session?.id) {
      throw new ProtocolError('invalid session id', `The session '${sessionId}' is not known`)
    }
    const request = `${method} /${rest.join('/')}`
    if (request === 'DELETE /') return this.#endSession()
    return this.#route(request, body)
  }

  #route(request: string, body: unknown): unknown {
    const { conditions } = this.#options
    if (request === 'GET /screenshot' && usesUp(conditions, 'pictureFailures')) {
      throw new ProtocolError('unable to capture screen', PICTURE_FAILED)
    }
    if (INJECTS.test(request) && usesUp(conditions, 'inputDenials')) {
      throw new ProtocolError('unknown error', INPUT_DENIED)
    }
    const matched = matchRoute(ROUTES, request)
    if (matched === null) {
      this.#options.reportUnknown(request)
      throw new ProtocolError('unknown command', `The phone does not know ${request}`)
    }
    return matched.handler({ context: this.#context, body, params: matched.params })
  }

  #startSession(body: unknown): unknown {
    this.#endSession()
    const capabilities = capabilitiesOf(body)
    this.#session = { id: randomUUID(), capabilities }
    return { sessionId: this.#session.id, capabilities }
  }

  #endSession(): null {
    this.#session = null
    this.#elements.clear()
    return null
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || '{}')
  } catch {
    return {} // what the handler needs will be missing, and it says so
  }
}

const newSessionSchema = z.object({
  capabilities: z.object({ firstMatch: z.array(z.record(z.string(), z.unknown())) }),
})

function capabilitiesOf(body: unknown): Record<string, unknown> {
  const asked = newSessionSchema.safeParse(body)
  return asked.data?.capabilities.firstMatch[0] ?? {}
}

function refusalOf(failure: unknown): ProtocolError {
  if (failure instanceof ProtocolError) return failure
  if (failure instanceof ZodError) return new ProtocolError('invalid argument', failure.message)
  return new ProtocolError('unknown error', messageOf(failure))
}
