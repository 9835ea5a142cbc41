/** How far two ways to say a task lie apart. */

import type { Language } from '../../src/emulator/content/language.js'

/** Changed words (Chinese: characters) that make a wording another one. */
const FAR: Readonly<Record<Language, number>> = { en: 2, zh: 3 }

/** True when one is the other with a word or two changed. */
export function isNear(language: Language, text: string, other: string): boolean {
  return distance(piecesOf(text), piecesOf(other)) <= FAR[language]
}

/** Words of English, characters of Chinese; marks do not count. */
function piecesOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[a-z0-9]+/gu) ?? []
}

/** Pieces to add, take away or change until one is the other. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, piece] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      const changed = (row[j] ?? 0) + (piece === other ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
