import { expect, test } from '@jest/globals'
import { createRandom } from '../../src/random.js'
import { withCuts } from '../../training/data/cuts.js'
import { packLessons } from '../../training/data/pack.js'
import type { Lesson } from '../../training/data/reading.js'
import { vocabulary } from '../support/word-random.js'

const SIZE = { width: 1000, height: 2000 }
const VERDICT = 6

/** What the network writes, token by token, with the kind of each. */
function packed(lesson: Lesson) {
  const { tokens } = vocabulary
  const { targets, places } = packLessons([lesson], tokens, SIZE)
  const cuts = [...(lesson.cuts ?? []), lesson.answer.length]
  const words = cuts.flatMap((to, i) => tokens.encode(lesson.answer.slice(cuts[i - 1] ?? 0, to)))
  const first = targets.findIndex((kind) => kind > 0) + tokens.encode('\n').length
  let start = 0
  return tokens.lengths(words).map((length, i) => {
    const text = lesson.answer.slice(start, start + length)
    start += length
    const slot = first + i
    return { text, kind: targets[slot], box: [...places.slice(slot * 4, slot * 4 + 4)] }
  })
}

function verdicts(answer: string, kind: Lesson['kind'] = 'task'): string[] {
  return packed({ kind, prompt: 'x', answer }).flatMap(({ text, kind: code }) =>
    code === VERDICT ? [text.trim()] : [],
  )
}

test('the first token of a verdict is marked, and nothing else of a task', () => {
  const [right = '', wrong = ''] = ['Right.', 'Wrong.'].map((word) => word.charAt(0))
  const both = verdicts('Status: Open: Ann. Wanted: Ann. Right. Date: May 1. Wanted: May 2. Wrong.')
  expect(both.map((token) => token.charAt(0))).toEqual([right, wrong])
  expect(verdicts("Status: 'Lunch' is not in sight.\nAction: Scroll down to find Lunch.")).toEqual([
    'not',
  ])
  expect(verdicts('Status: The search: Ann. Wanted: Ann. Right. It is found.')).toHaveLength(2)
  expect(verdicts('Status: Typed: 6. Wanted: 6 5. So far.')).toHaveLength(1)
  expect(verdicts('Status: Wrong turn is open.')).toEqual([])
})

test('what is read off the screen is no verdict', () => {
  expect(verdicts('Lost. Wrong.', 'what')).toEqual([])
})

test('each token has the box of the letters that it was read from', () => {
  const text = 'Right turn'
  const edges = Array.from({ length: text.length + 1 }, (_, i) => 100 + 10 * i)
  const line = { text, edges, top: 500, bottom: 540 }
  const places = [{ start: 0, end: text.length, line, from: 0 }]
  const boxes = packed({ kind: 'what', prompt: 'x', answer: text, places }).map(({ box }) => box)
  expect(boxes.at(0)?.[0]).toBe(100)
  expect(boxes.at(-1)).toEqual([expect.any(Number), 250, 200, 270])
  for (const [i, box] of boxes.entries()) if (i > 0) expect(box[0]).toBe(boxes[i - 1]?.[2])
})

test('words that are read come in other pieces, too, each over its own letters', () => {
  const text = 'Lighthouse'
  const edges = Array.from({ length: text.length + 1 }, (_, i) => 100 + 10 * i)
  const line = { text, edges, top: 500, bottom: 540 }
  const answer = `${text} ${text}`
  const places = [{ start: 0, end: text.length, line, from: 0 }]
  const random = createRandom(3)
  const ways = Array.from({ length: 60 }, () => {
    const lesson = withCuts({ kind: 'what', prompt: 'x', answer, places }, random)
    const tokens = packed(lesson)
    expect(tokens.map((token) => token.text).join('')).toBe(answer)
    let left = 100
    for (const token of tokens.filter(({ box }) => (box[0] ?? 0) > 0)) {
      expect(token.box[0]).toBe(left)
      left += 10 * token.text.length
    }
    expect(left).toBe(200)
    return tokens.map((token) => token.text)
  })
  expect(new Set(ways.map((way) => way.join('|'))).size).toBeGreaterThan(5)
  const whole = vocabulary.tokens.lengths(vocabulary.tokens.encode(answer)).length
  const uncut = ways.filter((way) => way.length === whole).length
  expect(uncut).toBeGreaterThan(20)
  // only what is read is cut
  expect(
    new Set(ways.map((way) => way.slice(way.findIndex((word) => word.startsWith(' '))).join('|')))
      .size,
  ).toBe(1)
})
