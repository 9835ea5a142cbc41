/** A GLM-4V class model from a folder, ready to answer: the four steps from picture and prompt to text,
 *  in this thread. Knows no other process and no queue. */

import type { Clock } from '../../clock.js'
import { BridgeError } from '../../errors.js'
import { type Generated, generate, requireRoom } from '../generate.js'
import type { ModelAnswer, ModelRequest } from '../gui-model.js'
import { createSession, type Session } from '../ort.js'
import { createPace, type Pace } from '../pace.js'
import type { Provider } from '../provider.js'
import { isGreedy, type Sampling } from '../sampling.js'
import { createTextWriter } from '../text-writer.js'
import { buildPrompt } from './chat-template.js'
import { type Glm4vConfig, imageTokens } from './config.js'
import { buildDecoderGraph, DECODER_IO, type DecoderForm } from './decoder-graph.js'
import { createEye, type Eye } from './eye.js'
import { type Preparation, type Prepared, prepare } from './prepare.js'
import { isTunable, NOT_TUNED } from './tuning.js'
import { buildVisionGraph } from './vision-graph.js'

export interface Glm4vOptions extends Preparation {
  /** Whether the decoder's weights are rearranged for CUDA while loading, where that can be done. */
  readonly tuned?: boolean
  readonly maxNewTokens: number
  readonly sampling: Sampling
  readonly clock: Clock
}

export interface AnswerHooks {
  readonly onText: (piece: string) => void
  readonly signal: AbortSignal
}

export interface Glm4v extends Prepared {
  readonly vision: Session
  readonly decoder: Session
  readonly form: DecoderForm
  answer(request: ModelRequest, hooks: AnswerHooks): Promise<ModelAnswer>
  close(): Promise<void>
}

/** A provider that computes but does not load this model is passed over for the next.
 *  @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED, MODEL_TIMEOUT */
export async function loadGlm4v(asked: Glm4vOptions): Promise<Glm4v> {
  const options = { ...asked, onEvent: warningOnce(asked.onEvent) }
  for (let { providers } = options; ; ) {
    const prepared = await prepare({ ...options, providers })
    try {
      return await openGlm4v(prepared, options)
    } catch (thrown) {
      providers = providers.slice(providers.indexOf(prepared.provider) + 1)
      // anything else is a fault of ours, which no other provider mends
      if (!(thrown instanceof BridgeError) || providers.length === 0) throw thrown
      options.onEvent({ kind: 'warning', text: `not taken: ${thrown.message}` })
    }
  }
}

/** What is odd about the files is so on each provider. */
function warningOnce(onEvent: Glm4vOptions['onEvent']): Glm4vOptions['onEvent'] {
  const told = new Set<string>()
  return (event) => {
    if (event.kind === 'warning' && told.has(event.text)) return
    if (event.kind === 'warning') told.add(event.text)
    onEvent(event)
  }
}

async function openGlm4v(prepared: Prepared, options: Glm4vOptions): Promise<Glm4v> {
  const { network, provider } = prepared
  const { config, weights } = network
  const session = { folder: weights.folder, provider, threads: options.threads }
  const form = decoderForm(provider, options.sampling)
  const tuned = options.tuned === true && isTunable({ ...prepared, config })
  if (options.tuned === true && !tuned) options.onEvent({ kind: 'warning', text: NOT_TUNED })
  const vision = await createSession(buildVisionGraph(network), session)
  const decoder = await createSession(buildDecoderGraph(network, form), {
    ...session,
    keepOnDevice: cacheOutputs(config),
    tuned,
  }).catch(async (thrown: unknown) => {
    await vision.close() // its memory is wanted elsewhere
    throw thrown
  })
  const eye = createEye({ vision, config: config.vision_config, clock: options.clock })
  const parts = { ...prepared, eye, vision, decoder, form, pace: createPace(provider) }
  return {
    ...parts,
    answer: (request, hooks) => answer(parts, options, { ...request, ...hooks }),
    close: async () => {
      await vision.close()
      await decoder.close()
    },
  }
}

/** Several tokens a run where the cache comes back to this side after each: CUDA hands every output back to main
 *  memory, and on the CPU it is copied too. WebGPU keeps it on the GPU, and runs no loops. */
function decoderForm(provider: Provider, sampling: Sampling): DecoderForm {
  return provider !== 'webgpu' && isGreedy(sampling) ? 'tokens' : 'logits'
}

type Parts = Omit<Glm4v, 'answer' | 'close'> & { readonly eye: Eye; readonly pace: Pace }

async function answer(
  { network: { config, activations }, tokenizer, eye, decoder, form, pace }: Parts,
  { maxNewTokens: most, sampling, clock }: Glm4vOptions,
  { prompt: text, image, maxNewTokens: asked = most, onText, signal }: ModelRequest & AnswerHooks,
): Promise<ModelAnswer> {
  const started = clock.now()
  const maxNewTokens = Math.min(asked, most)
  // 1. text → ids, first: a prompt that does not fit is refused before anything long begins
  const prompt = buildPrompt(tokenizer, text, imageTokens(config))
  requireRoom(prompt, config, maxNewTokens)
  // 2. picture → features
  const seen = await eye.look(image, signal)
  // 3. prompt and features → tokens
  const stream = tokenizer.stream()
  const writer = createTextWriter(onText)
  const generated: Generated = await generate({
    decoder,
    form,
    config,
    activations,
    prompt,
    features: seen.features,
    maxNewTokens,
    sampling,
    pace,
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
      ...seen.timings,
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
