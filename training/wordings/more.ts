/**
 * Further ways to say the tasks, for training alone: those in the families are few, because measuring draws from
 * them too. Written without a look at the wordings that are held out.
 */

import { LANGUAGES, type Language } from '../../src/emulator/content/language.js'
import { wordingsFrom } from '../../src/emulator/tasks/sentences.js'
import type { TaskFamily, TaskParams } from '../../src/emulator/tasks/task.js'
import type { Wording } from '../../src/emulator/tasks/wordings.js'

/** Ways to say the tasks of one family. */
export interface MoreWordings {
  readonly family: string
  readonly wordings: Readonly<Record<Language, readonly Wording<TaskParams>[]>>
}

/** Sentences one a line, with `{name}` or `{name!}` as in the families; or functions. */
type SaidSo<P> = string | readonly Wording<P>[]

/** How lines bend to the task. */
export interface Bending<P> {
  /** Which of the sentences between bars is meant (`Turn it on | Turn it off`), and of the words in `(on/off)`. */
  readonly caseOf?: (params: P) => number
  /** What stands in braces, beside the params or in their place. */
  readonly fill?: (params: P, language: Language) => TaskParams
}

export function more<P extends TaskParams>(
  family: TaskFamily<P>,
  said: Readonly<Record<Language, SaidSo<P>>>,
  bending: Bending<P> = {},
): MoreWordings {
  const waysIn = (language: Language) => {
    const ways = said[language]
    return typeof ways === 'string' ? bentWays(ways, language, bending) : ways
  }
  const wordings = Object.fromEntries(LANGUAGES.map((language) => [language, waysIn(language)]))
  // parameters come back only to wordings of the family that proposed them
  return { family: family.name, wordings: wordings as unknown as MoreWordings['wordings'] }
}

function bentWays<P extends TaskParams>(
  lines: string,
  language: Language,
  { caseOf, fill }: Bending<P>,
): Wording<P>[] {
  return lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => (params) => {
      const sentence = caseOf === undefined ? line : inCase(line, caseOf(params))
      const filled = { ...params, ...fill?.(params, language) }
      return wordingsFrom<TaskParams>(sentence, language)[0]?.(filled) ?? ''
    })
}

function inCase(line: string, index: number): string {
  const sentences = line.split(' | ')
  const sentence = sentences.length === 1 ? line : (sentences[index] ?? '')
  return sentence.replace(
    /\(([^()]*\/[^()]*)\)/g,
    (_, words: string) => words.split('/')[index] ?? '',
  )
}
