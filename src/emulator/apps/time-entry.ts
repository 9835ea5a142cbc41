/** A time of day as it is typed: a field for the hour, one for the minute, and what stands in them. */

import type { Translate } from '../content/language.js'
import type { View } from '../screen/view.js'
import { textField } from '../screen/widgets.js'

/** Names of the fields that the page keeps what is typed in. */
const HOUR = 'hour'
const MINUTE = 'minute'

export interface TimeRowProps {
  /** `alarm` gives `alarm_hour` and `alarm_minute`. */
  readonly id: string
  /** `HH:MM`, what stands there before anything is typed. */
  readonly initial: string
  /** Around each field; default: that of a field in a page. */
  readonly margin?: View['margin']
}

export function timeRow(t: Translate, { id, initial, margin }: TimeRowProps): View {
  const [hour, minute] = parts(initial)
  const field = (name: string, label: string, digits: string): View => ({
    ...textField({
      id: `${id}_${name}`,
      field: name,
      label,
      initial: digits,
      keyboard: 'number',
      maxLength: 2,
    }),
    width: 0,
    weight: 1,
    ...(margin === undefined ? {} : { margin }),
  })
  return {
    kind: 'row',
    width: 'fill',
    align: 'center',
    children: [
      field(HOUR, t('Hour'), hour),
      { kind: 'text', text: ':', size: 30 },
      field(MINUTE, t('Minute'), minute),
    ],
  }
}

/** `HH:MM`; null for what is no time of day. */
export function enteredTime(
  field: (name: string, initial: string) => string,
  initial: string,
): string | null {
  const [hour, minute] = parts(initial)
  const hours = readNumber(field(HOUR, hour))
  const minutes = readNumber(field(MINUTE, minute))
  if (hours === null || hours > 23 || minutes === null || minutes > 59) return null
  return [hours, minutes].map((value) => String(value).padStart(2, '0')).join(':')
}

function parts(time: string): readonly [hour: string, minute: string] {
  const [hour = '', minute = ''] = time.split(':')
  return [hour, minute]
}

function readNumber(digits: string): number | null {
  return /^\d{1,2}$/.test(digits) ? Number(digits) : null
}
