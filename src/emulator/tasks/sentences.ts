/**
 * Ways to say a task, written as plain sentences: `Call {name}.` has the task's parameter `name` in
 * place of the braces, `{app!}` the phone's own word for an English label.
 */

import { LANGUAGES, type Language, translatorOf } from '../content/language.js'
import type { TaskParams } from './task.js'
import type { Wording, Wordings } from './wordings.js'

/** Sentences of one language, one a line: taught ones, then those that are held out. */
export interface Said {
  readonly taught: string
  readonly heldOut: string
}

export function sentences<P extends TaskParams>(said: Readonly<Record<Language, Said>>) {
  const setOf = (language: Language) => ({
    taught: wordingsFrom<P>(said[language].taught, language),
    heldOut: wordingsFrom<P>(said[language].heldOut, language),
  })
  const sets = LANGUAGES.map((language) => [language, setOf(language)])
  return Object.fromEntries(sets) as Wordings<P> // one entry for each language
}

/** One wording a line. */
export function wordingsFrom<P extends TaskParams>(
  lines: string,
  language: Language,
): Wording<P>[] {
  return lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => wordingOf<P>(line, language))
}

function wordingOf<P extends TaskParams>(line: string, language: Language): Wording<P> {
  const t = translatorOf(language)
  return (params) =>
    line.replace(/\{(\w+)(!?)\}/g, (whole, name: string, isLabel: string) => {
      const value = String(params[name] ?? whole)
      return isLabel === '' ? value : t(value)
    })
}
