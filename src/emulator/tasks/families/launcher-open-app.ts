/** Bring an app to the front. */

import { LAUNCHER_PACKAGE } from '../../apps/launcher/state.js'
import { apps as installed } from '../../apps/registry.js'
import { listedApps } from '../../apps/settings/app-pages.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'

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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
