/** The cable is out for a while: every link drops, and no computer gets through until the time is over. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({ outMs: z.number().min(0) })

export const cable = fault(optionsSchema, ({ outMs }, { wire, clock }) => {
  wire.link.beOut(true)
  wire.dropConnections()
  const plugIn = () => wire.link.beOut(false)
  clock.sleep(outMs).then(plugIn, plugIn)
})
