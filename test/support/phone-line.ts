/** An emulated phone at the end of the real stack: real adb, real Appium, WebdriverIO. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { readSurroundings } from '../../src/config.js'
import { type Adb, openAdb } from '../../src/device/adb.js'
import { connectPhone } from '../../src/device/appium-phone.js'
import { type AppiumServer, createAppiumServer } from '../../src/device/appium-server.js'
import { findAdb, prepareSdkFolder } from '../../src/device/find-adb.js'
import { freePort } from '../../src/device/free-port.js'
import type { Phone } from '../../src/device/phone.js'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { startEmulator } from '../../src/emulator/emulator-process.js'
import type { AndroidVersion } from '../../src/emulator/identity.js'
import type { Point } from '../../src/geometry.js'

const NEVER = new AbortController().signal

/** The control port's own answer to `GET /state`. */
export type ControlState = PhoneState & {
  readonly screen: { readonly package: string; readonly page: { readonly name: string } } | null
}

export interface PhoneLine {
  readonly folder: string
  readonly udid: string
  readonly adb: Adb
  readonly appium: AppiumServer
  readonly phone: Phone
  readonly log: Logger
  /** Everything that was logged, from `debug` up. */
  logged(): string
  get(path: string): Promise<unknown>
  post(path: string, body: object): Promise<void>
  state(): Promise<ControlState>
  /** The middle of the node with this id, as the screen is now. */
  middleOf(id: string): Promise<Point>
  close(): Promise<void>
}

export async function openPhoneLine(
  seed: number,
  android: AndroidVersion = 14,
  pin: () => string | null = () => null,
): Promise<PhoneLine> {
  const folder = await mkdtemp(join(tmpdir(), 'phonewright-line-'))
  const emulator = await startEmulator({ port: 0, controlPort: 0, seed, android })
  const path = await findAdb(readSurroundings())
  const adb = await openAdb({ path, port: await freePort(), home: folder }, NEVER)
  const sdkRoot = await prepareSdkFolder(path, join(folder, 'sdk'))
  const lines: string[] = []
  const log = pino({ level: 'debug', base: null }, { write: (text) => lines.push(text) })
  const appium = createAppiumServer({ adb, sdkRoot, stateFolder: folder, log })
  const udid = `127.0.0.1:${emulator.port}`
  await adb.connect(udid, { limitMs: 10_000 }, NEVER)
  const endAll = async () => {
    await appium.stop()
    await adb.close()
    await emulator.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const phone = await connectPhone({ udid, name: null, adb, appium, log, pin }, NEVER).catch(
    async (thrown: unknown) => {
      await endAll() // the next test of this process would find the phone's process
      throw thrown
    },
  )
  const address = `http://127.0.0.1:${emulator.controlPort}`
  const get = async (route: string): Promise<unknown> => (await fetch(`${address}${route}`)).json()
  return {
    folder,
    udid,
    adb,
    appium,
    phone,
    log,
    logged: () => lines.join(''),
    get,
    post: async (route, body) => {
      const answer = await fetch(`${address}${route}`, {
        method: 'POST',
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(`${route}: ${await answer.text()}`)
    },
    state: async () => (await get('/state')) as ControlState,
    middleOf: async (id) => middleIn(await phone.source(NEVER), id),
    close: async () => {
      await phone.close()
      await endAll()
    },
  }
}

function middleIn(source: string, id: string): Point {
  const bounds = new RegExp(
    `resource-id="[^"]*:id/${id}"[^>]*bounds="\\[(\\d+),(\\d+)\\]\\[(\\d+),(\\d+)\\]"`,
  )
  const [left = 0, top = 0, right = 0, bottom = 0] = bounds.exec(source)?.slice(1).map(Number) ?? []
  if (right === 0) throw new Error(`no node ${id} on the screen`)
  const size = /<hierarchy [^>]*width="(\d+)" height="(\d+)"/.exec(source)
  const [width = 0, height = 0] = size?.slice(1).map(Number) ?? []
  return { x: (left + right) / 2, y: (top + bottom) / 2, in: { width, height } }
}

/** Command lines of all processes, with their ids (Linux only). */
export async function processes(): Promise<{ readonly pid: number; readonly line: string }[]> {
  if (process.platform !== 'linux') return []
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return Promise.all(
    pids.map(async (pid) => {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return { pid: Number(pid), line: line.replaceAll('\0', ' ') }
    }),
  )
}
