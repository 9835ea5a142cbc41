/** Android key codes by the names that tools and WebDriver use for them. */

/** https://developer.android.com/reference/android/view/KeyEvent */
export const KEY_CODES = {
  UNKNOWN: 0,
  HOME: 3,
  BACK: 4,
  CALL: 5,
  ENDCALL: 6,
  DPAD_UP: 19,
  DPAD_DOWN: 20,
  DPAD_LEFT: 21,
  DPAD_RIGHT: 22,
  DPAD_CENTER: 23,
  VOLUME_UP: 24,
  VOLUME_DOWN: 25,
  POWER: 26,
  CAMERA: 27,
  COMMA: 55,
  PERIOD: 56,
  TAB: 61,
  SPACE: 62,
  ENTER: 66,
  DEL: 67,
  MENU: 82,
  NOTIFICATION: 83,
  SEARCH: 84,
  PAGE_UP: 92,
  PAGE_DOWN: 93,
  ESCAPE: 111,
  FORWARD_DEL: 112,
  MOVE_HOME: 122,
  MOVE_END: 123,
  VOLUME_MUTE: 164,
  APP_SWITCH: 187,
  SLEEP: 223,
  WAKEUP: 224,
  COPY: 278,
  PASTE: 279,
} as const

const FIRST_DIGIT = 7
const FIRST_LETTER = 29

/** `66`, `ENTER` or `KEYCODE_ENTER`; null when there is no such key. */
export function keyCodeOf(name: string): number | null {
  if (/^\d+$/.test(name)) return Number(name)
  const short = name.replace(/^KEYCODE_/, '')
  if (/^\d$/.test(short)) return FIRST_DIGIT + Number(short)
  if (/^[A-Z]$/.test(short)) return FIRST_LETTER + short.charCodeAt(0) - 'A'.charCodeAt(0)
  const code = Object.entries(KEY_CODES).find(([known]) => known === short)?.[1]
  return code ?? null
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions; keys that write nothing. Null: the character is text. */
export function keyCodeOfCharacter(character: string): number | null {
  return WEBDRIVER_KEYS[character] ?? null
}

const WEBDRIVER_KEYS: Readonly<Record<string, number>> = {
  '\n': KEY_CODES.ENTER,
  '\uE000': KEY_CODES.UNKNOWN,
  '\uE003': KEY_CODES.DEL,
  '\uE004': KEY_CODES.TAB,
  '\uE006': KEY_CODES.ENTER,
  '\uE007': KEY_CODES.ENTER,
  '\uE00C': KEY_CODES.ESCAPE,
  '\uE00E': KEY_CODES.PAGE_UP,
  '\uE00F': KEY_CODES.PAGE_DOWN,
  '\uE010': KEY_CODES.MOVE_END,
  '\uE011': KEY_CODES.MOVE_HOME,
  '\uE012': KEY_CODES.DPAD_LEFT,
  '\uE013': KEY_CODES.DPAD_UP,
  '\uE014': KEY_CODES.DPAD_RIGHT,
  '\uE015': KEY_CODES.DPAD_DOWN,
  '\uE017': KEY_CODES.FORWARD_DEL,
}
