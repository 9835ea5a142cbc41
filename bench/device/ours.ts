/** phonewright's own way. */

import type { Phone } from '../../src/device/phone.js'
import type { Contender } from './contender.js'

/** As `run.settleSeconds` of the configuration. */
const SETTLE_CAP_MS = 3_000

export function phonewright(phone: Phone): Contender {
  const never = new AbortController().signal
  return {
    name: 'phonewright',
    look: async () => (await phone.screenshot(never)).png,
    tap: (at) => phone.perform({ kind: 'tap', at }, never),
    settle: async () => {
      await phone.settle({ capMs: SETTLE_CAP_MS }, never)
    },
    typing: [
      {
        name: 'phonewright, read back',
        type: (at, text) => phone.perform({ kind: 'type', at, text }, never),
      },
    ],
  }
}
