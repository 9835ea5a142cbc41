/** Lists of words in every language of the phone, of which training sees one half and measuring the other. */

import type { Language } from './language.js'
import type { Seeding, Split } from './seeding.js'

export type WordList = Readonly<Record<Language, readonly string[]>>

/** Every second word, so that both halves are of one kind. */
export function halfOf(list: WordList, { language, split }: Seeding): readonly string[] {
  return list[language].filter((_, index) => index % 2 === REMAINDER[split])
}

const REMAINDER: Readonly<Record<Split, number>> = { training: 0, measuring: 1 }
