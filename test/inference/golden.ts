/** What the PyTorch reference says about the small checkpoints (training/reference/make_goldens.py), and
 *  how a network of ours is asked the same. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '../../src/clock.js'
import { createKvCache, forward } from '../../src/inference/decode.js'
import { generate } from '../../src/inference/generate.js'
import type { Prompt } from '../../src/inference/glm4v/chat-template.js'
import { type Glm4vConfig, imageTokens, readConfig } from '../../src/inference/glm4v/config.js'
import { buildDecoderGraph, type DecoderForm } from '../../src/inference/glm4v/decoder-graph.js'
import { visionFeeds } from '../../src/inference/glm4v/eye.js'
import { pictureSizes } from '../../src/inference/glm4v/grids.js'
import type { Network } from '../../src/inference/glm4v/network.js'
import { UNSCALED } from '../../src/inference/glm4v/rescale.js'
import { buildVisionGraph } from '../../src/inference/glm4v/vision-graph.js'
import type { ImageTensor } from '../../src/inference/image-tensor.js'
import { createSession, output, type Session, type Tensor } from '../../src/inference/ort.js'
import { createPace } from '../../src/inference/pace.js'
import { openWeights } from '../../src/inference/safetensors.js'
import { GREEDY } from '../../src/inference/sampling.js'
import { FIXTURES } from './fixtures.js'

/** In the narrow ones attention is handed turned heads, in the wide ones it turns them (decoder-layers.ts).
 *  The oblong one's pictures are high or wide; the others' are squares. */
export const CHECKPOINTS = [
  'halves',
  'interleaved',
  'hostile',
  'wide-halves',
  'wide-interleaved',
  'oblong',
] as const

export interface Golden {
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly features: readonly number[]
  readonly logits: readonly number[]
  readonly tokens: readonly number[]
  /** Of the hostile checkpoint: the largest value in each place. */
  readonly peaks?: Readonly<Record<string, number>>
}

export interface Running {
  readonly network: Network
  readonly vision: Session
  readonly decoder: Session
}

/** The published weights in 32 bits. */
export const publishedNetwork = (name: string, change: Partial<Glm4vConfig> = {}) =>
  networkIn(join(FIXTURES, name), change)

export async function networkIn(
  folder: string,
  change: Partial<Glm4vConfig> = {},
): Promise<Network> {
  const { config } = await readConfig(folder)
  const weights = await openWeights(folder)
  const changed = { ...config, ...change }
  const plain = { rescaling: UNSCALED, activations: 'float32', roundsProducts: false } as const
  return { config: changed, weights, ...plain, provider: 'cpu' }
}

/** @param change what is done to the graphs before they are loaded */
export async function runningOn(
  network: Network,
  form: DecoderForm,
  change: (graph: Uint8Array) => Uint8Array = (graph) => graph,
): Promise<Running> {
  const session = { folder: network.weights.folder, provider: 'cpu' as const, threads: 1 }
  return {
    network,
    vision: await createSession(change(buildVisionGraph(network)), session),
    decoder: await createSession(change(buildDecoderGraph(network, form)), session),
  }
}

export async function closeRunning({ vision, decoder }: Running): Promise<void> {
  await vision.close()
  await decoder.close()
}

export async function readGolden(name: string): Promise<Golden> {
  return JSON.parse(await readFile(join(FIXTURES, name, 'reference.golden.json'), 'utf8'))
}

/** The picture that the reference saw, of the last form that there is: a wave. */
export function waveFor({ vision_config: vision }: Glm4vConfig): ImageTensor {
  const sizes = pictureSizes(vision)
  const size = sizes.at(-1) ?? { width: 0, height: 0 }
  const length = 3 * size.width * size.height
  const values = Float32Array.from({ length }, (_, i) => Math.sin(0.37 * i) * 1.5)
  return { values, size, index: sizes.length - 1 }
}

export async function seenBy({ network: { config }, vision }: Running): Promise<Tensor> {
  return output(await vision.run(visionFeeds(config.vision_config, waveFor(config))), 'features')
}

export function promptOf({ before, after }: Golden, config: Glm4vConfig): Prompt {
  const begin = before.length
  const positions = [
    ...before.keys(),
    begin,
    ...Array<number>(imageTokens(config)).fill(begin + 1),
    begin + 2,
    ...after.map((_, i) => begin + 3 + i),
  ]
  return { before, after, positions, nextPosition: begin + 3 + after.length }
}

export async function tokensOf(
  { network, decoder }: Running,
  golden: Golden,
  features: Tensor,
  form: DecoderForm = 'logits',
): Promise<readonly number[]> {
  const { tokens } = await generate({
    ...network,
    decoder,
    form,
    prompt: promptOf(golden, network.config),
    features,
    maxNewTokens: golden.tokens.length,
    sampling: GREEDY,
    pace: createPace('cpu'),
    clock: systemClock,
    signal: new AbortController().signal,
    onToken: () => {},
  })
  return tokens
}

/** One pass over the prompt and the tokens written so far, with an empty cache. */
export async function logitsAfter(
  { network, decoder }: Running,
  { prompt, features }: { readonly prompt: Prompt; readonly features: Tensor },
  written: readonly number[],
): Promise<Float32Array> {
  const after = [...prompt.after, ...written]
  const positions = [...prompt.positions, ...written.map((_, i) => prompt.nextPosition + i)]
  const slots = { before: prompt.before, features, after, positions }
  return forward(decoder, createKvCache(network), slots)
}

/** The largest difference, against the largest value expected; not a number when the lengths differ. */
export function relativeError(actual: Float32Array, expected: readonly number[]): number {
  if (actual.length !== expected.length) return Number.NaN
  const scale = Math.max(...expected.map(Math.abs))
  return Math.max(...expected.map((value, i) => Math.abs(value - (actual[i] ?? 0)))) / scale
}
