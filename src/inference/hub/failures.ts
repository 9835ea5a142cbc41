/** What is said when a file cannot be fetched, and what the person does about it. */

import { BridgeError, messageOf } from '../../errors.js'
import type { RemoteFile } from './hub.js'

/** What hubs mean by 401 and 403; Hugging Face says 401 about what is not there, too. */
export const NO_ENTRY =
  'The repository is not there, or wants an account: name another, or a hub with --from; files that you have come with `phonewright model add`.'

/** fetch says "fetch failed" and hides the reason one level down. */
export function reasonOf(thrown: unknown): string {
  const inner = thrown instanceof Error ? thrown.cause : undefined
  return inner === undefined ? messageOf(thrown) : `${messageOf(thrown)} (${messageOf(inner)})`
}

const TRY_AGAIN = 'Look at the connection and at --from; start again to go on where this ended.'

export function unreachable(
  message: string,
  { hint = TRY_AGAIN, cause }: { readonly hint?: string; readonly cause?: unknown } = {},
): BridgeError {
  return new BridgeError('MODEL_UNREACHABLE', message, {
    hint,
    ...(cause === undefined ? {} : { cause }),
  })
}

export function damaged({ path, checksum }: RemoteFile, found: string): BridgeError {
  return new BridgeError(
    'MODEL_FILES_INVALID',
    `${path} arrived damaged: its checksum is ${found}, expected ${checksum.hex}`,
    { hint: 'Start again: this file is fetched anew, the others are kept.' },
  )
}

/** Asking the server again would not help. */
export function unwritable(path: string, cause: unknown): BridgeError {
  return new BridgeError('MODEL_FAILED', `cannot write ${path}: ${messageOf(cause)}`, {
    hint: 'Make room on that disk, or name a folder on another with --to; start again to go on where this ended.',
    cause,
  })
}
