/** The owner refuses that apps are installed over adb, so many times. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({ refusals: z.int().min(0) })

export const install = fault(optionsSchema, ({ refusals }, { wire }) => {
  wire.conditions.installRefusals = refusals
})
