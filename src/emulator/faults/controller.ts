/** Another program takes the phone's UiAutomation over, and leaves again after a while. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({
  program: z.enum(['appium', 'uiautomator']),
  holdMs: z.number().min(0),
})

export const controller = fault(optionsSchema, ({ program, holdMs }, { wire, clock }) => {
  const leave = wire.takeOver({ program })
  clock.sleep(holdMs).then(leave, leave)
})
