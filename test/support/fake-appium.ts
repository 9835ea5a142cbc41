/** The far side of the wire for tests of src/device: a WebDriver server that answers from a table. */

import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'

export interface FakeCall {
  /** Such as `POST /actions` or `GET /element/field/text`, without the session. */
  readonly route: string
  readonly body: unknown
}

/** A WebDriver error: status, W3C error code, message. */
export class FakeFailure extends Error {
  readonly status: number
  readonly error: string
  constructor(status: number, error: string, message: string) {
    super(message)
    this.status = status
    this.error = error
  }
}

export type FakeAnswers = (call: FakeCall) => unknown

export interface FakeAppium {
  readonly port: number
  readonly calls: readonly FakeCall[]
  close(): Promise<void>
}

/** @param answers the value of each call; undefined counts as null; a thrown FakeFailure as an error */
export async function startFakeAppium(answers: FakeAnswers): Promise<FakeAppium> {
  const calls: FakeCall[] = []
  const server = createServer(async (request, response) => {
    const call = await readCall(request)
    calls.push(call)
    const { status, value } = await answerTo(call, answers)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ value }))
  })
  const port = await listen(server)
  return {
    port,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answerTo(call: FakeCall, answers: FakeAnswers) {
  try {
    const value = (await answers(call)) ?? null
    if (call.route !== 'POST /session') return { status: 200, value }
    const capabilities = { platformName: 'Android', deviceModel: 'Fake 1', platformVersion: '14' }
    return { status: 200, value: value ?? { sessionId: randomUUID(), capabilities } }
  } catch (thrown) {
    if (!(thrown instanceof FakeFailure)) throw thrown
    const { status, error, message } = thrown
    return { status, value: { error, message, stacktrace: '' } }
  }
}

async function readCall(request: IncomingMessage): Promise<FakeCall> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const path = (request.url ?? '').replace(/^\/session\/[^/]+/, '')
  return { route: `${request.method} ${path}`, body: text === '' ? null : JSON.parse(text) }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
