/** The process in which a local model runs: ONNX Runtime blocks the thread that calls it, and some of its failures end
 *  the process they happen in. Answers one question at a time; knows no queue and no restart. */

import { systemClock } from '../clock.js'
import { dieWithParent } from '../die-with-parent.js'
import { messageOf } from '../errors.js'
import type { Glm4v } from './glm4v/glm4v.js'
import { memoryFree, peakMemory } from './memory.js'
import { type FromModel, failure, type ModelSetup, type ToModel } from './model-protocol.js'

dieWithParent()
process.on('uncaughtException', (thrown) => {
  process.stderr.write(`${messageOf(thrown)}\n`)
  process.exit(1)
})

const say = (message: FromModel) => process.send?.(message)

let model: Glm4v | undefined
let current = new AbortController()
process.on('message', (message: ToModel) => {
  switch (message.kind) {
    case 'load':
      void load(message.setup)
      break
    case 'ask':
      current = new AbortController()
      if (model !== undefined) void ask(model, message, current.signal)
      break
    case 'abort':
      // seen between two runs of ONNX Runtime
      current.abort()
      break
    case 'end':
      process.exit()
  }
})

async function load(setup: ModelSetup): Promise<void> {
  try {
    // here, so that a damaged library is told as well
    const { loadGlm4v } = await import('./glm4v/glm4v.js')
    model = await loadGlm4v({
      ...setup,
      clock: systemClock,
      memoryFree,
      onEvent: (event) => say({ kind: 'loading', event }),
      signal: new AbortController().signal, // who gives up ends this process
    })
    say({ kind: 'ready' })
  } catch (thrown) {
    say(failure(thrown))
  }
}

async function ask(
  model: Glm4v,
  { image, ...question }: Extract<ToModel, { kind: 'ask' }>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const onText = (piece: string) => say({ kind: 'text', piece })
    const bytes = Buffer.from(image.buffer, image.byteOffset, image.length)
    const request = { ...question, image: bytes }
    const answer = await model.answer(request, { onText, signal })
    say({ kind: 'answered', answer: { ...answer, peakBytes: await peakMemory() } })
  } catch (thrown) {
    say(failure(thrown))
  }
}
