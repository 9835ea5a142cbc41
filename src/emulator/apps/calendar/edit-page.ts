/** The form of an event. What is chosen in its dialogs stands in the page's fields until it is saved. */

import { mdiBellOutline, mdiCalendarMonth, mdiClockOutline } from '@mdi/js'
import { dayText, monthOf } from '../../content/dates.js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, iconLeading, listItem, page, switchRow, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { saveBar } from '../save-bar.js'
import {
  type CalendarEvent,
  type CalendarState,
  EVENT_MINUTES,
  inOrder,
  minutesLater,
  REMINDERS,
  reminderLabel,
  USUAL_REMINDER,
} from './state.js'

export interface EditedEvent {
  readonly known: CalendarEvent | undefined
  /** The day that was chosen before the form was opened. */
  readonly date: string
}

export function editPage(context: AppContext<CalendarState>, edited: EditedEvent): Screen {
  const { state, nav, t, snackbar, newId } = context
  const { known } = edited
  const entered = enteredEvent(context, edited)
  const save = () => {
    if (entered.title === '') return snackbar(t('The event has no title'))
    const id = known?.id ?? newId('event')
    const others = state.events.filter((event) => event.id !== id)
    state.events = inOrder([...others, { id, ...entered }])
    // The month behind the form turns to the event.
    nav.answer({ day: entered.date, month: monthOf(entered.date) })
    snackbar(t('Event saved'))
  }
  return {
    body: page({
      bar: appBar({
        title: known ? t('Edit event') : t('New event'),
        onBack: () => nav.pop(),
      }),
      content: [
        textField({ id: 'event_title', field: 'title', label: t('Title'), initial: known?.title }),
        ...timeRows(context, entered),
        textField({ id: 'event_place', field: 'place', label: t('Place'), initial: known?.place }),
        listItem({
          id: 'event_reminder',
          title: t('Reminder'),
          subtitle: t(reminderLabel(entered.reminder)),
          leading: iconLeading(mdiBellOutline),
          onTap: () => nav.push({ name: 'reminder', args: { chosen: String(entered.reminder) } }),
        }),
      ],
      bottom: saveBar('event_save', t, save),
    }),
  }
}

type EnteredEvent = Omit<CalendarEvent, 'id'>

function enteredEvent(
  { field }: AppContext<CalendarState>,
  { known, date }: EditedEvent,
): EnteredEvent {
  const start = field('start', known?.start ?? '09:00')
  const chosen = field('reminder', String(known ? known.reminder : USUAL_REMINDER))
  return {
    title: field('title', known?.title).trim(),
    date: field('date', known?.date ?? date),
    start,
    end: field('end', known?.end ?? minutesLater(start, EVENT_MINUTES)),
    allDay: field('allDay', String(known?.allDay ?? false)) === 'true',
    place: field('place', known?.place).trim(),
    reminder: REMINDERS.find(({ minutes }) => String(minutes) === chosen)?.minutes ?? null,
  }
}

function timeRows(
  { nav, t, settings, setField }: AppContext<CalendarState>,
  { date, start, end, allDay }: EnteredEvent,
): View[] {
  const time = (which: 'start' | 'end', title: string, subtitle: string) =>
    listItem({
      id: `event_${which}`,
      title,
      subtitle,
      leading: iconLeading(mdiClockOutline),
      onTap: () => nav.push({ name: 'time', args: { which, start, end } }),
    })
  return [
    switchRow({
      id: 'event_all_day',
      title: t('All day'),
      checked: allDay,
      onTap: () => setField('allDay', String(!allDay)),
    }),
    listItem({
      id: 'event_date',
      title: t('Date'),
      subtitle: dayText(date, settings.language),
      leading: iconLeading(mdiCalendarMonth),
      onTap: () => nav.push({ name: 'date', args: { date } }),
    }),
    ...(allDay ? [] : [time('start', t('Starts'), start), time('end', t('Ends'), end)]),
  ]
}
