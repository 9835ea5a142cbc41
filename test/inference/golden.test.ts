/** The ONNX graphs against the PyTorch reference (training/reference), on small checkpoints. */

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/clock.js'
import { generate } from '../../src/inference/generate.js'
import type { Prompt } from '../../src/inference/glm4v/chat-template.js'
import { floatsOf, type Tensor } from '../../src/inference/ort.js'
import { createPace } from '../../src/inference/pace.js'
import { GREEDY } from '../../src/inference/sampling.js'
import {
  CHECKPOINTS,
  closeRunning,
  type Golden,
  logitsAfter,
  promptOf,
  publishedNetwork,
  type Running,
  readGolden,
  relativeError,
  runningOn,
  seenBy,
} from './golden.js'

const MAX_RELATIVE_ERROR = 1e-3

describe.each(CHECKPOINTS)('the %s checkpoint', (name) => {
  let golden: Golden
  let model: Running
  let features: Tensor
  let prompt: Prompt

  beforeAll(async () => {
    golden = await readGolden(name)
    model = await runningOn(await publishedNetwork(name), 'logits')
    features = await seenBy(model)
    prompt = promptOf(golden, model.network.config)
  })
  afterAll(() => closeRunning(model))

  it('sees what the reference sees', () => {
    expect(relativeError(floatsOf(features), golden.features)).toBeLessThan(MAX_RELATIVE_ERROR)
  })

  it('gives the logits of the reference after the prompt', async () => {
    const logits = await logitsAfter(model, { prompt, features }, [])
    expect(relativeError(logits, golden.logits)).toBeLessThan(MAX_RELATIVE_ERROR)
  })

  it('writes the 32 tokens of the reference', async () => {
    const { tokens, finish } = await generate({
      decoder: model.decoder,
      form: 'logits',
      ...model.network,
      prompt,
      features,
      maxNewTokens: golden.tokens.length,
      sampling: GREEDY,
      pace: createPace('cpu'),
      clock: systemClock,
      signal: new AbortController().signal,
      onToken: () => {},
    })
    expect(tokens).toEqual(golden.tokens)
    expect(finish).toBe('length')
  })

  it('writes no further token once aborted', async () => {
    const stop = new AbortController()
    const written: number[] = []
    const aborted = generate({
      decoder: model.decoder,
      form: 'logits',
      ...model.network,
      prompt,
      features,
      maxNewTokens: golden.tokens.length,
      sampling: GREEDY,
      pace: createPace('cpu'),
      clock: systemClock,
      signal: stop.signal,
      onToken: (id) => {
        written.push(id)
        if (written.length === 3) stop.abort()
      },
    })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
    expect(written).toEqual(golden.tokens.slice(0, 3))
  })

  it('ends at a stop token and does not give it away', async () => {
    const stopId = golden.tokens[5] ?? -1
    const { tokens, finish } = await generate({
      decoder: model.decoder,
      form: 'logits',
      ...model.network,
      config: { ...model.network.config, eos_token_id: [stopId] },
      prompt,
      features,
      maxNewTokens: golden.tokens.length,
      sampling: GREEDY,
      pace: createPace('cpu'),
      clock: systemClock,
      signal: new AbortController().signal,
      onToken: () => {},
    })
    expect(tokens).toEqual(golden.tokens.slice(0, golden.tokens.indexOf(stopId)))
    expect(finish).toBe('stop')
  })

  it('chooses the same tokens when it reads everything again instead of using the cache', async () => {
    for (let done = 0; done < 4; done++) {
      const logits = await logitsAfter(model, { prompt, features }, golden.tokens.slice(0, done))
      expect(logits.indexOf(Math.max(...logits))).toBe(golden.tokens[done])
    }
  })
})
