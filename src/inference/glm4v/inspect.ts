/** Whether a folder holds a whole model, without loading it. */

import { openWeights } from '../safetensors.js'
import { loadTokenizer } from '../tokenizer.js'
import { readConfig } from './config.js'
import { checkWeights, type WeightCount } from './weights.js'

export interface Inspection extends WeightCount {
  readonly warnings: readonly string[]
}

/** @throws BridgeError MODEL_FILES_INVALID naming what is missing or wrong */
export async function inspectModel(folder: string): Promise<Inspection> {
  const { config, warnings } = await readConfig(folder)
  await loadTokenizer(folder)
  return { ...checkWeights(config, await openWeights(folder)), warnings }
}

const MILLION = 1e6

export function describeModel({ tensors, parameters }: WeightCount): string {
  return `${tensors} tensors, ${(parameters / MILLION).toFixed(1)} million parameters`
}
