import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.js'
import { type GuardianOrder, startGuarded } from '../../src/device/guarded-child.js'

const folder = await mkdtemp(join(tmpdir(), 'phonewright-guard-'))
afterAll(() => rm(folder, { recursive: true }))

/** A program that starts another one, says both process ids, and never ends by itself. */
function stubbornFamily(farewellFile: string | null): GuardianOrder {
  const script = `
    process.on('SIGTERM', () => {})
    const child = require('node:child_process').spawn('sleep', ['600'])
    console.log('pids', process.pid, child.pid)
    setInterval(() => {}, 1000)`
  return {
    command: process.execPath,
    args: ['-e', script],
    farewell: farewellFile === null ? null : ['touch', farewellFile],
  }
}

async function until<T>(what: () => Promise<T | null> | T | null): Promise<T> {
  const endsAt = systemClock.now() + 15_000
  for (;;) {
    const value = await what()
    if (value !== null) return value
    if (systemClock.now() > endsAt) throw new Error('it did not happen within 15 s')
    await systemClock.sleep(20)
  }
}

function pidsIn(text: string): number[] | null {
  const match = /^pids (\d+) (\d+)$/m.exec(text)
  return match === null ? null : [Number(match[1]), Number(match[2])]
}

/** True also for a zombie's absence: only living processes have a command line. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')) !== ''
  } catch {
    return false
  }
}

const allGone = async (pids: readonly number[]) =>
  (await Promise.all(pids.map(isAlive))).some((alive) => alive) ? null : true

const onLinux = process.platform === 'linux' ? test : test.skip
if (process.platform !== 'linux')
  process.stderr.write('Skipped in part: only Linux shows every process.\n')

onLinux(
  'stopping ends the program and what it started, without the farewell',
  async () => {
    const farewell = join(folder, 'stopped')
    const child = startGuarded(stubbornFamily(farewell), {})
    const pids = await until(() => pidsIn(child.tail()))
    expect(await Promise.all(pids.map(isAlive))).toEqual([true, true])
    await child.stop()
    await until(() => allGone(pids))
    await expect(readFile(farewell)).rejects.toMatchObject({ code: 'ENOENT' })
  },
  20_000,
)

onLinux(
  'nothing is left when we are killed, and the farewell is said',
  async () => {
    const farewell = join(folder, 'killed')
    const module = new URL('../../src/device/guarded-child.ts', import.meta.url)
    const order = JSON.stringify(stubbornFamily(farewell))
    const script = `
    import { startGuarded } from ${JSON.stringify(module.href)}
    const child = startGuarded(${order}, {})
    setInterval(() => console.log(child.tail()), 20)`
    const us = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    let printed = ''
    us.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
    const pids = await until(() => pidsIn(printed))
    us.kill('SIGKILL')
    await until(() => allGone(pids))
    await until(() => readFile(farewell).catch(() => null))
  },
  40_000,
)

test('keeps the last lines and the exit code of a program that ends', async () => {
  const args = ['-e', 'for (let i = 0; i < 100; i++) console.log("line", i); process.exit(3)']
  const child = startGuarded({ command: process.execPath, args, farewell: null }, {})
  expect(await until(() => child.exitCode())).toBe(3)
  await until(() => (child.tail().endsWith('line 99') ? true : null))
  expect(child.tail().split('\n')).toHaveLength(60)
}, 20_000)

test('passes the environment asked for', async () => {
  const args = ['-e', 'console.log("home is", process.env.APPIUM_HOME)']
  const child = startGuarded(
    { command: process.execPath, args, farewell: null },
    { APPIUM_HOME: '/x' },
  )
  await until(() => (child.tail().includes('home is /x') ? true : null))
}, 20_000)
