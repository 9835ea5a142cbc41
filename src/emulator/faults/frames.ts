/** The live picture of a slow phone: few frames a second. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({ perSecond: z.number().positive().nullable() })

export const frames = fault(optionsSchema, ({ perSecond }, { wire }) => {
  wire.conditions.frameRateLimit = perSecond
})
