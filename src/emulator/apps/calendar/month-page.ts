/** One month with a dot on each day that has something on it, and below it the events of the chosen day. */

import { mdiCalendarToday, mdiChevronLeft, mdiChevronRight } from '@mdi/js'
import { addMonths, dayText, monthOf, monthText } from '../../content/dates.js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, divider, page, sectionHeader } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { eventRow } from './event-rows.js'
import { monthGrid } from './month-grid.js'
import type { CalendarState } from './state.js'
import { newEventButton, tabs } from './tabs.js'

export function monthPage(context: AppContext<CalendarState>): Screen {
  const { state, settings, field, setField, t } = context
  const { language, date: today } = settings
  const chosen = field('day', today)
  const month = field('month', monthOf(chosen))
  const show = (shown: string) => setField('month', shown)
  return {
    body: page({
      bar: appBar({
        title: monthText(month, language),
        actions: [
          {
            id: 'month_previous',
            icon: mdiChevronLeft,
            description: t('Previous month'),
            onTap: () => show(addMonths(month, -1)),
          },
          {
            id: 'month_next',
            icon: mdiChevronRight,
            description: t('Next month'),
            onTap: () => show(addMonths(month, 1)),
          },
          {
            id: 'month_today',
            icon: mdiCalendarToday,
            description: t('Today'),
            onTap: () => {
              setField('day', today)
              show(monthOf(today))
            },
          },
        ],
      }),
      content: [
        monthGrid({
          month,
          today,
          chosen,
          language,
          marked: new Set(state.events.map(({ date }) => date)),
          idPrefix: 'day_',
          onPick: (day) => setField('day', day),
        }),
        divider(),
        sectionHeader(dayText(chosen, language)),
        ...eventsOf(context, chosen),
      ],
      bottom: tabs(context, 'month'),
    }),
    floating: newEventButton(context, chosen),
  }
}

function eventsOf(context: AppContext<CalendarState>, day: string): View[] {
  const events = context.state.events.filter(({ date }) => date === day)
  if (events.length > 0) return events.map((event) => eventRow(context, event))
  const look = { size: 16, color: 'onSurfaceVariant', padding: { left: 20, top: 8 } } as const
  return [{ kind: 'text', text: context.t('Nothing planned'), ...look }]
}
