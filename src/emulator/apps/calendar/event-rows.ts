/** Events in a list, and how their time is written. */

import type { Translate } from '../../content/language.js'
import type { View } from '../../screen/view.js'
import { listItem } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { CalendarEvent, CalendarState } from './state.js'

export function eventRow({ nav, t }: AppContext<CalendarState>, event: CalendarEvent): View {
  const { id, title, place } = event
  return listItem({
    id: `event_${id}`,
    title,
    subtitle: place === '' ? timeOf(event, t) : `${timeOf(event, t)} · ${place}`,
    leading: { kind: 'spacer', width: 5, height: 40, cornerRadius: 3, background: 'primary' },
    onTap: () => nav.push({ name: 'event', args: { id } }),
  })
}

/** "14:30 – 15:30" */
export function timeOf({ allDay, start, end }: CalendarEvent, t: Translate): string {
  return allDay ? t('All day') : `${start} – ${end}`
}
