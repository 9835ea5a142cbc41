/** An app is to be opened that is not installed. Cannot be done. */

import { LAUNCHER_PACKAGE } from '../../apps/launcher/state.js'
import type { Language } from '../../content/language.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

export type MissingAppParams = { readonly app: string }

/** Installed on no emulated phone. */
const APPS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Compass',
    'Podcasts',
    'Translate',
    'Sound Recorder',
    'Sudoku',
    'Banking',
    'Ebooks',
    'Fitness',
    'Radio',
    'Crosswords',
    'Piano',
    'Stocks',
  ],
  zh: [
    '指南针',
    '播客',
    '翻译',
    '录音机',
    '数独',
    '银行',
    '电子书',
    '健身',
    '收音机',
    '填字游戏',
    '钢琴',
    '股票',
  ],
}

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
  propose: (random, { settings }) => ({ app: random.pick(APPS[settings.language]) }),
  check: (_, before, after) => changedOnly(before, after, () => undefined),
}
