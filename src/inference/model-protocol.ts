/** What the model's process and its host say to each other, and how errors cross over. */

import { BridgeError, type ErrorCode, isAbort, messageOf } from '../errors.js'
import type { ModelAnswer, ModelRequest } from './gui-model.js'
import type { LoadEvent, ModelFiles } from './load-event.js'
import { remedyFor } from './native-failure.js'
import type { Provider } from './provider.js'
import type { Sampling } from './sampling.js'

/** What the process loads. */
export interface ModelSetup extends ModelFiles {
  readonly providers: readonly Provider[]
  readonly threads: number
  readonly tuned: boolean
  readonly maxNewTokens: number
  readonly sampling: Sampling
}

/** The host lets it load once, and asks one question at a time. */
export type ToModel =
  | { readonly kind: 'load'; readonly setup: ModelSetup }
  | ({ readonly kind: 'ask'; readonly image: Uint8Array } & Omit<ModelRequest, 'image'>)
  | { readonly kind: 'abort' }
  /** Heard between two runs of ONNX Runtime, whatever it does. */
  | { readonly kind: 'end' }

export type FromModel =
  | { readonly kind: 'loading'; readonly event: LoadEvent }
  | { readonly kind: 'ready' }
  | { readonly kind: 'text'; readonly piece: string }
  | { readonly kind: 'answered'; readonly answer: ModelAnswer }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'failed'; readonly error: PlainError }

export interface PlainError {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
}

/** What the process says about something that was thrown. */
export function failure(thrown: unknown): FromModel {
  return isAbort(thrown) ? { kind: 'aborted' } : { kind: 'failed', error: plainError(thrown) }
}

/** An error as it crosses from one process or thread to another. */
export function plainError(thrown: unknown): PlainError {
  if (thrown instanceof BridgeError) {
    return { code: thrown.code, message: thrown.message, hint: thrown.hint }
  }
  const reason = messageOf(thrown)
  return {
    code: 'MODEL_FAILED',
    message: `the model failed: ${reason}`,
    hint: remedyFor(reason, 'Try again; if it stays, run `phonewright doctor`.'),
  }
}

export function revive({ code, message, hint }: PlainError): BridgeError {
  return new BridgeError(code, message, { hint })
}
