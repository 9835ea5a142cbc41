/** What time it is elsewhere. */

import type { Screen } from '../../screen/view.js'
import { appBar, listItem, page, sectionHeader } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { type ClockState, clockTime } from './state.js'
import { tabs } from './tabs.js'

export function worldPage(context: AppContext<ClockState>): Screen {
  const { state, settings, t } = context
  const rows = state.cities.map(({ name, hours }, index) =>
    listItem({
      id: `city_${index}`,
      title: name,
      subtitle:
        hours < 0
          ? t('{hours} hours behind', { hours: -hours })
          : t('{hours} hours ahead', { hours }),
      trailing: { kind: 'text', text: timeThere(settings.time, hours), size: 26 },
    }),
  )
  return {
    body: page({
      bar: appBar({ title: t('World clock') }),
      content: [sectionHeader(t('Here it is {time}', { time: settings.time })), ...rows],
      bottom: tabs(context, 'world'),
    }),
  }
}

function timeThere(here: string, hoursAhead: number): string {
  const [hour = 0, minute = 0] = here.split(':').map(Number)
  return clockTime((hour + hoursAhead + 24) % 24, minute)
}
