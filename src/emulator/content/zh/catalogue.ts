/** Every app's texts in simplified Chinese, by their English. */

import { apps } from './apps.js'
import { browser } from './browser.js'
import { calculator } from './calculator.js'
import { calendar } from './calendar.js'
import { camera } from './camera.js'
import { clock } from './clock.js'
import { contacts } from './contacts.js'
import { files } from './files.js'
import { interruptions } from './interruptions.js'
import { maps } from './maps.js'
import { messages } from './messages.js'
import { music } from './music.js'
import { notes } from './notes.js'
import { photos } from './photos.js'
import { settings } from './settings.js'
import { switches } from './settings-switches.js'
import { shop } from './shop.js'
import { system } from './system.js'
import { webForms } from './web-forms.js'

/** One English text has one translation, whichever app shows it. */
export const CATALOGUES: readonly Readonly<Record<string, string>>[] = [
  apps,
  system,
  settings,
  switches,
  clock,
  contacts,
  messages,
  notes,
  shop,
  browser,
  interruptions,
  webForms,
  music,
  maps,
  photos,
  camera,
  calendar,
  calculator,
  files,
]

export const chinese: ReadonlyMap<string, string> = new Map(
  CATALOGUES.flatMap((catalogue) => Object.entries(catalogue)),
)
