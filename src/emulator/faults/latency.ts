/** A slow phone, or a long way to it: commands, requests and screenshots are begun so much later. */

import { z } from 'zod'
import { fault } from './fault.js'
import { LATENCY_PROFILES, profileNames } from './latency-profiles.js'

const optionsSchema = z.union([
  z.strictObject({ profile: z.enum(profileNames) }),
  z.strictObject({
    commandMs: z.number().min(0).default(0),
    requestMs: z.number().min(0).default(0),
    pictureMs: z.number().min(0).default(0),
  }),
])

export const latency = fault(optionsSchema, (options, { wire: { conditions } }) => {
  if (!('profile' in options)) {
    Object.assign(conditions.latency, options)
    return
  }
  const { framesPerSecond, startMs, ...latency } = LATENCY_PROFILES[options.profile]
  Object.assign(conditions.latency, latency)
  conditions.frameRateLimit = framesPerSecond
  conditions.instrumentation.delayMs = startMs
})
