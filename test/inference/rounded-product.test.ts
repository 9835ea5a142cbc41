/** Small models on a CPU, whose products are rounded to 8 bits while they load, beside the PyTorch reference and
 *  their own float32. */

import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { tokensOf as pocketTokens } from '../../scripts/numerics/compare.js'
import { pocketQuestions } from '../../scripts/numerics/questions.js'
import type { DecoderForm } from '../../src/inference/glm4v/decoder-graph.js'
import {
  CHECKPOINTS,
  closeRunning,
  logitsAfter,
  networkIn,
  promptOf,
  publishedNetwork,
  type Running,
  readGolden,
  relativeError,
  runningOn,
  seenBy,
  tokensOf,
} from './golden.js'

jest.setTimeout(120_000)

const POCKET = fileURLToPath(new URL('../../models/pocket', import.meta.url))

const opened: Running[] = []
afterEach(() => Promise.all(opened.splice(0).map(closeRunning)))

async function rounded(name: string, form: DecoderForm = 'logits'): Promise<Running> {
  const network = { ...(await publishedNetwork(name)), roundsProducts: true }
  const model = await runningOn(network, form)
  opened.push(model)
  return model
}

describe.each(CHECKPOINTS.filter((name) => name !== 'hostile'))('the %s checkpoint', (name) => {
  it('in rounded products gives nearly the logits of the reference, and not quite', async () => {
    const golden = await readGolden(name)
    const model = await rounded(name)
    const prompt = promptOf(golden, model.network.config)
    const logits = await logitsAfter(model, { prompt, features: await seenBy(model) }, [])
    const error = relativeError(logits, golden.logits)
    expect(error).toBeLessThan(0.15)
    expect(error).toBeGreaterThan(1e-3)
  })

  it('writes the same rounded tokens one by one and several in a run', async () => {
    const golden = await readGolden(name)
    const [one, several] = [await rounded(name), await rounded(name, 'tokens')]
    const features = await seenBy(one)
    const tokens = await tokensOf(one, golden, features)
    expect(await tokensOf(several, golden, features, 'tokens')).toEqual(tokens)
  })
})

describe('Pocket', () => {
  it('in rounded products writes what it writes in float32', async () => {
    const exact = await runningOn(await networkIn(POCKET), 'logits')
    const network = { ...exact.network, roundsProducts: true }
    const model = await runningOn(network, 'logits')
    opened.push(exact, model)
    for (const question of (await pocketQuestions(POCKET)).slice(0, 2)) {
      expect(await pocketTokens(model, question)).toEqual(await pocketTokens(exact, question))
    }
  })
})
