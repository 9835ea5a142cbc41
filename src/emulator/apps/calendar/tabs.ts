/** The bar at the foot of the Calendar, and the button for a new event above it. */

import { mdiCalendarMonth, mdiPlus, mdiViewAgendaOutline } from '@mdi/js'
import type { View } from '../../screen/view.js'
import { fab } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { appTabs } from '../app-tabs.js'
import type { CalendarState } from './state.js'

const TABS = [
  { name: 'month', label: 'Month', icon: mdiCalendarMonth },
  { name: 'schedule', label: 'Schedule', icon: mdiViewAgendaOutline },
] as const

export function tabs(
  context: AppContext<CalendarState>,
  here: (typeof TABS)[number]['name'],
): View {
  return appTabs(context, TABS, here)
}

export function newEventButton({ nav, t }: AppContext<CalendarState>, date: string): View {
  return fab({
    id: 'event_create',
    icon: mdiPlus,
    description: t('New event'),
    onTap: () => nav.push({ name: 'edit', args: { date } }),
  })
}
