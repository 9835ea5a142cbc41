/** How the owner answers "Allow USB debugging?"; every computer has to ask anew from then on. */

import { z } from 'zod'
import type { AskOwner } from '../adbd/auth.js'
import { fault } from './fault.js'

/** `ignore`: the dialog stays on the screen. `everybody`: nobody has to ask, as at the start. */
const optionsSchema = z.strictObject({
  owner: z.enum(['ignore', 'deny', 'once', 'always', 'everybody']),
})

export const authorization = fault(optionsSchema, ({ owner }, { wire }) => {
  wire.link.askOwner(owner === 'everybody' ? null : ownerWho(owner))
  wire.dropConnections()
})

function ownerWho(answer: 'ignore' | 'deny' | 'once' | 'always'): AskOwner {
  return answer === 'ignore' ? () => new Promise(() => undefined) : async () => answer
}
