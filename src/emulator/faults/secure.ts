/** Windows of these apps forbid pictures of themselves (FLAG_SECURE); those of all others do not. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z.strictObject({ packages: z.array(z.string()) })

export const secure = fault(optionsSchema, ({ packages }, { phone }) => {
  phone.replaceState({ ...phone.state, secure: packages })
})
