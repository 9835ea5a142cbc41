/** What is to come, day by day, narrowed down by what stands in the search bar. */

import { mdiCalendarBlankOutline } from '@mdi/js'
import { dayText } from '../../content/dates.js'
import type { Screen } from '../../screen/view.js'
import {
  appBar,
  emptyState,
  page,
  searchBar,
  sectionHeader,
  stackedBars,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { eventRow } from './event-rows.js'
import type { CalendarState } from './state.js'
import { newEventButton, tabs } from './tabs.js'

export function schedulePage(context: AppContext<CalendarState>): Screen {
  const { state, settings, field, t } = context
  const { language, date: today } = settings
  const query = field('search').trim().toLowerCase()
  const coming = state.events
    .filter(({ date }) => date >= today)
    .filter(({ title, place }) => `${title}\n${place}`.toLowerCase().includes(query))
  const days = [...new Set(coming.map(({ date }) => date))]
  const rows = days.flatMap((day) => [
    sectionHeader(dayText(day, language)),
    ...coming.filter(({ date }) => date === day).map((event) => eventRow(context, event)),
  ])
  return {
    body: page({
      bar: stackedBars(
        appBar({ title: t('Schedule') }),
        searchBar({ id: 'events_search', field: 'search', hint: t('Search events') }),
      ),
      content:
        rows.length > 0
          ? rows
          : [emptyState({ icon: mdiCalendarBlankOutline, text: t('No events here') })],
      bottom: tabs(context, 'schedule'),
    }),
    floating: newEventButton(context, today),
  }
}
