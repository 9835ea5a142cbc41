/** The lock screen: a swipe opens it, or a PIN where there is one. Changes of PhoneState, nothing painted. */

import type { PhoneState } from './apps/app.js'

export function lockPhone(state: PhoneState): void {
  state.locked = true
  state.lock.typed = null
  state.shade.entry = null
}

/** What a swipe, the menu key and `wm dismiss-keyguard` do: open, or ask for the PIN. */
export function dismissLock(state: PhoneState): void {
  if (!state.screenOn || !state.locked) return
  if (state.lock.pin === null) state.locked = false
  else state.lock.typed ??= ''
}

/** Text that arrives while the PIN is asked for; everything but digits is lost. */
export function typeAtLock(state: PhoneState, text: string): void {
  if (!isAsking(state)) return
  state.lock.typed += text.replaceAll(/\D/g, '')
}

export function deleteAtLock({ lock }: PhoneState): void {
  lock.typed = lock.typed?.slice(0, -1) ?? null
}

/** The right PIN opens the phone, a wrong one has to be typed anew. */
export function enterAtLock(state: PhoneState): void {
  if (!isAsking(state)) return
  if (state.lock.typed === state.lock.pin) {
    state.locked = false
    state.lock.typed = null
  } else {
    state.lock.typed = ''
  }
}

export function isAsking({ screenOn, locked, lock }: PhoneState): boolean {
  return screenOn && locked && lock.typed !== null
}
