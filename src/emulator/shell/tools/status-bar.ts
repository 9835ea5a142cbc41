/** `cmd statusbar`: pulls the notification shade down and pushes it up. */

import { KEY_CODES } from '../../uiautomator/key-codes.js'
import type { Tool } from '../tool.js'

export const statusBar: Tool = ([command], { io, android: { phone } }) => {
  switch (command) {
    // The quick settings of this phone stand in the shade itself.
    case 'expand-notifications':
    case 'expand-settings':
      phone.pressKey(KEY_CODES.NOTIFICATION)
      return 0
    case 'collapse':
      if (phone.state.shade.entry !== null) phone.pressKey(KEY_CODES.BACK)
      return 0
    default:
      io.err(`Unknown command: ${command ?? ''}\n`)
      return 255
  }
}
