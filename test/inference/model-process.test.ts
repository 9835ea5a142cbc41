/** The model runs in a process of its own: what happens when that ends, hangs, or is left alone. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { GuiModel } from '../../src/inference/gui-model.js'
import { createOnnxGuiModel } from '../../src/inference/onnx-gui-model.js'
import { childrenOf, isRunning } from '../support/child-processes.js'
import { waitFor } from '../support/wait-for.js'
import { FIXTURES } from './fixtures.js'

jest.setTimeout(60_000)

const NEVER = new AbortController().signal
const folder = join(FIXTURES, 'halves')
const SCREEN = join(FIXTURES, 'screen.png')
const onLinux = process.platform === 'linux' ? describe : describe.skip
if (process.platform !== 'linux') process.stderr.write('Skipped: only Linux shows every process.\n')

/** The one model's process that `host` has started. */
async function modelOf(host: number): Promise<number> {
  const [pid, ...others] = await childrenOf(host, 'model-main')
  if (pid === undefined || others.length > 0) throw new Error(`${others.length} others`)
  return pid
}

onLinux("the model's process", () => {
  let model: GuiModel
  let image: Buffer
  const limits = { loadMs: 60_000, answerMs: 60_000, abortMs: 200 }
  const ask = (signal: AbortSignal, onText = (_: string) => {}) =>
    model.answer({ prompt: 'Task: Turn on', image }, { signal, onText })

  const load = () => {
    const exact = { provider: 'cpu', precision: 'float32' } as const // no stop token in it
    const options = { folder, name: 'small', ...exact, threads: 1 }
    return createOnnxGuiModel({ ...options, maxNewTokens: 64, limits, signal: NEVER })
  }

  beforeEach(async () => {
    image = await readFile(SCREEN)
    model = await load()
  })
  afterEach(() => model.close())

  it('reports to nobody what it does', async () => {
    await ask(NEVER)
    const log = `mat-debug-${await modelOf(process.pid)}.log` // of ONNX Runtime's uploader
    expect((await readdir(tmpdir())).filter((file) => file === log)).toEqual([])
  })

  it.each(['SIGABRT', 'SIGKILL'] as const)(
    'that %s ends in the middle of an answer fails that answer only, and the signal is told',
    async (signal) => {
      const pid = await modelOf(process.pid)
      process.kill(pid, 'SIGSTOP') // an answer takes six milliseconds: it would be faster than the signal
      const died = ask(NEVER)
      await turn() // it is asked
      process.kill(pid, signal)
      process.kill(pid, 'SIGCONT')
      await expect(died).rejects.toMatchObject({
        code: 'MODEL_FAILED',
        message: expect.stringContaining(`the model's process died: ended by ${signal}`),
      })
      expect((await ask(NEVER)).newTokens).toBe(64)
      expect(await modelOf(process.pid)).not.toBe(pid)
    },
  )

  it('that hangs is ended a while after an abort, and another answers the next question', async () => {
    const pid = await modelOf(process.pid)
    process.kill(pid, 'SIGSTOP') // as a run that never comes back: it hears nothing
    const stop = new AbortController()
    const hung = ask(stop.signal)
    await turn() // it is asked
    stop.abort()
    await expect(hung).rejects.toMatchObject({ name: 'AbortError' })
    expect((await ask(NEVER)).newTokens).toBe(64)
    expect(await isRunning(pid, 'model-main')).toBe(false)
  })

  it('that hears of an abort in time goes on with the next question', async () => {
    const pid = await modelOf(process.pid)
    const stop = new AbortController()
    await expect(ask(stop.signal, () => stop.abort())).rejects.toThrow(/abort/)
    await ask(NEVER)
    expect(await modelOf(process.pid)).toBe(pid)
  })

  it('is gone when the model is closed, even one that hangs', async () => {
    const pid = await modelOf(process.pid)
    process.kill(pid, 'SIGSTOP')
    await model.close()
    expect(await isRunning(pid, 'model-main')).toBe(false)
  })

  it('tells how much memory it took, whatever the program holds that started it', async () => {
    await model.close()
    const held = Buffer.alloc(800e6, 1)
    model = await load()
    expect(held.at(-1)).toBe(1)
    const pid = await modelOf(process.pid)
    const { peakBytes = 0 } = await ask(NEVER)
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
    expect(Math.abs(peakBytes / (1024 * Number(kilobytes)) - 1)).toBeLessThan(0.2)
  })
})

onLinux('a program with a model', () => {
  let scratch: string
  let host: ChildProcess | undefined
  beforeEach(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'phonewright-host-'))
  })
  afterEach(async () => {
    host?.kill('SIGKILL')
    await rm(scratch, { recursive: true })
  })

  /** Loads a model, then runs `script` in which `ask()` asks it. In the model's process `fault` runs when it is loaded. */
  async function startHost(script: string, fault: string): Promise<ChildProcess> {
    const preload = join(scratch, 'fault.mjs')
    await writeFile(
      preload,
      `const send = process.send
       if (send) process.send = (message) => {
         if (message.kind === 'ready') { ${fault} }
         return send.call(process, message)
       }`,
    )
    const source = (path: string) =>
      JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href)
    const code = `
      import { readFile } from 'node:fs/promises'
      import { createOnnxGuiModel } from ${source('inference/onnx-gui-model.ts')}
      const signal = new AbortController().signal
      const options = { folder: ${JSON.stringify(folder)}, provider: 'cpu', threads: 1, signal }
      const model = await createOnnxGuiModel({ ...options, name: 'small', maxNewTokens: 4 })
      const image = await readFile(${JSON.stringify(SCREEN)})
      const ask = () => model.answer({ prompt: 'x', image }, { signal })
      ${script}`
    return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      detached: true, // a group, as a terminal makes one
      env: { ...process.env, NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` },
    })
  }

  it('takes the model along when it is killed, even in a run that hangs', async () => {
    const hang = 'setTimeout(() => { for (;;); })'
    const script = `console.log('loaded'); setInterval(() => {}, 1000)`
    host = await startHost(script, hang)
    const { pid = 0, stdout } = host
    if (stdout !== null) await once(stdout, 'data')
    const model = await modelOf(pid)
    host.kill('SIGKILL')
    await waitFor('the model ends', async () => !(await isRunning(model, 'model-main')))
  })

  it('is alone in hearing Ctrl-C', async () => {
    const script = `process.on('SIGINT', async () => console.log((await ask()).newTokens))
      console.log('loaded')
      setInterval(() => {}, 1000)`
    host = await startHost(script, '')
    const { pid = 0, stdout } = host
    if (stdout !== null) await once(stdout, 'data')
    const model = await modelOf(pid)
    process.kill(-pid, 'SIGINT')
    if (stdout !== null) await once(stdout, 'data')
    expect(await modelOf(pid)).toBe(model)
  })

  it('is told what its model wrote last when that dies, and prints none of it', async () => {
    const fault = `console.error('CUDA failure 700')
      setTimeout(() => process.kill(process.pid, 'SIGABRT'))`
    const script = `console.log(await ask().catch(({ message }) => message)); await model.close()`
    host = await startHost(script, fault)
    let printed = ''
    let complaints = ''
    host.stdout?.on('data', (piece) => {
      printed += piece
    })
    host.stderr?.on('data', (piece) => {
      complaints += piece
    })
    await once(host, 'close')
    expect(printed).toBe("the model's process died: ended by SIGABRT; it said: CUDA failure 700\n")
    expect(complaints).toBe('')
  })

  it('asks another process after one has lost its device in the middle of an answer', async () => {
    // as a lost device does: nothing works any more in that process, and the next one finds a device
    const lost = `
      const { createRequire } = process.getBuiltinModule('node:module')
      const { closeSync, openSync } = process.getBuiltinModule('node:fs')
      const { InferenceSession } = createRequire(process.cwd() + '/')('onnxruntime-node')
      const { run } = InferenceSession.prototype
      let runs = 0
      const fail = async function (...feeds) {
        runs += 1
        if (runs <= 2) return run.apply(this, feeds) // the picture, the first token
        throw new Error('Failed to download data from buffer: [Device] is lost.')
      }
      try {
        closeSync(openSync(${JSON.stringify(join(scratch, 'was-lost'))}, 'wx'))
        InferenceSession.prototype.run = fail
      } catch {}`
    const script = `
      let pieces = 0
      const onText = () => { pieces += 1 }
      const failed = await model.answer({ prompt: 'x', image }, { signal, onText }).catch((thrown) => thrown)
      const { code, message, hint } = failed
      const { newTokens } = await ask()
      console.log(JSON.stringify({ code, message, hint, pieces, newTokens }))`
    host = await startHost(script, lost)
    let printed = ''
    host.stdout?.on('data', (piece) => {
      printed += piece
    })
    await once(host, 'close')
    expect(JSON.parse(printed)).toEqual({
      code: 'MODEL_FAILED',
      message: 'ONNX Runtime (cpu): Failed to download data from buffer: [Device] is lost.',
      hint: expect.stringMatching(/^Try again: a new process/),
      pieces: 1,
      newTokens: 4,
    })
  })

  it('ends by itself while its model waits for questions', async () => {
    host = await startHost(`console.log((await ask()).newTokens)`, '')
    let printed = ''
    host.stdout?.on('data', (piece) => {
      printed += piece
    })
    const [exitCode] = await once(host, 'close')
    expect({ printed, exitCode }).toEqual({ printed: '4\n', exitCode: 0 })
  })
})
