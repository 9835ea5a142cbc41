/** The phone is turned, folded, or given another size or density, as by hand or `wm`. What is not named stays. */

import { displaySchema } from '../display-schema.js'
import { fault } from './fault.js'

export const display = fault(displaySchema.partial(), (change, { phone }) => {
  const changed = displaySchema.parse({ ...phone.state.display, ...change })
  phone.replaceState({ ...phone.state, display: changed })
})
