/**
 * Words of everyday language, for names and texts that nothing on the emulated phone has: letters that were made up do
 * not teach which letters are likely. Words of the measuring side (src/emulator/content/pool.ts) are left out, whichever
 * pool would have them.
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { en } from '@faker-js/faker'
import type { Language } from '../../src/emulator/content/language.js'
import { partOf } from '../../src/emulator/content/pool.js'
import type { Random } from '../../src/random.js'

interface Entry {
  readonly word: string
  /** How often it was counted. */
  readonly count: number
  /** `n` for a noun, `nr` for a person, `v` for a verb, … */
  readonly kind: string
}

const CHINESE = chineseWords()

/** Single words, the Chinese ones in the order of their use. */
export const DICTIONARY: Readonly<Record<Language, readonly string[]>> = {
  en: taught(englishWords()),
  zh: CHINESE.words,
}

/**
 * Those of them that things are called by. Nothing parts a Chinese name from what is said of it: with verbs among the
 * names, "把2件登山包放进购物车" was read as about a thing called "登山包放".
 */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: DICTIONARY.en,
  zh: CHINESE.nouns,
}

/** Of Chinese words one of the first hundredth at every tenth time, as most of a text is made of few of them. */
export function dictionaryWord(random: Random, language: Language): string {
  return drawn(DICTIONARY[language], random, language)
}

/** In the same way of those that things are called by. */
export function dictionaryName(random: Random, language: Language): string {
  return drawn(NAMES[language], random, language)
}

function drawn(words: readonly string[], random: Random, language: Language): string {
  const place = language === 'zh' ? random.next() ** 2 : random.next()
  return words[Math.floor(place * words.length)] ?? ''
}

function taught(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((each) => partOf(each) === 'training')
}

/** The parts of Faker's entries. */
function englishWords(): string[] {
  const { word, person, location, food, animal, music, book } = en
  const { generic, female, male } = person?.first_name ?? {}
  const lists = [
    ...[word?.noun, word?.adjective, word?.verb, animal?.type],
    ...[generic, female, male, person?.last_name?.generic],
    ...[location?.city_name, location?.country, location?.street_name],
    ...[food?.dish, food?.ingredient, food?.vegetable, food?.fruit],
    ...[music?.song_name, book?.title],
  ]
  const entries = lists.flatMap((list) => (list ?? []).filter((entry) => entry !== null))
  return entries
    .flatMap((entry) => entry.match(/\p{L}+/gu) ?? [])
    .filter((each) => /^[a-z]{3,12}$/i.test(each))
}

/**
 * The most used words of two to four characters that jieba takes texts apart with. Of its third of a million entries
 * nothing is kept: the collector of a generator that draws ten megabytes a screen would walk over them all the time.
 */
function chineseWords(): { readonly words: readonly string[]; readonly nouns: readonly string[] } {
  const entries = jiebaEntries()
    .filter(({ word }) => /^\p{Script=Han}{2,4}$/u.test(word))
    .toSorted((one, other) => other.count - one.count)
  const nouns = new Set(entries.filter(({ kind }) => kind.startsWith('n')).map(({ word }) => word))
  const words = taught(entries.map(({ word }) => word)).slice(0, 20_000)
  return { words, nouns: words.filter((word) => nouns.has(word)) }
}

/** A line each: word, count, kind. */
function jiebaEntries(): Entry[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '', kind = '']) => ({ word, count: Number(count), kind }))
}
