/**
 * Words that seeded content is drawn from, in each language, parted for good: a word of the measuring
 * part occurs in no pool of the training part, so that nothing that measures Pocket was ever shown to it.
 */

import type { Language } from './language.js'
import type { Seeding, Split } from './seeding.js'

/** What content for this phone may use. */
export type Pool<T = string> = (seeding: Seeding) => readonly T[]

/** A pool of plain words, names or sentences. */
export function wordPool(words: Readonly<Record<Language, readonly string[]>>): Pool {
  return poolOf(words, (word) => word)
}

/** A pool of things that are told apart by a word. */
export function poolOf<T>(
  items: Readonly<Record<Language, readonly T[]>>,
  wordOf: (item: T) => string,
): Pool<T> {
  const bothParts = (language: Language): Record<Split, readonly T[]> => ({
    training: items[language].filter((item) => partOf(wordOf(item)) === 'training'),
    measuring: items[language].filter((item) => partOf(wordOf(item)) === 'measuring'),
  })
  const parts = { en: bothParts('en'), zh: bothParts('zh') }
  return ({ language, split }) => parts[language][split]
}

/** Words in a text, parted by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Entries in a text, one a line. */
export function lines(text: string): readonly string[] {
  return text.trim().split(/\s*\n\s*/)
}

/** Two words in three are for training. */
const PARTS = 3

/** The same word is on the same side in every pool, and stays there when words are added. */
export function partOf(word: string): Split {
  let hash = 0x811c9dc5 // FNV-1a
  for (const character of word.toLowerCase())
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  hash ^= hash >>> 15
  return (hash >>> 0) % PARTS === 0 ? 'measuring' : 'training'
}
