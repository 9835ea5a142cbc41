/** Every task family that the phone can be asked. */

import { browserAddBookmark, browserOpenUrl } from './browser-open-url.js'
import {
  clockChangeAlarm,
  clockDeleteAlarm,
  clockSetAlarm,
  clockToggleAlarm,
} from './clock-alarms.js'
import { clockStartTimer } from './clock-start-timer.js'
import { contactsAdd } from './contacts-add.js'
import { contactsCall } from './contacts-call.js'
import { contactsDelete } from './contacts-delete.js'
import { contactsEditPhone } from './contacts-edit-phone.js'
import { contactsStar } from './contacts-star.js'
import { launcherOpenApp } from './launcher-open-app.js'
import { messagesCodeToNote } from './messages-code-to-note.js'
import { messagesSend } from './messages-send.js'
import { notesAppend } from './notes-append.js'
import { notesCreate } from './notes-create.js'
import { notesDelete } from './notes-delete.js'
import { notesEdit } from './notes-edit.js'
import { settingsAppNotifications } from './settings-app-notifications.js'
import {
  settingsFontSize,
  settingsScreenTimeout,
  settingsWallpaper,
  settingsWifiNetwork,
} from './settings-choice.js'
import { settingsDeviceName } from './settings-device-name.js'
import { settingsToggle } from './settings-toggle.js'
import { shopBuy } from './shop-buy.js'
import { shopAddToCart, shopRemoveFromCart } from './shop-cart.js'
import type { TaskFamily, TaskParams } from './task.js'

/** In the order of the apps. Seeds pick by index: a new family changes which task a seed gives. */
export const families: readonly TaskFamily[] = [
  anyFamily(launcherOpenApp),
  anyFamily(settingsToggle),
  anyFamily(settingsScreenTimeout),
  anyFamily(settingsFontSize),
  anyFamily(settingsWallpaper),
  anyFamily(settingsWifiNetwork),
  anyFamily(settingsDeviceName),
  anyFamily(settingsAppNotifications),
  anyFamily(clockSetAlarm),
  anyFamily(clockChangeAlarm),
  anyFamily(clockToggleAlarm),
  anyFamily(clockDeleteAlarm),
  anyFamily(clockStartTimer),
  anyFamily(contactsAdd),
  anyFamily(contactsEditPhone),
  anyFamily(contactsStar),
  anyFamily(contactsDelete),
  anyFamily(contactsCall),
  anyFamily(messagesSend),
  anyFamily(messagesCodeToNote),
  anyFamily(notesCreate),
  anyFamily(notesEdit),
  anyFamily(notesAppend),
  anyFamily(notesDelete),
  anyFamily(shopAddToCart),
  anyFamily(shopRemoveFromCart),
  anyFamily(shopBuy),
  anyFamily(browserOpenUrl),
  anyFamily(browserAddBookmark),
]

/** Parameters come back only to the family that proposed them, so their type may be forgotten. */
function anyFamily<P extends TaskParams>(family: TaskFamily<P>): TaskFamily {
  return family as unknown as TaskFamily
}
