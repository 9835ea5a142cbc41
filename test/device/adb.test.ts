import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { type Adb, openAdb } from '../../src/device/adb.js'
import { freePort } from '../../src/device/free-port.js'
import { createLeapingClock } from '../support/leaping-clock.js'

const never = new AbortController().signal
const folder = await mkdtemp(join(tmpdir(), 'phonewright-adb-'))
afterAll(() => rm(folder, { recursive: true }))
let adb: Adb | undefined
afterEach(() => adb?.close())

/** An adb whose answers are a shell script; `$1 $2 …` are its arguments after the port. */
async function openScripted(script: string): Promise<Adb> {
  const path = join(folder, 'adb')
  const port = await freePort()
  const server = `require('net').createServer().listen(${port}, '127.0.0.1')`
  const serve = `[ "$1" = nodaemon ] && exec "${process.execPath}" -e "${server}"`
  await writeFile(path, `#!/bin/sh\nshift 2\n${serve}\n${script}\n`)
  await chmod(path, 0o755)
  adb = await openAdb({ path, port, home: folder, clock: createLeapingClock() }, never)
  return adb
}

test('connects and waits until the phone takes commands', async () => {
  const turns = join(folder, 'turns')
  await writeFile(turns, '')
  const phone = await openScripted(`
case "$1" in
  connect) echo "connected to $2" ;;
  devices) printf x >> ${turns}
    [ $(wc -c < ${turns}) -ge 3 ] && state=device || state=offline
    printf 'List of devices attached\\n127.0.0.1:5600\\t%s\\n' $state ;;
esac`)
  await phone.connect('127.0.0.1:5600', { limitMs: 5_000 }, never)
  expect(await readFile(turns, 'utf8')).toBe('xxx')
})

test.each([
  ['offline', 'DEVICE_OFFLINE'],
  ['unauthorized', 'DEVICE_UNAUTHORIZED'],
])('gives up on a phone that stays %s', async (state, code) => {
  const phone = await openScripted(
    `[ "$1" = connect ] && echo "connected to $2" || printf 'List\\n127.0.0.1:5600\\t${state}\\n'`,
  )
  await expect(phone.connect('127.0.0.1:5600', { limitMs: 2_000 }, never)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(`adb still calls it "${state}"`),
  })
})

test('a refused connection is a failure although adb ends with 0', async () => {
  const phone = await openScripted('echo "failed to connect to $2: Connection refused"')
  await expect(phone.connect('127.0.0.1:9', { limitMs: 2_000 }, never)).rejects.toMatchObject({
    code: 'DEVICE_NOT_FOUND',
    message: expect.stringContaining('Connection refused'),
  })
})

test('connects again while adb refuses without a reason', async () => {
  const turns = join(folder, 'refusals')
  await writeFile(turns, '')
  const phone = await openScripted(`
if [ "$1" = devices ]; then printf 'List\\n127.0.0.1:5600\\tdevice\\n'; exit; fi
printf x >> ${turns}
[ $(wc -c < ${turns}) -ge 3 ] && echo "connected to $2" || echo "failed to connect to $2"`)
  await phone.connect('127.0.0.1:5600', { limitMs: 2_000 }, never)
  expect(await readFile(turns, 'utf8')).toBe('xxx')
})

test('a pairing code goes to adb on stdin, where nobody else can read it', async () => {
  const phone = await openScripted(
    `echo "$@" > ${folder}/words; cat > ${folder}/typed; echo "Enter pairing code: Successfully paired to $2 [guid=adb-X]"`,
  )
  await phone.pair('192.168.1.7:37123', '482924', never)
  expect(await readFile(join(folder, 'words'), 'utf8')).toBe('pair 192.168.1.7:37123\n')
  expect(await readFile(join(folder, 'typed'), 'utf8')).toBe('482924\n')
})

test.each([
  ['Failed: Wrong password or connection was dropped.', 'DEVICE_UNAUTHORIZED', 'pairing code'],
  ['adb: unknown command pair', 'ADB_FAILED', 'platform-tools 30'],
])('pairing that ends with %j is a failure', async (said, code, hint) => {
  for (const status of [0, 1]) {
    const phone = await openScripted(`echo "${said}"; exit ${status}`)
    await expect(phone.pair('192.168.1.7:37123', '482924', never)).rejects.toMatchObject({
      code,
      message: expect.not.stringContaining('482924'),
      hint: expect.stringContaining(hint),
    })
    await phone.close()
  }
})

test('a missing adb is ADB_MISSING', async () => {
  const options = { path: join(folder, 'no-adb'), port: await freePort(), home: null }
  await expect(openAdb(options, never)).rejects.toMatchObject({ code: 'ADB_MISSING' })
})

test('stopping ends a command that hangs', async () => {
  const phone = await openScripted('exec sleep 60')
  const stop = new AbortController()
  const answer = phone.disconnect('127.0.0.1:9', stop.signal)
  stop.abort(new Error('stop pressed'))
  await expect(answer).rejects.toThrow('stop pressed')
})
