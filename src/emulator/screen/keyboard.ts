/** The soft keyboard as a view: letters, symbols, number pad. What a key does is the phone's. */

import { mdiAppleKeyboardShift, mdiBackspaceOutline, mdiCheck, mdiKeyboardReturn } from '@mdi/js'
import type { Translate } from '../content/language.js'
import type { View } from './view.js'

export const KEYBOARD_PACKAGE = 'com.google.android.inputmethod.latin'

export type KeyboardPage = 'letters' | 'symbols' | 'numbers'

export interface KeyboardProps {
  readonly page: KeyboardPage
  readonly shift: boolean
  readonly t: Translate
  /** The look of the enter key: a line feed, or done. */
  readonly enterMeans: 'newline' | 'done'
  onCharacter(character: string): void
  onDelete(): void
  onEnter(): void
  onShift(): void
  onPage(page: KeyboardPage): void
}

export const KEYBOARD_HEIGHT = 262

const LETTERS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const
const SYMBOLS = ['1234567890', '@#$_&-+()/', `*"':;!?`] as const
const NUMBERS = ['123', '456', '789'] as const
const KEY_GAP = 5

export function keyboard(props: KeyboardProps): View {
  return {
    kind: 'column',
    width: 'fill',
    height: 'fill',
    id: 'keyboard_view',
    background: 'surfaceContainerHigh',
    padding: { left: 4, right: 4, top: 10, bottom: 6 },
    gap: 8,
    align: 'stretch',
    children: props.page === 'numbers' ? numberRows(props) : textRows(props),
  }
}

function textRows(props: KeyboardProps): View[] {
  const [first, second, third] = props.page === 'symbols' ? SYMBOLS : LETTERS
  const shiftKey =
    props.page === 'symbols'
      ? characterKey('=', props)
      : iconKey(mdiAppleKeyboardShift, props.t('Shift'), props.onShift, {
          weight: 1.5,
          lit: props.shift,
        })
  const pageKey =
    props.page === 'symbols'
      ? labelKey('ABC', props.t('Letter keyboard'), () => props.onPage('letters'))
      : labelKey('?123', props.t('Symbol keyboard'), () => props.onPage('symbols'))
  return [
    row(characters(first, props)),
    row(characters(second, props), second.length < 10 ? 18 : 0),
    row([shiftKey, ...characters(third, props), deleteKey(props, 1.5)]),
    row([
      pageKey,
      characterKey(',', props),
      spaceKey(props),
      characterKey('.', props),
      enterKey(props, 1.5),
    ]),
  ]
}

function numberRows(props: KeyboardProps): View[] {
  const [first, second, third] = NUMBERS
  return [
    row([...characters(first, props), characterKey('-', props)]),
    row([...characters(second, props), characterKey('+', props)]),
    row([...characters(third, props), deleteKey(props, 1)]),
    row([
      characterKey('.', props),
      characterKey('0', props),
      characterKey(':', props),
      enterKey(props, 1),
    ]),
  ]
}

function row(children: View[], side = 0): View {
  return {
    kind: 'row',
    weight: 1,
    width: 'fill',
    align: 'stretch',
    gap: KEY_GAP,
    padding: { left: side, right: side },
    children,
  }
}

function characters(keys: string, props: KeyboardProps): View[] {
  return Array.from(keys, (key) => characterKey(key, props))
}

function characterKey(key: string, props: KeyboardProps): View {
  const character = props.shift ? key.toUpperCase() : key
  return {
    ...keyBase(character, () => props.onCharacter(character)),
    kind: 'text',
    text: character,
    size: 21,
    color: 'onSurface',
    textAlign: 'center',
  }
}

function spaceKey(props: KeyboardProps): View {
  return {
    ...keyBase(props.t('Space'), () => props.onCharacter(' ')),
    kind: 'text',
    text: props.t('English'),
    size: 13,
    color: 'onSurfaceVariant',
    textAlign: 'center',
    weight: 4.2,
  }
}

function labelKey(text: string, description: string, onTap: () => void): View {
  return {
    ...keyBase(description, onTap),
    kind: 'text',
    text,
    size: 15,
    color: 'onSecondaryContainer',
    background: 'secondaryContainer',
    textAlign: 'center',
    weight: 1.5,
  }
}

function deleteKey(props: KeyboardProps, weight: number): View {
  return iconKey(mdiBackspaceOutline, props.t('Delete'), props.onDelete, { weight, lit: false })
}

function enterKey(props: KeyboardProps, weight: number): View {
  return props.enterMeans === 'newline'
    ? iconKey(mdiKeyboardReturn, props.t('Enter'), props.onEnter, { weight, lit: true })
    : iconKey(mdiCheck, props.t('Done'), props.onEnter, { weight, lit: true })
}

function iconKey(
  path: string,
  description: string,
  onTap: () => void,
  { weight, lit }: { readonly weight: number; readonly lit: boolean },
): View {
  return {
    ...keyBase(description, onTap),
    kind: 'icon',
    path,
    size: 22,
    weight,
    color: lit ? 'onPrimary' : 'onSecondaryContainer',
    background: lit ? 'primary' : 'secondaryContainer',
  }
}

function keyBase(description: string, onTap: () => void) {
  return {
    description,
    onTap,
    className: 'android.widget.TextView',
    background: 'surface',
    cornerRadius: 6,
    weight: 1,
  } as const
}
