/**
 * The installed apps. Their order is the order of seeding: an app may be seeded with what the apps
 * before it hold.
 */

import type { App } from './app.js'
import { browserApp } from './browser/index.js'
import { calculatorApp } from './calculator/index.js'
import { calendarApp } from './calendar/index.js'
import { cameraApp } from './camera/index.js'
import { clockApp } from './clock/index.js'
import { contactsApp } from './contacts/index.js'
import { filesApp } from './files/index.js'
import { launcherApp } from './launcher/index.js'
import { mapsApp } from './maps/index.js'
import { messagesApp } from './messages/index.js'
import { musicApp } from './music/index.js'
import { notesApp } from './notes/index.js'
import { photosApp } from './photos/index.js'
import { settingsApp } from './settings/index.js'
import { shopApp } from './shop/index.js'

export const apps: readonly App<never>[] = [
  anyApp(launcherApp),
  anyApp(settingsApp),
  anyApp(clockApp),
  anyApp(contactsApp),
  anyApp(messagesApp),
  anyApp(notesApp),
  anyApp(shopApp),
  anyApp(browserApp),
  anyApp(musicApp),
  anyApp(mapsApp),
  anyApp(photosApp),
  anyApp(cameraApp),
  anyApp(calendarApp),
  anyApp(calculatorApp),
  anyApp(filesApp),
]

/** The phone hands every app its own state only (by `key`), so the state's type may be forgotten. */
function anyApp<S>(app: App<S>): App<never> {
  return app as unknown as App<never>
}
