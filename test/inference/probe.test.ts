/** A provider that crashes, hangs, errs or has no room is passed over for the next, and the reason is told. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { systemClock } from '../../src/clock.js'
import { choosePlace } from '../../src/inference/choose-place.js'
import { chooseProvider } from '../../src/inference/choose-provider.js'
import { readConfig } from '../../src/inference/glm4v/config.js'
import { loadGlm4v } from '../../src/inference/glm4v/glm4v.js'
import type { LoadEvent } from '../../src/inference/load-event.js'
import { memoryNeeded } from '../../src/inference/memory.js'
import { probe } from '../../src/inference/probe.js'
import { GREEDY } from '../../src/inference/sampling.js'
import { FIXTURES } from './fixtures.js'

jest.setTimeout(60_000)

const NEVER = new AbortController().signal
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** As on a machine whose driver faults (`process.abort` would print Node's own stack after it). */
const CRASH = `console.error('CUDA driver: corrupted'); process.kill(process.pid, 'SIGABRT')`

const COMPUTES = `process.once('message', () => process.send({ kind: 'computes', activations: 'float16' }))`

let scratch: string
let vulkanDriver: string | undefined
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'phonewright-probe-'))
  vulkanDriver = process.env.VK_ICD_FILENAMES
  process.env.VK_ICD_FILENAMES = '/named/so/that/one/is/looked/for.json'
})
afterEach(async () => {
  if (vulkanDriver === undefined) delete process.env.VK_ICD_FILENAMES
  else process.env.VK_ICD_FILENAMES = vulkanDriver
  await rm(scratch, { recursive: true })
})

async function written(code: string): Promise<string> {
  const path = join(scratch, 'native.mjs')
  await writeFile(path, code)
  return path
}

describe('a provider that is tried', () => {
  const tried = async (code: string, limitMs = 30_000, signal = NEVER) => {
    const entry = { path: await written(code), execArgv: [] }
    return { signal, limitMs, entry }
  }
  const question = { provider: 'webgpu', activations: ['float16'] } as const

  it.each([
    ['aborts', CRASH, 'ended by SIGABRT; it said: CUDA driver: corrupted'],
    ['faults', `process.kill(process.pid, 'SIGSEGV')`, 'ended by SIGSEGV'],
    ['ends', `process.exit(7)`, 'ended with code 7'],
  ])('and %s is passed over for the next', async (_, code, how) => {
    const found = await chooseProvider(['webgpu', 'cpu'], await tried(code))
    expect(found).toMatchObject({ provider: 'cpu', activations: 'float32' })
    expect(found.faults).toEqual([
      expect.stringContaining(`webgpu: the process that tried it ${how}`),
    ])
  })

  it('and computes wrongly is passed over, and that is told', async () => {
    const errs = { kind: 'errs', reason: 'webgpu: attention gave 0.085, not 0.125' }
    const code = `process.once('message', () => process.send(${JSON.stringify(errs)}))`
    const found = await chooseProvider(['webgpu', 'cpu'], await tried(code))
    expect(found).toMatchObject({ provider: 'cpu', faults: [errs.reason] })
  })

  describe('and computes', () => {
    const place = async (wanted: 'auto' | 'float32', free: { webgpu: number; cpu: number }) => {
      const passedOver: string[] = []
      const { config } = await readConfig(join(FIXTURES, 'halves'))
      const result = choosePlace({
        ...(await tried(COMPUTES)),
        config,
        wanted,
        parameters: 1e6,
        providers: ['webgpu', 'cpu'],
        memoryFree: async (provider) => (provider === 'webgpu' ? free.webgpu : free.cpu),
        onPassedOver: (reason) => passedOver.push(reason),
      })
      return { result, passedOver }
    }

    it('is taken where it has room for the model', async () => {
      const { result, passedOver } = await place('auto', { webgpu: 1e9, cpu: 1e9 })
      expect(await result).toMatchObject({ provider: 'webgpu', precision: 'float32', free: 1e9 })
      expect(passedOver).toEqual([])
    })

    it('without room in any precision is passed over, and that is told', async () => {
      const { result, passedOver } = await place('auto', { webgpu: 1000, cpu: 1e9 })
      expect(await result).toMatchObject({ provider: 'cpu', precision: 'int8', free: 1e9 })
      expect(passedOver).toEqual([
        expect.stringMatching(/in int4 needs \d+ kB of memory for webgpu, and 1 kB are free/),
      ])
    })

    it('but does not load the model is passed over, and that is told', async () => {
      const told: LoadEvent[] = []
      const model = await loadGlm4v({
        ...(await tried(COMPUTES)),
        folder: join(FIXTURES, 'halves'),
        adapter: null,
        precision: 'auto',
        cacheFolder: scratch,
        memoryFree: async () => 1e9,
        onEvent: (event) => told.push(event),
        providers: ['webgpu', 'cpu'],
        threads: 1,
        maxNewTokens: 8,
        sampling: GREEDY,
        clock: systemClock,
      })
      await model.close()
      expect(model.provider).toBe('cpu')
      expect(told.at(-1)).toMatchObject({ kind: 'chosen', provider: 'cpu' })
      const warnings = told.flatMap((event) => (event.kind === 'warning' ? [event.text] : []))
      expect(warnings).toContainEqual(
        expect.stringMatching(/^not taken: ONNX Runtime does not load the graph\. webgpu: /),
      )
      // what its config.json lacks is told once, not for each provider
      expect(warnings.filter((text) => text.includes('scaling_factor'))).toHaveLength(1)
    })

    it('with room for fewer bits than the wanted ones says so, and nothing is taken', async () => {
      const { config } = await readConfig(join(FIXTURES, 'halves'))
      const choice = { provider: 'webgpu', activations: 'float16' } as const
      const webgpu = memoryNeeded(config, 'float16', choice)
      const { result } = await place('float32', { webgpu, cpu: 1e9 })
      await expect(result).rejects.toMatchObject({
        hint: expect.stringMatching(/^float16 would fit/),
      })
    })
  })

  it('and crashes is the reason when there is no other', async () => {
    await expect(chooseProvider(['webgpu'], await tried(CRASH))).rejects.toMatchObject({
      code: 'MODEL_FAILED',
      message: expect.stringMatching(/no provider computes here\. webgpu: .* SIGABRT/),
    })
  })

  it('and hangs is ended when its time is over', async () => {
    const probed = await probe(question, await tried('for (;;);', 200))
    expect(probed).toEqual({
      kind: 'crashes',
      reason: 'webgpu: the process that tried it did not answer within 200 ms',
    })
  })

  it('and hangs is ended by the signal', async () => {
    const options = await tried('for (;;);', 30_000, AbortSignal.timeout(200))
    await expect(probe(question, options)).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('needs no process where files tell that it is not there', async () => {
    const probed = await probe({ ...question, provider: 'cuda' }, await tried(CRASH))
    expect(probed).toMatchObject({ kind: 'refuses', reason: expect.stringMatching(/^cuda: no/) })
  })

  it('computes on the CPU in its process', async () => {
    const probed = await probe({ provider: 'cpu', activations: ['float32'] }, { signal: NEVER })
    expect(probed).toEqual({ kind: 'computes', activations: 'float32' })
  })
})

describe('where the driver crashes each process that tries it', () => {
  /** Runs `code` with that driver; what it printed. */
  async function printed(args: readonly string[]): Promise<string> {
    const preload = await written(`if (process.argv[1]?.includes('probe-main')) { ${CRASH} }`)
    const host = spawn(process.execPath, ['--import', 'tsx', ...args], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    host.stdout.on('data', (piece) => {
      text += piece
    })
    await once(host, 'close')
    return text
  }

  it('a model is loaded on the CPU, and the reason is told', async () => {
    const source = new URL('../../src/inference/onnx-gui-model.ts', import.meta.url).href
    const code = `
      import { createOnnxGuiModel } from '${source}'
      const model = await createOnnxGuiModel({
        folder: ${JSON.stringify(join(FIXTURES, 'halves'))}, name: 'small', threads: 1,
        onLoading: (event) => console.log(JSON.stringify(event)),
        signal: new AbortController().signal,
      })
      await model.close()`
    const events = (await printed(['--input-type=module', '-e', code])).trim().split('\n')
    expect(events.map((line) => JSON.parse(line))).toEqual(
      expect.arrayContaining([
        {
          kind: 'warning',
          text: expect.stringMatching(/^not taken: webgpu: .*SIGABRT.*corrupted/),
        },
        expect.objectContaining({ kind: 'chosen', provider: 'cpu' }),
      ]),
    )
  })

  it('doctor tells it in a line and goes on', async () => {
    const checks = (await printed(['src/cli.ts', 'doctor', '--json'])).trim().split('\n')
    const named = (name: string) =>
      checks.map((line) => JSON.parse(line)).find((check) => check.name === name)
    expect(named('WebGPU provider')).toMatchObject({
      state: 'missing',
      found: expect.stringMatching(/SIGABRT.*CUDA driver: corrupted/),
    })
    expect(named('disk')).toBeDefined()
  })
})
