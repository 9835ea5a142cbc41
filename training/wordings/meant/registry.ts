/** What people want rather than what is to be done: the need, the wish, the trouble, and the task follows from it. Written
 *  like the others without a look at the wordings that are held out. */

import type { MoreWordings } from '../more.js'
import { meantAcrossMessagesWordings } from './across-messages.js'
import { meantAcrossNotesWordings } from './across-notes.js'
import { meantBrowserWordings } from './browser.js'
import { meantCalculatorWordings } from './calculator.js'
import { meantCalendarWordings } from './calendar.js'
import { meantCalendarFindWordings } from './calendar-find.js'
import { meantCameraWordings } from './camera.js'
import { meantClockWordings } from './clock.js'
import { meantContactsWordings } from './contacts.js'
import { meantFilesWordings } from './files.js'
import { meantLauncherWordings } from './launcher.js'
import { meantMapsWordings } from './maps.js'
import { meantMessagesWordings } from './messages.js'
import { meantMissingWordings } from './missing.js'
import { meantMusicWordings } from './music.js'
import { meantPlaylistWordings } from './music-playlists.js'
import { meantNotesWordings } from './notes.js'
import { meantPermissionsWordings } from './permissions.js'
import { meantPhotosWordings } from './photos.js'
import { meantSettingsWordings } from './settings.js'
import { meantSettingsChoiceWordings } from './settings-choice.js'
import { meantShadeWordings } from './shade.js'
import { meantShopWordings } from './shop.js'

export const meantWordings: readonly MoreWordings[] = [
  ...meantAcrossMessagesWordings,
  ...meantAcrossNotesWordings,
  ...meantBrowserWordings,
  ...meantCalculatorWordings,
  ...meantCalendarFindWordings,
  ...meantCalendarWordings,
  ...meantCameraWordings,
  ...meantClockWordings,
  ...meantContactsWordings,
  ...meantFilesWordings,
  ...meantLauncherWordings,
  ...meantMapsWordings,
  ...meantMessagesWordings,
  ...meantMissingWordings,
  ...meantPlaylistWordings,
  ...meantMusicWordings,
  ...meantNotesWordings,
  ...meantPermissionsWordings,
  ...meantPhotosWordings,
  ...meantSettingsChoiceWordings,
  ...meantSettingsWordings,
  ...meantShadeWordings,
  ...meantShopWordings,
]
