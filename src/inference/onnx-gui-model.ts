/** A GUI model from a folder of files, run on this machine in a process of its own. Questions queue up; a
 *  process that died, or in which ONNX Runtime failed, is replaced at the next question. Knows nothing of tensors. */

import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { BridgeError } from '../errors.js'
import { orAborted } from '../or-aborted.js'
import type { AnswerOptions, GuiModel, ModelAnswer, ModelRequest } from './gui-model.js'
import type { LoadEvent, ModelFiles } from './load-event.js'
import { type ModelLimits, ModelProcess } from './model-process.js'
import type { ModelSetup } from './model-protocol.js'
import { ALL_PROVIDERS, type Provider } from './provider.js'
import { GREEDY, type Sampling } from './sampling.js'

export interface OnnxGuiModelOptions {
  /** Holds config.json, tokenizer.model, tokenizer_config.json and the safetensors. */
  readonly folder: string
  readonly name: string
  /** Folder of a LoRA adapter to merge. */
  readonly adapter?: string | undefined
  readonly precision?: ModelFiles['precision']
  /** Where weights of other precisions are built and kept; absent: a folder of the system's own for such things. */
  readonly cacheFolder?: string
  /** Absent or `auto`: the first that computes. */
  readonly provider?: Provider | 'auto'
  readonly threads?: number
  /** On CUDA in `int8`: worth it where many answers come of one loading (docs/inference.md). */
  readonly tuned?: boolean
  readonly maxNewTokens?: number
  readonly sampling?: Sampling
  readonly limits?: ModelLimits
  readonly onLoading?: (event: LoadEvent) => void
  readonly signal: AbortSignal
}

/** Room for every section of the longest answer format. */
const MAX_NEW_TOKENS = 512
/** Above this, memory is the limit and more threads only wait for each other. */
const MAX_THREADS = 16
/** Loading reads 28 GB in the worst case; an answer of a large model on a CPU takes minutes. The tower's run there may
 *  be longer than an abort waits; then the next question loads the model again, from the page cache. */
const LIMITS: ModelLimits = { loadMs: 600_000, answerMs: 600_000, abortMs: 10_000 }

/** Resolves when the model can answer.
 *  @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED, MODEL_TIMEOUT */
export async function createOnnxGuiModel(options: OnnxGuiModelOptions): Promise<GuiModel> {
  const model = new OnnxGuiModel(options)
  await model.start(options.signal)
  return model
}

class OnnxGuiModel implements GuiModel {
  readonly name: string
  readonly isCogAgent: boolean
  readonly saysPlainly: boolean
  readonly #setup: ModelSetup
  readonly #limits: ModelLimits
  readonly #onLoading: (event: LoadEvent) => void
  #process: ModelProcess | undefined
  #isClosed = false
  /** Settles when every question so far is done with. */
  #lastTurn: Promise<void> = Promise.resolve()

  constructor(options: OnnxGuiModelOptions) {
    this.name = options.name
    this.isCogAgent = /cogagent/i.test(options.name)
    this.saysPlainly = options.name === 'pocket'
    this.#limits = options.limits ?? LIMITS
    this.#onLoading = options.onLoading ?? (() => {})
    this.#setup = {
      folder: options.folder,
      adapter: options.adapter ?? null,
      precision: options.precision ?? 'auto',
      cacheFolder: options.cacheFolder ?? join(tmpdir(), 'phonewright-models'),
      providers: providersFor(options.provider ?? 'auto'),
      threads: options.threads ?? Math.min(availableParallelism(), MAX_THREADS),
      tuned: options.tuned ?? false,
      maxNewTokens: options.maxNewTokens ?? MAX_NEW_TOKENS,
      sampling: options.sampling ?? GREEDY,
    }
  }

  async start(signal: AbortSignal): Promise<ModelProcess> {
    if (this.#isClosed) throw closed(this.name)
    if (this.#process?.isAlive) return this.#process
    await this.#process?.close() // it may still hold the memory that the next one needs
    const started = await ModelProcess.start(
      { setup: this.#setup, limits: this.#limits, onLoading: this.#onLoading },
      signal,
    )
    if (this.#isClosed) {
      await started.close()
      throw closed(this.name)
    }
    this.#process = started
    return started
  }

  answer(request: ModelRequest, options: AnswerOptions): Promise<ModelAnswer> {
    const answered = this.#lastTurn.then(async () => {
      options.signal.throwIfAborted()
      const running = await this.start(options.signal)
      try {
        return await running.answer(request, options)
      } catch (thrown) {
        // memory that ran out or a device that was lost stays so for the sessions that met it
        if (thrown instanceof BridgeError && thrown.code === 'MODEL_FAILED') void running.close()
        throw thrown
      }
    })
    this.#lastTurn = answered.then(
      () => {},
      () => {},
    )
    // who gives up while others are served does not wait for them
    return orAborted(answered, options.signal)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#process?.close()
  }
}

function providersFor(wanted: Provider | 'auto'): readonly Provider[] {
  return wanted === 'auto' ? ALL_PROVIDERS : [wanted]
}

function closed(name: string): BridgeError {
  return new BridgeError('MODEL_FAILED', `the model ${name} is closed`, {
    hint: 'Start phonewright again.',
  })
}
