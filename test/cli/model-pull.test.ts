/** `model pull` against a hub on loopback that cuts, damages and refuses. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FIXTURES } from '../inference/fixtures.js'
import {
  type CallOptions,
  type CallResult,
  type CliBench,
  createCliBench,
} from '../support/cli-bench.js'
import { type FakeHub, startFakeHub } from '../support/fake-hub.js'

const SOURCE = join(FIXTURES, 'halves')
const LICENSE = 'You may use it, and must say "Built with CogAgent".\n'
const FILES = [
  'LICENSE',
  'config.json',
  'model-00001-of-00002.safetensors',
  'model-00002-of-00002.safetensors',
  'model.safetensors.index.json',
  'tokenizer.model',
  'tokenizer_config.json',
]
const SHARD = 'model-00001-of-00002.safetensors'

let bench: CliBench
let hub: FakeHub
beforeEach(async () => {
  bench = await createCliBench()
  hub = await startFakeHub(SOURCE, { LICENSE, 'modeling.py': 'import os', 'pytorch.bin': 'x' })
})
afterEach(async () => {
  await hub.close()
  await bench.remove()
})

const pull = (more: readonly string[] = ['--accept-license'], options: CallOptions = {}) =>
  bench.call(['model', 'pull', 'owner/model', '--from', hub.baseUrl, ...more], options)
const folder = () => join(bench.folder, 'models', 'model')
const fetched = (file: string) => readFile(join(folder(), file))
const source = (file: string) => readFile(join(SOURCE, file))

describe('model pull', () => {
  it.each(['huggingface', 'modelscope'])(
    'fetches what a model needs from a hub like %s',
    async (style) => {
      const { exitCode, out } = await pull(['--style', style, '--accept-license'])
      expect(exitCode).toBe(0)
      expect((await readdir(folder())).sort()).toEqual([...FILES, 'license-accepted.json'].sort())
      expect(await fetched(SHARD)).toEqual(await source(SHARD))
      expect(out).toMatch(/100 % {2}\d+ kB of \d+ kB {2}\d+ (kB|MB)\/s {2}0 s left/)
      expect(out).toMatch(/model: 55 tensors, 0\.2 million parameters, complete\./)
    },
  )

  it('fetches several files at a time', async () => {
    hub.faults.together = 2 // sends no shard before both are asked for
    expect((await pull()).exitCode).toBe(0)
  })

  it('makes it the model of the configuration and keeps the rest of that', async () => {
    await bench.configure({ devices: [{ kind: 'usb' }], run: { maxSteps: 7 } })
    await pull()
    const config = JSON.parse(await readFile(join(bench.folder, 'devices.config.json'), 'utf8'))
    expect(config).toEqual({
      devices: [{ kind: 'usb' }],
      run: { maxSteps: 7 },
      model: { kind: 'onnx', folder: 'models/model', name: 'model' },
    })
  })

  it('keeps what is about the machine, and nothing of the model before', async () => {
    const last = { kind: 'onnx', folder: 'old', name: 'old', precision: 'int4', adapter: 'lora' }
    const kept = { cacheFolder: '/big/disk', provider: 'cpu', sampling: { temperature: 0.5 } }
    await bench.configure({ model: { ...last, ...kept } })
    await pull()
    const { model } = JSON.parse(await readFile(join(bench.folder, 'devices.config.json'), 'utf8'))
    expect(model).toEqual({ kind: 'onnx', folder: 'models/model', name: 'model', ...kept })
  })

  it('remembers the checksums of the weights, so that a build need not read them to know them', async () => {
    await pull()
    const path = join(bench.folder, '.phonewright', 'models', 'digests.json')
    const sha256 = createHash('sha256')
      .update(await source(SHARD))
      .digest('hex')
    const digests = JSON.parse(await readFile(path, 'utf8'))
    expect(digests[join(folder(), SHARD)]).toMatchObject({ sha256 })
  })

  it('asks again when connections are cut', async () => {
    hub.faults.cut = { afterBytes: 40_000, times: 3 }
    expect((await pull()).exitCode).toBe(0)
    expect(await fetched(SHARD)).toEqual(await source(SHARD))
    expect(hub.asked.length).toBe(FILES.length + 3)
  })

  it('goes on with what an earlier call left', async () => {
    await pull()
    const bytes = await source(SHARD)
    await rm(join(folder(), SHARD))
    await writeFile(join(folder(), `${SHARD}.partial`), bytes.subarray(0, 1000))
    hub.asked.length = 0
    expect((await pull()).exitCode).toBe(0)
    expect(hub.asked).toEqual([{ file: SHARD, range: 'bytes=1000-' }])
    expect(await fetched(SHARD)).toEqual(bytes)
  })

  it('says at once what is there, and counts it neither as speed nor twice', async () => {
    await pull()
    const bytes = await source(SHARD)
    await rm(join(folder(), SHARD))
    await writeFile(join(folder(), `${SHARD}.partial`), bytes.subarray(0, bytes.length / 2))
    const { out } = await pull()
    expect(out).toMatch(/^Checking \d+ kB that are there already\.$/m)
    const [first, ...more] = out.split('\n').filter((line) => line.includes(' % '))
    expect(first).toMatch(/^ *[1-9]\d? % {2}\d+ kB of \d+ kB {2}0 kB\/s {2}time left unknown$/)
    expect(more.at(-1)).toMatch(/^100 % {2}(\d+ kB) of \1 /)
  })

  it.each(['config.json', SHARD])(
    'fetches %s again when it has the right size and other bytes',
    async (name) => {
      await pull()
      const bytes = await source(name)
      await writeFile(join(folder(), name), Buffer.from(bytes).fill(32, bytes.length - 9))
      hub.asked.length = 0
      expect((await pull()).exitCode).toBe(0)
      expect(hub.asked.map(({ file }) => file)).toEqual([name])
      expect(await fetched(name)).toEqual(bytes)
    },
  )

  it('starts a file over whose beginning is of another revision', async () => {
    await pull()
    await rm(join(folder(), SHARD))
    await writeFile(join(folder(), `${SHARD}.partial`), Buffer.alloc(1000))
    expect((await pull()).exitCode).toBe(0)
    expect(await fetched(SHARD)).toEqual(await source(SHARD))
  })

  it('lets one process at a time fetch into a folder, and says which one has it', async () => {
    let second: CallResult | null = null
    hub.faults.before = async (file) => {
      if (file === SHARD) second ??= await pull()
    }
    expect((await pull()).exitCode).toBe(0)
    expect(second).toMatchObject({
      exitCode: 1,
      err: expect.stringMatching(
        new RegExp(`^MODEL_FAILED: process ${process.pid} is fetching into .*models/model already`),
      ),
    })
    expect(await fetched(SHARD)).toEqual(await source(SHARD))
  })

  it('takes over from a process that was killed', async () => {
    const gone = spawnSync(process.execPath, ['--version'])
    await mkdir(folder(), { recursive: true })
    await writeFile(join(folder(), '.phonewright-pull'), String(gone.pid))
    expect((await pull()).exitCode).toBe(0)
    expect(await readdir(folder())).not.toContain('.phonewright-pull')
  })

  it('starts a file over when the server knows no ranges', async () => {
    hub.faults.cut = { afterBytes: 40_000, times: 1 }
    hub.faults.knowsNoRanges = true
    expect((await pull()).exitCode).toBe(0)
    expect(await fetched(SHARD)).toEqual(await source(SHARD))
  })

  it('waits for a server that is busy', async () => {
    hub.faults.busy = { status: 503, times: 2 }
    expect((await pull()).exitCode).toBe(0)
  })

  it.each([SHARD, 'config.json'])(
    'throws a file away whose checksum is wrong: %s',
    async (name) => {
      hub.faults.damaged.add(name)
      const { exitCode, err } = await pull()
      expect(exitCode).toBe(1)
      expect(err).toMatch(
        /^MODEL_FILES_INVALID: .* arrived damaged: its checksum is [0-9a-f]+, expected/,
      )
      expect(err).toContain(name)
      await expect(stat(join(folder(), name))).rejects.toMatchObject({ code: 'ENOENT' })
      hub.faults.damaged.clear()
      expect((await pull()).exitCode).toBe(0)
    },
  )

  it('says what the server said when a file is not given', async () => {
    hub.faults.busy = { status: 401, times: 99 }
    const { exitCode, err } = await pull()
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^MODEL_UNREACHABLE: .*LICENSE answers 401\n.*wants an account.*model add/)
  })

  it('says when nobody listens', async () => {
    await hub.close()
    const { err } = await pull()
    expect(err).toMatch(/^MODEL_UNREACHABLE: cannot list http:\/\/127\.0\.0\.1/)
  })

  it('says when the hub does not know the repository', async () => {
    const { err } = await bench.call(['model', 'pull', 'no/such', '--from', hub.baseUrl])
    expect(err).toMatch(/^MODEL_UNREACHABLE: cannot list .*no\/such.*answers 404/)
  })

  it('says when what the hub lists has another form, with what to do', async () => {
    hub.faults.listing = { Data: [] }
    const { exitCode, err } = await pull()
    expect(exitCode).toBe(1)
    expect(err).toMatch(/gave no list of files in huggingface's form\..*--style modelscope/s)
  })

  it('looks at the free space before it fetches anything large', async () => {
    const config = { type: 'file', path: 'config.json', size: 10, oid: '0'.repeat(40) }
    hub.faults.listing = [config, { ...config, path: SHARD, size: 1e15 }]
    const { exitCode, err } = await pull()
    expect(exitCode).toBe(1)
    expect(err).toMatch(
      /1000000\.0 GB are to be fetched to .*models\/model, and [\d.]+ GB are free/,
    )
    expect(hub.asked).toEqual([])
  })

  it.each(['llama', 'a/b/c', '../up'])('knows no model called %s', async (name) => {
    const { exitCode, err } = await bench.call(['model', 'pull', name, '--from', hub.baseUrl])
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^USAGE: .*is no model that can be fetched/)
  })
})

describe('the licence', () => {
  it('is shown, and without a yes nothing is fetched', async () => {
    const { exitCode, out, err } = await pull([])
    expect(exitCode).toBe(2)
    expect(out).toContain(LICENSE.trimEnd())
    expect(err).toMatch(/^USAGE: .*not accepted[\s\S]*--accept-license/)
    expect(await readdir(folder())).toEqual(['LICENSE'])
  })

  it('is asked about at a terminal, once', async () => {
    const first = await pull([], { says: true })
    expect(first.questions).toHaveLength(1)
    expect(first.exitCode).toBe(0)
    const second = await pull([], { says: false })
    expect(second.questions).toHaveLength(0)
    expect(second.exitCode).toBe(0)
  })

  it('is asked about again when it has changed', async () => {
    await pull()
    await hub.close()
    hub = await startFakeHub(SOURCE, { LICENSE: 'x'.repeat(LICENSE.length) })
    const { questions, exitCode } = await pull([], { says: false })
    expect(questions).toHaveLength(1)
    expect(exitCode).toBe(2)
  })
})
