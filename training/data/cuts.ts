/**
 * Cuts in the words that an answer reads off the screen: a token may not go over one. "House" is "Ho" and "use", "Horse"
 * is "H", "or" and "se", so that the first token of a word says what stands at its end; met in other pieces too, words are to be
 * read letter by letter ("BPE-Dropout", Provilkov et al., 2020, there by leaving merges out). At run time
 * nothing is cut: the usual pieces stay the likeliest.
 */

import type { Random } from '../../src/random.js'
import type { Lesson } from './reading.js'

/** Of the places between two letters. A name of sixteen gets one. */
const CUT = 0.07
const LETTER = /\p{Letter}/u

/** The same lesson with where its answer is cut. */
export function withCuts(lesson: Lesson, random: Random): Lesson {
  const { answer, places = [] } = lesson
  const cuts = places.flatMap(({ start, end }) =>
    Array.from({ length: Math.max(0, end - start - 1) }, (_, i) => start + 1 + i).filter(
      (at) => isInsideWord(answer, at) && random.chance(CUT),
    ),
  )
  return { ...lesson, cuts: [...new Set(cuts)].toSorted((a, b) => a - b) }
}

function isInsideWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))
}
