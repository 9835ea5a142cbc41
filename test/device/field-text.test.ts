import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hasAsManyDots, saysTheSame } from '../../src/device/field-text.js'

describe('a field says the same when it', () => {
  test.each([
    ['makes capitals', 'Maria', 'maria'],
    ['makes every letter a capital', 'AB12 X', 'ab12 x'],
    ['groups a telephone number', '(555) 123-4567', '5551234567'],
    ['leaves out the groups of one', '+491705550199', '+49 170 5550199'],
    ['groups a card number', '4111 1111 1111 1111', '4111111111111111'],
    ['parts a date', '12/25', '1225'],
    ['parts thousands', '1,234,567', '1234567'],
    ['parts thousands with points', '12.500', '12500'],
    ['has one line only', 'two lines', 'two\nlines'],
    ['composes accents', 'Grüße', 'Gru\u0308ße'],
    ['cuts the space at the end', 'hello', 'hello '],
  ])('%s', (_, shown, text) => {
    expect(saysTheSame(shown, text)).toBe(true)
  })
})

describe('a field says something else when it', () => {
  test.each([
    ['drops an emoji', 'Hi', 'Hi 🙂'],
    ['drops a part of an emoji', '👩👩👧', '👩‍👩‍👧'],
    ['drops a point', '15', '1.5'],
    ['adds a point', '1.50', '150'],
    ['drops a sign', '5', '-5'],
    ['adds a sign', '-5', '5'],
    ['drops what is no letter', 'C', 'C++'],
    ['drops letters', '42', 'forty-two 42'],
    ['cuts the text', 'Mar', 'Maria'],
    ['keeps what was there', 'old Maria', 'Maria'],
    ['drops a separator that means something', '1225', '12-25'],
    ['drops the signs of a comparison', 'a b', 'a < b'],
    ['adds a word to a number', '5551234567 home', '5551234567'],
    ['is empty', '', '%s'],
    ['is empty for a space', '', ' x '],
  ])('%s', (_, shown, text) => {
    expect(saysTheSame(shown, text)).toBe(false)
  })
})

test('what is the same says the same, and what lacks a letter or a digit does not', () => {
  const withLetter = fc.tuple(fc.string(), fc.constantFrom('x', '7', '你', '🙂'), fc.string())
  fc.assert(
    fc.property(withLetter, ([before, letter, after]) => {
      const text = `${before}${letter}${after}`
      expect(saysTheSame(text, text)).toBe(true)
      if (!before.includes(letter) && !after.includes(letter))
        expect(saysTheSame(`${before}${after}`, text)).toBe(false)
    }),
  )
})

test('a password has a dot for each character, or two for a large one', () => {
  expect(hasAsManyDots('••••••', 'secret')).toBe(true)
  expect(hasAsManyDots('••', '🙂')).toBe(true)
  expect(hasAsManyDots('•', '🙂')).toBe(true)
  expect(hasAsManyDots('•••••', 'secret')).toBe(false)
})
