/** A phone of the roster as the dashboard and the command line see it. Pure. */

import type { PhoneIdentity } from '../device/phone.js'
import type { PhoneEntry } from '../device/phone-roster.js'
import { BridgeError } from '../errors.js'

/** Model and version are empty while the phone has not told them. */
export interface PhoneStatus extends PhoneIdentity {
  readonly state: PhoneEntry['state']
  /** Why it is away and what to do; null in the other states. */
  readonly problem: Pick<BridgeError, 'code' | 'message' | 'hint'> | null
  /** Id of the run that has the phone now; null when the phone is free. */
  readonly run: string | null
}

export function udidOf(entry: PhoneEntry): string {
  return entry.state === 'ready' ? entry.phone.identity.udid : entry.udid
}

export function statusOf(entry: PhoneEntry, run: string | null): PhoneStatus {
  if (entry.state === 'ready') {
    return { ...entry.phone.identity, run, state: 'ready', problem: null }
  }
  const { udid, name, state } = entry
  const problem = state === 'away' ? describe(entry.problem) : null
  return { udid, name, model: '', androidVersion: '', run, state, problem }
}

function describe({ code, message, hint }: BridgeError): NonNullable<PhoneStatus['problem']> {
  return { code, message, hint }
}

export function unknownPhone(udid: string, known: readonly string[]): BridgeError {
  return new BridgeError(
    'DEVICE_NOT_FOUND',
    `No phone has udid ${JSON.stringify(udid)}. Known: ${known.join(', ') || 'none'}.`,
    { hint: 'Choose one of the known phones, or plug it in.' },
  )
}
