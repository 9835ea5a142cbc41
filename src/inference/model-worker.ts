/** The host's side of one worker thread: starts it, asks it, notices its death. Knows no queue: the
 *  caller asks one question at a time and starts another worker when this one is gone. */

import { Worker } from 'node:worker_threads'
import { workerEntry } from '../child-entry.js'
import { BridgeError, messageOf } from '../errors.js'
import { orAborted } from '../or-aborted.js'
import type { AnswerOptions, ModelAnswer, ModelRequest } from './gui-model.js'
import type { LoadEvent } from './load-event.js'
import { type FromWorker, revive, type ToWorker, type WorkerSetup } from './worker-protocol.js'

export interface WorkerLimits {
  /** Longest silence while it loads: a build tells its progress, and may take long. */
  readonly loadMs: number
  readonly answerMs: number
}

export interface WorkerStart {
  readonly setup: WorkerSetup
  readonly limits: WorkerLimits
  readonly onLoading: (event: LoadEvent) => void
}

/** A call of ONNX Runtime takes seconds; minutes only where a large model runs on a CPU. */
const CLOSE_LIMIT_MS = 30_000

/** What waits for the worker's next messages. */
interface Listener {
  readonly onMessage: (message: FromWorker) => void
  readonly onDeath: (error: BridgeError) => void
}

export class ModelWorker {
  readonly #worker: Worker
  readonly #limits: WorkerLimits
  readonly #ended: Promise<void>
  #listener: Listener | undefined
  #isAlive = true

  private constructor(setup: WorkerSetup, limits: WorkerLimits) {
    this.#worker = new Worker(workerEntry('./inference-worker', import.meta.url), {
      workerData: setup,
    })
    this.#limits = limits
    this.#worker.on('message', (message: FromWorker) => this.#listener?.onMessage(message))
    this.#worker.on('error', (thrown) => this.#die(messageOf(thrown)))
    this.#ended = new Promise((resolve) => {
      this.#worker.on('exit', (code) => {
        this.#die(`it ended with code ${code}`)
        resolve()
      })
    })
  }

  /** Resolves when the model is loaded.
   *  @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED, TIMEOUT */
  static async start(
    { setup, limits, onLoading }: WorkerStart,
    signal: AbortSignal,
  ): Promise<ModelWorker> {
    const worker = new ModelWorker(setup, limits)
    try {
      await worker.#loaded(setup.folder, onLoading, signal)
      return worker
    } catch (thrown) {
      await worker.close()
      throw thrown
    }
  }

  get isAlive(): boolean {
    return this.#isAlive
  }

  /** Rejects with the signal's reason once the worker has stopped, which takes at most one run of ONNX Runtime. */
  answer(request: ModelRequest, { onText, signal }: AnswerOptions): Promise<ModelAnswer> {
    signal.throwIfAborted()
    const abort = () => this.#say({ kind: 'abort' })
    signal.addEventListener('abort', abort, { once: true })
    const answered = this.#wait<ModelAnswer>(
      'an answer',
      this.#limits.answerMs,
      (message, settle) => {
        switch (message.kind) {
          case 'text':
            if (!signal.aborted) onText?.(message.piece)
            break
          case 'answered':
            // it may have been done before it heard of the abort
            if (signal.aborted) settle.reject(signal.reason)
            else settle.resolve(message.answer)
            break
          case 'aborted':
            settle.reject(signal.reason)
            break
          case 'failed':
            settle.reject(revive(message.error))
            break
          case 'loading':
          case 'ready':
            break
        }
      },
    )
    this.#say({ kind: 'ask', prompt: request.prompt, image: request.image })
    return answered.finally(() => signal.removeEventListener('abort', abort))
  }

  /** Resolves when the thread has ended. It ends itself, between two calls of ONNX Runtime: one that is ended from
   *  outside in the middle of such a call takes the whole process with it. One that hangs there is left alone. */
  async close(): Promise<void> {
    this.#die('it was closed')
    this.#say({ kind: 'end' })
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), CLOSE_LIMIT_MS)
    await orAborted(this.#ended, limit.signal).catch(() => this.#worker.unref())
    clearTimeout(timer)
  }

  async #loaded(
    folder: string,
    onLoading: (event: LoadEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const loaded = this.#wait<void>(`${folder} to load`, this.#limits.loadMs, (message, settle) => {
      if (message.kind === 'loading') onLoading(message.event)
      if (message.kind === 'ready') settle.resolve()
      if (message.kind === 'failed') settle.reject(revive(message.error))
    })
    await orAborted(loaded, signal)
  }

  /** Listens until `onMessage` settles, the worker dies or the time is up (which ends the worker:
   *  a run of ONNX Runtime cannot be cut in another way). */
  #wait<T>(
    what: string,
    limitMs: number,
    onMessage: (message: FromWorker, settle: Settle<T>) => void,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        this.#listener = undefined
      }
      const settle: Settle<T> = {
        resolve: (value) => {
          end()
          resolve(value)
        },
        reject: (reason) => {
          end()
          reject(reason)
        },
      }
      const timer = setTimeout(() => {
        settle.reject(timeout(what, limitMs))
        void this.close()
      }, limitMs)
      if (!this.#isAlive) settle.reject(died('it is gone already'))
      else {
        this.#listener = {
          onMessage: (message) => {
            if (message.kind === 'loading') timer.refresh()
            onMessage(message, settle)
          },
          onDeath: settle.reject,
        }
      }
    })
  }

  #say(message: ToWorker): void {
    this.#worker.postMessage(message)
  }

  #die(reason: string): void {
    this.#isAlive = false
    this.#listener?.onDeath(died(reason))
  }
}

interface Settle<T> {
  readonly resolve: (value: T) => void
  readonly reject: (reason: unknown) => void
}

function died(reason: string): BridgeError {
  return new BridgeError('MODEL_FAILED', `the model's worker died: ${reason}`, {
    hint: 'Ask again: a new worker starts. If it dies again, memory is the first suspect.',
  })
}

function timeout(what: string, limitMs: number): BridgeError {
  return new BridgeError('TIMEOUT', `waited ${limitMs} ms for ${what}`, {
    hint: 'The machine may be too slow for this model, or busy: try a smaller one.',
  })
}
