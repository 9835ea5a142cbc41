/** The host's side of the model's process: starts it, asks it, notices its death. Knows no queue: the
 *  caller asks one question at a time and starts another process when this one is gone. */

import { childEntry } from '../child-entry.js'
import { BridgeError } from '../errors.js'
import { orAborted } from '../or-aborted.js'
import { type OwnProcess, startOwnProcess } from '../own-process.js'
import type { AnswerOptions, ModelAnswer, ModelRequest } from './gui-model.js'
import type { LoadEvent } from './load-event.js'
import { type FromModel, type ModelSetup, revive, type ToModel } from './model-protocol.js'
import { remedyFor } from './native-failure.js'

export interface ModelLimits {
  /** Longest silence while it loads: a build tells its progress, and may take long. */
  readonly loadMs: number
  readonly answerMs: number
  /** How long a question that was given up may go on: to the end of a run of ONNX Runtime. */
  readonly abortMs: number
}

export interface ModelStart {
  readonly setup: ModelSetup
  readonly limits: ModelLimits
  readonly onLoading: (event: LoadEvent) => void
}

/** For a process that was asked to end. */
const END_LIMIT_MS = 2_000
/** For one that was killed: the memory of a large model is given back, the driver of a lost card may hang. */
const KILL_LIMIT_MS = 10_000

/** What waits for the next messages. */
interface Listener {
  readonly onMessage: (message: FromModel) => void
  readonly onDeath: (reason: unknown) => void
}

export class ModelProcess {
  readonly #process: OwnProcess<ToModel>
  readonly #limits: ModelLimits
  #listener: Listener | undefined
  #isAlive = true

  private constructor(setup: ModelSetup, limits: ModelLimits) {
    this.#limits = limits
    this.#process = startOwnProcess(
      childEntry('model-main', import.meta.url),
      (message: FromModel) => this.#listener?.onMessage(message),
    )
    void this.#process.ended.then((how) => this.#die(died(how)))
    this.#process.say({ kind: 'load', setup })
  }

  /** Resolves when the model is loaded.
   *  @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED, MODEL_TIMEOUT */
  static async start(
    { setup, limits, onLoading }: ModelStart,
    signal: AbortSignal,
  ): Promise<ModelProcess> {
    const started = new ModelProcess(setup, limits)
    try {
      await started.#loaded(setup.folder, onLoading, signal)
      return started
    } catch (thrown) {
      await started.close()
      throw thrown
    }
  }

  get isAlive(): boolean {
    return this.#isAlive && this.#process.isRunning()
  }

  /** Rejects with the signal's reason once the model has stopped: between two runs of ONNX Runtime, or by the
   *  end of its process where a run takes too long or hangs. */
  answer(request: ModelRequest, { onText, signal }: AnswerOptions): Promise<ModelAnswer> {
    signal.throwIfAborted()
    let patience: NodeJS.Timeout | undefined
    const abort = () => {
      this.#process.say({ kind: 'abort' })
      patience = setTimeout(() => {
        this.#die(signal.reason)
        this.#process.kill()
      }, this.#limits.abortMs)
    }
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
    this.#process.say({ kind: 'ask', ...request })
    return answered.finally(() => {
      signal.removeEventListener('abort', abort)
      clearTimeout(patience)
    })
  }

  /** Resolves when the process has ended and its memory is free. */
  async close(): Promise<void> {
    this.#die(died('it was closed'))
    this.#process.say({ kind: 'end' })
    const limit = new AbortController()
    const kill = setTimeout(() => this.#process.kill(), END_LIMIT_MS)
    const giveUp = setTimeout(() => limit.abort(), END_LIMIT_MS + KILL_LIMIT_MS)
    await orAborted(this.#process.ended, limit.signal).catch(() => undefined)
    clearTimeout(kill)
    clearTimeout(giveUp)
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

  /** Listens until `onMessage` settles, the process dies or the time is up (which ends the process:
   *  a run of ONNX Runtime cannot be cut in another way). */
  #wait<T>(
    what: string,
    limitMs: number,
    onMessage: (message: FromModel, settle: Settle<T>) => void,
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
      if (!this.isAlive) settle.reject(died('it is gone already'))
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

  #die(reason: unknown): void {
    this.#isAlive = false
    this.#listener?.onDeath(reason)
  }
}

interface Settle<T> {
  readonly resolve: (value: T) => void
  readonly reject: (reason: unknown) => void
}

function died(reason: string): BridgeError {
  return new BridgeError('MODEL_FAILED', `the model's process died: ${reason}`, {
    hint: remedyFor(
      reason,
      'Ask again: a new one starts. If it dies again, memory is the first suspect.',
    ),
  })
}

function timeout(what: string, limitMs: number): BridgeError {
  return new BridgeError('MODEL_TIMEOUT', `waited ${limitMs} ms for ${what}`, {
    hint: 'The machine may be too slow for this model, or busy: try a smaller one.',
  })
}
