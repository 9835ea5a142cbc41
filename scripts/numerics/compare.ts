/** How far a way of running a model is from the reference. The model reads the reference's own tokens, so that one
 *  token that differs does not make all later ones incomparable. */

import { systemClock } from '../../src/clock.js'
import { createKvCache, forward } from '../../src/inference/decode.js'
import { generate } from '../../src/inference/generate.js'
import { visionFeeds } from '../../src/inference/glm4v/eye.js'
import { floatFromHalf } from '../../src/inference/half.js'
import { emptyTensor, floatsOf, output, type Tensor } from '../../src/inference/ort.js'
import { createPace } from '../../src/inference/pace.js'
import { GREEDY } from '../../src/inference/sampling.js'
import type { Question } from './questions.js'
import type { Running } from './variants.js'

export interface Reference {
  readonly features: Float32Array
  /** One for each token. */
  readonly logits: readonly Float32Array[]
  readonly tokens: readonly number[]
}

export interface Difference {
  readonly tokens: number
  /** Tokens that would have been chosen alike. */
  readonly agreed: number
  /** Root mean square of the difference over that of the reference; NaN when a value left its range. */
  readonly featureError: number
  /** The same of the logits of all tokens, about their mean. */
  readonly logitError: number
}

/** What the model writes by itself. */
export async function tokensOf(
  { network, vision, decoder }: Running,
  { picture, prompt, newTokens }: Question,
): Promise<readonly number[]> {
  const seen = await vision.run(visionFeeds(network.config.vision_config, picture))
  const { tokens } = await generate({
    ...network,
    decoder,
    form: 'logits',
    prompt,
    features: output(seen, 'features'),
    maxNewTokens: newTokens,
    sampling: GREEDY,
    pace: createPace('cpu'),
    clock: systemClock,
    signal: new AbortController().signal,
    onToken: () => {},
  })
  return tokens
}

export async function compare(
  { network, vision, decoder }: Running,
  { picture, prompt }: Question,
  reference: Reference,
): Promise<Difference> {
  const { config, activations } = network
  const seen = await vision.run(visionFeeds(config.vision_config, picture))
  const features = output(seen, 'features')
  // features come at the scale of the decoder's stream
  const trueFeatures = featureValues(features).map((value) => value * network.rescaling.decoder)
  const featureError = relative([trueFeatures], [reference.features])
  const cache = createKvCache(network)
  const none = emptyTensor(activations, [0, config.hidden_size])
  const given: Float32Array[] = [await forward(decoder, cache, { ...prompt, features })]
  for (const [i, token] of reference.tokens.slice(0, -1).entries()) {
    const positions = [prompt.nextPosition + i]
    const slots = { before: [], features: none, after: [token], positions }
    given.push(await forward(decoder, cache, slots))
  }
  cache.close()
  return {
    tokens: reference.tokens.length,
    agreed: given.filter((logits, i) => likeliest(logits) === reference.tokens[i]).length,
    featureError,
    logitError: relative(given.map(centred), reference.logits.map(centred)),
  }
}

/** A network that runs in 16 bits gives its features as bits of halves. */
function featureValues(features: Tensor): Float32Array {
  const { data } = features
  return data instanceof Uint16Array ? Float32Array.from(data, floatFromHalf) : floatsOf(features)
}

function relative(actual: readonly Float32Array[], expected: readonly Float32Array[]): number {
  let wrong = 0
  let whole = 0
  for (const [row, values] of expected.entries()) {
    for (const [i, value] of values.entries()) {
      wrong += (value - (actual[row]?.[i] ?? Number.NaN)) ** 2
      whole += value ** 2
    }
  }
  return Math.sqrt(wrong / whole)
}

/** The same for all logits changes no choice. */
function centred(logits: Float32Array): Float32Array {
  const mean = logits.reduce((sum, value) => sum + value, 0) / logits.length
  return logits.map((value) => value - mean)
}

function likeliest(logits: Float32Array): number {
  return logits.reduce((best, value, i) => (value > (logits[best] ?? 0) ? i : best), 0)
}
