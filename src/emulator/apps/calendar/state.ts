/** What the Calendar keeps: events of one day each, in the order of time. */

import type { Random } from '../../../random.js'
import { addDays, type Day } from '../../content/dates.js'
import type { Seeding } from '../../content/seeding.js'
import type { AppSeeding } from '../app.js'
import { eventPlace, eventTitle } from './content.js'

export const CALENDAR_PACKAGE = 'com.android.calendar'

export interface CalendarEvent {
  id: string
  title: string
  date: Day
  /** `HH:MM`, 24 h; kept while `allDay` hides them. */
  start: string
  end: string
  allDay: boolean
  /** Empty: nowhere in particular. */
  place: string
  /** Minutes before the start; null: none. */
  reminder: number | null
}

export interface CalendarState {
  /** By day and time. */
  events: CalendarEvent[]
}

/** What can be chosen, with the words for it. */
export const REMINDERS = [
  { minutes: null, label: 'No reminder' },
  { minutes: 5, label: '5 minutes before' },
  { minutes: 10, label: '10 minutes before' },
  { minutes: 30, label: '30 minutes before' },
  { minutes: 60, label: '1 hour before' },
  { minutes: 1440, label: '1 day before' },
] as const

/** A new event is an hour long and reminds a little before. */
export const EVENT_MINUTES = 60
export const USUAL_REMINDER = 10

/** So far ahead lies what is seeded and asked for: at most two months on in the month grid. */
const DAYS_AHEAD = 58
const DAYS_BEHIND = 20

export function initialCalendar(
  random: Random,
  _earlier: unknown,
  seeding: AppSeeding,
): CalendarState {
  const coming = Array.from({ length: random.int(7, 14) }, () => dayAhead(random, seeding.today))
  const past = Array.from({ length: random.int(0, 4) }, () =>
    addDays(seeding.today, -random.int(1, DAYS_BEHIND)),
  )
  const events = [...past, ...coming].map((date, index) =>
    seedEvent(random, { id: `event-${index}`, date, seeding }),
  )
  return { events: inOrder(withOwnTitles(events)) }
}

export function dayAhead(random: Random, today: Day): Day {
  return addDays(today, random.int(1, DAYS_AHEAD))
}

/** Mostly on the quarter of an hour, as people meet. */
export function randomStart(random: Random): string {
  return timeText(random.int(7, 20) * 60 + random.pick([0, 0, 15, 30, 30, 45]))
}

/** `later` minutes after a time of day, and before midnight. */
export function minutesLater(time: string, later: number): string {
  return timeText(Math.min(23 * 60 + 59, minutesOf(time) + later))
}

export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

function timeText(minutes: number): string {
  const digits = (value: number) => String(value).padStart(2, '0')
  return `${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`
}

export function inOrder(events: readonly CalendarEvent[]): CalendarEvent[] {
  const placeOf = ({ date, start, allDay }: CalendarEvent) => `${date} ${allDay ? '' : start}`
  return events.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)) || (a.id < b.id ? -1 : 1))
}

export function reminderLabel(reminder: number | null): string {
  return REMINDERS.find(({ minutes }) => minutes === reminder)?.label ?? `${reminder}`
}

function seedEvent(
  random: Random,
  { id, date, seeding }: { id: string; date: Day; seeding: Seeding },
): CalendarEvent {
  const start = randomStart(random)
  return {
    id,
    title: eventTitle(random, seeding),
    date,
    start,
    end: minutesLater(start, random.pick([30, 45, 60, 60, 90, 120])),
    allDay: random.chance(0.1),
    place: random.chance(0.5) ? eventPlace(random, seeding) : '',
    reminder: random.pick(REMINDERS).minutes,
  }
}

/** Events are called by their titles: of two alike, one is never seeded. */
function withOwnTitles(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events.filter(
    ({ title }, index) => events.findIndex((other) => other.title === title) === index,
  )
}
