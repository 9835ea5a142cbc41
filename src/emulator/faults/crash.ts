/** The process of the UiAutomator2 server dies, as when Android ends it for want of memory. */

import { z } from 'zod'
import { fault } from './fault.js'

export const crash = fault(z.strictObject({}), (_, { wire }) => wire.crashUiAutomator())
