/** A switch is to be turned on that this phone has not. Cannot be done. */

import type { SettingsPage } from '../../apps/settings/map.js'
import { SETTINGS_PACKAGE } from '../../apps/settings/state.js'
import type { Language } from '../../content/language.js'
import { poolOf } from '../../content/pool.js'
import { seedingOf } from '../../content/seeding.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

/** `page`: where it would be. */
export type MissingSettingParams = { readonly feature: string; readonly page: SettingsPage }

interface Feature extends Readonly<Record<Language, string>> {
  readonly page: SettingsPage
}

const everyFeature: readonly Feature[] = [
  { page: 'display', en: 'the always-on display', zh: '息屏显示' },
  { page: 'display', en: 'the screen saver', zh: '屏幕保护' },
  { page: 'display', en: 'extra dim', zh: '极暗模式' },
  { page: 'display', en: 'colour correction', zh: '色彩校正' },
  { page: 'security', en: 'fingerprint unlock', zh: '指纹解锁' },
  { page: 'security', en: 'face unlock', zh: '人脸解锁' },
  { page: 'security', en: 'app pinning', zh: '固定应用' },
  { page: 'network', en: 'Wi-Fi calling', zh: 'WLAN 通话' },
  { page: 'network', en: 'the private DNS', zh: '私人 DNS' },
  { page: 'network', en: 'satellite messages', zh: '卫星短信' },
  { page: 'network', en: 'the always-on VPN', zh: '始终开启的 VPN' },
  { page: 'battery', en: 'the charging limit', zh: '充电上限' },
  { page: 'sound', en: 'spatial sound', zh: '空间音频' },
  { page: 'sound', en: 'live captions', zh: '实时字幕' },
  { page: 'sound', en: 'mono audio', zh: '单声道音频' },
  { page: 'system', en: 'the kids mode', zh: '儿童模式' },
  { page: 'system', en: 'the guest mode', zh: '访客模式' },
  { page: 'system', en: 'the developer mode', zh: '开发者模式' },
  { page: 'connected', en: 'ultra-wideband', zh: '超宽带' },
  { page: 'connected', en: 'quick share', zh: '快速分享' },
]
export const absentFeatures = poolOf({ en: everyFeature, zh: everyFeature }, ({ en }) => en)

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
  propose: (random, before) => {
    const { page, ...names } = random.pick(absentFeatures(seedingOf(before)))
    return { feature: names[before.settings.language], page }
  },
  check: (_, before, after) => changedOnly(before, after, () => undefined),
}
