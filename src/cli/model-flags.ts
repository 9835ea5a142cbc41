/** The options of a command that change how a local model is loaded. */

import { resolve } from 'node:path'
import type { ModelConfig } from '../config.js'
import { BridgeError } from '../errors.js'
import type { Precision } from '../inference/build/plan.js'

export interface ModelFlags {
  /** Folder of a LoRA adapter. */
  readonly adapter?: string
  readonly precision?: Precision | 'auto'
}

/** @throws BridgeError USAGE when the model runs elsewhere */
export function withModelFlags(
  model: ModelConfig,
  { adapter, precision }: ModelFlags,
  workingFolder: string,
): ModelConfig {
  if (adapter === undefined && precision === undefined) return model
  if (model.kind === 'openai') {
    throw new BridgeError(
      'USAGE',
      `--adapter and --precision are for local models, not for ${model.name}`,
      {
        hint: 'Tell the server that runs this model.',
      },
    )
  }
  return {
    ...model,
    ...(adapter === undefined ? {} : { adapter: resolve(workingFolder, adapter) }),
    ...(precision === undefined ? {} : { precision }),
  }
}
