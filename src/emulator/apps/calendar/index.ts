/** Calendar: a month, a schedule of what is to come, and events to write down, move, look up and delete. */

import { mdiCalendar } from '@mdi/js'
import type { App } from '../app.js'
import { editPage } from './edit-page.js'
import { deleteDialog, eventPage } from './event-page.js'
import { monthPage } from './month-page.js'
import { dateDialog, reminderDialog, timeDialog } from './pickers.js'
import { schedulePage } from './schedule-page.js'
import { CALENDAR_PACKAGE, type CalendarState, initialCalendar } from './state.js'

export const calendarApp: App<CalendarState> = {
  key: 'calendar',
  packageName: CALENDAR_PACKAGE,
  activity: 'com.android.calendar.AllInOneActivity',
  label: 'Calendar',
  versionName: '9.0',
  icon: { path: mdiCalendar, background: '#e8eaed', foreground: '#1a73e8' },
  initialState: initialCalendar,
  home: { name: 'month' },
  page: ({ name, args = {} }, context) => {
    const { date, id, which, start, end, chosen } = args
    const event = context.state.events.find((one) => one.id === id)
    if (name === 'edit')
      return editPage(context, { known: event, date: date ?? context.settings.date })
    if (name === 'event' && event) return eventPage(context, event)
    if (name === 'delete' && event) return deleteDialog(context, event)
    if (name === 'date' && date) return dateDialog(context, date)
    if (name === 'time' && start && end)
      return timeDialog(context, { which: which === 'end' ? 'end' : 'start', start, end })
    if (name === 'reminder' && chosen) return reminderDialog(context, chosen)
    return name === 'schedule' ? schedulePage(context) : monthPage(context)
  },
}
