/**
 * Phones as they are plugged in and pulled out: each new one is connected, each that goes is told. A phone that
 * comes back is the same `Phone` as before. Knows what a listing means, not where it comes from.
 */

import { BridgeError, messageOf } from '../errors.js'
import type { FoundPhone } from './find-phones.js'
import type { Phone } from './phone.js'
import type { PhoneEntry, PhoneRoster } from './phone-roster.js'

export interface PhoneWatch extends PhoneRoster {
  /** Every phone that is or was connected, as it is now. */
  see(found: readonly FoundPhone[]): void
  /** Resolves once no phone is being connected. */
  settled(): Promise<void>
  /** Gives up what is being connected. The phones belong to who connected them. */
  close(): Promise<void>
}

export type ConnectFound = (found: FoundPhone, signal: AbortSignal) => Promise<Phone>

interface Slot {
  readonly udid: string
  name: string
  /** Kept while the phone is away: runs hold on to it. */
  phone: Phone | null
  /** What the last listing has against it. */
  absence: BridgeError | null
  /** Why it could not be connected; plugging it in again tries again. */
  failure: BridgeError | null
  attempt: { readonly stop: AbortController; readonly done: Promise<void> } | null
}

export function watchPhones(connect: ConnectFound): PhoneWatch {
  /** In the order in which they are shown. */
  let slots: readonly Slot[] = []
  const listeners = new Set<() => void>()

  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  const begin = (slot: Slot, found: FoundPhone) => {
    const stop = new AbortController()
    const attempt = async () => {
      try {
        slot.phone = await connect(found, stop.signal)
      } catch (thrown) {
        if (stop.signal.aborted) return // it went away: its slot says why
        slot.failure = thrown instanceof BridgeError ? thrown : unforeseen(thrown)
      }
    }
    slot.attempt = {
      stop,
      done: attempt().finally(() => {
        if (slot.attempt?.stop === stop) slot.attempt = null
        tell()
      }),
    }
  }

  const update = (slot: Slot, found: FoundPhone) => {
    slot.name = found.name
    slot.absence = found.problem
    if (found.problem !== null) {
      slot.failure = null
      slot.attempt?.stop.abort()
      slot.attempt = null
    } else if (slot.phone === null && slot.attempt === null && slot.failure === null) {
      begin(slot, found)
    }
  }

  return {
    entries: () => slots.map(entryOf),
    onChange: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    see: (found) => {
      const seen = found.map((each) => {
        const slot = slots.find(({ udid }) => udid === each.udid) ?? newSlot(each)
        update(slot, each)
        return slot
      })
      const gone = slots.filter((slot) => !seen.includes(slot))
      for (const slot of gone) update(slot, { ...slot, model: null, problem: unplugged(slot) })
      slots = [...seen, ...gone.filter(({ phone }) => phone !== null)]
      tell()
    },
    settled: async () => {
      await Promise.all(slots.map(({ attempt }) => attempt?.done))
    },
    close: async () => {
      const attempts = slots.flatMap(({ attempt }) => attempt ?? [])
      for (const { stop } of attempts) stop.abort()
      await Promise.all(attempts.map(({ done }) => done))
    },
  }
}

function newSlot({ udid, name }: FoundPhone): Slot {
  return { udid, name, phone: null, absence: null, failure: null, attempt: null }
}

function entryOf({ udid, name, phone, absence, failure }: Slot): PhoneEntry {
  const problem = absence ?? failure
  if (problem !== null) return { state: 'away', udid, name, problem }
  return phone === null ? { state: 'connecting', udid, name } : { state: 'ready', phone }
}

function unplugged({ udid, name }: Slot): BridgeError {
  return new BridgeError('DEVICE_LOST', `The phone "${name}" (${udid}) was unplugged.`, {
    hint: 'Plug it in again: it goes on as it was.',
  })
}

function unforeseen(cause: unknown): BridgeError {
  return new BridgeError('SESSION_FAILED', messageOf(cause), {
    hint: 'Run "phonewright doctor", then plug the phone in again.',
    cause,
  })
}
