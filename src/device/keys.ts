/** Android key codes of the keys that phonewright presses (android.view.KeyEvent). */

import type { ChordModifier, KeyName } from './touch-command.js'

export const KEY_CODES: Readonly<Record<KeyName, number>> = {
  home: 3,
  back: 4,
  up: 19,
  down: 20,
  left: 21,
  right: 22,
  tab: 61,
  space: 62,
  enter: 66,
  delete: 67, // KEYCODE_DEL: removes the character before the cursor
  escape: 111,
  recents: 187,
  wakeup: 224,
}

export const PASTE_KEY_CODE = 279

/** A key with the modifiers that are held meanwhile. */
export interface KeyPress {
  readonly keyCode: number
  /** META_… bits; 0: none is held. */
  readonly metaState: number
}

const META: Readonly<Record<ChordModifier, number>> = { shift: 0x1, alt: 0x2, ctrl: 0x1000 }
const DIGIT_0 = 7
const LETTER_A = 29

export function singleKey(keyCode: number): KeyPress {
  return { keyCode, metaState: 0 }
}

/** @param character a lower-case letter or a digit */
export function chord(modifiers: readonly ChordModifier[], character: string): KeyPress {
  const metaState = modifiers.reduce((state, modifier) => state | META[modifier], 0)
  const code = character.charCodeAt(0)
  const keyCode = /\d/.test(character) ? DIGIT_0 + code - 0x30 : LETTER_A + code - 0x61
  return { keyCode, metaState }
}
