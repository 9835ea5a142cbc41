/** Every command that the phone's shell knows. */

import type { Tool, ToolTable } from '../tool.js'
import { activityManager } from './activity-manager.js'
import { dumpsys } from './dumpsys.js'
import { FILE_TOOLS } from './files.js'
import { getevent } from './getevent.js'
import { packageManager } from './package-manager.js'
import { SCREEN_TOOLS } from './screen.js'
import { runSettingsService, SETTINGS_TOOLS } from './settings.js'
import { statusBar } from './status-bar.js'
import { SYSTEM_TOOLS } from './system.js'
import { TEXT_TOOLS } from './text.js'

/** `cmd <service> ...` talks to the service behind a tool, or to one that nothing depends on. */
const cmd: Tool = (args, call) => {
  // `cmd -w wifi ...` waits for the service first.
  const words = args[0] === '-w' ? args.slice(1) : args
  const [service, ...rest] = words
  switch (service) {
    case 'package':
      return packageManager(rest, call)
    case 'activity':
      return activityManager(rest, call)
    case 'appops':
    case 'media_session':
    case 'notification':
      return 0
    case 'statusbar':
      return statusBar(rest, call)
  }
  return runSettingsService(words, call)
}

export const TOOLS: ToolTable = {
  ...TEXT_TOOLS,
  ...FILE_TOOLS,
  ...SYSTEM_TOOLS,
  ...SETTINGS_TOOLS,
  ...SCREEN_TOOLS,
  am: activityManager,
  cmd,
  dumpsys,
  getevent,
  pm: packageManager,
}
