/** Text fields. What is in them belongs to the phone, by the name of the field. */

import type { View } from '../view.js'
import { given } from './props.js'

export interface TextFieldProps {
  readonly id: string
  readonly field: string
  readonly label: string
  readonly initial?: string | undefined
  readonly keyboard?: 'text' | 'number' | 'phone' | undefined
  readonly maxLength?: number | undefined
  readonly multiline?: boolean | undefined
  readonly onSubmit?: ((text: string) => void) | undefined
  readonly onChange?: ((text: string) => void) | undefined
  readonly style?: 'filled' | 'outlined' | 'plain' | 'search' | undefined
  readonly password?: boolean | undefined
}

export function textField({ id, field, label, style = 'outlined', ...rest }: TextFieldProps): View {
  return {
    kind: 'field',
    id,
    field,
    hint: label,
    style,
    width: 'fill',
    margin: { left: 20, right: 20, top: 8, bottom: 8 },
    ...given(rest),
  }
}
