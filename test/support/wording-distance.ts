/** How far two ways to say a task lie apart. */

import type { Language } from '../../src/emulator/content/language.js'

/** Changed words (Chinese: characters) that make a wording another one. */
const FAR: Readonly<Record<Language, number>> = { en: 2, zh: 3 }

/** True when one is the other with a word or two changed. */
export function isNear(language: Language, text: string, other: string): boolean {
  const [one, two] = [piecesOf(text), piecesOf(other)]
  // each piece that one has more is to be added
  if (Math.abs(one.length - two.length) > FAR[language]) return false
  return distance(one, two) <= FAR[language]
}

/** Pieces in a row that two wordings may share, however short they are. */
const FEW: Readonly<Record<Language, number>> = { en: 3, zh: 6 }

/**
 * True when half of what a held-out wording says stands in one run in another. Names do not count.
 * @param draws the held-out wording and the other one, said of different things: what changes is a name
 */
export function sharesHalf(
  language: Language,
  draws: readonly { readonly held: string; readonly other: string }[],
): boolean {
  const [first, ...more] = draws.map(
    ({ held, other }) => [piecesOf(held), piecesOf(other)] as const,
  )
  if (first === undefined) return false
  const [held, other] = first
  const own = new Set(held.filter((piece) => more.every(([again]) => again.includes(piece))))
  const isHalf = (pieces: number) =>
    pieces > FEW[language] && pieces * 2 >= held.filter((piece) => own.has(piece)).length
  // no run is longer than all that they share, which is counted faster
  const shared = held.filter((piece) => own.has(piece) && other.includes(piece))
  return isHalf(shared.length) && isHalf(longestRun(held, other, own))
}

/** The most pieces of `counted` in a run of pieces that `a` and `b` share. */
function longestRun(a: readonly string[], b: readonly string[], counted: Set<string>): number {
  let longest = 0
  let runs = b.map(() => 0)
  for (const piece of a) {
    const before = [0, ...runs]
    const gain = counted.has(piece) ? 1 : 0
    runs = b.map((other, index) => (other === piece ? (before[index] ?? 0) + gain : 0))
    longest = Math.max(longest, ...runs)
  }
  return longest
}

/** By text: each is compared with many others. */
const known = new Map<string, readonly string[]>()

/** Words of English, characters of Chinese; marks do not count. */
function piecesOf(text: string): readonly string[] {
  const pieces = known.get(text) ?? text.toLowerCase().match(/\p{Script=Han}|[a-z0-9]+/gu) ?? []
  known.set(text, pieces)
  return pieces
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
