/** From what a person wants (a folder, perhaps a precision and an adapter) to what is loaded: which provider
 *  computes, which precision fits, and weights built for it. */

import { byteText } from '../../byte-text.js'
import { BridgeError } from '../../errors.js'
import { ensureBuilt } from '../build/build.js'
import { PRECISIONS, type Precision } from '../build/plan.js'
import type { LoadEvent, ModelFiles } from '../load-event.js'
import { memoryNeeded } from '../memory.js'
import type { Provider } from '../ort.js'
import { chooseProvider, type ProviderChoice } from '../probe.js'
import { openWeights } from '../safetensors.js'
import { loadTokenizer, type Tokenizer } from '../tokenizer.js'
import { type Glm4vConfig, readConfig } from './config.js'
import type { Network } from './network.js'
import { UNSCALED } from './rescale.js'
import { checkWeights } from './weights.js'

export interface Preparation extends ModelFiles {
  readonly providers: readonly Provider[]
  readonly threads: number
  /** Bytes free for a provider; null where nobody can say. */
  readonly memoryFree: (provider: Provider) => Promise<number | null>
  readonly onEvent: (event: LoadEvent) => void
  readonly signal: AbortSignal
}

export interface Prepared {
  readonly network: Network
  readonly tokenizer: Tokenizer
  readonly provider: Provider
  readonly precision: Precision
}

/** @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED (too little memory), TIMEOUT */
export async function prepare(preparation: Preparation): Promise<Prepared> {
  const { folder, adapter, onEvent } = preparation
  const { config, warnings } = await readConfig(folder)
  for (const text of warnings) onEvent({ kind: 'warning', text })
  const tokenizer = await loadTokenizer(folder) // what is missing is told before anything long begins
  const { parameters } = checkWeights(config, await openWeights(folder))
  const choice = await chooseProvider(preparation.providers)
  const precision = await choosePrecision(preparation, config, { ...choice, parameters })
  if (precision === 'float32' && adapter === null) {
    const weights = await openWeights(folder)
    const network: Network = { config, weights, rescaling: UNSCALED, activations: 'float32' }
    return { network, tokenizer, provider: choice.provider, precision }
  }
  const built = await ensureBuilt({
    ...preparation,
    precision,
    onProgress: (progress) => onEvent({ kind: 'building', ...progress }),
  })
  const weights = await openWeights(built.folder)
  const activations = precision === 'float32' ? 'float32' : choice.activations
  const network: Network = { config, weights, rescaling: built.rescaling, activations }
  return { network, tokenizer, provider: choice.provider, precision }
}

/** Below this many parameters the published weights are taken as they are: nothing is gained by building. */
const SMALL_MODEL = 1e9

async function choosePrecision(
  { precision: wanted, memoryFree, onEvent }: Preparation,
  config: Glm4vConfig,
  { provider, activations, parameters }: ProviderChoice & { readonly parameters: number },
): Promise<Precision> {
  const neededFor = (precision: Precision) =>
    memoryNeeded(config, precision, precision === 'float32' ? 'float32' : activations)
  const free = await memoryFree(provider)
  const fits = (precision: Precision) => free === null || neededFor(precision) <= free
  const candidates = wanted === 'auto' ? ladder(parameters) : [wanted]
  const precision = candidates.find(fits)
  if (precision === undefined) {
    const least = candidates.at(-1) ?? 'int4'
    const sizes = { precision: least, needed: neededFor(least), free: free ?? 0, provider }
    // in 32-bit arithmetic, 16-bit weights save nothing
    const useful = PRECISIONS.filter((other) => other !== 'float16' || activations === 'float16')
    throw tooLarge(sizes, useful.find(fits))
  }
  onEvent({ kind: 'chosen', provider, precision, needed: neededFor(precision), free })
  return precision
}

/** Best first: what is taken when nobody says otherwise. */
function ladder(parameters: number): readonly Precision[] {
  return parameters < SMALL_MODEL ? ['float32', 'int8', 'int4'] : ['int8', 'int4']
}

interface Sizes {
  readonly precision: Precision
  readonly needed: number
  readonly free: number
  readonly provider: Provider
}

function tooLarge(
  { precision, needed, free, provider }: Sizes,
  fitting: Precision | undefined,
): BridgeError {
  return new BridgeError(
    'MODEL_FAILED',
    `the model in ${precision} needs ${byteText(needed)} of memory for ${provider}, and ${byteText(free)} are free`,
    {
      hint:
        fitting === undefined
          ? 'No precision fits: close other programs, take a larger machine, or put the model behind a server.'
          : `"precision": "${fitting}" would fit.`,
    },
  )
}
