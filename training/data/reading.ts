/**
 * Reading lessons: write out the screen, say where a label is, say what is at a box. They come
 * before tasks because a network that cannot read cannot choose. And copying, which typing needs.
 */

import type { Language } from '../../src/emulator/content/language.js'
import type { TextLine } from '../../src/emulator/emulated-phone.js'
import type { Random } from '../../src/random.js'
import { type Element, formatBox } from './elements.js'
import { madeUpAddress, madeUpPiece, madeUpText, respelled, type WordRandom } from './made-up.js'
import { linesInside, type Place, placesOf } from './places.js'

/** What a lesson teaches; the trainer weighs each kind by itself. */
export type LessonKind = 'screen' | 'where' | 'what' | 'task' | 'copy'

export interface Lesson {
  readonly kind: LessonKind
  /** The user text. */
  readonly prompt: string
  /** The text the model shall write. */
  readonly answer: string
  /** Where its words stand on the screen; left out: nowhere that would be known. */
  readonly places?: readonly Place[]
  /** Before which characters of the answer a token has to begin, in their order. */
  readonly cuts?: readonly number[]
}

/** Every element in reading order, from a random one on: `093,050,139,119 Wi-Fi: on`. */
export function screenLesson(
  elements: readonly Element[],
  lines: readonly TextLine[],
  random: Random,
): Lesson | null {
  if (elements.length === 0) return null
  const start = random.chance(0.5) ? 0 : random.int(0, elements.length - 1)
  let answer = ''
  const places: Place[] = []
  for (const element of elements.slice(start, start + 16)) {
    answer += `${answer === '' ? '' : '\n'}${formatBox(element.box)} `
    places.push(...placesIn(element, lines, answer.length))
    answer += describe(element)
  }
  const first = elements[start]
  const from = start === 0 || first === undefined ? '' : ` from ${formatBox(first.box)}`
  return { kind: 'screen', prompt: `Read the screen${from}.`, answer, places }
}

/** Label → box. Asked by title, by a detail, or by both. */
export function whereLesson(element: Element, random: Random): Lesson {
  const detail =
    element.details.length > 0 && random.chance(0.2) ? random.pick(element.details) : null
  return {
    kind: 'where',
    prompt: `Where is '${detail ?? element.label}'?`,
    answer: formatBox(element.box),
  }
}

const LONGEST_SPELLED = 24

/** The characters of a text: a token of the vocabulary does not show what it is made of, and `73` is typed as 7 and 3. */
export function spellLesson(text: string): Lesson {
  const characters = [...text].slice(0, LONGEST_SPELLED)
  const spelled = characters.filter((character) => character !== ' ').join(' ')
  return { kind: 'copy', prompt: `Spell '${characters.join('')}'.`, answer: spelled }
}

/** A label that does not stand there: what is merely like it must not be taken for it. */
export function nowhereLesson(label: string): Lesson {
  return { kind: 'where', prompt: `Where is '${label}'?`, answer: 'Nowhere.' }
}

/** Box → label and state. */
export function whatLesson(element: Element, lines: readonly TextLine[]): Lesson {
  return {
    kind: 'what',
    prompt: `What is at ${formatBox(element.box)}?`,
    answer: describe(element),
    places: placesIn(element, lines, 0),
  }
}

function placesIn(element: Element, lines: readonly TextLine[], offset: number): Place[] {
  return placesOf(describe(element), linesInside(lines, element.bounds), offset)
}

/** Made-up words and numbers to repeat: what a task asks to type is seldom a word that was met before. */
export function copyLesson(random: WordRandom, language: Language): Lesson {
  const isAddress = random.chance(0.25)
  const text = isAddress ? madeUpAddress(random) : madeUpText(random, language, random.int(1, 4))
  return { kind: 'copy', prompt: `Write '${text}'.`, answer: text }
}

/**
 * The label with one of its words (Chinese: characters) replaced by one of another label, by a made-up one or by itself
 * with other letters; null when that gives a label that is on the screen after all.
 */
export function nearLabel(
  label: string,
  others: readonly string[],
  random: WordRandom,
): string | null {
  const language: Language = /\p{Script=Han}/u.test(label) ? 'zh' : 'en'
  const pieces = piecesOf(label, language)
  const foreign = random.chance(0.5) && others.length > 0 ? random.pick(others) : ''
  const at = random.int(0, pieces.length - 1)
  const old = pieces[at] ?? ''
  const piece =
    /[a-z0-9]/i.test(old) && random.chance(0.4)
      ? respelled(old, random)
      : random.pick([...piecesOf(foreign, language), madeUpPiece(random, language)])
  const near = pieces.with(at, piece).join(GAPS[language])
  // searching on the phone tells no capitals apart
  const isThere = (other: string) => other.toLowerCase().includes(near.toLowerCase())
  return [label, ...others].some(isThere) ? null : near
}

const GAPS: Readonly<Record<Language, string>> = { en: ' ', zh: '' }

function piecesOf(text: string, language: Language): string[] {
  return text === '' ? [] : text.split(GAPS[language])
}

/** Labels that name exactly one element: others have no single right answer to "where". */
export function nameableElements(elements: readonly Element[]): Element[] {
  const counts = new Map<string, number>()
  for (const element of elements) {
    for (const text of new Set([element.label, ...element.details])) {
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return elements.filter((element) =>
    [element.label, ...element.details].every((text) => counts.get(text) === 1),
  )
}

const MAX_LABEL = 60

function describe(element: Element): string {
  const label = element.label.slice(0, MAX_LABEL)
  const state = element.checked === null ? '' : element.checked ? ': on' : ': off'
  const detail = element.details[0]
  return `${label}${state}${detail === undefined ? '' : ` | ${detail.slice(0, MAX_LABEL)}`}`
}
