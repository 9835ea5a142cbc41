/** What `devices` and `doctor` say about phones in every state, with the real adb and emulated phones. */

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { controlOf, type FaultRequest } from '../../src/cli/emulator-control.js'
import { type Adb, openAdb } from '../../src/device/adb.js'
import { findAdb } from '../../src/device/find-adb.js'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'
import { waitFor } from '../support/wait-for.js'

const LIMIT_MS = 90_000
const never = new AbortController().signal

interface Case {
  readonly fault: FaultRequest | null
  /** As adb lists it. */
  readonly listed: string
  readonly code: string | null
  /** A part of it. */
  readonly remedy: string
}

const CASES: readonly Case[] = [
  {
    fault: { name: 'authorization', owner: 'ignore' },
    listed: 'unauthorized',
    code: 'DEVICE_UNAUTHORIZED',
    remedy: 'Allow USB debugging',
  },
  {
    fault: { name: 'offline', on: true },
    listed: 'offline',
    code: 'DEVICE_OFFLINE',
    remedy: 'adb connect',
  },
  {
    fault: { name: 'input', denials: 1000 },
    listed: 'device',
    code: 'INPUT_DENIED',
    remedy: 'Security settings',
  },
  { fault: null, listed: 'device', code: null, remedy: '' },
]

let bench: CliBench
let adb: Adb
let phones: EmulatorProcess[]

beforeAll(async () => {
  bench = await createCliBench()
  await bench.configure({ devices: [{ kind: 'usb' }] })
  const path = await findAdb({ androidHome: null, searchPath: process.env.PATH ?? '' })
  adb = await openAdb({ path, port: bench.adbPort, home: bench.folder }, never)
  // one after the other: a busy machine takes its time for four at once
  phones = []
  for (const seed of CASES.keys()) {
    phones.push(await startEmulator({ port: 0, controlPort: 0, seed }))
  }
  for (const [index, { fault, listed }] of CASES.entries()) {
    const udid = udidOf(index)
    await adb.connect(udid, { limitMs: 10_000 }, never)
    await causeFault(index, fault)
    await waitFor(`${udid} is ${listed}`, async () =>
      (await adb.devices(never)).some((phone) => phone.udid === udid && phone.stateText === listed),
    )
  }
}, LIMIT_MS)
afterAll(async () => {
  await adb?.close()
  await Promise.all(phones?.map((phone) => phone.stop()) ?? [])
  await bench?.remove()
}, LIMIT_MS)

const udidOf = (index: number) => `127.0.0.1:${phones[index]?.port}`

async function causeFault(index: number, fault: Case['fault']): Promise<void> {
  const port = phones[index]?.controlPort ?? 0
  if (fault !== null) await controlOf(port).causeFault(fault, never)
}

test(
  'devices shows an unauthorized, an offline, an untouchable and a ready phone side by side',
  async () => {
    const { exitCode, out } = await bench.call(['devices', '--json'])
    expect(exitCode).toBe(0)
    const states = out.split('\n').map((line) => JSON.parse(line))
    expect(states).toHaveLength(CASES.length)
    for (const [index, { code, remedy }] of CASES.entries()) {
      const { state, problem } = states.find(({ udid }) => udid === udidOf(index))
      expect(state).toBe(code === null ? 'ready' : 'unusable')
      expect(problem?.code ?? null).toBe(code)
      expect(problem?.hint ?? '').toContain(remedy)
    }
  },
  LIMIT_MS,
)

test(
  'for people, each unusable phone has its reason and its remedy below it',
  async () => {
    const { out } = await bench.call(['devices'])
    for (const [index, { code, remedy }] of CASES.entries()) {
      const lines = out.split('\n')
      const at = lines.findIndex((line) => line.includes(udidOf(index)))
      expect(lines[at]).toMatch(code === null ? /^Pixel 8 .* ready$/ : / unusable$/)
      expect(lines[at + 2] ?? '').toContain(remedy)
    }
  },
  LIMIT_MS,
)

test(
  'doctor names what keeps each of them away, with its remedy',
  async () => {
    const { out } = await bench.call(['doctor', '--json'])
    const checks = out.split('\n').map((line) => JSON.parse(line))
    const about = checks.filter(({ name }) => name.startsWith('phone '))
    expect(about.map(({ state }) => state).sort()).toEqual(['failed', 'failed', 'failed', 'ok'])
    const remedies = about.map(({ remedy }) => remedy ?? '').join('\n')
    expect(remedies).toContain('Allow USB debugging')
    expect(remedies).toContain('adb connect')
    expect(remedies).toContain('Security settings')
    expect(checks).toContainEqual(expect.objectContaining({ name: 'adb server' }))
  },
  LIMIT_MS,
)

test(
  'devices names a second adb server that takes phones for itself',
  async () => {
    const other = await createCliBench()
    try {
      const { err } = await other.call(['devices'])
      if (process.platform === 'linux') expect(err).toContain(`on port ${bench.adbPort}`)
    } finally {
      await other.remove()
    }
  },
  LIMIT_MS,
)
