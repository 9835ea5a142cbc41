/** A slow phone, or a long way to it: commands and requests are begun so much later. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({
  commandMs: z.number().min(0).default(0),
  requestMs: z.number().min(0).default(0),
})

export const latency = fault(optionsSchema, (options, { wire }) => {
  Object.assign(wire.conditions.latency, options)
})
