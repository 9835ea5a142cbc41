/** Remembers how to take down what was brought up, and does it in reverse order, whatever fails. */

import { messageOf } from '../errors.js'
import type { Logger } from '../log.js'

export interface Teardown {
  add(what: string, close: () => Promise<void>): void
  /** The second call waits for the first. Never rejects. */
  run(): Promise<void>
}

export function createTeardown(log: Logger): Teardown {
  const closers: { readonly what: string; readonly close: () => Promise<void> }[] = []
  let running: Promise<void> | null = null

  const closeAll = async () => {
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) {
      try {
        await closer.close()
      } catch (thrown) {
        log.warn({ what: closer.what, error: messageOf(thrown) }, 'could not be taken down')
      }
    }
  }

  return {
    add: (what, close) => {
      closers.push({ what, close })
    },
    run: () => {
      running ??= closeAll()
      return running
    },
  }
}
