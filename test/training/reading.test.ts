import { expect, test } from '@jest/globals'
import { copyLesson, nearLabel, spellLesson } from '../../training/data/reading.js'
import { createWordRandom } from '../support/word-random.js'

function copied(language: 'en' | 'zh'): string[] {
  const random = createWordRandom(1)
  return Array.from({ length: 200 }, () => copyLesson(random, language).answer)
}

test('copying asks for what the prompt quotes', () => {
  const { prompt, answer } = copyLesson(createWordRandom(2), 'zh')
  expect(prompt).toBe(`Write '${answer}'.`)
})

test('copying takes in most Chinese characters of everyday use on a Chinese phone, and none on an English one', () => {
  const characters = new Set(
    copied('zh')
      .join('')
      .match(/\p{Script=Han}/gu),
  )
  expect(characters.size).toBeGreaterThan(500)
  expect(copied('en').join('')).toMatch(/^[\w :.@-]+$/)
})

test('a label that is asked for in vain differs in one word from one that is there', () => {
  const random = createWordRandom(4)
  const there = ['Flower vase', 'Door mat', 'Chess']
  const near = Array.from({ length: 200 }, () => nearLabel('Flower vase', there, random))
  const asked = near.filter((label) => label !== null)
  expect(asked.length).toBeGreaterThan(150)
  expect(asked).toContain('Flower mat')
  for (const label of asked) {
    expect(there).not.toContain(label)
    expect(label).toMatch(/^Flower |vase$/)
  }
})

test('capitals make no other label: searching on the phone tells them not apart', () => {
  const random = createWordRandom(6)
  const near = Array.from({ length: 300 }, () => nearLabel('Red mat', ['Red mat', 'Mat'], random))
  expect(near.filter((label) => label?.toLowerCase() === 'red mat')).toEqual([])
})

test('in Chinese it differs in one character or more', () => {
  const random = createWordRandom(5)
  const near = Array.from({ length: 50 }, () => nearLabel('睡袋', ['睡袋', '花瓶'], random))
  expect(near).not.toContain('睡袋')
  expect(near.filter((label) => label !== null && /^睡|袋$/.test(label)).length).toBeGreaterThan(30)
})

test('spelling puts every character of the text by itself', () => {
  expect(spellLesson('(73+9) Ok 保存')).toEqual({
    kind: 'copy',
    prompt: "Spell '(73+9) Ok 保存'.",
    answer: '( 7 3 + 9 ) O k 保 存',
  })
})
