/** What a person is told when something is wrong: a code, one clear sentence, what to do, an exit code. */

import { chmod, cp, mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openConfiguredModel } from '../../src/cli/open-model.js'
import { FIXTURES } from '../inference/fixtures.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'

const LIMIT_MS = 60_000
const ONLY_USB = { devices: [{ kind: 'usb' }] }

let bench: CliBench
beforeEach(async () => {
  bench = await createCliBench()
})
afterEach(() => bench.remove())

describe('words', () => {
  test.each([
    ['no task', ['run']],
    ['an empty task', ['run', ' ']],
    ['an empty question', ['ask', '', '--image', join(FIXTURES, 'screen.png')]],
    ['an unknown command', ['dance']],
    ['an unknown option', ['run', 'Open Clock', '--fast']],
    ['a number that is none', ['run', 'Open Clock', '--max-steps', '2.5']],
    ['a number out of range', ['start', '--port', '70000']],
    ['an unknown format', ['run', 'Open Clock', '--format', 'poem']],
    ['an unknown suite', ['eval', '--suite', 'real']],
    ['a picture left out', ['ask', 'Open Clock']],
  ])('%s is a fault of usage', async (_, args) => {
    const { exitCode, err, out } = await bench.call(args)
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^error: /)
    expect(out).toBe('')
  })

  test('help is no fault', async () => {
    const { exitCode, out } = await bench.call(['run', '--help'])
    expect(exitCode).toBe(0)
    expect(out).toContain('--max-steps')
  })
})

describe('configuration', () => {
  test('every fault is told with its path', async () => {
    await bench.configure({ devices: [{ kind: 'usb' }], run: { maxSteps: 0 }, dashbord: {} })
    const { exitCode, err } = await bench.call(['devices'])
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^CONFIG_INVALID: /)
    expect(err).toContain('dashbord')
    expect(err).toContain('run.maxSteps')
  })

  test('a file that was named must exist', async () => {
    const { exitCode, err } = await bench.call(['devices', '--config', 'mine.json'])
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^CONFIG_INVALID: .*mine\.json/)
  })

  test('faults are one JSON object for programs', async () => {
    await bench.configure({ devices: [] })
    const { out } = await bench.call(['devices', '--json'])
    expect(JSON.parse(out)).toMatchObject({ type: 'error', code: 'CONFIG_INVALID' })
  })
})

describe('phones', () => {
  test(
    'an unknown device is named, with what to do',
    async () => {
      await bench.configure(ONLY_USB)
      const { exitCode, err } = await bench.call(['run', 'Open Clock', '--device', 'nosuch'], {
        answers: [],
      })
      expect(exitCode).toBe(1)
      expect(err).toMatch(/^DEVICE_NOT_FOUND: .*"nosuch"/)
      expect(err.split('\n')).toHaveLength(2)
    },
    LIMIT_MS,
  )

  test(
    'without any phone start says so, and waits for one',
    async () => {
      await bench.configure(ONLY_USB)
      const stopping = new AbortController()
      const { exitCode, err } = await bench.call(['start', '--port', '0'], {
        answers: [],
        signal: stopping.signal,
        onLine: (line) => {
          if (line.includes('token=')) setImmediate(() => stopping.abort())
        },
      })
      expect(exitCode).toBe(0)
      expect(err).toContain('No phone is connected yet. Plug one in')
    },
    LIMIT_MS,
  )

  test('an adb that cannot be started is named', async () => {
    const tools = join(bench.folder, 'sdk', 'platform-tools')
    await mkdir(tools, { recursive: true })
    await writeFile(join(tools, 'adb'), '#!/no/such/shell\n')
    await chmod(join(tools, 'adb'), 0o755)
    const { exitCode, err } = await bench.call(['devices'], {
      environment: { ANDROID_HOME: join(bench.folder, 'sdk') },
    })
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^ADB_MISSING: .*platform-tools\/adb/)
    expect(err).toContain('ANDROID_HOME')
  })

  test('a port of the dashboard that is taken, before anything is started', async () => {
    const { port, close } = await occupy()
    try {
      const { exitCode, err, out } = await bench.call(['start', '--port', String(port)])
      expect(exitCode).toBe(1)
      expect(err).toMatch(new RegExp(`^PORT_IN_USE: Port ${port} `))
      expect(err).toContain('--port')
      expect(out).toBe('')
    } finally {
      close()
    }
  })

  test(
    'a port of the emulated phone that is taken',
    async () => {
      const { port, close } = await occupy()
      try {
        const { exitCode, err } = await bench.call(['emulator', '--port', String(port)])
        expect(exitCode).toBe(1)
        expect(err).toMatch(new RegExp(`^PORT_IN_USE: .*${port}`))
      } finally {
        close()
      }
    },
    LIMIT_MS,
  )
})

describe('model', () => {
  const modelFolder = () => join(bench.folder, 'model')
  beforeEach(async () => {
    await cp(join(FIXTURES, 'interleaved'), modelFolder(), { recursive: true })
    await bench.configure({ model: { kind: 'onnx', folder: 'model' } })
  })
  const ask = () =>
    bench.call(['ask', 'Open Clock', '--image', join(FIXTURES, 'screen.png')], {
      openModel: openConfiguredModel,
    })

  test(
    'a file that is missing',
    async () => {
      await rm(join(modelFolder(), 'model.safetensors'))
      const { exitCode, err } = await ask()
      expect(exitCode).toBe(1)
      expect(err).toMatch(/^MODEL_FILES_INVALID: .*model\.safetensors/)
      expect(err.split('\n').length).toBeLessThanOrEqual(2)
    },
    LIMIT_MS,
  )

  test(
    'a file that is cut off',
    async () => {
      await truncate(join(modelFolder(), 'model.safetensors'), 5000)
      const { exitCode, err } = await ask()
      expect(exitCode).toBe(1)
      expect(err).toMatch(/^MODEL_FILES_INVALID: /)
    },
    LIMIT_MS,
  )

  test(
    'doctor finds it, too, and fails',
    async () => {
      await rm(join(modelFolder(), 'tokenizer.model'))
      const { exitCode, out } = await bench.call(['doctor', '--json'])
      expect(exitCode).toBe(1)
      const checks = out.split('\n').map((line) => JSON.parse(line))
      expect(checks).toContainEqual(
        expect.objectContaining({ name: 'model', state: 'failed', remedy: expect.any(String) }),
      )
      expect(checks).toContainEqual(expect.objectContaining({ name: 'Node', state: 'ok' }))
    },
    LIMIT_MS,
  )

  test(
    'a provider that does not compute here',
    async () => {
      const picture = join(FIXTURES, 'screen.png')
      const args = ['ask', 'Open Clock', '--image', picture, '--provider', 'cuda']
      const { exitCode, err } = await bench.call(args, { openModel: openConfiguredModel })
      expect(exitCode).toBe(1)
      expect(err).toMatch(/^MODEL_FAILED: no provider computes here\..*cuda: .*\n.*doctor/)
    },
    LIMIT_MS,
  )

  test(
    'an adapter that is not there',
    async () => {
      const picture = join(FIXTURES, 'screen.png')
      const args = [
        'ask',
        'Open Clock',
        '--image',
        picture,
        '--provider',
        'cpu',
        '--adapter',
        'lora',
      ]
      const { exitCode, err } = await bench.call(args, { openModel: openConfiguredModel })
      expect(exitCode).toBe(1)
      expect(err).toContain(`MODEL_FILES_INVALID: cannot read ${join(bench.folder, 'lora')}`)
      expect(err).toMatch(/\n.*--adapter/)
    },
    LIMIT_MS,
  )

  test('a picture that is none', async () => {
    const path = join(bench.folder, 'picture.png')
    await writeFile(path, 'no picture')
    const { exitCode, err } = await bench.call(['ask', 'Open Clock', '--image', path])
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^IMAGE_INVALID: .*picture\.png/)
  })
})

test('a faulty scenario is told with its line, before a phone starts', async () => {
  await writeFile(join(bench.folder, 'bad.yaml'), 'name: Bad\nsteps:\n  - dance: now\n')
  const { exitCode, err } = await bench.call(['scenario', 'run', 'bad.yaml'])
  expect(exitCode).toBe(2)
  expect(err).toMatch(/^SCENARIO_INVALID: /)
  expect(err).toContain('bad.yaml:3')
})

test('a scenario that is not there', async () => {
  const { exitCode, err } = await bench.call(['scenario', 'run', 'none.yaml'])
  expect(exitCode).toBe(2)
  expect(err).toMatch(/^USAGE: .*none\.yaml/)
})

async function occupy() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  return { port: address.port, close: () => server.close() }
}
