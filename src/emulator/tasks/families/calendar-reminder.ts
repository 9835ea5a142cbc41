/** Have an event remind earlier, later, or not at all. */

import { CALENDAR_PACKAGE, REMINDERS } from '../../apps/calendar/state.js'
import type { TaskFamily } from '../task.js'
import type { Wording } from '../wordings.js'
import { coming, onlyEventChanged } from './calendar-events.js'

/** 0 minutes: none. */
export type CalendarReminderParams = { readonly title: string; readonly minutes: number }

type Saying = (title: string, wanted: string) => string

const isNone = (minutes: number) => minutes === 0
const enTime = (minutes: number) =>
  minutes === 1440 ? '1 day' : minutes === 60 ? '1 hour' : `${minutes} minutes`
const zhTime = (minutes: number) =>
  minutes === 1440 ? '1天' : minutes === 60 ? '1小时' : `${minutes}分钟`

const enRemind =
  (set: Saying, none: (title: string) => string): Wording<CalendarReminderParams> =>
  ({ title, minutes }) =>
    isNone(minutes) ? none(title) : set(title, enTime(minutes))

const zhRemind =
  (set: Saying, none: (title: string) => string): Wording<CalendarReminderParams> =>
  ({ title, minutes }) =>
    isNone(minutes) ? none(title) : set(title, zhTime(minutes))

export const calendarReminder: TaskFamily<CalendarReminderParams> = {
  name: 'calendar-reminder',
  packages: [CALENDAR_PACKAGE],
  wordings: {
    en: {
      taught: [
        enRemind(
          (title, time) => `Remind me of '${title}' ${time} before.`,
          (title) => `Do not remind me of '${title}'.`,
        ),
        enRemind(
          (title, time) => `Set the reminder of the event '${title}' to ${time} before`,
          (title) => `Remove the reminder of the event '${title}'`,
        ),
        enRemind(
          (title, time) => `I want to be reminded ${time} before '${title}'.`,
          (title) => `I do not want to be reminded before '${title}'.`,
        ),
        enRemind(
          (title, time) => `Please let the calendar remind me ${time} before '${title}'.`,
          (title) => `Please let the calendar not remind me of '${title}'.`,
        ),
        enRemind(
          (title, time) => `In Calendar, '${title}' needs a reminder ${time} before`,
          (title) => `In Calendar, '${title}' needs no reminder`,
        ),
        enRemind(
          (title, time) => `Change the reminder for '${title}': ${time} before`,
          (title) => `Change the reminder for '${title}': none`,
        ),
        enRemind(
          (title, time) => `The calendar should ring ${time} before '${title}'`,
          (title) => `The calendar should not ring before '${title}'`,
        ),
        enRemind(
          (title, time) => `Could you set a reminder ${time} before '${title}'?`,
          (title) => `Could you turn off the reminder of '${title}'?`,
        ),
      ],
      heldOut: [
        enRemind(
          (title, time) =>
            `So that I am not late for '${title}', have the phone alert me ${time} ahead.`,
          (title) => `'${title}' is easy to remember, so have the phone give no alert for it.`,
        ),
        enRemind(
          (title, time) => `Give me ${time} of warning for '${title}' in the calendar`,
          (title) => `Give me no warning for '${title}' in the calendar`,
        ),
      ],
    },
    zh: {
      taught: [
        zhRemind(
          (title, time) => `“${title}”提前${time}提醒我。`,
          (title) => `“${title}”不用提醒我。`,
        ),
        zhRemind(
          (title, time) => `把日程“${title}”的提醒设为提前${time}`,
          (title) => `取消日程“${title}”的提醒`,
        ),
        zhRemind(
          (title, time) => `我想在“${title}”开始前${time}收到提醒。`,
          (title) => `我不想收到“${title}”的提醒。`,
        ),
        zhRemind(
          (title, time) => `请让日历在“${title}”前${time}提醒我。`,
          (title) => `请让日历不要提醒我“${title}”。`,
        ),
        zhRemind(
          (title, time) => `在日历里给“${title}”设置提前${time}的提醒`,
          (title) => `在日历里把“${title}”设成不提醒`,
        ),
        zhRemind(
          (title, time) => `修改“${title}”的提醒：提前${time}`,
          (title) => `修改“${title}”的提醒：不提醒`,
        ),
        zhRemind(
          (title, time) => `帮我把“${title}”改成${time}前提醒`,
          (title) => `帮我把“${title}”的提醒去掉`,
        ),
        zhRemind(
          (title, time) => `能不能在“${title}”之前${time}提醒我一下？`,
          (title) => `能不能关掉“${title}”的提醒？`,
        ),
      ],
      heldOut: [
        zhRemind(
          (title, time) => `怕“${title}”迟到，早${time}叫我一声`,
          (title) => `“${title}”我记得住，手机别再响了`,
        ),
        zhRemind(
          (title, time) => `日程“${title}”要有提醒，时间是开始前的${time}。`,
          (title) => `日程“${title}”的提醒多余了，删掉吧。`,
        ),
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const events = coming(state)
    if (events.length === 0) return null
    const { title, reminder } = random.pick(events)
    const minutes = random.pick(REMINDERS).minutes ?? 0
    return minutes === (reminder ?? 0) ? null : { title, minutes }
  },
  check: ({ title, minutes }, before, after) =>
    onlyEventChanged(before, after, (event) =>
      event.title === title ? { ...event, reminder: isNone(minutes) ? null : minutes } : event,
    ),
}
