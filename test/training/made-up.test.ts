import { describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../src/emulator/content/language.js'
import { DICTIONARY, dictionaryName, dictionaryWord } from '../../training/data/dictionary.js'
import { madeUpText, otherWords, type WordRandom } from '../../training/data/made-up.js'
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
    expect(covered({ ...createWordRandom(1), pieces: NO_PIECES })).toBeLessThan(0.8)
  })
})

test('of the Chinese words of the dictionary a tenth comes from the first hundredth', () => {
  const random = createWordRandom(1)
  const first = new Set(DICTIONARY.zh.slice(0, DICTIONARY.zh.length / 100))
  expect(first).toContain('已经')
  const drawn = Array.from({ length: 5000 }, () => dictionaryWord(random, 'zh'))
  const share = drawn.filter((word) => first.has(word)).length / drawn.length
  expect(share).toBeGreaterThan(0.08)
  expect(share).toBeLessThan(0.12)
})

test('Chinese things are called by nouns alone, and texts have other words, too', () => {
  const random = createWordRandom(1)
  const draw = (word: typeof dictionaryWord) =>
    new Set(Array.from({ length: 20_000 }, () => word(random, 'zh')))
  const [names, words] = [draw(dictionaryName), draw(dictionaryWord)]
  expect(names.size).toBeGreaterThan(3000)
  for (const verb of ['认为', '坐下', '相距']) {
    expect(words).toContain(verb)
    expect(names).not.toContain(verb)
  }
})

test.each([
  { language: 'en', text: 'Cat at noon 7.jpg', form: /^[A-Z]\w* at [a-z]+ 7\.jpg$/i },
  { language: 'zh', text: '中午的小猫7', form: /^\p{Script=Han}+的\p{Script=Han}+7$/u },
] as const)('$text has other words and keeps its form', ({ language, text, form }) => {
  const random = createWordRandom(1)
  const others = Array.from({ length: 50 }, () => otherWords(text, random, language))
  expect(new Set(others).size).toBeGreaterThan(25)
  for (const other of others) expect(other).toMatch(form)
})
