/** The shell of a phone that somebody else's Appium holds: `mobile: shell`, which that server has to allow. */

import { BridgeError, messageOf } from '../errors.js'
import type { Adb } from './adb.js'
import { quoteForPhone } from './phone-quote.js'
import type { UiSession } from './ui-session.js'

export type PhoneShell = Pick<Adb, 'execute' | 'shell'>

export function shellOver(session: Pick<UiSession, 'shell'>): PhoneShell {
  const run = async (words: readonly string[], signal: AbortSignal) => {
    const [command = '', ...args] = words.map(quoteForPhone)
    return session.shell(command, args, signal)
  }
  return {
    shell: async (_, words, signal) => (await run(words, signal)).stdout,
    // the server tells a failed command by an error only
    execute: async (_, words, signal) => {
      try {
        return { ...(await run(words, signal)), status: 0 }
      } catch (thrown) {
        if (!(thrown instanceof BridgeError) || thrown.code !== 'COMMAND_FAILED') throw thrown
        return { stdout: '', stderr: messageOf(thrown), status: 1 }
      }
    },
  }
}

/** False when the server does not allow it. */
export async function answersShell(
  shell: PhoneShell,
  udid: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await shell.shell(udid, ['true'], signal)
    return true
  } catch (thrown) {
    signal.throwIfAborted()
    if (thrown instanceof BridgeError && thrown.code === 'COMMAND_REFUSED') return false
    throw thrown
  }
}
