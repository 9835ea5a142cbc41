/** A model hub on loopback that serves one folder in both forms, with ranges, and misbehaves when told to. */

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface HubFaults {
  /** Ends the connection after so many bytes of a body, the first `times` times. */
  cut?: { readonly afterBytes: number; times: number }
  /** Its files end after so many bytes, whatever the listing says; past that it answers with nothing, or 416. */
  shorter?: { readonly bytes: number; readonly pastEnd: 'nothing' | 'refusal' }
  /** Sends everything from the start, whatever range is asked for. */
  knowsNoRanges?: boolean
  /** Files whose bytes arrive changed. */
  readonly damaged: Set<string>
  /** Listed instead of the files. */
  listing?: unknown
  /** Sends no safetensors before so many are asked for. */
  together?: number
  /** Awaited before the first byte of a file is sent. */
  before?: (file: string) => Promise<void>
  /** Answers this status instead, the first `times` times. */
  busy?: { readonly status: number; times: number }
}

export interface FakeHub {
  readonly baseUrl: string
  readonly faults: HubFaults
  /** Each file that was asked for, with its range. */
  readonly asked: { readonly file: string; readonly range: string | undefined }[]
  close(): Promise<void>
}

const FILE_PATH = /^(?:(?:\/models)?\/owner\/model\/resolve\/(?:main|master)|\/cdn)\/(.+)$/
/** Hugging Face sends those who ask for a large file to another host. */
const SENT_ELSEWHERE = /^\/owner\/model\/resolve\/main\/.*\.safetensors$/

/** @param more files that are not in the folder, such as a licence */
export async function startFakeHub(
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<FakeHub> {
  const files = new Map<string, Buffer>(Object.entries(more).map(([k, v]) => [k, Buffer.from(v)]))
  for (const name of await readdir(folder)) files.set(name, await readFile(join(folder, name)))
  const faults: HubFaults = { damaged: new Set() }
  const asked: { file: string; range: string | undefined }[] = []
  const waiting: (() => void)[] = []
  const give = (name: string, bytes: Buffer, send: (bytes: Buffer) => void) => {
    const sent = () => send(faults.damaged.has(name) ? damaged(bytes) : bytes)
    if (faults.together === undefined || !name.endsWith('.safetensors')) return sent()
    waiting.push(sent)
    if (waiting.length >= faults.together) for (const each of waiting.splice(0)) each()
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://hub').pathname
    const listing = listingAt(path, files)
    if (listing !== null) return json(response, faults.listing ?? listing)
    const name = FILE_PATH.exec(path)?.[1] ?? ''
    const bytes = files.get(name)
    if (bytes === undefined) return response.writeHead(404).end()
    if (SENT_ELSEWHERE.test(path)) {
      const { localPort } = request.socket
      return response
        .writeHead(302, { location: `http://localhost:${localPort}/cdn/${name}` })
        .end()
    }
    asked.push({ file: name, range: request.headers.range })
    void Promise.resolve(faults.before?.(name)).then(() =>
      give(name, bytes, (given) => send(request, response, { bytes: given, faults })),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on TCP: never a pipe's name
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    faults,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function listingAt(path: string, files: ReadonlyMap<string, Buffer>): unknown {
  if (path === '/api/models/owner/model/tree/main') return ofHuggingFace(files)
  if (path === '/api/v1/models/owner/model/repo/files') return ofModelScope(files)
  return null
}

interface Sending {
  readonly bytes: Buffer
  readonly faults: HubFaults
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, faults }: Sending,
): void {
  if (faults.busy !== undefined && faults.busy.times-- > 0) {
    response.writeHead(faults.busy.status).end()
    return
  }
  const from = faults.knowsNoRanges
    ? 0
    : Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const { shorter } = faults
  if (shorter?.pastEnd === 'refusal' && from >= shorter.bytes) {
    response.writeHead(416).end()
    return
  }
  const part = bytes.subarray(from, shorter?.bytes)
  if (from > 0) {
    const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`
    response.writeHead(206, { 'content-range': range, 'content-length': part.length })
  } else response.writeHead(200, { 'content-length': part.length })
  const { cut } = faults
  if (cut !== undefined && part.length > cut.afterBytes && cut.times-- > 0) {
    response.write(part.subarray(0, cut.afterBytes), () => request.socket.end())
  } else response.end(part)
}

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(0) ^ 1, 0)
  return copy
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
}

const hex = (kind: 'sha1' | 'sha256', bytes: Buffer) => createHash(kind).update(bytes).digest('hex')

/** Large files are kept apart ("lfs") and have a SHA-256; the others have git's digest. */
function ofHuggingFace(files: ReadonlyMap<string, Buffer>): unknown {
  const listed = [...files].map(([path, bytes]) => ({
    type: 'file',
    path,
    size: bytes.length,
    oid: hex('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes])),
    ...(path.endsWith('.safetensors') && {
      lfs: { oid: hex('sha256', bytes), size: bytes.length, pointerSize: 134 },
    }),
  }))
  return [{ type: 'directory', path: 'assets', oid: '0'.repeat(40), size: 0 }, ...listed]
}

function ofModelScope(files: ReadonlyMap<string, Buffer>): unknown {
  const listed = [...files].map(([path, bytes]) => ({
    Type: 'blob',
    Path: path,
    Size: bytes.length,
    Sha256: hex('sha256', bytes),
  }))
  return { Code: 200, Data: { Files: [{ Type: 'tree', Path: 'assets', Size: 0 }, ...listed] } }
}
