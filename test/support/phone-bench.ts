/** An emulated phone with its shell and UiAutomator2 server in this process, and no adb around it. */

import { createServer, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { Clock } from '../../src/clock.js'
import { AskedList } from '../../src/emulator/asked-list.js'
import { goodConditions } from '../../src/emulator/conditions.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { IDENTITIES, type Identity } from '../../src/emulator/identity.js'
import { AndroidSystem } from '../../src/emulator/shell/android-system.js'
import { createShell } from '../../src/emulator/shell/shell.js'
import { Picture } from '../../src/emulator/uiautomator/picture.js'
import { UiAutomatorServer } from '../../src/emulator/uiautomator/server.js'
import type { Rect, Size } from '../../src/geometry.js'
import { createLeapingClock } from './leaping-clock.js'
import { WORKSHOP, workshopApps } from './workshop-app.js'

/** 2026-03-04 05:06:07 UTC */
const WALL_TIME = Date.UTC(2026, 2, 4, 5, 6, 7)

export function createPhoneBench(
  clock: Clock = createLeapingClock(),
  identity: Identity = IDENTITIES[14],
) {
  const phone = createEmulatedPhone({ seed: 5, clock, apps: workshopApps })
  phone.launch(WORKSHOP)
  phone.finishAnimations()
  const encoded: string[] = []
  const asked = new AskedList()
  const unknown = new AskedList()
  const failures: unknown[] = []
  const conditions = goodConditions()
  const picture = new Picture(phone, {
    png: async ({ size: { width, height } }, part = wholeOf({ width, height })) =>
      note(encoded, `png ${part.right - part.left}x${part.bottom - part.top}`),
    jpeg: async (_, { scale, quality }) => note(encoded, `jpeg ${scale} ${quality}`),
    raw: async () => phone.draw(),
  })
  const uiautomator = new UiAutomatorServer({
    phone,
    clock,
    picture,
    conditions,
    deviceInfo: { model: 'Bench' },
    reportRequest: (request) => asked.record(`http: ${request}`),
    reportUnknown: (request) => unknown.record(`http: ${request}`),
    reportFailure: (failure) => failures.push(failure),
  })
  const android = new AndroidSystem({
    phone,
    identity,
    clock,
    wallClock: () => new Date(WALL_TIME),
    picture,
    uiautomator,
    unknown,
    conditions,
  })
  const runCommandLine = createShell(android)
  return { phone, clock, android, uiautomator, asked, unknown, encoded, failures, runCommandLine }
}

export type PhoneBench = ReturnType<typeof createPhoneBench>

/** Runs a command line; @returns its status and what it wrote. */
export async function sh({ runCommandLine }: PhoneBench, line: string, input = '') {
  const written = { out: '', err: '' }
  const status = await runCommandLine(line, {
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    out: (output) => {
      written.out += output.toString()
    },
    err: (output) => {
      written.err += output.toString()
    },
    signal: new AbortController().signal,
  })
  return { status, ...written }
}

/** Puts a port of the phone on a port of this machine, as adb forward does. */
export async function forward({ uiautomator }: PhoneBench, phonePort: number) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    uiautomator.attach(phonePort, socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  const close = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return { url: `http://127.0.0.1:${address.port}`, close }
}

function wholeOf({ width, height }: Size): Rect {
  return { left: 0, top: 0, right: width, bottom: height }
}

function note(list: string[], what: string): Buffer {
  list.push(what)
  return Buffer.from(what)
}
