/** Ways to say what is to be done in other styles: terse, step by step, by how things shall be, formal, playful, turned round.
 *  Written like the others without a look at the wordings that are held out. */

import type { MoreWordings } from '../more.js'
import { styledAcrossMessagesWordings } from './across-messages.js'
import { styledAcrossNotesWordings } from './across-notes.js'
import { styledBrowserWordings } from './browser.js'
import { styledCalculatorWordings } from './calculator.js'
import { styledCalendarWordings } from './calendar.js'
import { styledCalendarFindWordings } from './calendar-find.js'
import { styledCameraWordings } from './camera.js'
import { styledClockWordings } from './clock.js'
import { styledContactsWordings } from './contacts.js'
import { styledFilesWordings } from './files.js'
import { styledLauncherWordings } from './launcher.js'
import { styledMapsWordings } from './maps.js'
import { styledMessagesWordings } from './messages.js'
import { styledMissingWordings } from './missing.js'
import { styledMusicWordings } from './music.js'
import { styledPlaylistWordings } from './music-playlists.js'
import { styledNotesWordings } from './notes.js'
import { styledPermissionsWordings } from './permissions.js'
import { styledPhotosWordings } from './photos.js'
import { styledSettingsWordings } from './settings.js'
import { styledSettingsChoiceWordings } from './settings-choice.js'
import { styledShadeWordings } from './shade.js'
import { styledShopWordings } from './shop.js'

export const styledWordings: readonly MoreWordings[] = [
  ...styledAcrossMessagesWordings,
  ...styledAcrossNotesWordings,
  ...styledBrowserWordings,
  ...styledCalculatorWordings,
  ...styledCalendarFindWordings,
  ...styledCalendarWordings,
  ...styledCameraWordings,
  ...styledClockWordings,
  ...styledContactsWordings,
  ...styledFilesWordings,
  ...styledLauncherWordings,
  ...styledMapsWordings,
  ...styledMessagesWordings,
  ...styledMissingWordings,
  ...styledPlaylistWordings,
  ...styledMusicWordings,
  ...styledNotesWordings,
  ...styledPermissionsWordings,
  ...styledPhotosWordings,
  ...styledSettingsChoiceWordings,
  ...styledSettingsWordings,
  ...styledShadeWordings,
  ...styledShopWordings,
]
