/** Everything real, the shipped model too: what README promises a newcomer. */

import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openConfiguredModel as openModel } from '../../src/cli/open-model.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'

const LIMIT_MS = 240_000
const WIFI_FROM_HOME = `
name: Wi-Fi from the home screen
setup: { seed: 43, state: { settings: { wifi: false } } }
steps:
  - do: Turn on Wi-Fi
  - state: { settings.wifi: true }
`

let bench: CliBench
beforeEach(async () => {
  bench = await createCliBench()
  await bench.configure({
    devices: [{ kind: 'emulated', name: 'emulated', seed: 43 }],
    model: { kind: 'onnx', folder: join(process.cwd(), 'models', 'pocket'), name: 'pocket' },
  })
})
afterEach(() => bench.remove())

test(
  'Pocket turns on Wi-Fi from pixels alone',
  async () => {
    const { exitCode, out } = await bench.call(
      ['run', 'Turn on Wi-Fi', '--device', 'emulated', '--json'],
      { openModel },
    )
    const events = out.split('\n').map((line) => JSON.parse(line))
    expect(events.at(-1)).toMatchObject({ type: 'run_end', outcome: 'finished' })
    expect(exitCode).toBe(0)
  },
  LIMIT_MS,
)

test(
  'every shipped scenario passes, and Wi-Fi is on when the task began at the home screen',
  async () => {
    const fromHome = join(bench.folder, 'wifi-from-home.yaml')
    await writeFile(fromHome, WIFI_FROM_HOME)
    const folder = join(process.cwd(), 'scenarios')
    const files = (await readdir(folder)).map((name) => join(folder, name))
    expect(files).toHaveLength(5)
    const { exitCode, out } = await bench.call(['scenario', 'run', ...files, fromHome], {
      openModel,
    })
    expect(out).not.toContain('FAIL')
    expect(exitCode).toBe(0)
  },
  LIMIT_MS,
)
