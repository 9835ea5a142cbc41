/** Every task family that the phone can be asked. */

import { browserAddBookmark, browserOpenUrl } from './families/browser-open-url.js'
import { calculatorClearHistory } from './families/calculator-clear-history.js'
import { calculatorCompute } from './families/calculator-compute.js'
import { calculatorToNote } from './families/calculator-to-note.js'
import { calendarAdd } from './families/calendar-add.js'
import { calendarDelete } from './families/calendar-delete.js'
import { calendarFind, calendarFindByDate } from './families/calendar-find.js'
import { calendarMove } from './families/calendar-move.js'
import { calendarReminder } from './families/calendar-reminder.js'
import {
  clockChangeAlarm,
  clockDeleteAlarm,
  clockSetAlarm,
  clockToggleAlarm,
} from './families/clock-alarms.js'
import { clockStartTimer } from './families/clock-start-timer.js'
import { contactsAdd } from './families/contacts-add.js'
import { contactsCall } from './families/contacts-call.js'
import { contactsDelete } from './families/contacts-delete.js'
import { contactsEditPhone } from './families/contacts-edit-phone.js'
import { contactsStar } from './families/contacts-star.js'
import { filesDelete } from './families/files-delete.js'
import { filesFindOpen } from './families/files-find-open.js'
import { filesMove } from './families/files-move.js'
import { filesNewFolder } from './families/files-new-folder.js'
import { filesRename } from './families/files-rename.js'
import { launcherOpenApp } from './families/launcher-open-app.js'
import { messagesCodeToNote } from './families/messages-code-to-note.js'
import { messagesSend } from './families/messages-send.js'
import { notesAppend } from './families/notes-append.js'
import { notesCreate } from './families/notes-create.js'
import { notesDelete } from './families/notes-delete.js'
import { notesEdit } from './families/notes-edit.js'
import { settingsAppNotifications } from './families/settings-app-notifications.js'
import {
  settingsFontSize,
  settingsScreenTimeout,
  settingsWallpaper,
  settingsWifiNetwork,
} from './families/settings-choice.js'
import { settingsDeviceName } from './families/settings-device-name.js'
import { settingsToggle } from './families/settings-toggle.js'
import { shopBuy } from './families/shop-buy.js'
import { shopAddToCart, shopRemoveFromCart } from './families/shop-cart.js'
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
  anyFamily(calendarAdd),
  anyFamily(calendarMove),
  anyFamily(calendarReminder),
  anyFamily(calendarDelete),
  anyFamily(calendarFind),
  anyFamily(calendarFindByDate),
  anyFamily(calculatorCompute),
  anyFamily(calculatorToNote),
  anyFamily(calculatorClearHistory),
  anyFamily(filesRename),
  anyFamily(filesDelete),
  anyFamily(filesMove),
  anyFamily(filesNewFolder),
  anyFamily(filesFindOpen),
]

/** Parameters come back only to the family that proposed them, so their type may be forgotten. */
function anyFamily<P extends TaskParams>(family: TaskFamily<P>): TaskFamily {
  return family as unknown as TaskFamily
}
