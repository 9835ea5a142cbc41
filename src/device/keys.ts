/** Android key codes of the keys that phonewright presses (android.view.KeyEvent). */

import type { KeyName } from './touch-command.js'

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
