/** The question for the PIN on the lock screen: dots, never digits. */

import type { Translate } from '../content/language.js'
import type { Color, Screen, View } from './view.js'

export interface PinPad {
  readonly t: Translate
  onDigit(digit: string): void
  onDelete(): void
  onEnter(): void
}

const WHITE: Color = '#ffffff'

export function pinScreen(typed: number, { t, onDigit, onDelete, onEnter }: PinPad): Screen {
  const digit = (text: string) => key(`key${text}`, text, () => onDigit(text))
  const row = (...children: View[]): View => ({ kind: 'row', gap: 16, children })
  return {
    backdrop: 'wallpaper',
    body: {
      kind: 'column',
      width: 'fill',
      height: 'fill',
      align: 'center',
      padding: { left: 24, right: 24, top: 60, bottom: 24 },
      gap: 12,
      children: [
        { kind: 'text', text: t('Enter your PIN'), size: 18, color: WHITE },
        { kind: 'text', id: 'pinEntry', text: '•'.repeat(typed), size: 32, color: WHITE },
        { kind: 'spacer', weight: 1 },
        row(digit('1'), digit('2'), digit('3')),
        row(digit('4'), digit('5'), digit('6')),
        row(digit('7'), digit('8'), digit('9')),
        row(key('delete_button', '⌫', onDelete), digit('0'), key('key_enter', t('OK'), onEnter)),
      ],
    },
  }
}

function key(id: string, text: string, onTap: () => void): View {
  return {
    kind: 'stack',
    id,
    width: 84,
    height: 64,
    align: 'center',
    cornerRadius: 32,
    background: '#33435f',
    onTap,
    children: [{ kind: 'text', text, size: 24, color: WHITE }],
  }
}
