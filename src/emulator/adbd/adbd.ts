/** The phone's adb daemon: a TCP port that adb servers connect to. Knows no service and no phone. */

import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { AdbConnection, type ConnectionOptions } from './connection.js'

export interface Adbd {
  readonly port: number
  /** Cuts every link, as pulling the cable does; hosts may come back. */
  dropConnections(): void
  close(): Promise<void>
}

/** @param port 0 takes a free one; fails with the system's EADDRINUSE when it is taken */
export async function startAdbd(port: number, options: ConnectionOptions): Promise<Adbd> {
  const connections = new Set<AdbConnection>()
  const server = createServer((socket) => {
    const connection = new AdbConnection(socket, options)
    connections.add(connection)
    socket.once('close', () => connections.delete(connection))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const dropConnections = () => {
    for (const connection of connections) connection.drop()
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
