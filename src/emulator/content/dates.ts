/** Days of the calendar: reckoning with them, and how each language writes them. Knows no clock and no time zone. */

import type { Language } from './language.js'

/** `YYYY-MM-DD` */
export type Day = string
/** `YYYY-MM` */
export type Month = string

export function dayOf(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

export function addDays(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day)
  return dayOf(year, month, date + count)
}

export function addMonths(month: Month, count: number): Month {
  const { year, month: number } = partsOf(`${month}-01`)
  return monthOf(dayOf(year, number + count, 1))
}

export function monthOf(day: Day): Month {
  return day.slice(0, 'YYYY-MM'.length)
}

/** How many months `to` lies after `from`; negative when before. */
export function monthsBetween(from: Month, to: Month): number {
  const [a, b] = [partsOf(`${from}-01`), partsOf(`${to}-01`)]
  return (b.year - a.year) * 12 + b.month - a.month
}

/** The month's weeks from Sunday to Saturday; null beside its first and last day. */
export function weeksOf(month: Month): (Day | null)[][] {
  const first = `${month}-01`
  const { year, month: number } = partsOf(first)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const before = Array.from({ length: weekdayOf(first) }, () => null)
  const days = Array.from({ length }, (_, index) => addDays(first, index))
  const cells = [...before, ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => week * 7)
  return weeks.map((start) => Array.from({ length: 7 }, (_, at) => cells[start + at] ?? null))
}

/** "14" */
export function dateNumber(day: Day): string {
  return String(partsOf(day).date)
}

/** "March 14", "3月14日" */
export function dateText(day: Day, language: Language): string {
  const { month, date } = partsOf(day)
  switch (language) {
    case 'en':
      return `${MONTHS[month - 1]} ${date}`
    case 'zh':
      return `${month}月${date}日`
  }
}

/** "Sat, Mar 14", "3月14日 周六" */
export function shortDayText(day: Day, language: Language): string {
  const { month, date } = partsOf(day)
  switch (language) {
    case 'en':
      return `${WEEKDAYS.en[weekdayOf(day)]}, ${MONTHS[month - 1]?.slice(0, 3)} ${date}`
    case 'zh':
      return `${month}月${date}日 周${WEEKDAYS.zh[weekdayOf(day)]}`
  }
}

/** "Sat, Mar 14, 2026", "2026年3月14日 周六" */
export function dayText(day: Day, language: Language): string {
  const { year } = partsOf(day)
  switch (language) {
    case 'en':
      return `${shortDayText(day, language)}, ${year}`
    case 'zh':
      return `${year}年${shortDayText(day, language)}`
  }
}

/** "March 2026", "2026年3月" */
export function monthText(month: Month, language: Language): string {
  const { year, month: number } = partsOf(`${month}-01`)
  switch (language) {
    case 'en':
      return `${MONTHS[number - 1]} ${year}`
    case 'zh':
      return `${year}年${number}月`
  }
}

/** The heads of the columns of `weeksOf`. */
export function weekdayHeads(language: Language): readonly string[] {
  switch (language) {
    case 'en':
      return WEEKDAYS.en.map((name) => name.charAt(0))
    case 'zh':
      return WEEKDAYS.zh
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const WEEKDAYS = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  zh: ['日', '一', '二', '三', '四', '五', '六'],
} as const

/** 0 is Sunday. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}
