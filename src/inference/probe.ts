/** Tries a provider of ONNX Runtime in a process of its own, so that what kills that process is an answer too.
 *  Loads no native code itself. */

import { type ChildEntry, childEntry } from '../child-entry.js'
import { orAborted } from '../or-aborted.js'
import { startOwnProcess } from '../own-process.js'
import { whyAbsent } from './accelerator.js'
import type { Activations } from './glm4v/network.js'
import type { Provider } from './provider.js'

export interface ToProbe {
  readonly provider: Provider
  /** Tried in this order. */
  readonly activations: readonly Activations[]
}

export type FromProbe =
  | { readonly kind: 'computes'; readonly activations: Activations }
  | { readonly kind: 'refuses'; readonly reason: string }
  /** It computes, but not what it should. */
  | { readonly kind: 'errs'; readonly reason: string }

export type Probed =
  | FromProbe
  /** The process died, or was ended when the time was over. */
  | { readonly kind: 'crashes'; readonly reason: string }

export interface ProbeOptions {
  readonly signal: AbortSignal
  /** Absent: a minute, because the first start of CUDA reads a gigabyte of libraries. */
  readonly limitMs?: number
  /** The process that tries; a parameter so that tests can hand in one that dies. */
  readonly entry?: ChildEntry
}

const LIMIT_MS = 60_000
/** A driver that hangs may keep even a killed process. */
const END_LIMIT_MS = 5_000

/** Starts no process when files tell that the provider cannot be there. @throws the signal's reason */
export async function probe(question: ToProbe, options: ProbeOptions): Promise<Probed> {
  const { signal, limitMs = LIMIT_MS, entry = childEntry('probe-main', import.meta.url) } = options
  const { provider } = question
  const absent = await whyAbsent(provider)
  signal.throwIfAborted()
  if (absent !== null) return { kind: 'refuses', reason: absent }
  let answered = (_: FromProbe) => {}
  const answer = new Promise<FromProbe>((resolve) => {
    answered = resolve
  })
  const child = startOwnProcess<ToProbe, FromProbe>(entry, (said) => answered(said))
  const death = child.ended.then((how) => crash(provider, how))
  try {
    child.say(question)
    const said = await within(limitMs, Promise.race([answer, death]), signal)
    return said ?? crash(provider, `did not answer within ${limitMs} ms`)
  } finally {
    child.kill()
    // what it held of a card's memory is free when it is gone
    await within(END_LIMIT_MS, child.ended, NEVER)
  }
}

const NEVER = new AbortController().signal

/** Null when the time is over. A timer of its own keeps this process alive meanwhile. */
async function within<T>(
  limitMs: number,
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs)
  })
  try {
    return await orAborted(Promise.race([promise, over]), signal)
  } finally {
    clearTimeout(timer)
  }
}

function crash(provider: Provider, how: string): Probed {
  return { kind: 'crashes', reason: `${provider}: the process that tried it ${how}` }
}
