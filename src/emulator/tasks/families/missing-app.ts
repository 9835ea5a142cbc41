/** An app is to be opened that is not installed. Cannot be done. */

import { LAUNCHER_PACKAGE } from '../../apps/launcher/state.js'
import { seedingOf } from '../../content/seeding.js'
import { absentApps } from '../../content/words/absent.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

export type MissingAppParams = { readonly app: string }

export const missingApp: TaskFamily<MissingAppParams> = {
  name: 'missing-app',
  packages: [LAUNCHER_PACKAGE],
  possible: false,
  wordings: sentences({
    en: {
      taught: `
        Open {app}
        Open the {app} app
        Start {app}
        Please launch {app}
        Go to {app}
        Show me the app {app}
        I want to use {app}
        Could you open {app}?
        Bring up {app}`,
      heldOut: `
        Take me to {app}, the app on this phone
        Let the {app} app come to the front`,
    },
    zh: {
      taught: `
        打开{app}
        打开{app}应用
        启动{app}
        请运行{app}
        进入{app}
        给我看看{app}应用
        我想用{app}
        能打开{app}吗？
        调出{app}`,
      heldOut: `
        带我去手机上的{app}
        让{app}应用显示在最前面`,
    },
  }),
  prepare: () => undefined,
  propose: (random, before) => ({ app: random.pick(absentApps(seedingOf(before))) }),
  check: (_, before, after) => changedOnly(before, after, () => undefined),
}
