/** The real adb with a server port and a HOME of its own, so that no other adb notices the test. */

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findAdb, prepareSdkFolder } from '../../src/device/find-adb.js'
import { freePort } from '../../src/device/free-port.js'

export interface Finished {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface RealAdb {
  readonly path: string
  readonly port: number
  /** HOME of its keys; also the folder for the test's files. */
  readonly folder: string
  /** An Android SDK with this adb in it. */
  readonly sdkRoot: string
  run(args: readonly string[], stdin?: string): Promise<Finished>
  stop(): Promise<void>
}

const LIMIT_MS = 20_000

export async function startRealAdb(): Promise<RealAdb> {
  const folder = await mkdtemp(join(tmpdir(), 'phonewright-adb-'))
  const path = await findAdb({
    androidHome: process.env.ANDROID_HOME ?? null,
    searchPath: process.env.PATH ?? '',
  })
  const port = await freePort()
  const env = { ...process.env, HOME: folder, ANDROID_ADB_SERVER_PORT: String(port) }
  const run: RealAdb['run'] = (args, stdin) =>
    new Promise((resolve) => {
      const options = { env, encoding: 'buffer', timeout: LIMIT_MS, maxBuffer: 2 ** 26 } as const
      const child = execFile(path, args, options, (error, stdout, stderr) => {
        const status = error === null ? 0 : Number(error.code)
        resolve({ status, stdout, stderr: stderr.toString() })
      })
      child.stdin?.end(stdin)
    })
  const sdkRoot = await prepareSdkFolder(path, join(folder, 'sdk'))
  return {
    path,
    port,
    folder,
    sdkRoot,
    run,
    stop: async () => {
      await run(['kill-server'])
      await rm(folder, { recursive: true, force: true })
    },
  }
}
