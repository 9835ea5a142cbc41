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

/** Single words, the Chinese ones in the order of their use. */
export const DICTIONARY: Readonly<Record<Language, readonly string[]>> = {
  en: taught(englishWords()),
  zh: taught(chineseWords()).slice(0, 20_000),
}

/** Of Chinese words one of the first hundredth at every tenth time, as most of a text is made of few of them. */
export function dictionaryWord(random: Random, language: Language): string {
  const place = language === 'zh' ? random.next() ** 2 : random.next()
  return DICTIONARY[language][Math.floor(place * DICTIONARY[language].length)] ?? ''
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

/** Those that jieba takes texts apart with, a line each: word, how often it was counted, kind. */
function chineseWords(): string[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}{2,4}$/u.test(word))
    .sort(([, one], [, other]) => Number(other) - Number(one))
    .map(([word = '']) => word)
}
