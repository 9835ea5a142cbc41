/** Take an event out of the calendar. */

import { CALENDAR_PACKAGE } from '../../apps/calendar/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import { type CalendarTitleParams, coming } from './calendar-events.js'

export const calendarDelete: TaskFamily<CalendarTitleParams> = {
  name: 'calendar-delete',
  packages: [CALENDAR_PACKAGE],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        ({ title }) => `Delete '${title}' from my calendar.`,
        ({ title }) => `Remove the event '${title}'`,
        ({ title }) => `'${title}' is cancelled. Take it out of the calendar.`,
        ({ title }) => `Please delete the appointment '${title}'.`,
        ({ title }) => `Get rid of the calendar event '${title}'`,
        ({ title }) => `In Calendar, delete '${title}'`,
        ({ title }) => `I am not going to '${title}'. Delete the event.`,
        ({ title }) => `Could you erase '${title}' from the calendar?`,
      ],
      heldOut: [
        ({ title }) => `'${title}' won't happen, so my calendar should not list it any more.`,
        ({ title }) => `Clear '${title}' off my schedule`,
      ],
    },
    zh: {
      taught: [
        ({ title }) => `从日历中删除“${title}”。`,
        ({ title }) => `删掉日程“${title}”`,
        ({ title }) => `“${title}”取消了，把它从日历里删掉。`,
        ({ title }) => `请删除名为“${title}”的日程。`,
        ({ title }) => `帮我把“${title}”这个日程去掉`,
        ({ title }) => `日历里的“${title}”不要了，删除吧。`,
        ({ title }) => `我不去“${title}”了，删了这个日程`,
        ({ title }) => `能把“${title}”从我的日程里移除吗？`,
      ],
      heldOut: [
        ({ title }) => `“${title}”不办了，日历上别再显示它。`,
        ({ title }) => `清掉我日历上那条“${title}”`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const events = coming(state)
    return events.length === 0 ? null : { title: random.pick(events).title }
  },
  check: ({ title }, before, after) => {
    const rest = before.apps.calendar.events.filter((event) => event.title !== title)
    return same(after.apps.calendar.events, rest) && othersUnharmed(before, after, 'calendar')
  },
}
