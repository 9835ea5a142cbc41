/**
 * The dashboard: one page and its addresses, for the person at this machine. Loopback unless told
 * otherwise; nobody gets in without the token of a printed address. Knows only the bridge.
 */

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Bridge } from '../bridge/bridge.js'
import { BridgeError, messageOf } from '../errors.js'
import type { Logger } from '../log.js'
import { type Access, createAccess } from './access.js'
import { bracketed, createGuard, ownHosts } from './guard.js'
import { createMessageStream, type MessageStream } from './message-stream.js'
import { createFaultHandler, createRoutes } from './routes.js'

export interface DashboardAddress {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
}

export interface DashboardOptions extends DashboardAddress {
  readonly bridge: Bridge
  readonly log: Logger
}

export interface Dashboard {
  /** The address to print. Its token lets one browser in, once. */
  readonly url: string
  /** Another such address, for another browser. */
  newUrl(): string
  close(): Promise<void>
}

/** @throws BridgeError PORT_IN_USE, CONFIG_INVALID (no such address on this machine) */
export async function createDashboard(options: DashboardOptions): Promise<Dashboard> {
  const { bridge, host, log } = options
  const server = createServer()
  const port = await listen(server, options)
  const access = createAccess(port)
  const messages = createMessageStream(bridge)
  server.on('request', createApp({ bridge, access, messages, log, hosts: ownHosts(host, port) }))

  const shownHost = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  const newUrl = () => `http://${bracketed(shownHost)}:${port}/?token=${access.mintToken()}`
  return {
    url: newUrl(),
    newUrl,
    async close() {
      messages.close()
      const closed = once(server, 'close')
      server.close()
      // Live pictures have no end of their own.
      server.closeAllConnections()
      await closed
    },
  }
}

/** Asks for the address and gives it back: what is wrong with it is told before phones and models are started.
 *  @throws BridgeError as createDashboard */
export async function tryAddress(address: DashboardAddress): Promise<void> {
  const server = createServer()
  await listen(server, address)
  const closed = once(server, 'close')
  server.close()
  await closed
}

async function listen(server: Server, { host, port }: DashboardAddress): Promise<number> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (thrown) {
    throw cannotListen(thrown, host, port)
  }
  return (server.address() as AddressInfo).port // a TCP server's address is never a path
}

function cannotListen(thrown: unknown, host: string, port: number): BridgeError {
  const isInUse =
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    thrown.code === 'EADDRINUSE'
  if (isInUse) {
    return new BridgeError('PORT_IN_USE', `Port ${port} of ${host} is taken by another program.`, {
      hint: 'Close the other phonewright, or choose another port with --port (0 takes a free one).',
      cause: thrown,
    })
  }
  return new BridgeError(
    'CONFIG_INVALID',
    `The dashboard cannot listen on ${host}:${port}: ${messageOf(thrown)}.`,
    {
      hint: 'Use 127.0.0.1, or an address and port that this machine lets you use.',
      cause: thrown,
    },
  )
}

interface AppParts {
  readonly bridge: Bridge
  readonly access: Access
  readonly messages: MessageStream
  readonly log: Logger
  readonly hosts: ReadonlySet<string>
}

function createApp({ bridge, access, messages, log, hosts }: AppParts): Express {
  const publicFolder = fileURLToPath(new URL('public', import.meta.url))
  const app = express()
  app.disable('x-powered-by')
  app.use(createGuard(hosts))
  app.get('/', (request, response) => {
    const isAdmitted = access.admits(request.headers.cookie) || letIn(access, request, response)
    response.status(isAdmitted ? 200 : 401)
    response.sendFile(isAdmitted ? 'index.html' : 'locked.html', { root: publicFolder })
  })
  app.use(express.static(publicFolder, { index: false, cacheControl: false }))
  app.use('/api', requireSession(access), express.json({ limit: '16kb' }))
  app.use('/api', createRoutes(bridge, messages))
  app.use(createFaultHandler(log))
  return app
}

/** Spends the address's token. The page itself takes the dead token out of the address bar. */
function letIn(access: Access, request: Request, response: Response): boolean {
  const { token } = request.query
  const cookie = typeof token === 'string' ? access.exchange(token) : null
  if (cookie !== null) response.setHeader('Set-Cookie', cookie)
  return cookie !== null
}

function requireSession(access: Access) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (access.admits(request.headers.cookie)) {
      next()
      return
    }
    response.status(401).json({
      code: 'USAGE',
      message: 'This browser has no session with the dashboard.',
      hint: 'Open the address that phonewright printed; it lets one browser in, once.',
    })
  }
}
