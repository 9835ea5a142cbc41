/**
 * Lessons about one screen as rows of token ids. The picture and the four tokens before it come
 * first in every conversation and are the same for all of them, so the trainer runs them once; each
 * lesson follows as a segment that sees the picture and itself only.
 */

import type { Size } from '../../src/geometry.js'
import { boxOfCharacters } from './places.js'
import type { Lesson, LessonKind } from './reading.js'

/** Text tokens kept per screen: with the 398 slots before them 1,280, ten blocks of attention. The tower costs most of a step. */
export const TEXT_SLOTS = 882
/** [gMASK], <sop>, <|user|>, newline, <|begin_of_image|>, the picture (shared), <|end_of_image|>. */
const FIRST_TEXT_POSITION = 7

const KIND_CODES: Readonly<Record<LessonKind, number>> = {
  screen: 1,
  where: 2,
  what: 3,
  task: 4,
  copy: 5,
}
/** Of a word on which all that follows turns, in whatever lesson. */
const VERDICT_CODE = 6
/** `Right.`, `So far.`, `2 months back.`, `in sight`, `not found`: in the words of training/oracle/. */
const VERDICTS =
  /(?<=^|\. )(Right|Wrong|So far|\d+ months? (ahead|back))\.|(?<=^| is )(not )?(in sight|in the list|found)\b/g

export interface LessonTokens {
  readonly encode: (text: string) => readonly number[]
  /** The characters that each token completes, in UTF-16 code units: none for the first part of a character. */
  readonly lengths: (ids: readonly number[]) => readonly number[]
  readonly assistant: number
  /** Ends an answer. */
  readonly user: number
}

export interface PackedLessons {
  readonly tokens: Uint16Array
  /** Kind of lesson where the token is to be predicted, else 0. */
  readonly targets: Uint8Array
  /** Number of the lesson from 1; 0 where nothing stands. */
  readonly segments: Uint8Array
  readonly positions: Uint16Array
  /** Left, top, right and bottom (thousandths) of what the token was read from; zeros where that is nowhere. */
  readonly places: Uint16Array
}

/** Packs lessons in order; one that does not fit into what is left is left out. */
export function packLessons(
  lessons: readonly Lesson[],
  tokens: LessonTokens,
  size: Size,
): PackedLessons {
  const packed = {
    tokens: new Uint16Array(TEXT_SLOTS),
    targets: new Uint8Array(TEXT_SLOTS),
    segments: new Uint8Array(TEXT_SLOTS),
    positions: new Uint16Array(TEXT_SLOTS),
    places: new Uint16Array(TEXT_SLOTS * 4),
  }
  let used = 0
  let segment = 0
  for (const lesson of lessons) {
    const question = [...tokens.encode(lesson.prompt), tokens.assistant]
    const words = betweenCuts(lesson).flatMap(tokens.encode)
    const lengths = tokens.lengths(words)
    const begin = tokens.encode('\n')
    const answer = [...begin, ...words, tokens.user]
    const length = question.length + answer.length
    if (used + length > TEXT_SLOTS) continue
    segment += 1
    packed.tokens.set([...question, ...answer], used)
    packed.targets.fill(KIND_CODES[lesson.kind], used + question.length, used + length)
    packed.segments.fill(segment, used, used + length)
    for (let i = 0; i < length; i++) packed.positions[used + i] = FIRST_TEXT_POSITION + i
    const first = used + question.length + begin.length
    packed.places.set(boxesOf(lesson, lengths, size), first * 4)
    for (const at of verdictsIn(lesson, lengths)) packed.targets[first + at] = VERDICT_CODE
    used += length
  }
  return packed
}

/** The answer from one cut to the next. */
function betweenCuts({ answer, cuts = [] }: Lesson): string[] {
  return [0, ...cuts].map((from, i) => answer.slice(from, cuts[i]))
}

/** Which tokens of the answer begin a verdict. */
function verdictsIn({ kind, answer }: Lesson, lengths: readonly number[]): number[] {
  if (kind !== 'task' && kind !== 'copy') return []
  const starts = new Set([...answer.matchAll(VERDICTS)].map(({ index }) => index))
  let at = 0
  return lengths.flatMap((length, token) => {
    // a token may begin with the space before the word
    const begins = starts.has(at) || (answer[at] === ' ' && starts.has(at + 1) && length > 1)
    at += length
    return begins && length > 0 ? [token] : []
  })
}

/** Four numbers for each token of the answer. */
function boxesOf({ places = [] }: Lesson, lengths: readonly number[], size: Size): number[] {
  let start = 0
  return lengths.flatMap((length) => {
    const end = start + length
    // the first part of a character looks where the whole of it stands
    const box = boxOfCharacters(places, { start, end: Math.max(end, start + 1), size })
    start = end
    return box === null ? [0, 0, 0, 0] : [box.left, box.top, box.right, box.bottom]
  })
}
