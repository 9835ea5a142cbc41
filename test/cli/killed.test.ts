/** What is left when the command line is killed without a chance to clean up. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.js'

const LIMIT_MS = 90_000
const PATIENCE_MS = 15_000
const COMMAND = join(process.cwd(), 'bin', 'phonewright.js')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phonewright-killed-'))
  // the server is never asked: the model is not what this is about
  const model = { kind: 'openai', baseUrl: 'http://127.0.0.1:9/v1', name: 'none' }
  const config = { devices: [{ kind: 'emulated' }], model, dashboard: { port: 0 } }
  await writeFile(join(folder, 'devices.config.json'), JSON.stringify(config))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

// only Linux shows the surroundings of every process
const onLinux = process.platform === 'linux' ? test : test.skip
if (process.platform !== 'linux')
  process.stderr.write('Skipped in part: only Linux shows every process.\n')

onLinux.each(['SIGKILL', 'SIGTERM'] as const)(
  'nothing is left after %s',
  async (signal) => {
    const mark = `PHONEWRIGHT_RUNS_FOLDER=${join(folder, signal)}`
    const [name = '', value = ''] = mark.split('=')
    const cli = spawn(process.execPath, [COMMAND, 'start'], {
      cwd: folder,
      env: { ...process.env, [name]: value },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const exited = once(cli, 'exit')
    for await (const line of createInterface({ input: cli.stdout })) {
      if (line.includes('token=')) break
    }
    const before = await processesWith(mark)
    expect(before).toEqual(expect.arrayContaining([expect.stringContaining('adb')]))
    expect(before).toEqual(expect.arrayContaining([expect.stringContaining('appium')]))
    expect(before).toEqual(expect.arrayContaining([expect.stringContaining('emulator/main')]))

    cli.kill(signal)
    await exited
    let left = await processesWith(mark)
    for (let waited = 0; left.length > 0 && waited < PATIENCE_MS; waited += 100) {
      await systemClock.sleep(100)
      left = await processesWith(mark)
    }
    expect(left).toEqual([])
  },
  LIMIT_MS,
)

/** The command lines of all processes that have inherited a variable. */
async function processesWith(mark: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        const environment = await readFile(`/proc/${id}/environ`, 'utf8')
        if (!environment.split('\0').includes(mark)) return []
        return [(await readFile(`/proc/${id}/cmdline`, 'utf8')).replaceAll('\0', ' ')]
      } catch {
        return [] // it has ended meanwhile
      }
    }),
  )
  return found.flat()
}
