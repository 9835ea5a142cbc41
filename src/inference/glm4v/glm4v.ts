/** A GLM-4V class model from a folder, ready to answer: the four steps from picture and prompt to text,
 *  in this thread. Knows no worker and no queue. */

import type { Clock } from '../../clock.js'
import { type Generated, generate } from '../generate.js'
import type { ModelAnswer, ModelRequest } from '../gui-model.js'
import { imageTensor } from '../image-tensor.js'
import { createSession, floatTensor, output, type Provider, type Session } from '../ort.js'
import { openWeights } from '../safetensors.js'
import type { Sampling } from '../sampling.js'
import { createTextWriter } from '../text-writer.js'
import { loadTokenizer, type Tokenizer } from '../tokenizer.js'
import { buildPrompt } from './chat-template.js'
import { type Glm4vConfig, imageTokens, readConfig } from './config.js'
import { buildDecoderGraph, DECODER_IO } from './decoder-graph.js'
import { buildVisionGraph, VISION_IO } from './vision-graph.js'
import { checkWeights } from './weights.js'

export interface Glm4vOptions {
  readonly folder: string
  readonly providers: readonly Provider[]
  readonly threads: number
  readonly maxNewTokens: number
  readonly sampling: Sampling
  readonly clock: Clock
}

export interface AnswerHooks {
  readonly onText: (piece: string) => void
  readonly signal: AbortSignal
}

export interface Glm4v {
  readonly config: Glm4vConfig
  readonly tokenizer: Tokenizer
  readonly vision: Session
  readonly decoder: Session
  answer(request: ModelRequest, hooks: AnswerHooks): Promise<ModelAnswer>
  close(): Promise<void>
}

/** @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED */
export async function loadGlm4v(options: Glm4vOptions): Promise<Glm4v> {
  const { folder, providers, threads } = options
  const { config } = await readConfig(folder)
  const tokenizer = await loadTokenizer(folder)
  const weights = await openWeights(folder)
  checkWeights(config, weights)
  const vision = await createSession(buildVisionGraph(config, weights), {
    folder,
    providers,
    threads,
  })
  const decoder = await createSession(buildDecoderGraph(config, weights), {
    folder,
    providers,
    threads,
    keepOnDevice: cacheOutputs(config),
  })
  const parts = { config, tokenizer, vision, decoder }
  return {
    ...parts,
    answer: (request, hooks) => answer(parts, options, { ...request, ...hooks }),
    close: async () => {
      await vision.close()
      await decoder.close()
    },
  }
}

type Parts = Omit<Glm4v, 'answer' | 'close'>

async function answer(
  { config, tokenizer, vision, decoder }: Parts,
  { maxNewTokens, sampling, clock }: Glm4vOptions,
  { prompt: text, image, onText, signal }: ModelRequest & AnswerHooks,
): Promise<ModelAnswer> {
  // 1. picture → numbers
  const started = clock.now()
  const size = config.vision_config.image_size
  const pixels = floatTensor(await imageTensor(image, size), [1, 3, size, size])
  // 2. numbers → features
  const preprocessed = clock.now()
  signal.throwIfAborted()
  const features = output(await vision.run({ [VISION_IO.pixels]: pixels }), VISION_IO.features)
  const seen = clock.now()
  // 3. prompt and features → tokens
  const prompt = buildPrompt(tokenizer, text, imageTokens(config))
  const stream = tokenizer.stream()
  const writer = createTextWriter(onText)
  const generated: Generated = await generate({
    decoder,
    config,
    prompt,
    features,
    maxNewTokens,
    sampling,
    clock,
    signal,
    onToken: (id) => writer.write(stream.push(id)),
  })
  // 4. tokens → text
  writer.write(stream.end())
  return {
    text: writer.text(),
    promptTokens: prompt.positions.length,
    newTokens: generated.tokens.length,
    finish: generated.finish,
    timings: {
      preprocessMs: preprocessed - started,
      visionMs: seen - preprocessed,
      prefillMs: generated.prefillMs,
      decodeMs: generated.decodeMs,
      totalMs: clock.now() - started,
    },
  }
}

function cacheOutputs(config: Glm4vConfig): string[] {
  return Array.from({ length: config.num_layers }, (_, n) => [
    DECODER_IO.presentKey(n),
    DECODER_IO.presentValue(n),
  ]).flat()
}
