/** Turn the notifications of one app on or off. */

import { apps as installed } from '../../apps/registry.js'
import { listedApps } from '../../apps/settings/app-pages.js'
import { SETTINGS_PACKAGE } from '../../apps/settings/state.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'
import { doing, done, zh } from '../wordings.js'

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
      heldOut: [
        ({ app, on }) =>
          `${on ? 'Let me see again' : 'I am tired of'} what ${app} has to tell: ${on ? 'lift the ban on' : 'ban'} its notifications`,
        ({ app, on }) =>
          `On the App info page of ${app}, the switch for notifications belongs ${word(on)}`,
      ],
    },
    zh: {
      taught: [
        ({ app, on }) => `${doing(on)}${zh(app)}的通知`,
        ({ app, on }) => `把${zh(app)}的通知${done(on)}`,
        ({ app, on }) => `${on ? '允许' : '禁止'}${zh(app)}发送通知`,
        ({ app, on }) => `请${on ? '接收' : '屏蔽'}来自${zh(app)}的通知`,
        ({ app, on }) => `我${on ? '想' : '不想'}收到${zh(app)}的通知`,
        ({ app, on }) => `${on ? '启用' : '停用'}应用${zh(app)}的通知`,
        ({ app, on }) => `能把${zh(app)}应用的通知${done(on)}吗？`,
        ({ app, on }) => `在设置里${doing(on)}${zh(app)}通知`,
      ],
      heldOut: [
        ({ app, on }) => `${zh(app)}有新消息时${on ? '要' : '不要'}弹出来让我看到`,
        ({ app, on }) => `进入${zh(app)}的应用信息页，将通知开关拨到${on ? '开' : '关'}`,
      ],
    },
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
