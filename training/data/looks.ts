/** How the phones of the training look and are held: mostly as usual, and in each way that is measured now and then. */

import { stateFor } from '../../src/cli/eval-variation.js'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import type { Language } from '../../src/emulator/content/language.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { merge } from '../../src/emulator/merge.js'
import type { Random } from '../../src/random.js'

/** Share of phones that speak Chinese. */
const CHINESE = 0.5
/** Share of phones that differ in one of the ways of VARIED. */
const VARIES = 0.5
/** What looks most unlike the usual, or is hardest to read, comes more often. */
const VARIED = [
  'dark',
  'dark',
  'landscape',
  'landscape',
  'landscape',
  'landscape',
  'font-small',
  'font-small',
  'font-small',
  'font-large',
  'small-screen',
  'large-screen',
  'three-button',
  'gesture-nav',
] as const

export function someLanguage(random: Random): Language {
  return random.chance(CHINESE) ? 'zh' : 'en'
}

export function varyLooks(phone: EmulatedPhone, random: Random): void {
  const state = structuredClone(phone.state)
  state.settings.fontScale = random.chance(0.9) ? 1.15 : random.pick([1, 1.1, 1.2, 1.3])
  const varied = random.chance(VARIES) ? merge(state, stateFor(random.pick(VARIED))) : state
  phone.replaceState(varied as PhoneState) // stateFor gives parts of one
}
