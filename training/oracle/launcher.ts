/** Teacher of the family about the home screen. */

import type { OpenAppParams } from '../../src/emulator/tasks/families/launcher-open-app.js'
import { end, openApp } from './moves.js'
import { named } from './names.js'
import type { Oracle } from './oracle.js'

export const bringUpApp: Oracle<OpenAppParams> = (view, { app, packageName }) =>
  view.app === packageName
    ? end(`${named(app)} is open.`)
    : openApp(view, app, `Open ${named(app)}.`)
