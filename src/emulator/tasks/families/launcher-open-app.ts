/** Bring an app to the front. */

import { LAUNCHER_PACKAGE } from '../../apps/launcher/state.js'
import { apps as installed } from '../../apps/registry.js'
import { listedApps } from '../../apps/settings/app-pages.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'
import { zh } from '../wordings.js'

export type OpenAppParams = { readonly app: string; readonly packageName: string }

export const launcherOpenApp: TaskFamily<OpenAppParams> = {
  name: 'launcher-open-app',
  packages: [LAUNCHER_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ app }) => `Open ${app}`,
        ({ app }) => `Open the ${app} app`,
        ({ app }) => `Start ${app}`,
        ({ app }) => `Please launch ${app}`,
        ({ app }) => `Go to ${app}`,
        ({ app }) => `Show me the app ${app}`,
        ({ app }) => `I want to use ${app}`,
        ({ app }) => `Could you open ${app}?`,
        ({ app }) => `Bring up ${app}`,
      ],
      heldOut: [
        ({ app }) => `Let me have a look at what is in ${app}`,
        ({ app }) => `Find the icon called ${app} and tap on it`,
      ],
    },
    zh: {
      taught: [
        ({ app }) => `打开${zh(app)}`,
        ({ app }) => `启动${zh(app)}`,
        ({ app }) => `请打开${zh(app)}应用`,
        ({ app }) => `进入${zh(app)}`,
        ({ app }) => `我想用${zh(app)}`,
        ({ app }) => `帮我打开“${zh(app)}”`,
        ({ app }) => `能打开一下${zh(app)}吗？`,
        ({ app }) => `切换到${zh(app)}应用`,
      ],
      heldOut: [
        ({ app }) => `找到名叫${zh(app)}的图标，点进去`,
        ({ app }) => `给我看看${zh(app)}里面有什么东西`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { recents }) => {
    const others = listedApps(installed).filter(({ packageName }) => packageName !== recents[0])
    const { label, packageName } = random.pick(others)
    return { app: label, packageName }
  },
  check: ({ packageName }, before, after) =>
    after.recents[0] === packageName && changedOnly(before, after, () => undefined),
}
