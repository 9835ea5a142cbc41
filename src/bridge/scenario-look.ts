/** Looking at a phone until something is as a scenario wants it: everything may take a moment. */

import type { Clock } from '../clock.js'
import type { Phone } from '../device/phone.js'
import { BridgeError } from '../errors.js'
import { nearestTexts, readSource, type UiText } from './ui-source.js'

export interface Looking {
  readonly phone: Phone
  readonly clock: Clock
}

export type Look<T> = { readonly value: T } | { readonly fault: string }

const LOOK_LIMIT_MS = 5000
const LOOK_EVERY_MS = 250

/**
 * Looks again and again until there is a value; the last look's fault is the failure.
 * @throws BridgeError SCENARIO_FAILED
 */
export async function lookUntil<T>(
  clock: Clock,
  signal: AbortSignal,
  look: () => Promise<Look<T>>,
): Promise<T> {
  const until = clock.now() + LOOK_LIMIT_MS
  for (;;) {
    signal.throwIfAborted()
    const seen = await look()
    if ('value' in seen) return seen.value
    if (clock.now() >= until) throw stepFailed(seen.fault)
    await clock.sleep(LOOK_EVERY_MS, signal)
  }
}

export type FindText = (nodes: readonly UiText[], text: string) => UiText | null

/** What carries this text, once it is there. @throws BridgeError SCENARIO_FAILED */
export function lookFor(
  text: string,
  find: FindText,
  { phone, clock }: Looking,
  signal: AbortSignal,
): Promise<UiText> {
  return lookUntil(clock, signal, async () => {
    const nodes = readSource(await phone.source(signal))
    const node = find(nodes, text)
    return node === null ? { fault: notSeen(text, nodes) } : { value: node }
  })
}

export function notSeen(text: string, nodes: readonly UiText[]): string {
  const seen = nearestTexts(nodes, text).map((name) => `"${name}"`)
  return `expected to see "${text}", nearest texts are ${seen.join(', ') || 'none'}`
}

export function stepFailed(message: string): BridgeError {
  return new BridgeError('SCENARIO_FAILED', message, {
    hint: 'Look at the picture of the failed step and at the run of the goal before it.',
  })
}
