/** What a fault is: something that goes wrong with a phone, switched on and off over the control port. */

import type { z } from 'zod'
import type { Clock } from '../../clock.js'
import type { EmulatedPhone } from '../emulated-phone.js'
import type { Wire } from '../wire.js'

/** What faults may reach. */
export interface FaultTarget {
  readonly phone: EmulatedPhone
  readonly wire: Wire
  readonly clock: Clock
}

/** @param options what the request holds beside the name; @throws ZodError when it is not what the fault takes */
export type Fault = (options: unknown, target: FaultTarget) => void | Promise<void>

/** A fault whose options have the shape of `schema`. */
export function fault<T>(
  schema: z.ZodType<T>,
  cause: (options: T, target: FaultTarget) => void | Promise<void>,
): Fault {
  return (options, target) => cause(schema.parse(options), target)
}
