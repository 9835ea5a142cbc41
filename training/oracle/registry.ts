/** The teacher of every task family, by the family's name. */

import { CAMERA_PACKAGE } from '../../src/emulator/apps/camera/state.js'
import { MAPS_PACKAGE } from '../../src/emulator/apps/maps/state.js'
import { MUSIC_PACKAGE } from '../../src/emulator/apps/music/state.js'
import { PHOTOS_PACKAGE } from '../../src/emulator/apps/photos/state.js'
import type { TaskParams } from '../../src/emulator/tasks/task.js'
import {
  listToCart,
  messageToAlarm,
  messageToContact,
  noteToBrowser,
  noteToMessage,
  numberToMessage,
} from './across-apps.js'
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
import { deletePhoto, favourPhoto, setFlash, setTimer, takePhoto } from './camera.js'
import { changeAlarm, deleteAlarm, setAlarm, startTimer, toggleAlarm } from './clock.js'
import { addContact, callContact, deleteContact, editPhone, starContact } from './contacts.js'
import { createFolder, deleteFile, moveFile, openFile, renameFile } from './files.js'
import { allowing, pastInterruption } from './interruptions.js'
import { bringUpApp } from './launcher.js'
import { findPlace, removeSavedPlace, savePlace, startTrip } from './maps.js'
import { codeToNote, sendMessage } from './messages.js'
import { missApp, missContact, missNote, missProduct, missSetting } from './missing.js'
import {
  addToPlaylist,
  controlMusic,
  favourSong,
  newPlaylist,
  playlistOfTwo,
  playSong,
} from './music.js'
import { inPhoneLanguage } from './names.js'
import { appendToNote, createNote, deleteNote, editNote } from './notes.js'
import type { Oracle, OracleView } from './oracle.js'
import { allowPermission, denyPermission } from './permissions.js'
import {
  joinNetwork,
  renameDevice,
  setAppNotifications,
  setFontSize,
  setScreenTimeout,
  setWallpaper,
  toggleSetting,
} from './settings.js'
import { dismissFromShade, openFromShade, quickToggle } from './shade.js'
import { addToCart, buyProduct, removeFromCart } from './shop.js'
import { bookTable, searchAndOpen, signUp } from './web-forms.js'

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
  'settings-allow-permission': teacher(allowPermission),
  'settings-deny-permission': teacher(denyPermission),
  'shade-quick-toggle': teacher(quickToggle),
  'shade-open-message': teacher(openFromShade),
  'shade-dismiss': teacher(dismissFromShade),
  'across-number-to-message': teacher(numberToMessage),
  'across-note-to-message': teacher(noteToMessage),
  'across-note-to-browser': teacher(noteToBrowser),
  'across-message-to-alarm': teacher(messageToAlarm),
  'across-message-to-contact': teacher(messageToContact),
  'across-list-to-cart': teacher(listToCart),
  'missing-app': teacher(missApp),
  'missing-contact': teacher(missContact),
  'missing-note': teacher(missNote),
  'missing-product': teacher(missProduct),
  'missing-setting': teacher(missSetting),
  'music-play': teacher(allowing(MUSIC_PACKAGE, playSong)),
  'music-control': teacher(allowing(MUSIC_PACKAGE, controlMusic)),
  'music-favourite': teacher(allowing(MUSIC_PACKAGE, favourSong)),
  'music-new-playlist': teacher(allowing(MUSIC_PACKAGE, newPlaylist)),
  'music-add-to-playlist': teacher(allowing(MUSIC_PACKAGE, addToPlaylist)),
  'music-playlist-of-two': teacher(allowing(MUSIC_PACKAGE, playlistOfTwo)),
  'maps-find': teacher(findPlace),
  'maps-save': teacher(savePlace),
  'maps-directions': teacher(allowing(MAPS_PACKAGE, startTrip)),
  'maps-remove-saved': teacher(removeSavedPlace),
  'camera-take-photo': teacher(allowing(CAMERA_PACKAGE, takePhoto)),
  'camera-flash': teacher(allowing(CAMERA_PACKAGE, setFlash)),
  'camera-timer': teacher(allowing(CAMERA_PACKAGE, setTimer)),
  'photos-delete': teacher(allowing(PHOTOS_PACKAGE, deletePhoto)),
  'photos-favourite': teacher(allowing(PHOTOS_PACKAGE, favourPhoto)),
  'browser-search-open': teacher(searchAndOpen),
  'browser-fill-form': teacher(bookTable),
  'browser-sign-up': teacher(signUp),
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
  const own = (view: OracleView, params: TaskParams) =>
    pastInterruption(view) ?? oracle(view, params as unknown as P)
  return inPhoneLanguage(own)
}
