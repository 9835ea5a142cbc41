import { expect, test } from '@jest/globals'
import type { TextLine } from '../../src/emulator/emulated-phone.js'
import { boxOfCharacters, placesOf } from '../../training/data/places.js'

/** Ten pixels a character, from x = 100 on. */
function line(text: string, top = 200): TextLine {
  const edges = Array.from({ length: text.length + 1 }, (_, i) => 100 + 10 * i)
  return { text, edges, top, bottom: top + 20 }
}

function read(text: string, lines: readonly TextLine[]): string[] {
  return placesOf(text, lines).map(({ start, end }) => text.slice(start, end))
}

test('what stands on the screen is found in an answer, once for each line', () => {
  const lines = [line('Bridge in spring'), line('21 days ago')]
  expect(read('Open: Bridge in spring. Wanted: Bridge in spring. Right.', lines)).toEqual([
    'Bridge in spring',
  ])
})

test('words are found in the middle of a line, but no parts of words', () => {
  expect(read('The code is 4821.', [line('Your code is 4821, Ann')])).toEqual(['code is 4821'])
  expect(read('Bridge', [line('Bridges')])).toEqual([])
})

test('what breaks over two lines is found in both', () => {
  const lines = [line('Balloon at'), line('school', 230)]
  expect(read("element_info='Balloon at school'", lines)).toEqual(['Balloon at', 'school'])
})

test('Chinese needs no gaps between words', () => {
  expect(read('Open: 雨中的小猫. Wanted: 雨中的小狗.', [line('雨中的小猫')])).toEqual([
    '雨中的小猫',
  ])
})

test('the box of some letters is theirs alone, in thousandths of the screen', () => {
  const places = placesOf('Bridge in spring', [line('Bridge in spring')], 6)
  const size = { width: 1000, height: 1000 }
  // "in", seven characters into the line, which begins at 6
  expect(boxOfCharacters(places, { start: 13, end: 15, size })).toEqual({
    left: 170,
    right: 190,
    top: 200,
    bottom: 220,
  })
  expect(boxOfCharacters(places, { start: 0, end: 6, size })).toBeNull()
})
