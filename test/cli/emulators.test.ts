/** Emulators as the Android SDK's: the real adb finds one by itself, on the ports where it looks for them. */

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chooseUsb } from '../../src/cli/choose-usb.js'
import { type Adb, openAdb } from '../../src/device/adb.js'
import { findAdb } from '../../src/device/find-adb.js'
import { freePort } from '../../src/device/free-port.js'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'
import { waitFor } from '../support/wait-for.js'

const LIMIT_MS = 90_000
const AVD = 'Pixel_8_API_34'
/** Last of the ports on which every adb server looks for emulators; ours looks further, so only it finds this one. */
const EVERYBODYS_LAST_PORT = 5585
/** A server that looks there has found it long before. */
const FINDING_MS = 3_000
const never = new AbortController().signal

let bench: CliBench
let phone: EmulatorProcess
let adb: Adb

beforeAll(async () => {
  bench = await createCliBench()
  const path = await findAdb({ androidHome: null, searchPath: process.env.PATH ?? '' })
  phone = await startAsEmulator(EVERYBODYS_LAST_PORT + 2)
  const other = await openAdb(
    { path, port: await freePort(), home: bench.folder, takesUsb: false },
    never,
  )
  const address = `127.0.0.1:${phone.port}`
  await other.connect(address, { limitMs: 10_000 }, never)
  await other.shell(address, ['setprop', 'ro.boot.qemu.avd_name', AVD], never)
  await other.close()
  process.env.ADB_LOCAL_TRANSPORT_MAX_PORT = String(phone.port)
  adb = await openLookingFurther(path)
}, LIMIT_MS)
afterAll(async () => {
  delete process.env.ADB_LOCAL_TRANSPORT_MAX_PORT
  await adb?.close()
  await phone?.stop()
  await bench?.remove()
}, LIMIT_MS)

/** adb takes every second port for an emulator, and names it by the port before. */
const udidOf = () => `emulator-${phone.port - 1}`

/**
 * adb 33 reads ADB_LOCAL_TRANSPORT_MAX_PORT in one thread while another looks for emulators already, once and for
 * all: on a busy machine it may look no further than usual. Then a new server has to try again.
 */
async function openLookingFurther(path: string, triesLeft = 12): Promise<Adb> {
  const opened = await openAdb({ path, port: bench.adbPort, home: bench.folder }, never)
  const isFound = async () =>
    (await opened.devices(never)).some(({ udid, state }) => udid === udidOf() && state === 'device')
  try {
    await waitFor('adb finds it', isFound, FINDING_MS)
    return opened
  } catch (thrown) {
    await opened.close()
    if (triesLeft === 0) throw thrown
    return openLookingFurther(path, triesLeft - 1)
  }
}

async function startAsEmulator(port: number): Promise<EmulatorProcess> {
  try {
    return await startEmulator({ port, controlPort: 0, seed: 1 })
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== 'PORT_IN_USE' || port > 5_700) throw thrown
    return startAsEmulator(port + 2)
  }
}

test.each([
  ['an emulator that nobody configured is found and called by its AVD', { kind: 'usb' }, AVD],
  ['an emulator is configured by the name of its AVD', { kind: 'usb', avd: AVD }, AVD],
  ['it has the name of its entry', { kind: 'usb', avd: AVD, name: 'Shelf' }, 'Shelf'],
])(
  '%s',
  async (_, device, name) => {
    await bench.configure({ devices: [device] })
    const { out } = await bench.call(['devices', '--json'])
    expect(JSON.parse(out)).toMatchObject({ name, udid: udidOf(), state: 'ready' })
  },
  LIMIT_MS,
)

test(
  'one that is not running is told with how to start it',
  async () => {
    await bench.configure({ devices: [{ kind: 'usb', avd: 'Tablet' }] })
    const { out } = await bench.call(['devices'])
    expect(out).toContain(`The emulator "Tablet" is not running. Running: ${AVD}.`)
    expect(out).toContain('emulator -avd Tablet')
    expect(out).toContain(`${AVD}           ${udidOf()}            ready`)
  },
  LIMIT_MS,
)

test('an entry without udid and avd takes what is left, in the order of adb', () => {
  const connected = ['R5CT', 'emulator-5554', 'emulator-5556'].map((udid) => ({
    udid,
    state: 'device' as const,
    stateText: 'device',
    model: 'Pixel 8',
  }))
  const avds = new Map([['emulator-5556', AVD]])
  const names = (configs: Parameters<typeof chooseUsb>[0]) =>
    chooseUsb(configs, { connected, avds }).map(({ udid, name }) => `${udid} ${name}`)
  expect(names([{ kind: 'usb', name: 'Desk' }])).toEqual([
    'R5CT Desk',
    'emulator-5554 Pixel 8',
    `emulator-5556 ${AVD}`,
  ])
  expect(names([{ kind: 'usb' }, { kind: 'usb', avd: AVD, name: 'Lab' }])).toEqual([
    'emulator-5556 Lab',
    'R5CT Pixel 8',
    'emulator-5554 Pixel 8',
  ])
})
