/** The dialogs of the form: they answer it with a day, a time or a reminder. */

import { mdiChevronLeft, mdiChevronRight } from '@mdi/js'
import { addMonths, monthOf, monthText } from '../../content/dates.js'
import type { Screen, View } from '../../screen/view.js'
import { dialog, iconButton, radioRow } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { enteredTime, timeRow } from '../time-entry.js'
import { monthGrid } from './month-grid.js'
import { type CalendarState, minutesLater, minutesOf, REMINDERS } from './state.js'

export function dateDialog(context: AppContext<CalendarState>, date: string): Screen {
  const { nav, t, settings, field, setField } = context
  const month = field('month', monthOf(date))
  const turn = (name: 'previous' | 'next') => ({
    id: `picker_${name}`,
    onTap: () => setField('month', addMonths(month, name === 'next' ? 1 : -1)),
  })
  const header: View = {
    kind: 'row',
    width: 'fill',
    align: 'center',
    children: [
      iconButton({ ...turn('previous'), icon: mdiChevronLeft, description: t('Previous month') }),
      {
        kind: 'text',
        text: monthText(month, settings.language),
        size: 17,
        bold: true,
        textAlign: 'center',
        weight: 1,
      },
      iconButton({ ...turn('next'), icon: mdiChevronRight, description: t('Next month') }),
    ],
  }
  const grid = monthGrid({
    month,
    today: settings.date,
    chosen: date,
    language: settings.language,
    marked: new Set(),
    idPrefix: 'pick_',
    onPick: (day) => nav.answer({ date: day }),
  })
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Select date'),
      content: [header, grid],
      buttons: [{ id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() }],
    }),
  }
}

export interface Times {
  readonly which: 'start' | 'end'
  readonly start: string
  readonly end: string
}

export function timeDialog(context: AppContext<CalendarState>, times: Times): Screen {
  const { nav, t, field, snackbar } = context
  const initial = times[times.which]
  const save = () => {
    const time = enteredTime(field, initial)
    if (time === null) return snackbar(t('Hours go from 0 to 23, minutes from 0 to 59'))
    if (times.which === 'end' && time < times.start)
      return snackbar(t('The end is before the start'))
    nav.answer(times.which === 'end' ? { end: time } : { start: time, end: movedEnd(times, time) })
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: times.which === 'start' ? t('Starts') : t('Ends'),
      content: [timeRow(t, { id: 'time', initial, margin: { left: 4, right: 4 } })],
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_save', text: t('OK'), onTap: save },
      ],
    }),
  }
}

export function reminderDialog({ nav, t }: AppContext<CalendarState>, chosen: string): Screen {
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Reminder'),
      content: REMINDERS.map(({ minutes, label }) =>
        radioRow({
          id: `reminder_${minutes ?? 'none'}`,
          title: t(label),
          checked: chosen === String(minutes),
          onTap: () => nav.answer({ reminder: String(minutes) }),
        }),
      ),
      buttons: [{ id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() }],
    }),
  }
}

/** The event keeps its length when its start moves. */
function movedEnd({ start, end }: Times, to: string): string {
  return minutesLater(to, minutesOf(end) - minutesOf(start))
}
