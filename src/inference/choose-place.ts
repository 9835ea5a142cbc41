/** Where a model is loaded, and how: on the first provider that computes and has room for it. */

import {
  choosePrecision,
  type PrecisionChoice,
  type PrecisionQuestion,
} from './choose-precision.js'
import { chooseProvider, type ProviderChoice } from './choose-provider.js'
import type { ProbeOptions } from './probe.js'
import type { Provider } from './provider.js'

export interface PlaceQuestion
  extends Pick<PrecisionQuestion, 'config' | 'wanted' | 'parameters'>,
    ProbeOptions {
  /** Best first. */
  readonly providers: readonly Provider[]
  /** Bytes free for a provider; null where nobody can say. */
  readonly memoryFree: (provider: Provider) => Promise<number | null>
  /** Why a provider is not taken, where that is worth telling. */
  readonly onPassedOver: (reason: string) => void
}

export interface Place extends ProviderChoice, PrecisionChoice {
  /** Bytes; null where nobody can say. */
  readonly free: number | null
}

/** A provider without room for any precision is passed over; one that has room for another than the wanted one is not:
 *  a model in fewer bits on a GPU is what most people would rather have.
 *  @throws BridgeError MODEL_FAILED: nothing computes, too little memory, a precision the provider lacks */
export async function choosePlace(question: PlaceQuestion): Promise<Place> {
  let providers = question.providers
  for (;;) {
    const { faults, ...choice } = await chooseProvider(providers, question)
    for (const reason of faults) question.onPassedOver(reason)
    const free = await question.memoryFree(choice.provider)
    const answer = choosePrecision({ ...question, ...choice, free })
    if (answer.kind === 'fits') {
      const { precision, stored, needed } = answer
      return { ...choice, precision, stored, needed, free }
    }
    providers = providers.slice(providers.indexOf(choice.provider) + 1)
    if (answer.other || providers.length === 0) throw answer.error
    question.onPassedOver(answer.error.message)
  }
}
