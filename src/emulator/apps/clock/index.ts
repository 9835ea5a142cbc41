/** Clock: alarms, a timer, the world's times and a stopwatch, as tabs. */

import { mdiClockOutline } from '@mdi/js'
import type { App } from '../app.js'
import { alarmsPage } from './alarms-page.js'
import { editPage } from './edit-page.js'
import { CLOCK_PACKAGE, type ClockState, initialClock } from './state.js'
import { stopwatchPage, timerPage } from './timer-pages.js'
import { worldPage } from './world-page.js'

export const clockApp: App<ClockState> = {
  key: 'clock',
  packageName: CLOCK_PACKAGE,
  activity: 'com.android.deskclock.DeskClock',
  label: 'Clock',
  versionName: '7.5',
  icon: { path: mdiClockOutline, background: '#1967d2', foreground: '#ffffff' },
  permissions: ['notifications'],
  initialState: initialClock,
  home: { name: 'alarms' },
  page: ({ name, args }, context) => {
    if (name === 'edit') {
      return editPage(
        context,
        context.state.alarms.find(({ id }) => id === args?.id),
      )
    }
    if (name === 'timer') return timerPage(context)
    if (name === 'world') return worldPage(context)
    if (name === 'stopwatch') return stopwatchPage(context)
    return { ...alarmsPage(context), asks: 'notifications' }
  },
}
