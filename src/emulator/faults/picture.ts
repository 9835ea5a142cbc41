/** The phone gets no picture of its screen, so many times. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({ failures: z.int().min(0) })

export const picture = fault(optionsSchema, ({ failures }, { wire }) => {
  wire.conditions.pictureFailures = failures
})
