import { describe, expect, it } from '@jest/globals'
import {
  addDays,
  addMonths,
  dateText,
  dayText,
  monthsBetween,
  monthText,
  shortDayText,
  weeksOf,
} from '../../../src/emulator/content/dates.js'

describe('a day', () => {
  it('is followed by the next month, and by 29 February in a leap year', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
  })

  it('is written as each language writes it', () => {
    expect(dateText('2026-03-14', 'en')).toBe('March 14')
    expect(shortDayText('2026-03-14', 'en')).toBe('Sat, Mar 14')
    expect(dayText('2026-03-14', 'en')).toBe('Sat, Mar 14, 2026')
    expect(dateText('2026-03-14', 'zh')).toBe('3月14日')
    expect(dayText('2026-03-14', 'zh')).toBe('2026年3月14日 周六')
  })
})

describe('a month', () => {
  it('lies so many months after another, over the end of the year', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02')
    expect(monthsBetween('2026-11', '2027-02')).toBe(3)
    expect(monthsBetween('2027-02', '2026-11')).toBe(-3)
    expect(monthText('2027-02', 'zh')).toBe('2027年2月')
  })

  it('begins in the column of its first weekday and has all its days', () => {
    const weeks = weeksOf('2026-03')
    expect(weeks[0]?.[0]).toBe('2026-03-01')
    expect(weeksOf('2026-05')[0]).toEqual([
      null,
      null,
      null,
      null,
      null,
      '2026-05-01',
      '2026-05-02',
    ])
    expect(weeks.flat().filter((day) => day !== null)).toHaveLength(31)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })
})
