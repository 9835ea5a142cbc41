/** The bar at the foot of every tab of Clock. */

import { mdiAlarm, mdiClockOutline, mdiTimerOutline, mdiTimerSand } from '@mdi/js'
import type { View } from '../../screen/view.js'
import { bottomNav } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { ClockState } from './state.js'

const TABS = [
  { name: 'alarms', label: 'Alarms', icon: mdiAlarm },
  { name: 'world', label: 'World', icon: mdiClockOutline },
  { name: 'timer', label: 'Timer', icon: mdiTimerSand },
  { name: 'stopwatch', label: 'Stopwatch', icon: mdiTimerOutline },
] as const

export function tabs(
  { nav, t }: AppContext<ClockState>,
  here: (typeof TABS)[number]['name'],
): View {
  return bottomNav({
    items: TABS.map(({ name, label, icon }) => ({
      id: `tab_${name}`,
      icon,
      label: t(label),
      selected: name === here,
      // Tabs take each other's place: back leaves the app from any of them.
      onTap: () => nav.replace({ name }),
    })),
  })
}
