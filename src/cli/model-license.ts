/** A model's licence, shown and accepted once: the acceptance is kept beside the files, for this very text. */

import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BridgeError } from '../errors.js'
import type { Terminal } from './terminal.js'

const ACCEPTED_FILE = 'license-accepted.json'

export interface LicenseQuestion {
  readonly text: string
  /** The model's folder. */
  readonly folder: string
  /** True: `--accept-license`. */
  readonly isAccepted: boolean
}

/** @throws BridgeError USAGE when nobody accepts it */
export async function requireLicense(
  terminal: Terminal,
  { text, folder, isAccepted }: LicenseQuestion,
  signal: AbortSignal,
): Promise<void> {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const path = join(folder, ACCEPTED_FILE)
  if ((await readFile(path, 'utf8').catch(() => '')).includes(sha256)) return
  terminal.print(text.trimEnd())
  terminal.print('')
  const says =
    isAccepted ||
    (terminal.isInteractive && (await terminal.confirm('Do you accept this licence?', signal)))
  signal.throwIfAborted()
  if (says !== true) {
    throw new BridgeError('USAGE', 'The licence above was not accepted.', {
      hint: 'Read it, and start again with --accept-license.',
    })
  }
  await writeFile(path, `${JSON.stringify({ sha256, at: new Date().toISOString() })}\n`)
}
