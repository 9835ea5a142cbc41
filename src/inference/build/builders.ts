/** The threads of a build: hands out parts until all are written. Knows nothing of what is in them. */

import { Worker } from 'node:worker_threads'
import { workerEntry } from '../../child-entry.js'
import { BridgeError, messageOf } from '../../errors.js'
import { revive } from '../model-protocol.js'
import type { BuilderSetup, FromBuilder, ToBuilder } from './build-messages.js'
import type { Part } from './plan.js'

export interface Building {
  readonly setup: BuilderSetup
  readonly parts: readonly Part[]
  readonly threads: number
  /** How many published values were worked on since the last call. */
  readonly onValues: (count: number) => void
  readonly signal: AbortSignal
}

/** A thread that says nothing for this long hangs: a piece takes a second at most. */
const SILENCE_MS = 120_000

/** Resolves when every part is written; at the first fault all threads end.
 *  @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED, MODEL_TIMEOUT */
export async function buildParts(building: Building): Promise<void> {
  const queue = [...building.parts]
  const stop = new AbortController()
  const signal = AbortSignal.any([building.signal, stop.signal])
  const threads = Math.min(building.threads, queue.length)
  const one = async () => {
    const builder = new Worker(workerEntry('./build-worker', import.meta.url), {
      workerData: building.setup,
    })
    try {
      for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
        await write(builder, part, { ...building, signal })
      }
    } catch (thrown) {
      stop.abort(thrown)
      throw thrown
    } finally {
      await builder.terminate()
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: threads }, one))
  building.signal.throwIfAborted()
  const failed = ended.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw stop.signal.reason ?? failed.reason
}

function write(builder: Worker, part: Part, { onValues, signal }: Building): Promise<void> {
  signal.throwIfAborted()
  const over = new AbortController()
  return new Promise<void>((resolve, reject) => {
    const silent = () => reject(hangs(part.file))
    let timer = setTimeout(silent, SILENCE_MS)
    over.signal.addEventListener('abort', () => clearTimeout(timer))
    const onMessage = (message: FromBuilder) => {
      clearTimeout(timer)
      timer = setTimeout(silent, SILENCE_MS)
      switch (message.kind) {
        case 'values':
          onValues(message.count)
          break
        case 'written':
          resolve()
          break
        case 'failed':
          reject(revive(message.error))
          break
      }
    }
    builder.on('message', onMessage)
    const onError = (thrown: unknown) => reject(died(part.file, messageOf(thrown)))
    const onExit = (code: number) => reject(died(part.file, `it ended with code ${code}`))
    builder.once('error', onError).once('exit', onExit)
    over.signal.addEventListener('abort', () => {
      builder.off('message', onMessage).off('error', onError).off('exit', onExit)
    })
    signal.addEventListener('abort', () => reject(signal.reason), { signal: over.signal })
    const message: ToBuilder = { part }
    builder.postMessage(message)
  }).finally(() => over.abort())
}

function died(file: string, reason: string): BridgeError {
  return new BridgeError('MODEL_FAILED', `a thread of the build died over ${file}: ${reason}`, {
    hint: 'Start again: what is written is kept. If it dies again, memory is the first suspect.',
  })
}

function hangs(file: string): BridgeError {
  return new BridgeError('MODEL_TIMEOUT', `nothing was written to ${file} for ${SILENCE_MS} ms`, {
    hint: 'Look at the disk; then start again: what is written is kept.',
  })
}
