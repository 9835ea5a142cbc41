/** From what a person wants (a folder, perhaps a precision and an adapter) to what is loaded: which provider
 *  computes, which precision fits, and weights built for it. */

import { ensureBuilt } from '../build/build.js'
import type { Precision } from '../build/plan.js'
import { choosePlace } from '../choose-place.js'
import type { LoadEvent, ModelFiles } from '../load-event.js'
import type { ProbeOptions } from '../probe.js'
import type { Provider } from '../provider.js'
import { openWeights } from '../safetensors.js'
import { loadTokenizer, type Tokenizer } from '../tokenizer.js'
import { readConfig } from './config.js'
import type { Network } from './network.js'
import { UNSCALED } from './rescale.js'
import { checkWeights } from './weights.js'

export interface Preparation extends ModelFiles, ProbeOptions {
  readonly providers: readonly Provider[]
  readonly threads: number
  /** Bytes free for a provider; null where nobody can say. */
  readonly memoryFree: (provider: Provider) => Promise<number | null>
  readonly onEvent: (event: LoadEvent) => void
}

export interface Prepared {
  readonly network: Network
  readonly tokenizer: Tokenizer
  readonly provider: Provider
  readonly precision: Precision
}

/** @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED (too little memory), MODEL_TIMEOUT */
export async function prepare(preparation: Preparation): Promise<Prepared> {
  const { folder, adapter, onEvent } = preparation
  const { config, warnings } = await readConfig(folder)
  for (const text of warnings) onEvent({ kind: 'warning', text })
  // what is missing is told before anything long begins
  const tokenizer = await loadTokenizer(folder, config.padded_vocab_size)
  const { parameters } = checkWeights(config, await openWeights(folder))
  const { provider, activations, precision, stored, needed, free } = await choosePlace({
    ...preparation,
    config,
    parameters,
    wanted: preparation.precision,
    onPassedOver: (reason) => onEvent({ kind: 'warning', text: `not taken: ${reason}` }),
  })
  onEvent({ kind: 'chosen', provider, precision, needed, free })
  const built =
    stored === 'float32' && adapter === null
      ? { folder, rescaling: UNSCALED }
      : await ensureBuilt({ ...preparation, precision: stored, onProgress: onEvent })
  const network: Network = {
    config,
    weights: await openWeights(built.folder),
    rescaling: built.rescaling,
    activations: stored === 'float32' ? 'float32' : activations,
    roundsProducts: precision !== stored,
    provider,
  }
  return { network, tokenizer, provider, precision }
}
