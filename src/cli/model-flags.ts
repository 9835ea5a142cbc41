/** The options of a command that change how a local model is loaded. */

import { resolve } from 'node:path'
import type { ModelConfig } from '../config.js'
import { BridgeError } from '../errors.js'
import type { Precision } from '../inference/build/plan.js'
import type { Provider } from '../inference/provider.js'

export interface ModelFlags {
  /** Folder of a LoRA adapter. */
  readonly adapter?: string
  readonly precision?: Precision | 'auto'
  readonly provider?: Provider | 'auto'
}

/** @throws BridgeError USAGE when the model runs elsewhere */
export function withModelFlags(
  model: ModelConfig,
  { adapter, precision, provider }: ModelFlags,
  workingFolder: string,
): ModelConfig {
  if ([adapter, precision, provider].every((flag) => flag === undefined)) return model
  if (model.kind === 'openai') {
    throw new BridgeError(
      'USAGE',
      `--adapter, --precision and --provider are for local models, not for ${model.name}`,
      {
        hint: 'Tell the server that runs this model.',
      },
    )
  }
  return {
    ...model,
    ...(adapter === undefined ? {} : { adapter: resolve(workingFolder, adapter) }),
    ...(precision === undefined ? {} : { precision }),
    ...(provider === undefined ? {} : { provider }),
  }
}
