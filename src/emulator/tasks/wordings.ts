/** How a task is said: the ways in each language, and the draw of one of them. */

import type { Random } from '../../random.js'
import { type Language, translatorOf } from '../content/language.js'
import type { Seeding } from '../content/seeding.js'

export type Wording<P> = (params: P) => string

/** Ways to say a task in one language. */
export interface WordingSet<P> {
  /** Training draws from these only. */
  readonly taught: readonly Wording<P>[]
  /** Never in training: measuring draws from these too, and tells how it went with them. */
  readonly heldOut: readonly Wording<P>[]
}

export type Wordings<P> = Readonly<Record<Language, WordingSet<P>>>

export interface SaidTask {
  readonly text: string
  readonly isTaught: boolean
}

export function sayTask<P>(
  { wordings, params }: { readonly wordings: Wordings<P>; readonly params: P },
  { language, split }: Seeding,
  random: Random,
): SaidTask {
  const { taught, heldOut } = wordings[language]
  const wording = random.pick(split === 'training' ? taught : [...taught, ...heldOut])
  return { text: wording(params), isTaught: taught.includes(wording) }
}

/** What a Chinese phone calls the thing that the apps call so in English. */
export const zh = translatorOf('zh')

/** “Turn it on” in Chinese, before the thing. */
export function doing(on: boolean): string {
  return on ? '打开' : '关闭'
}

/** The same after the thing. */
export function done(on: boolean): string {
  return on ? '打开' : '关掉'
}
