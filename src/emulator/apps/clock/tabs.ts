/** The bar at the foot of every tab of Clock. */

import { mdiAlarm, mdiClockOutline, mdiTimerOutline, mdiTimerSand } from '@mdi/js'
import type { View } from '../../screen/view.js'
import type { AppContext } from '../app.js'
import { appTabs } from '../app-tabs.js'
import type { ClockState } from './state.js'

const TABS = [
  { name: 'alarms', label: 'Alarms', icon: mdiAlarm },
  { name: 'world', label: 'World', icon: mdiClockOutline },
  { name: 'timer', label: 'Timer', icon: mdiTimerSand },
  { name: 'stopwatch', label: 'Stopwatch', icon: mdiTimerOutline },
] as const

export function tabs(context: AppContext<ClockState>, here: (typeof TABS)[number]['name']): View {
  return appTabs(context, TABS, here)
}
