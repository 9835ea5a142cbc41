/** Every task family that the phone can be asked. */

import { acrossListToCart } from './families/across-list-to-cart.js'
import { acrossMessageToAlarm } from './families/across-message-to-alarm.js'
import { acrossMessageToContact } from './families/across-message-to-contact.js'
import { acrossNoteToBrowser } from './families/across-note-to-browser.js'
import { acrossNoteToMessage } from './families/across-note-to-message.js'
import { acrossNumberToMessage } from './families/across-number-to-message.js'
import { browserFillForm, browserSignUp } from './families/browser-forms.js'
import { browserAddBookmark, browserOpenUrl } from './families/browser-open-url.js'
import { browserSearchOpen } from './families/browser-search-open.js'
import { calculatorClearHistory } from './families/calculator-clear-history.js'
import { calculatorCompute } from './families/calculator-compute.js'
import { calculatorToNote } from './families/calculator-to-note.js'
import { calendarAdd } from './families/calendar-add.js'
import { calendarDelete } from './families/calendar-delete.js'
import { calendarFind, calendarFindByDate } from './families/calendar-find.js'
import { calendarMove } from './families/calendar-move.js'
import { calendarReminder } from './families/calendar-reminder.js'
import { cameraFlash, cameraTimer } from './families/camera-choice.js'
import { cameraTakePhoto } from './families/camera-take-photo.js'
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
import { mapsDirections } from './families/maps-directions.js'
import { mapsFind, mapsRemoveSaved, mapsSave } from './families/maps-places.js'
import { messagesCodeToNote } from './families/messages-code-to-note.js'
import { messagesSend } from './families/messages-send.js'
import { missingApp } from './families/missing-app.js'
import { missingContact } from './families/missing-contact.js'
import { missingNote } from './families/missing-note.js'
import { missingProduct } from './families/missing-product.js'
import { missingSetting } from './families/missing-setting.js'
import { musicAddToPlaylist } from './families/music-add-to-playlist.js'
import { musicControl } from './families/music-control.js'
import { musicFavourite } from './families/music-favourite.js'
import { musicNewPlaylist, musicPlaylistOfTwo } from './families/music-new-playlist.js'
import { musicPlay } from './families/music-play.js'
import { notesAppend } from './families/notes-append.js'
import { notesCreate } from './families/notes-create.js'
import { notesDelete } from './families/notes-delete.js'
import { notesEdit } from './families/notes-edit.js'
import { photosDelete, photosFavourite } from './families/photos-keep.js'
import { settingsAppNotifications } from './families/settings-app-notifications.js'
import {
  settingsFontSize,
  settingsScreenTimeout,
  settingsWallpaper,
  settingsWifiNetwork,
} from './families/settings-choice.js'
import { settingsDeviceName } from './families/settings-device-name.js'
import { settingsAllowPermission, settingsDenyPermission } from './families/settings-permission.js'
import { settingsToggle } from './families/settings-toggle.js'
import { shadeDismiss, shadeOpenMessage } from './families/shade-messages.js'
import { shadeQuickToggle } from './families/shade-quick-toggle.js'
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
  anyFamily(settingsAllowPermission),
  anyFamily(settingsDenyPermission),
  anyFamily(shadeQuickToggle),
  anyFamily(shadeOpenMessage),
  anyFamily(shadeDismiss),
  anyFamily(acrossNumberToMessage),
  anyFamily(acrossNoteToMessage),
  anyFamily(acrossNoteToBrowser),
  anyFamily(acrossMessageToAlarm),
  anyFamily(acrossMessageToContact),
  anyFamily(acrossListToCart),
  anyFamily(missingApp),
  anyFamily(missingContact),
  anyFamily(missingNote),
  anyFamily(missingProduct),
  anyFamily(missingSetting),
  anyFamily(musicPlay),
  anyFamily(musicControl),
  anyFamily(musicFavourite),
  anyFamily(musicNewPlaylist),
  anyFamily(musicAddToPlaylist),
  anyFamily(musicPlaylistOfTwo),
  anyFamily(mapsFind),
  anyFamily(mapsSave),
  anyFamily(mapsDirections),
  anyFamily(mapsRemoveSaved),
  anyFamily(cameraTakePhoto),
  anyFamily(cameraFlash),
  anyFamily(cameraTimer),
  anyFamily(photosDelete),
  anyFamily(photosFavourite),
  anyFamily(browserSearchOpen),
  anyFamily(browserFillForm),
  anyFamily(browserSignUp),
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
