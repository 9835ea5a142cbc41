/** The phones there are, as they come and go: ready ones, and for each other one why it is not. */

import type { BridgeError } from '../errors.js'
import type { Phone } from './phone.js'

export type PhoneEntry =
  | { readonly state: 'ready'; readonly phone: Phone }
  /** Seen, and being brought to the point of taking commands. */
  | { readonly state: 'connecting'; readonly udid: string; readonly name: string }
  /** Unplugged, or something keeps it from being used. */
  | {
      readonly state: 'away'
      readonly udid: string
      readonly name: string
      readonly problem: BridgeError
    }

export interface PhoneRoster {
  entries(): readonly PhoneEntry[]
  /** Called after every change. @returns the way to stop */
  onChange(listener: () => void): () => void
}

/** Phones that are there from beginning to end. */
export function fixedRoster(phones: readonly Phone[]): PhoneRoster {
  const entries = phones.map((phone) => ({ state: 'ready', phone }) as const)
  return { entries: () => entries, onChange: () => () => undefined }
}

export function joinRosters(rosters: readonly PhoneRoster[]): PhoneRoster {
  return {
    entries: () => rosters.flatMap((roster) => roster.entries()),
    onChange: (listener) => {
      const leave = rosters.map((roster) => roster.onChange(listener))
      return () => {
        for (const stop of leave) stop()
      }
    },
  }
}
