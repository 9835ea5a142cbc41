import { expect, test } from '@jest/globals'
import { weighLesson } from '../../training/data/weighing.js'
import { createWordRandom } from '../support/word-random.js'

const lessons = (language: 'en' | 'zh') => {
  const random = createWordRandom(3)
  return Array.from({ length: 600 }, () => weighLesson(random, language))
}
const SHOWN_MONTH = /Shown: .*, month (\d+)\. Wanted: (\w+ \d+), month (\d+)\.$/

test('a calendar is turned towards the month that is wanted, the shorter way round the year', () => {
  const months = lessons('en').flatMap(({ prompt, answer }) => {
    const [, shown, day, wanted] = SHOWN_MONTH.exec(prompt) ?? []
    return day === undefined
      ? []
      : [{ day, answer, apart: (Number(wanted) - Number(shown) + 12) % 12 }]
  })
  expect(months.length).toBeGreaterThan(100)
  for (const { day, answer, apart } of months) {
    if (apart === 0) expect(answer).toBe(`Tap ${day}.`)
    else expect(answer).toBe(apart < 6 ? 'Tap Next month.' : 'Tap Previous month.')
  }
})

test('names, switches and times are left alone exactly when they are as they shall be', () => {
  const weighed = lessons('en').flatMap(({ prompt, answer }) => {
    const [, shown, wanted] = /^Weigh this\. [^:]*: (.*)\. Wanted: (.*)\.$/s.exec(prompt) ?? []
    return SHOWN_MONTH.test(prompt) || shown === undefined
      ? []
      : [{ isAlike: shown === wanted, answer }]
  })
  expect(weighed.length).toBeGreaterThan(200)
  for (const { isAlike, answer } of weighed)
    expect(['The task is done.', 'Go on.', 'Tap OK.'].includes(answer)).toBe(isAlike)
  expect(weighed.filter(({ isAlike }) => isAlike).length).toBeGreaterThan(60)
})

test('a Chinese phone calls its buttons by their Chinese names', () => {
  const answers = lessons('zh').map(({ answer }) => answer)
  expect(answers).toContain('Tap 下个月.')
  expect(answers.join()).not.toMatch(/[‹›]|Next month/)
})
