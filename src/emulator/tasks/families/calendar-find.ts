/** Look something up in the calendar: by its title, or by its day and time. Done when its page is open. */

import type { PhoneState } from '../../apps/app.js'
import { CALENDAR_PACKAGE } from '../../apps/calendar/state.js'
import { dateText } from '../../content/dates.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed } from '../unharmed.js'
import { type CalendarTitleParams, coming } from './calendar-events.js'

export type CalendarMomentParams = { readonly date: string; readonly time: string }

export const calendarFind: TaskFamily<CalendarTitleParams> = {
  name: 'calendar-find',
  packages: [CALENDAR_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ title }) => `When is '${title}'? Open it in the calendar.`,
        ({ title }) => `Show me the calendar event '${title}'.`,
        ({ title }) => `Look up '${title}' in Calendar`,
        ({ title }) => `Please find '${title}' in my calendar and open it.`,
        ({ title }) => `Open the event '${title}'`,
        ({ title }) => `I want to see the details of '${title}' in the calendar.`,
        ({ title }) => `Which day is '${title}'? Show me the event.`,
        ({ title }) => `Could you find the appointment '${title}' for me?`,
      ],
      heldOut: [
        ({ title }) => `I forgot when '${title}' takes place; bring its entry up.`,
        ({ title }) => `Pull up what my calendar says about '${title}'`,
      ],
    },
    zh: {
      taught: [
        ({ title }) => `“${title}”是什么时候？在日历里打开它。`,
        ({ title }) => `让我看看日程“${title}”。`,
        ({ title }) => `在日历中查一下“${title}”`,
        ({ title }) => `请在日历里找到“${title}”并打开。`,
        ({ title }) => `打开日程“${title}”`,
        ({ title }) => `我想看“${title}”这个日程的详情。`,
        ({ title }) => `“${title}”在哪一天？给我看这个日程`,
        ({ title }) => `能帮我找一下日历里的“${title}”吗？`,
      ],
      heldOut: [
        ({ title }) => `我忘了“${title}”定在几号，把那条日程调出来。`,
        ({ title }) => `翻到日历上“${title}”那一项的页面`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const events = coming(state).filter(({ id }) => id !== openEvent(state))
    return events.length === 0 ? null : { title: random.pick(events).title }
  },
  check: ({ title }, before, after) => {
    const event = before.apps.calendar.events.find((one) => one.title === title)
    return event !== undefined && openEvent(after) === event.id && othersUnharmed(before, after)
  },
}

export const calendarFindByDate: TaskFamily<CalendarMomentParams> = {
  name: 'calendar-find-by-date',
  packages: [CALENDAR_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ date, time }) => `What do I have on ${dateText(date, 'en')} at ${time}? Open the event.`,
        ({ date, time }) => `Open the calendar event of ${dateText(date, 'en')}, ${time}`,
        ({ date, time }) => `Show me my appointment on ${dateText(date, 'en')} at ${time}.`,
        ({ date, time }) => `In Calendar, open what starts at ${time} on ${dateText(date, 'en')}`,
        ({ date, time }) => `Please look up the event at ${time} on ${dateText(date, 'en')}.`,
        ({ date, time }) => `Which event is on ${dateText(date, 'en')} at ${time}? Show it.`,
        ({ date, time }) =>
          `I want to see the event of ${dateText(date, 'en')} that begins at ${time}`,
        ({ date, time }) => `Could you open my ${time} event on ${dateText(date, 'en')}?`,
      ],
      heldOut: [
        ({ date, time }) =>
          `Something is planned for ${time} on ${dateText(date, 'en')}. Get me its details.`,
        ({ date, time }) =>
          `Check ${dateText(date, 'en')} in my calendar and open the entry at ${time}`,
      ],
    },
    zh: {
      taught: [
        ({ date, time }) => `${dateText(date, 'zh')}${time}我有什么安排？打开那个日程。`,
        ({ date, time }) => `打开日历里${dateText(date, 'zh')}${time}的日程`,
        ({ date, time }) => `给我看${dateText(date, 'zh')}${time}的安排。`,
        ({ date, time }) => `在日历中打开${dateText(date, 'zh')}${time}开始的日程`,
        ({ date, time }) => `请查一下${dateText(date, 'zh')}${time}的日程并打开。`,
        ({ date, time }) => `${dateText(date, 'zh')}${time}是什么日程？让我看看`,
        ({ date, time }) => `我想看${dateText(date, 'zh')}那天${time}的日程详情。`,
        ({ date, time }) => `能打开我${dateText(date, 'zh')}${time}的那个日程吗？`,
      ],
      heldOut: [
        ({ date, time }) => `日历翻到${dateText(date, 'zh')}，点开${time}那一项。`,
        ({ date, time }) => `${time}，${dateText(date, 'zh')}，这个时间记了什么事，详情给我看`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const events = coming(state).filter(({ id, allDay }) => !allDay && id !== openEvent(state))
    if (events.length === 0) return null
    const { date, start } = random.pick(events)
    const isAlone = eventsAt(state, { date, time: start }).length === 1
    return isAlone ? { date, time: start } : null
  },
  check: (moment, before, after) => {
    const [event] = eventsAt(before, moment)
    return event !== undefined && openEvent(after) === event.id && othersUnharmed(before, after)
  },
}

function eventsAt({ apps }: PhoneState, { date, time }: CalendarMomentParams) {
  return apps.calendar.events.filter(
    (event) => event.date === date && event.start === time && !event.allDay,
  )
}

/** The id of the event whose page is in front, or null. */
function openEvent({ recents, stacks }: PhoneState): string | null {
  if (recents[0] !== CALENDAR_PACKAGE) return null
  const page = stacks[CALENDAR_PACKAGE]?.at(-1)?.page
  return page?.name === 'event' ? (page.args?.id ?? null) : null
}
