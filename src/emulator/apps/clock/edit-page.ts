/** A new alarm, or an old one to change or delete. */

import { mdiDelete } from '@mdi/js'
import type { Translate } from '../../content/language.js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, button, page, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { enteredTime, timeRow } from '../time-entry.js'
import { type Alarm, type ClockState, inOrder } from './state.js'

export function editPage(context: AppContext<ClockState>, known: Alarm | undefined): Screen {
  const { state, nav, t } = context
  const initial = known?.time ?? '08:00'
  const save = () => {
    const time = enteredTime(context.field, initial)
    if (time === null) {
      context.snackbar(t('Hours go from 0 to 23, minutes from 0 to 59'))
      return
    }
    const id = known?.id ?? context.newId('alarm')
    const label = context.field('label', known?.label).trim()
    const others = state.alarms.filter((alarm) => alarm.id !== id)
    state.alarms = inOrder([...others, { id, time, label, on: true }])
    nav.pop()
    context.snackbar(t('Alarm set for {time}', { time }))
  }
  const remove = (alarm: Alarm) => {
    state.alarms = state.alarms.filter(({ id }) => id !== alarm.id)
    nav.pop()
    context.snackbar(t('Alarm {time} deleted', { time: alarm.time }))
  }
  const deleteAction = (alarm: Alarm) => ({
    id: 'alarm_delete',
    icon: mdiDelete,
    description: t('Delete alarm'),
    onTap: () => remove(alarm),
  })
  return {
    body: page({
      bar: appBar({
        title: known ? t('Edit alarm') : t('New alarm'),
        onBack: () => nav.pop(),
        actions: known ? [deleteAction(known)] : [],
      }),
      content: [
        timeRow(t, { id: 'alarm', initial }),
        textField({ id: 'alarm_label', field: 'label', label: t('Label'), initial: known?.label }),
      ],
      bottom: buttons(t, () => nav.pop(), save),
    }),
  }
}

function buttons(t: Translate, onCancel: () => void, onSave: () => void): View {
  return {
    kind: 'row',
    width: 'fill',
    arrange: 'end',
    align: 'center',
    gap: 12,
    padding: { left: 20, right: 20, top: 8, bottom: 12 },
    children: [
      button({ id: 'alarm_cancel', text: t('Cancel'), style: 'outlined', onTap: onCancel }),
      button({ id: 'alarm_save', text: t('Save'), onTap: onSave }),
    ],
  }
}
