/** Android forbids touches and keys from outside, so many times ("USB debugging (Security settings)" is off). */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({ denials: z.int().min(0) })

export const input = fault(optionsSchema, ({ denials }, { wire }) => {
  wire.conditions.inputDenials = denials
})
