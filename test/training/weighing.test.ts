import { expect, test } from '@jest/globals'
import { weighLesson } from '../../training/data/weighing.js'
import { createWordRandom } from '../support/word-random.js'

const lessons = (language: 'en' | 'zh') => {
  const random = createWordRandom(3)
  return Array.from({ length: 600 }, () => weighLesson(random, language))
}
const MONTHS = /Shown: .*, month (\d+)\. Wanted: .*, month (\d+)\.$/
const DAYS = /: \w{3}, (\w{3}) (\d+), \d{4}\. Wanted: (\w{3})\w* (\d+)\.$/
const LISTS = /^Weigh this\. Results: (.*)\. (\S+) is$/
const TEXTS = /^Weigh this\. [^:]*: (.*)\. Wanted: (.*)\.$/s

test('the way to a month is the shorter one round the year', () => {
  const months = lessons('en').flatMap(({ prompt, answer }) => {
    const [, shown, wanted] = MONTHS.exec(prompt) ?? []
    return wanted === undefined
      ? []
      : [{ answer, apart: (Number(wanted) - Number(shown) + 12) % 12 }]
  })
  expect(months.length).toBeGreaterThan(50)
  for (const { answer, apart } of months) {
    const way = apart < 6 ? `${apart} month${apart === 1 ? '' : 's'} ahead.` : undefined
    const back = 12 - apart === 1 ? '1 month back.' : `${12 - apart} months back.`
    expect(answer).toBe(apart === 0 ? 'Right.' : (way ?? back))
  }
})

test('a day is right in whatever year, and in short', () => {
  const days = lessons('en').flatMap(({ prompt, answer }) => {
    const [, month, day, wantedMonth, wantedDay] = DAYS.exec(prompt) ?? []
    return month === undefined
      ? []
      : [{ isAlike: month === wantedMonth && day === wantedDay, answer }]
  })
  expect(days.length).toBeGreaterThan(50)
  for (const { isAlike, answer } of days) expect(answer).toBe(isAlike ? 'Right.' : 'Wrong.')
})

test('names, texts, switches and times are right exactly when they are the same', () => {
  const weighed = lessons('en').flatMap(({ prompt, answer }) => {
    const [, shown, wanted] = TEXTS.exec(prompt) ?? []
    const isOther = MONTHS.test(prompt) || DAYS.test(prompt) || shown === undefined
    return isOther ? [] : [{ isAlike: shown === wanted, answer }]
  })
  expect(weighed.length).toBeGreaterThan(300)
  for (const { isAlike, answer } of weighed) expect(answer).toBe(isAlike ? 'Right.' : 'Wrong.')
  expect(weighed.filter(({ isAlike }) => isAlike).length).toBeGreaterThan(100)
})

test('on a Chinese phone things are called by their Chinese names', () => {
  const prompts = lessons('zh').map(({ prompt }) => prompt)
  expect(prompts.join()).toMatch(/标题: /)
  expect(prompts.join()).not.toMatch(/[‹›]/)
})

test('of a list it is told whether something is in it', () => {
  const lists = lessons('en').flatMap(({ prompt, answer }) => {
    const [, list = '', wanted = ''] = LISTS.exec(prompt) ?? []
    return wanted === '' ? [] : [{ isThere: list.split(', ').includes(wanted), answer }]
  })
  expect(lists.filter(({ isThere }) => isThere).length).toBeGreaterThan(20)
  expect(lists.filter(({ isThere }) => !isThere).length).toBeGreaterThan(20)
  for (const { isThere, answer } of lists)
    expect(answer).toBe(isThere ? 'in sight.' : 'not in sight.')
})
