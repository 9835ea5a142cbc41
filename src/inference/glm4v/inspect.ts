/** Whether a folder holds a whole model, without loading it. */

import { BridgeError } from '../../errors.js'
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
  await loadTokenizer(folder, config.padded_vocab_size)
  const weights = await openWeights(folder)
  try {
    return { ...checkWeights(config, weights), warnings }
  } catch (thrown) {
    throw thrown instanceof BridgeError ? because(thrown, warnings) : thrown
  }
}

/** What config.json leaves open is the first suspect when the tensors do not fit it. */
function because(fault: BridgeError, warnings: readonly string[]): BridgeError {
  const hint = [fault.hint, ...warnings].join('\n')
  return new BridgeError(fault.code, fault.message, { hint, cause: fault })
}

const MILLION = 1e6

export function describeModel({ tensors, parameters }: WeightCount): string {
  return `${tensors} tensors, ${(parameters / MILLION).toFixed(1)} million parameters`
}
