/** The phone's adb daemon: a TCP port that adb servers connect to. Knows no service and no phone. */

import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { AdbConnection, type ConnectionOptions } from './connection.js'
import { type SecureOptions, secureLink } from './secure-link.js'

export interface Adbd {
  readonly port: number
  /** Cuts every link, as pulling the cable does; hosts may come back. */
  dropConnections(): void
  close(): Promise<void>
}

export interface AdbdOptions extends Omit<ConnectionOptions, 'isTrusted'> {
  /** Null: as over a cable. */
  readonly secure: SecureOptions | null
}

/** @param port 0 takes a free one; fails with the system's EADDRINUSE when it is taken */
export async function startAdbd(port: number, options: AdbdOptions): Promise<Adbd> {
  const { secure } = options
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    if (secure === null) {
      new AdbConnection(socket, { ...options, isTrusted: false })
      return
    }
    const serve = async () => {
      const secured = await secureLink(socket, secure)
      if (secured !== null) new AdbConnection(secured, { ...options, isTrusted: true })
    }
    serve().catch((failure: unknown) => options.reportFailure('TLS', failure))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const dropConnections = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port, // a TCP server that listens has such an address
    dropConnections,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      dropConnections()
      await closed
    },
  }
}
