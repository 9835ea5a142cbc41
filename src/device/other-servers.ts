/** Other adb servers of this machine: a phone on USB belongs to one of them at a time. Linux only. */

import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'

export interface OtherServer {
  readonly pid: number
  readonly port: number
}

/** @param port of the server that is not another one; [] where the system does not tell */
export async function otherServers(port: number): Promise<readonly OtherServer[]> {
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number)
  const servers = await Promise.all(pids.map(serverOf))
  return servers.flatMap((server) => (server === null || server.port === port ? [] : [server]))
}

/** Null for every process that is no adb server, has ended, or leaves USB alone. */
async function serverOf(pid: number): Promise<OtherServer | null> {
  const port = readServerPort(await listIn(`/proc/${pid}/cmdline`))
  if (port === null) return null
  const environment = await listIn(`/proc/${pid}/environ`)
  return environment.includes('ADB_USB=0') ? null : { pid, port }
}

/** The port on which a command line serves; null when it is no adb server's. */
export function readServerPort([program = '', ...args]: readonly string[]): number | null {
  if (!/^adb(\.exe)?$/.test(basename(program)) || !args.includes('server')) return null
  const option = args.findIndex((arg) => arg === '-P' || arg === '-L')
  const port = /(\d+)$/.exec(args[option + 1] ?? '')?.[1]
  return option < 0 || port === undefined ? DEFAULT_PORT : Number(port)
}

const DEFAULT_PORT = 5037

async function listIn(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.split('\0').filter((part) => part !== '')
}

/** What to do about them. */
export function describeServers(servers: readonly OtherServer[]): string {
  const each = servers.map(({ pid, port }) => `process ${pid} on port ${port}`).join(', ')
  return `Another adb server runs (${each}) and takes USB phones for itself.`
}

export const OTHER_SERVERS_HINT =
  'If a phone is missing or offline, end that server: "adb -P <port> kill-server", or close the program that started it (Android Studio, scrcpy, …).'
