/** One thread of a build: writes the parts that its host gives it, one after the other. */

import { parentPort, workerData } from 'node:worker_threads'
import { readConfig } from '../glm4v/config.js'
import { expectedTensors } from '../glm4v/weights.js'
import { plainError } from '../model-protocol.js'
import { openWeights } from '../safetensors.js'
import type { BuilderSetup, FromBuilder, ToBuilder } from './build-messages.js'
import { openAdapter } from './lora.js'
import { type PartWriting, writePart } from './part-writer.js'

const say = (message: FromBuilder) => parentPort?.postMessage(message)

const setup: BuilderSetup = workerData
const writing = prepare(setup)
parentPort?.on('message', ({ part }: ToBuilder) => {
  void writing
    .then((prepared) => writePart(part, prepared))
    .then(
      () => say({ kind: 'written' }),
      (thrown: unknown) => say({ kind: 'failed', error: plainError(thrown) }),
    )
})

async function prepare({ folder, adapter, target }: BuilderSetup): Promise<PartWriting> {
  const { config } = await readConfig(folder)
  return {
    weights: await openWeights(folder),
    adapter: adapter === null ? null : await openAdapter(adapter, expectedTensors(config)),
    folder: target,
    onValues: (count) => say({ kind: 'values', count }),
  }
}
