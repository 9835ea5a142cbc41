/** A new alarm, or an old one to change or delete. */

import { mdiDelete } from '@mdi/js'
import type { Translate } from '../../content/language.js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, button, page, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { type Alarm, type ClockState, clockTime, inOrder } from './state.js'

export function editPage(context: AppContext<ClockState>, known: Alarm | undefined): Screen {
  const { state, nav, t } = context
  const [hour = '08', minute = '00'] = known?.time.split(':') ?? []
  const save = () => {
    const time = readTime(context.field('hour', hour), context.field('minute', minute))
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
        {
          kind: 'row',
          width: 'fill',
          align: 'center',
          children: [
            numberField({ id: 'alarm_hour', field: 'hour', label: t('Hour'), initial: hour }),
            { kind: 'text', text: ':', size: 30 },
            numberField({
              id: 'alarm_minute',
              field: 'minute',
              label: t('Minute'),
              initial: minute,
            }),
          ],
        },
        textField({ id: 'alarm_label', field: 'label', label: t('Label'), initial: known?.label }),
      ],
      bottom: buttons(t, () => nav.pop(), save),
    }),
  }
}

interface NumberField {
  readonly id: string
  readonly field: string
  readonly label: string
  readonly initial: string
}

function numberField(field: NumberField): View {
  return { ...textField({ ...field, keyboard: 'number', maxLength: 2 }), width: 0, weight: 1 }
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

/** Null for what is no time of day. */
function readTime(hour: string, minute: string): string | null {
  const numbers = [hour, minute].map((digits) => (/^\d{1,2}$/.test(digits) ? Number(digits) : 99))
  const [hours = 99, minutes = 99] = numbers
  return hours < 24 && minutes < 60 ? clockTime(hours, minutes) : null
}
