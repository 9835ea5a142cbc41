/** The list of alarms: a tap opens one, its switch turns it on and off. */

import { mdiAlarmOff, mdiPlus } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, emptyState, fab, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { Alarm, ClockState } from './state.js'
import { tabs } from './tabs.js'

export function alarmsPage(context: AppContext<ClockState>): Screen {
  const { state, nav, t } = context
  const rows = state.alarms.map((alarm) =>
    alarmRow(context, alarm, {
      onOpen: () => nav.push({ name: 'edit', args: { id: alarm.id } }),
      onSwitch: () => {
        state.alarms = state.alarms.map((other) =>
          other.id === alarm.id ? { ...other, on: !other.on } : other,
        )
      },
    }),
  )
  return {
    body: page({
      bar: appBar({ title: t('Alarms') }),
      content: rows.length > 0 ? rows : [emptyState({ icon: mdiAlarmOff, text: t('No alarms') })],
      bottom: tabs(context, 'alarms'),
    }),
    floating: fab({
      id: 'alarm_add',
      icon: mdiPlus,
      description: t('Add alarm'),
      text: t('Add alarm'),
      onTap: () => nav.push({ name: 'edit' }),
    }),
  }
}

interface AlarmHandlers {
  readonly onOpen: () => void
  readonly onSwitch: () => void
}

function alarmRow(
  { t }: AppContext<ClockState>,
  { time, label, on }: Alarm,
  { onOpen, onSwitch }: AlarmHandlers,
): View {
  const ink = on ? 'onSurface' : 'onSurfaceVariant'
  const digits = time.replace(':', '')
  return {
    kind: 'row',
    id: `alarm_${digits}`,
    width: 'fill',
    align: 'center',
    gap: 16,
    cornerRadius: 16,
    background: on ? 'secondaryContainer' : 'surfaceContainer',
    margin: { left: 16, right: 16, top: 5, bottom: 5 },
    padding: { left: 20, right: 16, top: 10, bottom: 10 },
    onTap: onOpen,
    children: [
      {
        kind: 'column',
        weight: 1,
        align: 'start',
        children: [
          { kind: 'text', text: time, size: 30, color: ink },
          { kind: 'text', text: label === '' ? t('Once') : label, size: 15, color: ink },
        ],
      },
      {
        kind: 'switch',
        id: `alarm_switch_${digits}`,
        checked: on,
        description: t('Alarm {time}', { time }),
        onTap: onSwitch,
      },
    ],
  }
}
