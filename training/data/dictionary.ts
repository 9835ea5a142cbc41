/**
 * Words of everyday language, for names that nothing on the emulated phone has: letters that were made up do not teach
 * which letters are likely. Words of the measuring side (src/emulator/content/pool.ts) are left out, whichever pool would
 * have them.
 */

import { en, zh_CN } from '@faker-js/faker'
import type { Language } from '../../src/emulator/content/language.js'
import { partOf } from '../../src/emulator/content/pool.js'

type Entries = readonly (string | null)[] | null | undefined

/** Single words: of English names their parts, of Chinese ones the whole. */
export const DICTIONARY: Readonly<Record<Language, readonly string[]>> = {
  en: taught(
    [
      en.word?.noun,
      en.word?.adjective,
      en.word?.verb,
      en.person?.first_name?.female,
      en.person?.first_name?.male,
      en.person?.last_name?.generic,
      en.location?.city_name,
      en.food?.ingredient,
      en.food?.vegetable,
      en.food?.fruit,
      en.animal?.type,
      en.music?.song_name,
    ],
    { word: /\p{L}+/gu, pattern: /^[a-z]{3,12}$/i },
  ),
  zh: taught(
    [
      zh_CN.word?.noun,
      zh_CN.word?.verb,
      zh_CN.person?.first_name?.generic,
      zh_CN.person?.first_name?.female,
      zh_CN.person?.first_name?.male,
      zh_CN.location?.city_name,
      zh_CN.location?.country,
      zh_CN.location?.street_name,
      zh_CN.food?.dish,
      zh_CN.food?.ingredient,
      zh_CN.food?.vegetable,
      zh_CN.food?.fruit,
      zh_CN.music?.song_name,
      zh_CN.book?.title,
    ],
    { word: /\p{Script=Han}+/gu, pattern: /^.{2,6}$/u },
  ),
}

function taught(
  lists: readonly Entries[],
  { word, pattern }: { readonly word: RegExp; readonly pattern: RegExp },
): readonly string[] {
  const words = lists.flatMap((list) => (list ?? []).flatMap((entry) => entry?.match(word) ?? []))
  return [...new Set(words)].filter((each) => pattern.test(each) && partOf(each) === 'training')
}
