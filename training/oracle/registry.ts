/** The teacher of every task family, by the family's name. */

import type { TaskParams } from '../../src/emulator/tasks/task.js'
import { addBookmark, openUrl } from './browser.js'
import { clearHistory, compute, computeToNote } from './calculator.js'
import {
  addEvent,
  deleteEvent,
  findEvent,
  findEventByDate,
  moveEvent,
  setReminder,
} from './calendar.js'
import { changeAlarm, deleteAlarm, setAlarm, startTimer, toggleAlarm } from './clock.js'
import { addContact, callContact, deleteContact, editPhone, starContact } from './contacts.js'
import { createFolder, deleteFile, moveFile, openFile, renameFile } from './files.js'
import { bringUpApp } from './launcher.js'
import { codeToNote, sendMessage } from './messages.js'
import { inPhoneLanguage } from './names.js'
import { appendToNote, createNote, deleteNote, editNote } from './notes.js'
import type { Oracle } from './oracle.js'
import {
  joinNetwork,
  renameDevice,
  setAppNotifications,
  setFontSize,
  setScreenTimeout,
  setWallpaper,
  toggleSetting,
} from './settings.js'
import { addToCart, buyProduct, removeFromCart } from './shop.js'

export const oracles: Readonly<Record<string, Oracle>> = {
  'launcher-open-app': teacher(bringUpApp),
  'settings-toggle': teacher(toggleSetting),
  'settings-screen-timeout': teacher(setScreenTimeout),
  'settings-font-size': teacher(setFontSize),
  'settings-wallpaper': teacher(setWallpaper),
  'settings-wifi-network': teacher(joinNetwork),
  'settings-device-name': teacher(renameDevice),
  'settings-app-notifications': teacher(setAppNotifications),
  'clock-set-alarm': teacher(setAlarm),
  'clock-change-alarm': teacher(changeAlarm),
  'clock-toggle-alarm': teacher(toggleAlarm),
  'clock-delete-alarm': teacher(deleteAlarm),
  'clock-start-timer': teacher(startTimer),
  'contacts-add': teacher(addContact),
  'contacts-edit-phone': teacher(editPhone),
  'contacts-star': teacher(starContact),
  'contacts-delete': teacher(deleteContact),
  'contacts-call': teacher(callContact),
  'messages-send': teacher(sendMessage),
  'messages-code-to-note': teacher(codeToNote),
  'notes-create': teacher(createNote),
  'notes-edit': teacher(editNote),
  'notes-append': teacher(appendToNote),
  'notes-delete': teacher(deleteNote),
  'shop-add-to-cart': teacher(addToCart),
  'shop-remove-from-cart': teacher(removeFromCart),
  'shop-buy': teacher(buyProduct),
  'browser-open-url': teacher(openUrl),
  'browser-add-bookmark': teacher(addBookmark),
  'calendar-add': teacher(addEvent),
  'calendar-move': teacher(moveEvent),
  'calendar-reminder': teacher(setReminder),
  'calendar-delete': teacher(deleteEvent),
  'calendar-find': teacher(findEvent),
  'calendar-find-by-date': teacher(findEventByDate),
  'calculator-compute': teacher(compute),
  'calculator-to-note': teacher(computeToNote),
  'calculator-clear-history': teacher(clearHistory),
  'files-rename': teacher(renameFile),
  'files-delete': teacher(deleteFile),
  'files-move': teacher(moveFile),
  'files-new-folder': teacher(createFolder),
  'files-find-open': teacher(openFile),
}

/** Parameters reach only the teacher of the family that proposed them, so their type may be forgotten. */
function teacher<P extends TaskParams>(oracle: Oracle<P>): Oracle {
  return inPhoneLanguage(oracle as unknown as Oracle)
}
