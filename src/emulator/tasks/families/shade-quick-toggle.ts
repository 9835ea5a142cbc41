/** Turn something on or off with a tile of the quick settings. */

import { SETTINGS_PACKAGE } from '../../apps/settings/state.js'
import type { TileKey } from '../../shade.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

export type QuickToggleParams = {
  readonly key: TileKey
  /** As the tile says it. */
  readonly tile: string
  readonly on: boolean
  /** "on" or "off", and as a verb, in the language of the phone. */
  readonly state: string
  readonly verb: string
}

const TILES: readonly (readonly [key: TileKey, tile: string])[] = [
  ['flashlight', 'Flashlight'],
  ['flashlight', 'Flashlight'],
  ['wifi', 'Wi-Fi'],
  ['bluetooth', 'Bluetooth'],
  ['airplaneMode', 'Airplane mode'],
]

const WORDS = {
  en: { on: { state: 'on', verb: 'Turn on' }, off: { state: 'off', verb: 'Turn off' } },
  zh: { on: { state: '打开', verb: '打开' }, off: { state: '关闭', verb: '关闭' } },
} as const

export const shadeQuickToggle: TaskFamily<QuickToggleParams> = {
  name: 'shade-quick-toggle',
  packages: [SETTINGS_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        {verb} {tile!} from the quick settings
        {verb} {tile!} in the notification shade
        Pull down the shade and turn {tile!} {state}
        Please use the quick settings to turn {state} {tile!}
        Swipe down from the top and switch {tile!} {state}
        With the quick settings tile, turn {tile!} {state}
        I want {tile!} {state}, use the quick settings
        Could you turn {tile!} {state} in the quick settings?
        {verb} {tile!} with its tile`,
      heldOut: `
        Open the panel at the top of the screen and see that {tile!} is {state}.
        The tile for {tile!} up in the shade should be {state}`,
    },
    zh: {
      taught: `
        在快捷设置里{verb}{tile!}
        从通知栏{verb}{tile!}
        下拉通知栏，{verb}{tile!}
        请用快捷设置{verb}{tile!}
        从顶部下滑，把{tile!}{state}
        用快捷开关{verb}{tile!}
        我想{verb}{tile!}，用快捷设置
        能在快捷设置里{verb}{tile!}吗？
        点快捷图标{verb}{tile!}`,
      heldOut: `
        拉开屏幕顶端的面板，让{tile!}处于{state}状态
        把下拉菜单中的{tile!}切换为{state}`,
    },
  }),
  prepare: () => undefined,
  propose: (random, { settings }) => {
    const [key, tile] = random.pick(TILES)
    const on = !settings[key]
    return { key, tile, on, ...WORDS[settings.language][on ? 'on' : 'off'] }
  },
  check: ({ key, on }, before, after) =>
    changedOnly(before, after, ({ settings }) => {
      settings[key] = on
    }),
}
