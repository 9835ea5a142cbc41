/** Starting the UiAutomator2 server takes long, or fails a few times before it works. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({
  delayMs: z.number().min(0).default(0),
  failures: z.int().min(0).default(0),
})

export const instrumentation = fault(optionsSchema, (options, { wire }) => {
  Object.assign(wire.conditions.instrumentation, options)
})
