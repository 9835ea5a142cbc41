/** The ways to say a task that are put together, of all families. */

import type { MoreWordings } from '../more.js'
import { composedAcrossMessagesWordings } from './across-messages.js'
import { composedAcrossNotesWordings } from './across-notes.js'
import { composedBrowserWordings } from './browser.js'
import { composedBrowserMoreWordings } from './browser-more.js'
import { composedCalculatorWordings } from './calculator.js'
import { composedCalendarWordings } from './calendar.js'
import { composedCalendarFindWordings } from './calendar-find.js'
import { composedCameraWordings } from './camera.js'
import { composedClockWordings } from './clock.js'
import { composedClockMoreWordings } from './clock-more.js'
import { composedContactsWordings } from './contacts.js'
import { composedContactsMoreWordings } from './contacts-more.js'
import { composedFilesWordings } from './files.js'
import { composedFilesMoreWordings } from './files-more.js'
import { composedLauncherWordings } from './launcher.js'
import { composedMapsWordings } from './maps.js'
import { composedMessagesWordings } from './messages.js'
import { composedMessagesMoreWordings } from './messages-more.js'
import { composedMissingWordings } from './missing.js'
import { composedMissingMoreWordings } from './missing-more.js'
import { composedMusicWordings } from './music.js'
import { composedPlaylistWordings } from './music-playlists.js'
import { composedNotesWordings } from './notes.js'
import { composedPermissionsWordings } from './permissions.js'
import { composedPhotosWordings } from './photos.js'
import { composedSettingsWordings } from './settings.js'
import { composedSettingsChoiceWordings } from './settings-choice.js'
import { composedShadeWordings } from './shade.js'
import { composedShopWordings } from './shop.js'

export const composedWordings: readonly MoreWordings[] = [
  ...composedAcrossMessagesWordings,
  ...composedAcrossNotesWordings,
  ...composedBrowserMoreWordings,
  ...composedBrowserWordings,
  ...composedCalculatorWordings,
  ...composedCalendarFindWordings,
  ...composedCalendarWordings,
  ...composedCameraWordings,
  ...composedClockMoreWordings,
  ...composedClockWordings,
  ...composedContactsMoreWordings,
  ...composedContactsWordings,
  ...composedFilesMoreWordings,
  ...composedFilesWordings,
  ...composedLauncherWordings,
  ...composedMapsWordings,
  ...composedMessagesMoreWordings,
  ...composedMessagesWordings,
  ...composedMissingMoreWordings,
  ...composedMissingWordings,
  ...composedPlaylistWordings,
  ...composedMusicWordings,
  ...composedNotesWordings,
  ...composedPermissionsWordings,
  ...composedPhotosWordings,
  ...composedSettingsChoiceWordings,
  ...composedSettingsWordings,
  ...composedShadeWordings,
  ...composedShopWordings,
]
