/** How people say aloud what is to be done: in passing, with a reason, in pieces. Written like the others without a look
 *  at the wordings that are held out. */

import type { MoreWordings } from '../more.js'
import { spokenAcrossMessagesWordings } from './across-messages.js'
import { spokenAcrossNotesWordings } from './across-notes.js'
import { spokenBrowserWordings } from './browser.js'
import { spokenCalculatorWordings } from './calculator.js'
import { spokenCalendarWordings } from './calendar.js'
import { spokenCalendarFindWordings } from './calendar-find.js'
import { spokenCameraWordings } from './camera.js'
import { spokenClockWordings } from './clock.js'
import { spokenContactsWordings } from './contacts.js'
import { spokenFilesWordings } from './files.js'
import { spokenLauncherWordings } from './launcher.js'
import { spokenMapsWordings } from './maps.js'
import { spokenMessagesWordings } from './messages.js'
import { spokenMissingWordings } from './missing.js'
import { spokenMusicWordings } from './music.js'
import { spokenPlaylistWordings } from './music-playlists.js'
import { spokenNotesWordings } from './notes.js'
import { spokenPermissionsWordings } from './permissions.js'
import { spokenPhotosWordings } from './photos.js'
import { spokenSettingsWordings } from './settings.js'
import { spokenSettingsChoiceWordings } from './settings-choice.js'
import { spokenShadeWordings } from './shade.js'
import { spokenShopWordings } from './shop.js'

export const spokenWordings: readonly MoreWordings[] = [
  ...spokenAcrossMessagesWordings,
  ...spokenAcrossNotesWordings,
  ...spokenBrowserWordings,
  ...spokenCalculatorWordings,
  ...spokenCalendarFindWordings,
  ...spokenCalendarWordings,
  ...spokenCameraWordings,
  ...spokenClockWordings,
  ...spokenContactsWordings,
  ...spokenFilesWordings,
  ...spokenLauncherWordings,
  ...spokenMapsWordings,
  ...spokenMessagesWordings,
  ...spokenMissingWordings,
  ...spokenPlaylistWordings,
  ...spokenMusicWordings,
  ...spokenNotesWordings,
  ...spokenPermissionsWordings,
  ...spokenPhotosWordings,
  ...spokenSettingsChoiceWordings,
  ...spokenSettingsWordings,
  ...spokenShadeWordings,
  ...spokenShopWordings,
]
