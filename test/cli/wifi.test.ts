/** Phones over the network, from the command line. */

import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { controlOf } from '../../src/cli/emulator-control.js'
import { openAdb } from '../../src/device/adb.js'
import { runAdb } from '../../src/device/adb-process.js'
import { findAdb } from '../../src/device/find-adb.js'
import { freePort } from '../../src/device/free-port.js'
import { startEmulator } from '../../src/emulator/emulator-process.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'

const LIMIT_MS = 60_000
const CODE = '482924'
const never = new AbortController().signal

let bench: CliBench
beforeEach(async () => {
  bench = await createCliBench()
})
afterEach(() => bench.remove())

test(
  'connect makes a phone ready, and it stays so after the command',
  async () => {
    const where = await whereAdbIs()
    const phone = await startEmulator({ port: 0, controlPort: 0, seed: 1 })
    const udid = `127.0.0.1:${phone.port}`
    try {
      const { exitCode, out } = await bench.call(['devices', 'connect', udid])
      expect(out).toContain(`{"kind":"usb","udid":"${udid}"}`)
      expect(exitCode).toBe(0)
      const adb = await openAdb(where, never)
      expect(adb.ownsServer).toBe(false)
      expect(await adb.devices(never)).toMatchObject([{ udid, state: 'device' }])
    } finally {
      await killServer()
      await phone.stop()
    }
  },
  LIMIT_MS,
)

test(
  'connect says what to check when nobody listens there',
  async () => {
    const udid = `127.0.0.1:${await freePort()}`
    const { exitCode, err } = await bench.call(['devices', 'connect', udid])
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^DEVICE_NOT_FOUND: .*refused/)
    await killServer()
  },
  LIMIT_MS,
)

test(
  'pair makes this computer known to a phone, once the code is right',
  async () => {
    const phone = await startEmulator({ port: 0, controlPort: 0, seed: 1 })
    const { pairingPort, port } = await controlOf(phone.controlPort).openPairing(CODE, never)
    const pairing = `127.0.0.1:${pairingPort}`
    const udid = `127.0.0.1:${port}`
    const environment = { HOME: bench.folder }
    await bench.configure({ devices: [{ kind: 'usb' }] })
    try {
      const stranger = await bench.call(['devices', 'connect', udid], { environment })
      expect(stranger.err).toMatch(/^DEVICE_NOT_FOUND: .*The phone hung up\. .*devices pair/s)
      const wrong = await bench.call(['devices', 'pair', pairing], { types: '000000', environment })
      expect(wrong.err).toMatch(/^DEVICE_UNAUTHORIZED: .* refused the pairing code\./)
      expect(wrong.exitCode).toBe(1)
      const paired = await bench.call(['devices', 'pair', pairing], { types: CODE, environment })
      expect(paired.err).toBe('')
      expect(paired.out).toContain(`Paired with ${pairing}.`)
      const late = await bench.call(['devices', 'pair', pairing], { types: CODE, environment })
      expect(late.err).toMatch(/^DEVICE_NOT_FOUND: Nobody takes a pairing code at/)

      await bench.call(['devices', 'connect', udid], { environment })
      const { out } = await bench.call(['devices', '--json'], { environment })
      expect(JSON.parse(out)).toMatchObject({ name: 'Pixel 8', udid, state: 'ready' })
    } finally {
      await killServer()
      await phone.stop()
    }
  },
  LIMIT_MS,
)

test.each(['192.168.1.7;reboot', 'a b:1', '-s:1:2', ''])(
  'neither command takes %j for an address',
  async (address) => {
    for (const command of ['connect', 'pair']) {
      const { exitCode, err } = await bench.call(['devices', command, '--', address])
      expect(err).toMatch(/^USAGE: .*expected HOST:PORT/)
      expect(exitCode).toBe(2)
    }
  },
)

test('pair hands the code to adb on stdin and says it to nobody', async () => {
  const environment = await fakeAdb(
    'echo "$@" >> words; [ "$3" = pair ] && cat > typed && echo "Successfully paired to $4"; exit 0',
  )
  const { exitCode, out, err } = await bench.call(['devices', 'pair', '192.168.1.7:37123'], {
    types: CODE,
    environment,
  })
  expect(exitCode).toBe(0)
  expect(out).toContain('Paired with 192.168.1.7:37123.')
  expect(await readFile(join(bench.folder, 'typed'), 'utf8')).toBe(`${CODE}\n`)
  expect(await readFile(join(bench.folder, 'words'), 'utf8')).not.toContain(CODE)
  expect(out + err).not.toContain(CODE)
})

test.each([undefined, '', '12345', '1234567', 'abcdef'])(
  'pair wants six digits, not %j',
  async (typed) => {
    const environment = await fakeAdb('exit 0')
    const options = typed === undefined ? { environment } : { types: typed, environment }
    const { exitCode, err } = await bench.call(['devices', 'pair', '192.168.1.7:37123'], options)
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^USAGE: A pairing code has six digits/)
  },
)

async function whereAdbIs() {
  const path = await findAdb({ androidHome: null, searchPath: process.env.PATH ?? '' })
  return { path, port: bench.adbPort, home: bench.folder }
}

/** "connect" and "pair" leave a server behind, which holds the connection. */
async function killServer(): Promise<void> {
  await runAdb(await whereAdbIs(), ['kill-server'], { limitMs: 5_000 }, never)
}

/** An SDK whose adb is a shell script; it runs in the bench's folder, with a server that only listens. */
async function fakeAdb(script: string): Promise<Record<string, string>> {
  const tools = join(bench.folder, 'sdk', 'platform-tools')
  await mkdir(tools, { recursive: true })
  const server = `require('net').createServer().listen(${bench.adbPort}, '127.0.0.1')`
  const serve = `[ "$3" = nodaemon ] && exec "${process.execPath}" -e "${server}"`
  await writeFile(join(tools, 'adb'), `#!/bin/sh\ncd "${bench.folder}"\n${serve}\n${script}\n`)
  await chmod(join(tools, 'adb'), 0o755)
  return { ANDROID_HOME: join(bench.folder, 'sdk') }
}
