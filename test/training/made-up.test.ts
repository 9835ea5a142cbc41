import { describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../src/emulator/content/language.js'
import { madeUpText, type WordRandom } from '../../training/data/made-up.js'
import { NO_PIECES } from '../../training/data/vocabulary.js'
import { createWordRandom, vocabulary } from '../support/word-random.js'

const TEXTS = 24_000

describe.each(LANGUAGES)('made-up words in %s', (language) => {
  const pieces = vocabulary.pieces[language]

  /** Share of the pieces that are a token of some text. */
  function covered(random: WordRandom): number {
    const texts = Array.from({ length: TEXTS }, () => madeUpText(random, language, 2))
    const seen = new Set(texts.flatMap((text) => vocabulary.tokens.encode(text)))
    const isSeen = (piece: string) =>
      [piece, ` ${piece}`].some((text) => {
        const [token, ...rest] = vocabulary.tokens.encode(text)
        return token !== undefined && rest.length === 0 && seen.has(token)
      })
    return pieces.filter(isSeen).length / pieces.length
  }

  test('meet nearly every piece of the vocabulary, which syllables do not', () => {
    expect(pieces.length).toBeGreaterThan(100)
    expect(covered(createWordRandom(1))).toBeGreaterThan(0.97)
    expect(covered({ ...createWordRandom(1), pieces: NO_PIECES })).toBeLessThan(0.7)
  })
})
