/** Which precision a model is loaded in: the one that is wanted, or the best that fits the memory. Pure. */

import { byteText } from '../byte-text.js'
import { BridgeError } from '../errors.js'
import { PRECISIONS, type Precision } from './build/plan.js'
import type { ProviderChoice } from './choose-provider.js'
import type { Glm4vConfig } from './glm4v/config.js'
import { memoryNeeded } from './memory.js'
import type { Provider } from './provider.js'

export interface PrecisionQuestion extends ProviderChoice {
  readonly config: Glm4vConfig
  readonly wanted: Precision | 'auto'
  readonly parameters: number
  /** Bytes; null where nobody can say. */
  readonly free: number | null
}

export interface PrecisionChoice {
  readonly precision: Precision
  /** What the weights are read from: a small model is turned from float32 to int8 while a CPU loads it. */
  readonly stored: Precision
  /** Bytes. */
  readonly needed: number
}

export type PrecisionAnswer =
  | ({ readonly kind: 'fits' } & PrecisionChoice)
  /** None that is wanted fits. `other`: whether one that is not wanted would, which the error names. */
  | { readonly kind: 'too-large'; readonly other: boolean; readonly error: BridgeError }

/** @throws BridgeError MODEL_FAILED: a precision the provider lacks */
export function choosePrecision(question: PrecisionQuestion): PrecisionAnswer {
  const { config, wanted, provider, activations, parameters, free } = question
  const offered = precisionsOf(provider)
  if (wanted !== 'auto' && !offered.includes(wanted)) throw lacking(wanted, provider)
  const isSmall = parameters < SMALL_MODEL
  const isTurned = (precision: Precision) => isSmall && provider === 'cpu' && precision === 'int8'
  const choiceOf = (precision: Precision): PrecisionChoice => {
    const stored = isTurned(precision) ? 'float32' : precision
    return { precision, stored, needed: memoryNeeded(config, stored, { provider, activations }) }
  }
  const fits = ({ needed }: PrecisionChoice) => free === null || needed <= free
  const candidates = wanted === 'auto' ? ladder(isSmall, provider) : [wanted]
  const choice = candidates.map(choiceOf).find(fits)
  if (choice !== undefined) return { kind: 'fits', ...choice }
  const least = choiceOf(candidates.at(-1) ?? 'int4')
  // in 32-bit arithmetic, 16-bit weights save nothing
  const useful = offered.filter((other) => other !== 'float16' || activations === 'float16')
  const fitting = useful.map(choiceOf).find(fits)
  const error = tooLarge({ ...least, free: free ?? 0, provider }, fitting?.precision)
  return { kind: 'too-large', other: fitting !== undefined, error }
}

/** CUDA's attention with a cache (GroupQueryAttention) knows 16 bits only. */
function precisionsOf(provider: Provider): readonly Precision[] {
  return provider === 'cuda' ? PRECISIONS.filter((each) => each !== 'float32') : PRECISIONS
}

/** Below this many parameters the published weights are read as they are: nothing is gained by building. */
const SMALL_MODEL = 1e9

/** Best first: what is taken when nobody says otherwise. On a GPU a small model is fast as it is. */
function ladder(isSmall: boolean, provider: Provider): readonly Precision[] {
  const [exact = 'float16'] = precisionsOf(provider)
  return isSmall && provider !== 'cpu' ? [exact, 'int8', 'int4'] : ['int8', 'int4']
}

function lacking(precision: Precision, provider: Provider): BridgeError {
  return new BridgeError('MODEL_FAILED', `${provider} computes in 16 bits, not in ${precision}`, {
    hint: 'Take "precision": "float16", or "provider": "webgpu" or "cpu".',
  })
}

interface Sizes extends PrecisionChoice {
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
          : `${fitting} would fit: --precision ${fitting}, or "precision": "${fitting}" in the configuration.`,
    },
  )
}
