import { expect, test } from '@jest/globals'
import { createRandom } from '../../src/random.js'
import { copyLesson } from '../../training/data/reading.js'

function copied(language: 'en' | 'zh'): string[] {
  const random = createRandom(1)
  return Array.from({ length: 200 }, () => copyLesson(random, language).answer)
}

test('copying asks for what the prompt quotes', () => {
  const { prompt, answer } = copyLesson(createRandom(2), 'zh')
  expect(prompt).toBe(`Write '${answer}'.`)
})

test('copying takes in most Chinese characters of everyday use on a Chinese phone, and none on an English one', () => {
  const characters = new Set(
    copied('zh')
      .join('')
      .match(/\p{Script=Han}/gu),
  )
  expect(characters.size).toBeGreaterThan(500)
  expect(copied('en').join('')).toMatch(/^[\w :.-]+$/)
})
