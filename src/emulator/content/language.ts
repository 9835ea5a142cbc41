/**
 * The languages that the phone speaks. Apps are written in English; on a phone in another language each
 * of their texts is looked up in a catalogue. What people wrote (names, notes, messages) is never looked up.
 */

import { chinese } from './zh/catalogue.js'

export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language with its script and country, as Android writes it. */
export function localeTag(language: Language): string {
  switch (language) {
    case 'en':
      return 'en-US'
    case 'zh':
      return 'zh-Hans-CN'
  }
}

/**
 * An app's own text in the phone's language. `{name}` in it stands for `values.name`, so that a
 * sentence may have another order in another language.
 */
export type Translate = (text: string, values?: Readonly<Record<string, string | number>>) => string

export function translatorOf(language: Language): Translate {
  return (text, values = {}) => filled(inLanguage(text, language), values)
}

/** A text that a catalogue lacks stays English: test/emulator/language.test.ts finds those. */
function inLanguage(text: string, language: Language): string {
  switch (language) {
    case 'en':
      return text
    case 'zh':
      return chinese.get(text) ?? text
  }
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
