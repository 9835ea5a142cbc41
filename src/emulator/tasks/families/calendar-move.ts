/** Give an event another day or another time of day. */

import type { PhoneState } from '../../apps/app.js'
import { CALENDAR_PACKAGE, dayAhead, randomStart } from '../../apps/calendar/state.js'
import { dateText } from '../../content/dates.js'
import type { TaskFamily } from '../task.js'
import type { Wording } from '../wordings.js'
import { coming, onlyEventChanged } from './calendar-events.js'

/** `wanted` is a date or a time of day. */
export type CalendarMoveParams = {
  readonly title: string
  readonly part: 'date' | 'time'
  readonly wanted: string
}

type Saying = (title: string, wanted: string) => string

const enMove =
  (toDay: Saying, toTime: Saying): Wording<CalendarMoveParams> =>
  ({ title, part, wanted }) =>
    part === 'date' ? toDay(title, dateText(wanted, 'en')) : toTime(title, wanted)

const zhMove =
  (toDay: Saying, toTime: Saying): Wording<CalendarMoveParams> =>
  ({ title, part, wanted }) =>
    part === 'date' ? toDay(title, dateText(wanted, 'zh')) : toTime(title, wanted)

export const calendarMove: TaskFamily<CalendarMoveParams> = {
  name: 'calendar-move',
  packages: [CALENDAR_PACKAGE],
  wordings: {
    en: {
      taught: [
        enMove(
          (title, day) => `Move '${title}' in my calendar to ${day}.`,
          (title, time) => `Move '${title}' in my calendar to ${time}, same day.`,
        ),
        enMove(
          (title, day) => `Reschedule the event '${title}' for ${day}`,
          (title, time) => `Reschedule the event '${title}' for ${time} on the same day`,
        ),
        enMove(
          (title, day) => `'${title}' is on ${day} instead. Change the calendar.`,
          (title, time) => `'${title}' now starts at ${time}. Change the calendar.`,
        ),
        enMove(
          (title, day) => `Please change the date of '${title}' to ${day}.`,
          (title, time) => `Please change the start of '${title}' to ${time}.`,
        ),
        enMove(
          (title, day) => `The calendar event '${title}' should be on ${day}`,
          (title, time) => `The calendar event '${title}' should begin at ${time}`,
        ),
        enMove(
          (title, day) => `In Calendar, set the day of '${title}' to ${day}`,
          (title, time) => `In Calendar, set the start time of '${title}' to ${time}`,
        ),
        enMove(
          (title, day) => `Shift '${title}' to another day: ${day}`,
          (title, time) => `Shift '${title}' to another time: ${time}`,
        ),
        enMove(
          (title, day) => `Could you move the appointment '${title}' to ${day}?`,
          (title, time) => `Could you let the appointment '${title}' start at ${time}?`,
        ),
      ],
      heldOut: [
        enMove(
          (title, day) => `${day} suits me better for '${title}'; update the event.`,
          (title, time) => `${time} suits me better for '${title}'; update the event.`,
        ),
        enMove(
          (title, day) => `We agreed on ${day} for '${title}', so correct my calendar`,
          (title, time) => `We agreed on ${time} for '${title}', so correct my calendar`,
        ),
      ],
    },
    zh: {
      taught: [
        zhMove(
          (title, day) => `把日历里的“${title}”改到${day}。`,
          (title, time) => `把日历里的“${title}”改到当天${time}开始。`,
        ),
        zhMove(
          (title, day) => `日程“${title}”改期到${day}`,
          (title, time) => `日程“${title}”的时间改成${time}`,
        ),
        zhMove(
          (title, day) => `“${title}”定在${day}了，改一下日历。`,
          (title, time) => `“${title}”现在${time}开始，改一下日历。`,
        ),
        zhMove(
          (title, day) => `请将“${title}”的日期改为${day}。`,
          (title, time) => `请将“${title}”的开始时间改为${time}。`,
        ),
        zhMove(
          (title, day) => `帮我把“${title}”挪到${day}`,
          (title, time) => `帮我把“${title}”挪到${time}，日期不变`,
        ),
        zhMove(
          (title, day) => `在日历中把“${title}”换到${day}那天`,
          (title, time) => `在日历中把“${title}”换到${time}`,
        ),
        zhMove(
          (title, day) => `我要把日程“${title}”调整到${day}。`,
          (title, time) => `我要把日程“${title}”调整到${time}开始。`,
        ),
        zhMove(
          (title, day) => `能把“${title}”这个日程移到${day}吗？`,
          (title, time) => `能让“${title}”这个日程从${time}开始吗？`,
        ),
      ],
      heldOut: [
        zhMove(
          (title, day) => `原来那天没空，“${title}”放在${day}吧`,
          (title, time) => `原来的时间没空，“${title}”放在${time}吧`,
        ),
        zhMove(
          (title, day) => `跟对方说好了，“${title}”定在${day}，日历要更新。`,
          (title, time) => `跟对方说好了，“${title}”定在${time}，日历要更新。`,
        ),
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const timed = coming(state).filter(({ allDay }) => !allDay)
    if (timed.length === 0) return null
    const { title, date, start } = random.pick(timed)
    const part = random.chance(0.5) ? 'date' : 'time'
    const wanted = part === 'date' ? dayAhead(random, state.settings.date) : randomStart(random)
    return wanted === date || wanted === start ? null : { title, part, wanted }
  },
  check: ({ title, part, wanted }, before, after) =>
    onlyEventChanged(before, after, (event) => {
      if (event.title !== title) return event
      // The end may stay or move along.
      if (part === 'time') return { ...event, start: wanted, end: endOf(after, event.id) }
      return { ...event, date: wanted }
    }),
}

function endOf({ apps }: PhoneState, id: string): string {
  return apps.calendar.events.find((event) => event.id === id)?.end ?? ''
}
