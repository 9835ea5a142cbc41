/** Put something new into the calendar, with its day and time. */

import type { PhoneState } from '../../apps/app.js'
import { eventTitle } from '../../apps/calendar/content.js'
import {
  CALENDAR_PACKAGE,
  type CalendarEvent,
  dayAhead,
  randomStart,
} from '../../apps/calendar/state.js'
import { dateText } from '../../content/dates.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type CalendarAddParams = {
  readonly title: string
  readonly date: string
  readonly time: string
}

const en = (date: string) => dateText(date, 'en')
const zh = (date: string) => dateText(date, 'zh')

export const calendarAdd: TaskFamily<CalendarAddParams> = {
  name: 'calendar-add',
  packages: [CALENDAR_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ title, date, time }) => `Add '${title}' to my calendar on ${en(date)} at ${time}.`,
        ({ title, date, time }) => `Create an event '${title}' for ${en(date)}, ${time}`,
        ({ title, date, time }) => `Put '${title}' into the calendar: ${en(date)} at ${time}`,
        ({ title, date, time }) =>
          `I have '${title}' on ${en(date)} at ${time}. Note it down in the calendar.`,
        ({ title, date, time }) => `Please schedule '${title}' on ${en(date)} at ${time}.`,
        ({ title, date, time }) =>
          `New calendar event on ${en(date)}: '${title}', starting at ${time}`,
        ({ title, date, time }) =>
          `Could you enter '${title}' in Calendar for ${en(date)} at ${time}?`,
        ({ title, date, time }) =>
          `Make an appointment called '${title}' on ${en(date)} at ${time}.`,
      ],
      heldOut: [
        ({ title, date, time }) =>
          `At ${time} on ${en(date)} there is '${title}'; my calendar should know about it.`,
        ({ title, date, time }) =>
          `Block ${en(date)} from ${time} in the calendar and call it '${title}'`,
      ],
    },
    zh: {
      taught: [
        ({ title, date, time }) => `在日历里添加${zh(date)}${time}的日程“${title}”。`,
        ({ title, date, time }) => `新建一个日程“${title}”，时间是${zh(date)}${time}`,
        ({ title, date, time }) => `${zh(date)}${time}有“${title}”，帮我记到日历里。`,
        ({ title, date, time }) => `请把“${title}”安排在${zh(date)}${time}。`,
        ({ title, date, time }) => `帮我在日历上加一项：${zh(date)}${time}，“${title}”`,
        ({ title, date, time }) => `我想在${zh(date)}${time}建一个叫“${title}”的日程。`,
        ({ title, date, time }) => `日历里记一下，${zh(date)}${time}“${title}”`,
        ({ title, date, time }) => `能不能给${zh(date)}${time}添加日程“${title}”？`,
      ],
      heldOut: [
        ({ title, date, time }) => `把${zh(date)}${time}开始的时间留出来，日程写“${title}”。`,
        ({ title, date, time }) => `“${title}”定在${zh(date)}的${time}了，别忘了写进日历`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const title = eventTitle(random, seedingOf(state))
    const isKnown = state.apps.calendar.events.some((event) => event.title === title)
    if (isKnown) return null
    return { title, date: dayAhead(random, state.settings.date), time: randomStart(random) }
  },
  check: ({ title, date, time }, before, after) => {
    const added = onlyNewEvent(before, after)
    return (
      added?.title === title &&
      added.date === date &&
      added.start === time &&
      !added.allDay &&
      othersUnharmed(before, after, 'calendar')
    )
  },
}

/** The one event that is new while all others are as before; null when it is otherwise. */
function onlyNewEvent(before: PhoneState, after: PhoneState): CalendarEvent | null {
  const known = new Set(before.apps.calendar.events.map(({ id }) => id))
  const [added, ...more] = after.apps.calendar.events.filter(({ id }) => !known.has(id))
  const kept = after.apps.calendar.events.filter(({ id }) => known.has(id))
  const isOnly = added !== undefined && more.length === 0
  return isOnly && same(kept, before.apps.calendar.events) ? added : null
}
