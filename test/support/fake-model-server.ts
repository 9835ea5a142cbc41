/** A model server on loopback: says what the test gives it and keeps what it was asked. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeModelServer {
  readonly baseUrl: string
  /** Path, headers and body of each request. */
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: unknown
}

export async function startFakeModelServer(
  reply: (response: ServerResponse) => void,
): Promise<FakeModelServer> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const { url: path = '', headers } = request
    asked.push({ path, authorization: headers.authorization, body: await readJson(request) })
    reply(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on TCP: never a pipe's name
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
