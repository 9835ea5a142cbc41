/** The decoder that writes several tokens in a run, beside the one that writes one: the same tokens, always. */

import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { pocketQuestions } from '../../scripts/numerics/questions.js'
import { systemClock } from '../../src/clock.js'
import { type Generated, generate } from '../../src/inference/generate.js'
import { visionFeeds } from '../../src/inference/glm4v/eye.js'
import { output, type Session, type Tensor, type Tensors } from '../../src/inference/ort.js'
import { createPace } from '../../src/inference/pace.js'
import { GREEDY } from '../../src/inference/sampling.js'
import { ManualClock } from '../support/manual-clock.js'
import {
  CHECKPOINTS,
  closeRunning,
  type Golden,
  networkIn,
  promptOf,
  publishedNetwork,
  type Running,
  readGolden,
  runningOn,
  seenBy,
} from './golden.js'

jest.setTimeout(60_000)

describe.each(CHECKPOINTS)('the %s checkpoint', (name) => {
  let golden: Golden
  let model: Running
  let features: Tensor
  /** Of each run: the most tokens it was asked for, and how many it wrote. */
  let runs: (readonly [most: number, written: number])[]
  /** Of each run: how many slots it read, and how many outputs came back. */
  let traffic: (readonly [read: number, outputs: number])[]

  beforeAll(async () => {
    golden = await readGolden(name)
    model = await runningOn(await publishedNetwork(name), 'tokens')
    features = await seenBy(model)
  })
  afterAll(() => closeRunning(model))

  const slotsOfPrompt = () => promptOf(golden, model.network.config).positions.length

  const noting = (session: Session, clock: ManualClock, msPerToken: number): Session => ({
    ...session,
    run: async (feeds: Tensors, wanted?: readonly string[]) => {
      const outputs = await session.run(feeds, wanted)
      traffic.push([feeds.positions?.dims[1] ?? 0, Object.keys(outputs).length])
      const written = outputs.tokens?.dims[0] ?? 0
      runs.push([Number(feeds.most_tokens?.data[0]), written])
      clock.advance(msPerToken * written)
      return outputs
    },
  })

  const write = (
    more: Partial<Parameters<typeof generate>[0]> = {},
    { network, decoder }: Running = model,
    msPerToken = 0,
  ): Promise<Generated> => {
    runs = []
    traffic = []
    const clock = new ManualClock()
    return generate({
      ...network,
      decoder: noting(decoder, clock, msPerToken),
      form: 'tokens',
      prompt: promptOf(golden, network.config),
      features,
      maxNewTokens: golden.tokens.length,
      sampling: GREEDY,
      pace: createPace('cpu'),
      clock,
      signal: new AbortController().signal,
      onToken: () => {},
      ...more,
    })
  }

  it('writes the 32 tokens of the reference in three runs', async () => {
    const { tokens, finish } = await write()
    expect(tokens).toEqual(golden.tokens)
    expect(finish).toBe('length')
    expect(runs).toEqual([
      [1, 1],
      [8, 8],
      [23, 23],
    ])
  })

  it('writes fewer a run where a token takes long', async () => {
    const { tokens, decodeMs } = await write({}, model, 100)
    expect(tokens).toEqual(golden.tokens)
    expect(runs.map(([most]) => most)).toEqual([1, 8, 4, 4, 4, 4, 4, 3])
    expect(decodeMs).toBe(3100)
  })

  it('knows from the answer before how many to write a run', async () => {
    const pace = createPace('cpu')
    await write({ pace }, model, 20)
    const { tokens } = await write({ pace }, model, 20)
    expect(tokens).toEqual(golden.tokens)
    expect(runs.map(([most]) => most)).toEqual([1, 20, 11])
  })

  it.each([1, 2, 9, 10])('writes no more than %d when that is the limit', async (limit) => {
    const { tokens, finish } = await write({ maxNewTokens: limit })
    expect(tokens).toEqual(golden.tokens.slice(0, limit))
    expect(finish).toBe('length')
  })

  it.each([0, 1, 5, 8, 9])('ends inside a run when token %d is a stop token', async (index) => {
    const stopId = golden.tokens[index] ?? -1
    const place = golden.tokens.indexOf(stopId)
    const network = await publishedNetwork(name, { eos_token_id: [1_000_000, stopId] })
    const stopping = await runningOn(network, 'tokens')
    const { tokens, finish } = await write({}, stopping)
    expect(tokens).toEqual(golden.tokens.slice(0, place))
    expect(finish).toBe('stop')
    expect(runs.reduce((sum, [, written]) => sum + written, 0)).toBe(place + 1)
    await closeRunning(stopping)
  })

  it('writes a whole answer in one run where that is quick, and no cache comes back', async () => {
    const pace = createPace('cuda')
    await write({ pace }, model, 5)
    const { tokens, finish } = await write({ pace }, model, 5)
    expect(tokens).toEqual(golden.tokens)
    expect(finish).toBe('length')
    expect(runs).toEqual([[32, 32]])
    expect(traffic).toEqual([[slotsOfPrompt(), 1]])
  })

  it('reads all of it again when the answer is longer than that, and keeps the cache then', async () => {
    const pace = { ...createPace('cuda'), whole: () => 10 }
    const { tokens } = await write({ pace })
    expect(tokens).toEqual(golden.tokens)
    expect(runs).toEqual([
      [10, 10],
      [8, 8],
      [8, 8],
      [6, 6],
    ])
    expect(traffic.map(([read]) => read)).toEqual([slotsOfPrompt(), slotsOfPrompt() + 10, 1, 1])
    expect(traffic.map(([, outputs]) => outputs > 1)).toEqual([false, true, true, true])
  })

  it('writes no further token once aborted', async () => {
    const stop = new AbortController()
    const written: number[] = []
    const onToken = (id: number) => {
      written.push(id)
      if (written.length === 3) stop.abort()
    }
    const aborted = write({ signal: stop.signal, onToken })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
    expect(written).toEqual(golden.tokens.slice(0, 3))
    expect(runs).toHaveLength(2)
  })
})

it('Pocket writes the same answers in both forms', async () => {
  const folder = fileURLToPath(new URL('../../models/pocket', import.meta.url))
  const network = await networkIn(folder)
  const one = await runningOn(network, 'logits')
  const several = await runningOn(network, 'tokens')
  for (const { picture, prompt, newTokens } of (await pocketQuestions(folder)).slice(0, 2)) {
    const seen = await one.vision.run(visionFeeds(network.config.vision_config, picture))
    const request = {
      ...network,
      prompt,
      features: output(seen, 'features'),
      maxNewTokens: newTokens,
      sampling: GREEDY,
      pace: createPace('cpu'),
      clock: systemClock,
      signal: new AbortController().signal,
      onToken: () => {},
    }
    const slow = await generate({ ...request, decoder: one.decoder, form: 'logits' })
    const fast = await generate({ ...request, decoder: several.decoder, form: 'tokens' })
    expect(slow.tokens.length).toBeGreaterThan(20)
    expect([fast.tokens, fast.finish]).toEqual([slow.tokens, slow.finish])
  }
  await closeRunning(one)
  await closeRunning(several)
})
