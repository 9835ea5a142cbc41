/** Turn the notifications of one app on or off. */

import { apps as installed } from '../../apps/registry.js'
import { listedApps } from '../../apps/settings/app-pages.js'
import { SETTINGS_PACKAGE } from '../../apps/settings/state.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'

export type AppNotificationsParams = {
  readonly app: string
  readonly packageName: string
  readonly on: boolean
}

export const settingsAppNotifications: TaskFamily<AppNotificationsParams> = {
  name: 'settings-app-notifications',
  packages: [SETTINGS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ app, on }) => `Turn ${word(on)} notifications for ${app}`,
        ({ app, on }) => `${on ? 'Allow' : 'Block'} notifications from ${app}`,
        ({ app, on }) => `${on ? 'Unmute' : 'Mute'} the app ${app}`,
        ({ app, on }) => `Please turn the notifications of ${app} ${word(on)}`,
        ({ app, on }) => `I ${on ? 'want' : 'do not want'} notifications from ${app}`,
        ({ app, on }) => `${on ? 'Enable' : 'Disable'} ${app} notifications`,
        ({ app, on }) => `Could you switch ${word(on)} the notifications of ${app}?`,
        ({ app, on }) => `${app} should ${on ? 'send' : 'not send'} me notifications`,
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  // Some apps are mute already, so that both ways are asked for.
  prepare: (random, { apps }) => {
    const names = listedApps(installed).map(({ packageName }) => packageName)
    apps.settings.muted = random.sample(names, random.int(0, 4))
  },
  propose: (random, { apps }) => {
    const { label, packageName } = random.pick(listedApps(installed))
    return { app: label, packageName, on: apps.settings.muted.includes(packageName) }
  },
  check: ({ packageName, on }, before, after) =>
    changedOnly(before, after, ({ apps }) => {
      const others = apps.settings.muted.filter((name) => name !== packageName)
      apps.settings.muted = on ? others : [...others, packageName]
    }),
}

function word(on: boolean): string {
  return on ? 'on' : 'off'
}
