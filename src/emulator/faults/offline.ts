/** A phone that takes connections and says nothing: adb lists it as offline. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({ on: z.boolean() })

export const offline = fault(optionsSchema, ({ on }, { wire }) => {
  wire.link.beSilent(on)
  wire.dropConnections()
})
