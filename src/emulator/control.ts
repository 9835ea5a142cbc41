/**
 * The emulated phone's control port: loopback HTTP for tests and benchmarks that look behind the
 * screen. A phone in the hand has no such port, so the bridge never uses it.
 */

import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ZodError, z } from 'zod'
import type { Clock } from '../clock.js'
import { BridgeError, messageOf } from '../errors.js'
import { createRandom } from '../random.js'
import type { PhoneState } from './apps/app.js'
import { LANGUAGES } from './content/language.js'
import { takeDetour } from './detour.js'
import type { EmulatedPhone } from './emulated-phone.js'
import { merge } from './merge.js'
import { createTaskDesk, type TaskDesk } from './task-desk.js'
import { FAMILY_NAMES } from './tasks/make-task.js'
import { portFailure } from './wire.js'
import type { WirelessDebugging } from './wireless/wireless-debugging.js'

export interface ControlOptions {
  readonly phone: EmulatedPhone
  readonly clock: Clock
  /** 0 takes a free port. */
  readonly port: number
  readonly asked: () => readonly string[]
  readonly unknown: () => readonly string[]
  /** Makes something go wrong. @throws ZodError, BridgeError USAGE */
  readonly causeFault: (request: unknown) => Promise<void>
  /** Opens "Pair device with pairing code". */
  readonly openPairing: WirelessDebugging['openPairing']
}

export interface Control {
  readonly port: number
  close(): Promise<void>
}

interface ControlContext extends ControlOptions {
  readonly desk: TaskDesk
}

/** @returns what is answered as JSON, or a promise of it */
type ControlRoute = (context: ControlContext, body: unknown) => unknown

const ROUTES: Readonly<Record<string, ControlRoute>> = {
  'GET /state': ({ phone }) => stateOf(phone),
  'POST /state': ({ phone }, body) => {
    const change = stateChangeSchema.parse(body)
    if ('reset' in change) phone.reset(change.reset, change.language)
    else phone.replaceState(merge(phone.state, change.set) as PhoneState) // same shape, other values
    return stateOf(phone)
  },
  'POST /messages': ({ phone, desk }, body) => {
    desk.receive(messageSchema.parse(body))
    return stateOf(phone)
  },
  'POST /detour': ({ phone }, body) => {
    const { seed } = detourSchema.parse(body)
    return { turn: takeDetour(phone, createRandom(seed)) }
  },
  'GET /asked': ({ asked }) => asked(),
  'GET /motion': ({ phone, clock }) => ({
    touchedAt: phone.touchedAt === null ? null : Date.now() - (clock.now() - phone.touchedAt),
    isMoving: phone.isAnimating(),
  }),
  'GET /unknown': ({ unknown }) => unknown(),
  'POST /faults': async ({ causeFault }, body) => {
    await causeFault(body)
    return {}
  },
  'POST /pairing': ({ openPairing }, body) => openPairing(pairingSchema.parse(body).code),
  'POST /task': ({ desk }, body) => {
    return desk.give(taskRequestSchema.parse(body))
  },
  'GET /task/check': ({ desk }) => desk.check(),
}

const taskRequestSchema = z.strictObject({
  seed: z.int().min(0),
  family: z.union([z.string(), z.array(z.string()).min(1)]).default(FAMILY_NAMES),
  language: z.enum(LANGUAGES).default('en'),
  undisturbed: z.boolean().default(false),
  set: z.record(z.string(), z.unknown()).default({}),
})

const detourSchema = z.strictObject({ seed: z.int().min(0) })

/** A text message comes in. */
const messageSchema = z.strictObject({ from: z.string().min(1), text: z.string().min(1) })

/** What stands on the phone's screen. */
const pairingSchema = z.strictObject({ code: z.string().regex(/^\d{6}$/, 'expected six digits') })

const stateChangeSchema = z.union([
  z.strictObject({ reset: z.int().min(0), language: z.enum(LANGUAGES).default('en') }),
  z.strictObject({ set: z.record(z.string(), z.unknown()) }),
])

const MAX_BODY_BYTES = 8 * 1024 * 1024

export async function startControl(options: ControlOptions): Promise<Control> {
  const context = { ...options, desk: createTaskDesk(options.phone) }
  const server = createServer((request, response) => {
    answer(request, context).then(({ status, value }) => {
      const body = Buffer.from(JSON.stringify(value))
      response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': body.length,
      })
      response.end(body)
    }, response.destroy.bind(response))
  })
  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening').catch((failure: unknown) => {
    throw portFailure(options.port, failure)
  })
  return {
    port: (server.address() as AddressInfo).port, // a TCP server that listens has such an address
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

interface Answer {
  readonly status: number
  readonly value: unknown
}

async function answer(request: IncomingMessage, context: ControlContext): Promise<Answer> {
  // Only a web page sends an origin, and no web page has business here.
  if (request.headers.origin !== undefined)
    return refusal(403, 'Web pages may not control the phone')
  const name = `${request.method} ${request.url?.split('?')[0]}`
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined
  if (route === undefined) {
    return refusal(404, `${name} is not known; expected one of ${Object.keys(ROUTES).join(', ')}`)
  }
  try {
    return { status: 200, value: await route(context, await readJson(request)) }
  } catch (failure) {
    return refusal(isRequestAtFault(failure) ? 400 : 500, messageOf(failure))
  }
}

function isRequestAtFault(failure: unknown): boolean {
  if (failure instanceof BridgeError) return failure.code === 'USAGE'
  return failure instanceof ZodError || failure instanceof SyntaxError
}

function refusal(status: number, error: string): Answer {
  return { status, value: { error } }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MAX_BODY_BYTES) throw new SyntaxError(`The body is longer than ${MAX_BODY_BYTES}`)
    chunks.push(chunk)
  }
  return length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString())
}

/** The state, and what is in front: null while the screen is dark or locked. */
function stateOf(phone: EmulatedPhone) {
  const front = phone.frontPage()
  const screen = front === null ? null : { package: front.packageName, page: front.page }
  return { ...phone.state, screen }
}
