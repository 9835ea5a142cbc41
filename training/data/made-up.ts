/**
 * Words, numbers and Chinese characters that nobody wrote: a network that is to read and to copy what it
 * never met must not get by with words known by heart.
 */

import type { Language } from '../../src/emulator/content/language.js'
import type { Random } from '../../src/random.js'
import { dictionaryName, dictionaryWord } from './dictionary.js'
import type { WordPieces } from './vocabulary.js'

/** Chance, and what words are made of. */
export interface WordRandom extends Random {
  readonly pieces: WordPieces
}

/**
 * Share of the words that are put together from the vocabulary's own pieces. Some of these are in hardly any word of
 * the apps and in no syllable below: with `umm` in none, "Summer" was copied as "Snower".
 */
const FROM_PIECES = 0.5

/** Share of the words that are real ones, though not of the phone's: what letters are likely is a part of reading. */
const FROM_DICTIONARY: Readonly<Record<Language, number>> = { en: 0.5, zh: 0.6 }

/** `count` pieces in a row, as that language joins them. */
export function madeUpText(random: WordRandom, language: Language, count: number): string {
  const pieces = Array.from({ length: count }, () => madeUpPiece(random, language))
  return pieces.join(language === 'zh' ? '' : ' ')
}

export function madeUpPiece(random: WordRandom, language: Language): string {
  if (language === 'zh' && random.chance(0.7)) return madeUpWord(random, 'zh')
  if (random.chance(0.3)) return madeUpNumber(random)
  const word = random.chance(FROM_DICTIONARY.en)
    ? dictionaryWord(random, 'en').toLowerCase()
    : (fromPieces(random, 'en') ?? (random.chance(0.7) ? syllables(random) : letters(random)))
  return random.chance(0.5) ? word : capitalised(word)
}

/** A name as goods, places and pictures have: never a number, nor letters that nobody can say. */
export function madeUpName(random: WordRandom, language: Language): string {
  return madeUp(random, language, dictionaryName)
}

/** Of a text: verbs, too, and what else there is. */
export function madeUpWord(random: WordRandom, language: Language): string {
  return madeUp(random, language, dictionaryWord)
}

/** What Chinese people are called: one character is their family's, and one or two are their own. */
export function madeUpPerson(random: WordRandom, part: 'first' | 'last'): string {
  const length = part === 'last' ? 1 : random.int(1, 2)
  return [...madeUpName(random, 'zh')].slice(0, length).join('')
}

function madeUp(
  random: WordRandom,
  language: Language,
  fromDictionary: typeof dictionaryName,
): string {
  if (random.chance(FROM_DICTIONARY[language])) return capitalised(fromDictionary(random, language))
  if (language === 'zh') return fromPieces(random, 'zh') ?? madeUpChinese(random)
  return capitalised(fromPieces(random, 'en') ?? syllables(random))
}

/** Share of the words that get another one in their place. */
const REWORDED = 0.6

/** What counts as a word: not the ending of a file, nor numbers, nor short words. Two Chinese characters are one mostly. */
const WORD: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\.)\b[a-z]{3,}\b/gi,
  zh: /(?:(?!的)\p{Script=Han}){1,2}/gu,
}

/** A text of the same form: "Cat at noon" as "Cat at torbling".
 *  @param other what stands for a word */
export function otherWords(
  text: string,
  random: WordRandom,
  language: Language,
  other = madeUpName,
): string {
  return text.replace(WORD[language], (old) => {
    if (!random.chance(REWORDED)) return old
    const made = other(random, language)
    return /^[a-z]/.test(old) ? made.toLowerCase() : made
  })
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** As people and pages have: `tora.blemott@strand.example`, `strand.example`. */
export function madeUpAddress(random: WordRandom): string {
  const word = () => madeUpName(random, 'en').toLowerCase()
  const host = `${random.chance(0.3) ? `${word()}.` : ''}${word()}.example`
  if (random.chance(0.4)) return host
  return `${word()}${random.chance(0.6) ? `.${word()}` : ''}@${host}`
}

/** The same but for one letter or digit, or two: what is easily taken for it. */
export function respelled(word: string, random: Random): string {
  const characters = [...word]
  for (let changes = random.int(1, 2); changes > 0; changes--) {
    const at = random.int(0, characters.length - 1)
    characters[at] = likeCharacter(characters[at] ?? '', random)
  }
  return characters.join('')
}

function likeCharacter(old: string, random: Random): string {
  if (/[0-9]/.test(old)) return String(random.int(0, 9))
  if (/[a-z]/.test(old)) return random.pick([...LETTERS])
  if (/[A-Z]/.test(old)) return random.pick([...LETTERS]).toUpperCase()
  return old
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Null now and then, and always without a vocabulary. */
function fromPieces(random: WordRandom, language: Language): string | null {
  const pieces = random.pieces[language]
  if (pieces.length === 0 || !random.chance(FROM_PIECES)) return null
  return Array.from({ length: random.int(1, 3) }, () => random.pick(pieces)).join('')
}

function madeUpNumber(random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join('')
  switch (random.int(0, 4)) {
    case 0:
      return `${digits(3)}-${digits(3)}-${digits(4)}`
    case 1:
      return `${random.int(0, 23)}:${digits(2)}`
    case 2:
      return `${digits(random.int(1, 4))}.${digits(2)}`
    default:
      return digits(random.int(1, 6))
  }
}

const ONSETS =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sk sl sm sn sp st str sw t th tr tw v w wh y z'
const VOWELS = 'a a a ai au e e e ea ee ei i i i ie o o o oa oo ou u u y'
const CODAS =
  'b ck ct d f ft g k l ld ll lt m mp n n n nd ng nk nt p r r rd rk rn rt s s ss st t t tch th w x'
const [onsets, vowels, codas] = [ONSETS, VOWELS, CODAS].map((text) => text.split(' ')) as [
  string[],
  string[],
  string[],
]

/** Could be English: `Strand`, `bleemott`. */
function syllables(random: Random): string {
  const syllable = () =>
    (random.chance(0.85) ? random.pick(onsets) : '') +
    random.pick(vowels) +
    (random.chance(0.5) ? random.pick(codas) : '')
  return Array.from({ length: random.int(1, 3) }, syllable).join('')
}

/** Could not. */
function letters(random: Random): string {
  const alphabet = [...'aabcdeeefghiijklmnoopqrstuuvwxyz']
  return Array.from({ length: random.int(2, 9) }, () => random.pick(alphabet)).join('')
}

/** The 3,755 characters in common use: the first level of GB 2312, whose order is that of its bytes. */
const CHINESE_CHARACTERS = gbCharacters({ from: 0xb0, to: 0xd7 })

function madeUpChinese(random: Random): string {
  return Array.from({ length: random.int(1, 5) }, () => random.pick(CHINESE_CHARACTERS)).join('')
}

function gbCharacters({ from, to }: { readonly from: number; readonly to: number }): string[] {
  const decoder = new TextDecoder('gbk')
  const rows = Array.from({ length: to - from + 1 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(from + row, 0xa1 + cell))),
  )
  return rows.flat().filter((character) => /^\p{Script=Han}$/u.test(character))
}
