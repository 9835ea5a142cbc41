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
  readonly shown: unknown
}

const CASES: readonly Case[] = [
  {
    fault: { name: 'authorization', owner: 'ignore' },
    listed: 'unauthorized',
    shown: {
      state: 'unusable',
      problem: {
        code: 'DEVICE_UNAUTHORIZED',
        hint: expect.stringContaining('Allow USB debugging'),
      },
    },
  },
  {
    fault: { name: 'offline', on: true },
    listed: 'offline',
    shown: {
      state: 'unusable',
      problem: { code: 'DEVICE_OFFLINE', hint: expect.stringContaining('adb connect') },
    },
  },
  {
    fault: { name: 'input', denials: 1000 },
    listed: 'device',
    shown: {
      state: 'unusable',
      problem: { code: 'INPUT_DENIED', hint: expect.stringContaining('Security settings') },
    },
  },
  { fault: null, listed: 'device', shown: { state: 'ready', problem: null } },
]

let bench: CliBench
let adb: Adb
let phones: readonly EmulatorProcess[]

beforeAll(async () => {
  bench = await createCliBench()
  await bench.configure({ devices: [{ kind: 'usb' }] })
  const path = await findAdb({ androidHome: null, searchPath: process.env.PATH ?? '' })
  adb = await openAdb({ path, port: bench.adbPort, home: bench.folder }, never)
  phones = await Promise.all(
    CASES.map((_, seed) => startEmulator({ port: 0, controlPort: 0, seed })),
  )
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
    for (const [index, { shown }] of CASES.entries()) {
      expect(states.find(({ udid }) => udid === udidOf(index))).toMatchObject(shown as object)
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
