/** A switch is to be turned on that this phone has not. Cannot be done. */

import type { SettingsPage } from '../../apps/settings/map.js'
import { SETTINGS_PACKAGE } from '../../apps/settings/state.js'
import type { Language } from '../../content/language.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

/** `page`: where it would be. */
export type MissingSettingParams = { readonly feature: string; readonly page: SettingsPage }

interface Feature extends Readonly<Record<Language, string>> {
  readonly page: SettingsPage
}

const FEATURES: readonly Feature[] = [
  { page: 'display', en: 'the always-on display', zh: '息屏显示' },
  { page: 'display', en: 'the screen saver', zh: '屏幕保护' },
  { page: 'display', en: 'double tap to wake', zh: '双击唤醒屏幕' },
  { page: 'security', en: 'fingerprint unlock', zh: '指纹解锁' },
  { page: 'security', en: 'face unlock', zh: '人脸解锁' },
  { page: 'network', en: 'Wi-Fi calling', zh: 'WLAN 通话' },
  { page: 'network', en: 'the private DNS', zh: '私人 DNS' },
  { page: 'battery', en: 'battery share', zh: '反向无线充电' },
  { page: 'sound', en: 'spatial sound', zh: '空间音频' },
  { page: 'sound', en: 'live captions', zh: '实时字幕' },
  { page: 'system', en: 'one-handed mode', zh: '单手模式' },
  { page: 'connected', en: 'ultra-wideband', zh: '超宽带' },
]

export const missingSetting: TaskFamily<MissingSettingParams> = {
  name: 'missing-setting',
  packages: [SETTINGS_PACKAGE],
  possible: false,
  wordings: sentences({
    en: {
      taught: `
        Turn on {feature}
        Enable {feature}
        Switch {feature} on in the settings
        Please activate {feature}
        I want {feature} to be on
        Could you turn on {feature}?
        Go to Settings and turn {feature} on
        Set {feature} to on
        Make sure that {feature} is on`,
      heldOut: `
        From now on I would like to use {feature}, set the phone up for it
        Find {feature} in the settings and flip its switch`,
    },
    zh: {
      taught: `
        打开{feature}
        启用{feature}
        在设置里开启{feature}
        请激活{feature}
        我想开着{feature}
        能帮我打开{feature}吗？
        到设置里把{feature}打开
        把{feature}设为开启
        确保{feature}是开着的`,
      heldOut: `
        以后我想用{feature}，帮我设置好
        在设置中找到{feature}，拨动它的开关`,
    },
  }),
  prepare: () => undefined,
  propose: (random, { settings }) => {
    const { page, ...names } = random.pick(FEATURES)
    return { feature: names[settings.language], page }
  },
  check: (_, before, after) => changedOnly(before, after, () => undefined),
}
