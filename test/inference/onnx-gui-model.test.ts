import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import type { GuiModel } from '../../src/inference/gui-model.js'
import { createOnnxGuiModel } from '../../src/inference/onnx-gui-model.js'
import { FIXTURES } from './fixtures.js'

/** Some start several processes, which a busy machine makes wait. */
jest.setTimeout(60_000)

const NEVER = new AbortController().signal
const folder = join(FIXTURES, 'halves')

describe('a model from files', () => {
  let model: GuiModel
  let image: Buffer
  const ask = (signal: AbortSignal, onText?: (piece: string) => void, prompt = 'Task: Turn on') =>
    model.answer({ prompt, image }, { signal, ...(onText && { onText }) })

  beforeAll(async () => {
    image = await readFile(join(FIXTURES, 'screen.png'))
    model = await createOnnxGuiModel({
      folder,
      name: 'small',
      provider: 'cpu',
      precision: 'float32', // in which it finds no stop token
      threads: 1,
      maxNewTokens: 64,
      signal: NEVER,
    })
  })
  afterAll(() => model.close())

  it('streams the text that it answers, and says how long each phase took', async () => {
    const pieces: string[] = []
    const answer = await ask(NEVER, (piece) => pieces.push(piece))
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.join('')).toBe(answer.text)
    expect(answer.newTokens).toBe(64)
    expect(answer.finish).toBe('length')
    const { preprocessMs, visionMs, prefillMs, decodeMs, totalMs } = answer.timings
    const phases = [preprocessMs, visionMs, prefillMs, decodeMs].map((ms) => ms ?? -1)
    expect(Math.min(...phases)).toBeGreaterThan(0)
    expect(phases.reduce((sum, ms) => sum + ms)).toBeLessThanOrEqual(totalMs + 1)
  })

  it('writes no more tokens than a question asks for, nor than the model may', async () => {
    const whole = await ask(NEVER)
    const request = { prompt: 'Task: Turn on', image }
    const short = await model.answer({ ...request, maxNewTokens: 3 }, { signal: NEVER })
    expect(short).toMatchObject({ newTokens: 3, finish: 'length' })
    expect(whole.text.startsWith(short.text)).toBe(true)
    const long = await model.answer({ ...request, maxNewTokens: 1000 }, { signal: NEVER })
    expect(long.newTokens).toBe(64)
  })

  it('does not look again at a picture that it was asked about, though others came between', async () => {
    const first = await ask(NEVER, undefined, 'Task: Turn off')
    expect(first.timings).not.toHaveProperty('visionMs')
    const changed = await model.answer(
      { prompt: 'Task: Turn on', image: await otherPicture(0) },
      { signal: NEVER },
    )
    expect(changed.timings.visionMs).toBeGreaterThan(0)
    const back = await ask(NEVER, undefined, 'Task: Turn off')
    expect(back.timings).not.toHaveProperty('visionMs')
    expect(back.text).toBe(first.text)
  })

  it('looks again at a picture after many others, and sees the same', async () => {
    const first = await ask(NEVER, undefined, 'Task: Turn off')
    for (let i = 0; i < 8; i++) {
      const image = await otherPicture(i)
      await model.answer({ prompt: 'Task: Turn on', image }, { signal: NEVER })
    }
    const back = await ask(NEVER, undefined, 'Task: Turn off')
    expect(back.timings.visionMs).toBeGreaterThan(0)
    expect(back.text).toBe(first.text)
  })

  it('answers the same question in the same way', async () => {
    const [first, second] = await Promise.all([ask(NEVER), ask(NEVER)])
    expect(second.text).toBe(first.text)
  })

  it('stops when aborted, and answers the next question', async () => {
    const stop = new AbortController()
    let pieces = 0
    const aborted = ask(stop.signal, () => {
      pieces += 1
      if (pieces === 2) stop.abort()
    })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
    expect(pieces).toBe(2)
    await expect(ask(NEVER)).resolves.toMatchObject({ newTokens: 64 })
  })

  it('serves four phones in turn', async () => {
    const PHONES = 4
    const STEPS = 3
    const served: number[] = []
    const usePhone = async (phone: number) => {
      for (let step = 0; step < STEPS; step++) {
        await ask(NEVER)
        served.push(phone)
      }
    }
    await Promise.all(Array.from({ length: PHONES }, (_, phone) => usePhone(phone)))
    const turn = [0, 1, 2, 3]
    expect(served).toEqual([...turn, ...turn, ...turn])
  })

  it('lets one that is aborted while others are served go at once', async () => {
    const stop = new AbortController()
    const order: string[] = []
    const first = ask(NEVER).then(() => order.push('answered'))
    const second = ask(stop.signal).catch(() => order.push('gone'))
    stop.abort()
    await Promise.all([first, second])
    expect(order).toEqual(['gone', 'answered'])
  })

  it('does not begin a question that is aborted while it waits', async () => {
    const stop = new AbortController()
    const first = ask(NEVER)
    let pieces = 0
    const second = ask(stop.signal, () => {
      pieces += 1
    })
    stop.abort()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    await first
    expect(pieces).toBe(0)
  })

  it('refuses what is not a picture', async () => {
    const noPicture = model.answer({ prompt: 'x', image: Buffer.from('nope') }, { signal: NEVER })
    await expect(noPicture).rejects.toMatchObject({ code: 'IMAGE_INVALID' })
  })

  it('refuses a prompt that does not fit, with both sizes', async () => {
    const long = ask(NEVER, undefined, '打'.repeat(300))
    await expect(long).rejects.toMatchObject({
      code: 'PROMPT_TOO_LONG',
      message: expect.stringMatching(/prompt takes \d+ tokens, the model reads at most 224 and/),
    })
  })
})

describe('starting a model', () => {
  it('says which file is missing', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'no-model-'))
    const started = createOnnxGuiModel({ folder: empty, name: 'none', signal: NEVER })
    await expect(started).rejects.toMatchObject({
      code: 'MODEL_FILES_INVALID',
      message: expect.stringContaining(join(empty, 'config.json')),
    })
    await rm(empty, { recursive: true })
  })

  it('gives up when loading takes too long', async () => {
    const started = createOnnxGuiModel({
      folder,
      name: 'small',
      limits: { loadMs: 1, answerMs: 1000, abortMs: 1000 },
      signal: NEVER,
    })
    await expect(started).rejects.toMatchObject({ code: 'MODEL_TIMEOUT' })
  })

  it('stops when aborted while loading', async () => {
    const stop = new AbortController()
    const started = createOnnxGuiModel({ folder, name: 'small', signal: stop.signal })
    stop.abort()
    await expect(started).rejects.toMatchObject({ name: 'AbortError' })
  })

  it.each([0, 20])(
    'can be given up %d ms after ONNX Runtime began, and the process lives on',
    async (delayMs) => {
      const stop = new AbortController()
      const started = createOnnxGuiModel({
        folder,
        name: 'small',
        provider: 'cpu',
        threads: 1,
        signal: stop.signal,
        onLoading: ({ kind }) => {
          if (kind === 'chosen') setTimeout(() => stop.abort(), delayMs)
        },
      })
      await started.then(
        (model) => model.close(), // it was quicker
        (thrown) => expect(thrown).toMatchObject({ name: 'AbortError' }),
      )
    },
  )

  it('ends a process that takes too long, and starts another for the next question', async () => {
    const image = await readFile(join(FIXTURES, 'screen.png'))
    const limits = { loadMs: 60_000, answerMs: 1, abortMs: 1000 }
    const model = await createOnnxGuiModel({
      folder,
      name: 'small',
      provider: 'cpu',
      threads: 1,
      maxNewTokens: 4,
      limits,
      signal: NEVER,
    })
    const slow = model.answer({ prompt: 'x', image }, { signal: NEVER })
    await expect(slow).rejects.toMatchObject({ code: 'MODEL_TIMEOUT' })
    limits.answerMs = 60_000
    const next = await model.answer({ prompt: 'x', image }, { signal: NEVER })
    expect(next.newTokens).toBe(4)
    await model.close()
    const late = model.answer({ prompt: 'x', image }, { signal: NEVER })
    await expect(late).rejects.toMatchObject({ code: 'MODEL_FAILED' })
  })

  it('refuses a token that the network has no word for', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'broken-'))
    await cp(folder, broken, { recursive: true })
    const path = join(broken, 'tokenizer_config.json')
    const right = await readFile(path, 'utf8')
    const assistant = /"(\d+)": ?\{\s*"content": ?"<\|assistant\|>"/.exec(right)
    await writeFile(path, right.replace(`"${assistant?.[1]}"`, '"99999"'))
    const files = { folder: broken, name: 'small', provider: 'cpu' as const, threads: 1 }
    const started = createOnnxGuiModel({ ...files, maxNewTokens: 4, signal: NEVER })
    await expect(started).rejects.toMatchObject({
      code: 'MODEL_FILES_INVALID',
      message: expect.stringMatching(/has a token 99999, but its network knows words 0 to \d+$/),
    })
    await rm(broken, { recursive: true })
  })

  it('that chooses among the likeliest tokens writes the same with the same seed', async () => {
    const image = await readFile(join(FIXTURES, 'screen.png'))
    const textWith = async (seed: number) => {
      const sampling = { temperature: 1, topK: 0, topP: 0.95, seed }
      const options = { folder, name: 'small', provider: 'cpu' as const, threads: 1, signal: NEVER }
      const model = await createOnnxGuiModel({ ...options, maxNewTokens: 24, sampling })
      const { text } = await model.answer({ prompt: 'Task: x', image }, { signal: NEVER })
      await model.close()
      return text
    }
    const first = await textWith(7)
    expect(await textWith(7)).toBe(first)
    expect(await textWith(8)).not.toBe(first)
  })

  it('knows CogAgent by its name', async () => {
    const options = { folder, provider: 'cpu' as const, threads: 1, signal: NEVER }
    const model = await createOnnxGuiModel({ ...options, name: 'cogagent-9b-20241220' })
    expect(model.isCogAgent).toBe(true)
    await model.close()
  })
})

/** Another one for each number. */
async function otherPicture(number: number): Promise<Buffer> {
  const picture = sharp(join(FIXTURES, 'screen-160.png'))
  return picture
    .modulate({ brightness: 1 - 0.05 * number })
    .png()
    .toBuffer()
}
