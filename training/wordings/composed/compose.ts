/**
 * Ways to say a task that are put together: what is to be done (an act), with what (a thing), in which kind of sentence (a
 * frame). A network that learned its words from whole sentences guesses by the oddest of them; here each verb is met
 * with each name for the thing in each kind of sentence. Written without a look at the wordings that are held out.
 */

import { LANGUAGES, type Language } from '../../../src/emulator/content/language.js'
import type { TaskFamily, TaskParams } from '../../../src/emulator/tasks/task.js'
import { createRandom } from '../../../src/random.js'
import { type Bending, type MoreWordings, more } from '../more.js'
import { FRAMES } from './frames.js'

/** One a line, with the task's parameters in braces as in ../more.ts. */
export interface Parts {
  /** What someone is told to do, beginning with a small letter: `delete {it}`. Each is put into each frame. */
  readonly acts: string
  /** Whole sentences, put into none: `{It} can go`. */
  readonly wishes: string
  /** What stands for `{it}`, or with a capital letter for `{It}`: `the contact {name}`. */
  readonly things: string
}

/** Ways kept of each task in each language: of the thousands that there are, these come nearest to all. */
const KEPT = 240

export function composed<P extends TaskParams>(
  family: TaskFamily<P>,
  parts: Readonly<Record<Language, Parts>>,
  bending: Bending<P> = {},
): MoreWordings {
  const kept = Object.fromEntries(
    LANGUAGES.map((language) => [language, sentencesOf(parts[language], language).join('\n')]),
  ) as Record<Language, string> // one entry for each language
  return more(family, kept, bending)
}

/** A seventh are wishes, where there are so many. */
function sentencesOf({ acts, wishes, things }: Parts, language: Language): readonly string[] {
  // of its own for each, and the same each time
  const random = createRandom([acts, wishes, things].flatMap(linesOf).join('').length)
  const named = linesOf(things)
  const told = linesOf(acts).flatMap((act) =>
    named.flatMap((thing) =>
      FRAMES[language].map((frame) => inFrame(frame, withThing(act, thing))),
    ),
  )
  const wished = linesOf(wishes).flatMap((wish) => named.map((thing) => withThing(wish, thing)))
  const few = random.sample(wished, Math.min(wished.length, Math.ceil(KEPT / 7)))
  return [...new Set([...few, ...random.shuffle(told)])].slice(0, KEPT)
}

function withThing(text: string, thing: string): string {
  return text.replaceAll('{it}', thing).replaceAll('{It}', capital(thing))
}

function inFrame(frame: string, act: string): string {
  return frame.replace('{act}', act).replace('{Act}', capital(act))
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function linesOf(text: string): readonly string[] {
  return text.trim().split(/\s*\n\s*/)
}
