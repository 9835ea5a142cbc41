/** The worker thread in which a local model runs: ONNX Runtime blocks the thread that calls it, and the
 *  dashboard must not freeze. Answers one question at a time; knows no queue and no restart. */

import { parentPort, workerData } from 'node:worker_threads'
import { systemClock } from '../clock.js'
import { type Glm4v, loadGlm4v } from './glm4v/glm4v.js'
import { memoryFree } from './memory.js'
import { type FromWorker, failure, type ToWorker, type WorkerSetup } from './worker-protocol.js'

const say = (message: FromWorker) => parentPort?.postMessage(message)

let model: Glm4v | undefined
let current = new AbortController()
parentPort?.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'ask':
      current = new AbortController()
      if (model !== undefined) void ask(model, message, current.signal)
      break
    case 'abort':
      // seen between two runs: a run of ONNX Runtime cannot be cut
      current.abort()
      break
    case 'end':
      process.exit()
  }
})

try {
  const setup: WorkerSetup = workerData
  model = await loadGlm4v({
    ...setup,
    clock: systemClock,
    memoryFree,
    onEvent: (event) => say({ kind: 'loading', event }),
    signal: new AbortController().signal, // who gives up ends this thread
  })
  say({ kind: 'ready' })
} catch (thrown) {
  say(failure(thrown))
  parentPort?.close()
}

async function ask(
  model: Glm4v,
  { prompt, image }: Extract<ToWorker, { kind: 'ask' }>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const onText = (piece: string) => say({ kind: 'text', piece })
    const request = { prompt, image: Buffer.from(image.buffer, image.byteOffset, image.length) }
    say({ kind: 'answered', answer: await model.answer(request, { onText, signal }) })
  } catch (thrown) {
    say(failure(thrown))
  }
}
