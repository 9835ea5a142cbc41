/** One event with all that is known about it, and the question before deleting it. */

import { mdiBellOutline, mdiClockOutline, mdiDelete, mdiMapMarkerOutline, mdiPencil } from '@mdi/js'
import { dayText } from '../../content/dates.js'
import type { Screen } from '../../screen/view.js'
import { appBar, dialog, iconLeading, largeTitle, listItem, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { timeOf } from './event-rows.js'
import { type CalendarEvent, type CalendarState, reminderLabel } from './state.js'

export function eventPage(context: AppContext<CalendarState>, event: CalendarEvent): Screen {
  const { nav, t, settings } = context
  const { id, title, date, place, reminder } = event
  const fact = (name: string, icon: string, words: { title: string; subtitle?: string }) =>
    listItem({ id: `fact_${name}`, leading: iconLeading(icon), ...words })
  return {
    body: page({
      bar: appBar({
        title: '',
        onBack: () => nav.pop(),
        actions: [
          {
            id: 'event_edit',
            icon: mdiPencil,
            description: t('Edit event'),
            onTap: () => nav.push({ name: 'edit', args: { id } }),
          },
          {
            id: 'event_delete',
            icon: mdiDelete,
            description: t('Delete event'),
            onTap: () => nav.push({ name: 'delete', args: { id } }),
          },
        ],
      }),
      content: [
        largeTitle(title),
        fact('time', mdiClockOutline, {
          title: dayText(date, settings.language),
          subtitle: timeOf(event, t),
        }),
        ...(place === '' ? [] : [fact('place', mdiMapMarkerOutline, { title: place })]),
        fact('reminder', mdiBellOutline, { title: t(reminderLabel(reminder)) }),
      ],
    }),
  }
}

export function deleteDialog(
  { state, nav, snackbar, t }: AppContext<CalendarState>,
  event: CalendarEvent,
): Screen {
  const remove = () => {
    state.events = state.events.filter(({ id }) => id !== event.id)
    nav.popToHome()
    snackbar(t('Event deleted'))
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Delete event?'),
      text: t('“{title}” will be removed from the calendar.', { title: event.title }),
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_confirm', text: t('Delete'), onTap: remove, danger: true },
      ],
    }),
  }
}
