/**
 * Words of everyday language, for names that nothing on the emulated phone has: letters that were made up do not teach
 * which letters are likely. Words of the measuring side (src/emulator/content/pool.ts) are left out, whichever pool would
 * have them.
 */

import { en, type LocaleDefinition, zh_CN } from '@faker-js/faker'
import type { Language } from '../../src/emulator/content/language.js'
import { partOf } from '../../src/emulator/content/pool.js'

/** Single words: of English entries their parts, of Chinese ones the whole. */
export const DICTIONARY: Readonly<Record<Language, readonly string[]>> = {
  en: taught(en, { word: /\p{L}+/gu, pattern: /^[a-z]{3,12}$/i }),
  zh: taught(zh_CN, { word: /\p{Script=Han}+/gu, pattern: /^.{2,6}$/u }),
}

interface Shape {
  /** Of a word in an entry. */
  readonly word: RegExp
  /** Of the words that are taken. */
  readonly pattern: RegExp
}

function taught(locale: LocaleDefinition, { word, pattern }: Shape): readonly string[] {
  const words = entriesOf(locale).flatMap((entry) => entry.match(word) ?? [])
  return [...new Set(words)].filter((each) => pattern.test(each) && partOf(each) === 'training')
}

function entriesOf(locale: LocaleDefinition): string[] {
  const { word, person, location, food, animal, music, book } = locale
  const { generic, female, male } = person?.first_name ?? {}
  const lists = [
    ...[word?.noun, word?.adjective, word?.verb, animal?.type],
    ...[generic, female, male, person?.last_name?.generic],
    ...[location?.city_name, location?.country, location?.street_name],
    ...[food?.dish, food?.ingredient, food?.vegetable, food?.fruit],
    ...[music?.song_name, book?.title],
  ]
  return lists.flatMap((list) => (list ?? []).filter((entry) => entry !== null))
}
