/** Choose one of a few: screen timeout, font size, wallpaper, and the Wi-Fi network to use. */

import { FONT_SIZES, fontSizeName, SCREEN_TIMEOUTS } from '../../apps/settings/map.js'
import { SETTINGS_PACKAGE, WALLPAPERS } from '../../apps/settings/state.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'
import { zh } from '../wordings.js'

export type ChoiceParams = { readonly choice: string }

export const settingsScreenTimeout: TaskFamily<ChoiceParams> = {
  name: 'settings-screen-timeout',
  packages: [SETTINGS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ choice }) => `Set the screen timeout to ${choice}`,
        ({ choice }) => `Change the screen timeout to ${choice}`,
        ({ choice }) => `Let the screen turn off after ${choice}`,
        ({ choice }) => `Please make the screen time out after ${choice}`,
        ({ choice }) => `I want a screen timeout of ${choice}`,
        ({ choice }) => `Screen timeout: ${choice}`,
        ({ choice }) => `The display should stay on for ${choice} before it sleeps`,
        ({ choice }) => `Could you set the screen timeout to ${choice}?`,
        ({ choice }) => `In the display settings, set the timeout to ${choice}`,
      ],
      heldOut: [
        ({ choice }) =>
          `I look at the display for long: it may go dark only when nobody touched it for ${choice}`,
        ({ choice }) => `Under Display, open the timeout and pick ${choice} from the list`,
      ],
    },
    zh: {
      taught: [
        ({ choice }) => `把屏幕超时设为${zh(choice)}`,
        ({ choice }) => `将屏幕超时改成${zh(choice)}`,
        ({ choice }) => `让屏幕在${zh(choice)}后关闭`,
        ({ choice }) => `请把自动息屏时间设为${zh(choice)}`,
        ({ choice }) => `我想要${zh(choice)}的屏幕超时`,
        ({ choice }) => `屏幕超时：${zh(choice)}`,
        ({ choice }) => `能把屏幕超时时间调成${zh(choice)}吗？`,
        ({ choice }) => `在显示设置里把超时设为${zh(choice)}`,
      ],
      heldOut: [
        ({ choice }) => `没人碰手机的话，过${zh(choice)}再黑屏就好`,
        ({ choice }) => `进入显示页面，息屏那一项从列表里选${zh(choice)}`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { settings }) => ({
    choice: random.pick(SCREEN_TIMEOUTS.filter((timeout) => timeout !== settings.screenTimeout)),
  }),
  check: ({ choice }, before, after) =>
    changedOnly(before, after, ({ settings }) => {
      settings.screenTimeout = choice
    }),
}

export const settingsFontSize: TaskFamily<ChoiceParams> = {
  name: 'settings-font-size',
  packages: [SETTINGS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ choice }) => `Set the font size to ${choice}`,
        ({ choice }) => `Change the font size to ${choice}`,
        ({ choice }) => `Please use the font size ${choice}`,
        ({ choice }) => `I want the text size to be ${choice}`,
        ({ choice }) => `Font size ${choice}, please`,
        ({ choice }) => `Make the text ${choice} in the display settings`,
        ({ choice }) => `Could you switch the font size to ${choice}?`,
        ({ choice }) => `Choose ${choice} as the font size`,
      ],
      heldOut: [
        ({ choice }) => `My eyes would like letters in the ${choice} size everywhere`,
        ({ choice }) => `Go through Display to the sizes of letters and take ${choice}`,
      ],
    },
    zh: {
      taught: [
        ({ choice }) => `把字体大小设为${zh(choice)}`,
        ({ choice }) => `将字体大小改成“${zh(choice)}”`,
        ({ choice }) => `请使用字体大小“${zh(choice)}”`,
        ({ choice }) => `我想让字体大小变为“${zh(choice)}”`,
        ({ choice }) => `字体大小选“${zh(choice)}”`,
        ({ choice }) => `在显示设置里把字体设为“${zh(choice)}”`,
        ({ choice }) => `能把字号调成“${zh(choice)}”吗？`,
        ({ choice }) => `字体大小：${zh(choice)}`,
      ],
      heldOut: [
        ({ choice }) => `看字不舒服，文字的尺寸请换用“${zh(choice)}”那一档`,
        ({ choice }) => `到显示里面找到调文字大小的地方，点选“${zh(choice)}”`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { settings }) => {
    const now = fontSizeName(settings.fontScale)
    return { choice: random.pick(FONT_SIZES.filter(({ name }) => name !== now)).name }
  },
  check: ({ choice }, before, after) =>
    changedOnly(before, after, ({ settings }) => {
      const size = FONT_SIZES.find(({ name }) => name === choice)
      if (size !== undefined) settings.fontScale = size.scale
    }),
}

export const settingsWallpaper: TaskFamily<ChoiceParams> = {
  name: 'settings-wallpaper',
  packages: [SETTINGS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ choice }) => `Set the wallpaper to ${choice}`,
        ({ choice }) => `Change my wallpaper to ${choice}`,
        ({ choice }) => `Use ${choice} as the wallpaper`,
        ({ choice }) => `I want the ${choice} wallpaper`,
        ({ choice }) => `Please choose the wallpaper ${choice}`,
        ({ choice }) => `Wallpaper: ${choice}`,
        ({ choice }) => `Could you pick the wallpaper called ${choice}?`,
        ({ choice }) => `Switch to the ${choice} wallpaper in the settings`,
      ],
      heldOut: [
        ({ choice }) => `The picture behind my icons should be the one named ${choice}`,
        ({ choice }) => `Decorate the home screen with ${choice}, please`,
      ],
    },
    zh: {
      taught: [
        ({ choice }) => `把壁纸设为${zh(choice)}`,
        ({ choice }) => `将壁纸换成“${zh(choice)}”`,
        ({ choice }) => `用“${zh(choice)}”做壁纸`,
        ({ choice }) => `我想要“${zh(choice)}”壁纸`,
        ({ choice }) => `请选择壁纸“${zh(choice)}”`,
        ({ choice }) => `壁纸：${zh(choice)}`,
        ({ choice }) => `能换成名为“${zh(choice)}”的壁纸吗？`,
        ({ choice }) => `在设置里切换到“${zh(choice)}”壁纸`,
      ],
      heldOut: [
        ({ choice }) => `图标后面的背景图看腻了，来一张“${zh(choice)}”吧`,
        ({ choice }) => `主屏幕的背景图案请用“${zh(choice)}”那一张`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => ({
    choice: random.pick(WALLPAPERS.filter((name) => name !== apps.settings.wallpaper)),
  }),
  check: ({ choice }, before, after) =>
    changedOnly(before, after, ({ apps }) => {
      apps.settings.wallpaper = choice
    }),
}

export const settingsWifiNetwork: TaskFamily<ChoiceParams> = {
  name: 'settings-wifi-network',
  packages: [SETTINGS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ choice }) => `Connect to the Wi-Fi network ${choice}`,
        ({ choice }) => `Use the Wi-Fi ${choice}`,
        ({ choice }) => `Join the network ${choice}`,
        ({ choice }) => `Please switch the Wi-Fi to ${choice}`,
        ({ choice }) => `I want to be on the Wi-Fi network ${choice}`,
        ({ choice }) => `Connect this phone to ${choice}`,
        ({ choice }) => `Could you connect the Wi-Fi to ${choice}?`,
        ({ choice }) => `Change the Wi-Fi network to ${choice}`,
      ],
      heldOut: [
        ({ choice }) => `Leave the wireless network we are on and go over to ${choice}`,
        ({ choice }) => `On the Internet page, tap ${choice} so that the phone uses it`,
      ],
    },
    zh: {
      taught: [
        ({ choice }) => `连接到无线网络${choice}`,
        ({ choice }) => `使用WLAN ${choice}`,
        ({ choice }) => `加入网络${choice}`,
        ({ choice }) => `请把WLAN切换到${choice}`,
        ({ choice }) => `我想连${choice}这个无线网`,
        ({ choice }) => `让手机连接${choice}`,
        ({ choice }) => `能把WLAN连到${choice}吗？`,
        ({ choice }) => `把无线网络换成${choice}`,
      ],
      heldOut: [
        ({ choice }) => `现在的网不好用，去列表里点${choice}，改走它上网`,
        ({ choice }) => `在互联网页面选中名叫${choice}的那一个`,
      ],
    },
  },
  prepare: (_random, { settings }) => {
    settings.wifi = true
  },
  propose: (random, { settings, apps }) => {
    const known = apps.settings.networks.filter(
      ({ name, saved }) => saved && name !== settings.wifiNetwork,
    )
    return settings.wifi && known.length > 0 ? { choice: random.pick(known).name } : null
  },
  // Which networks are in reach changes with the one in use: only that one is looked at.
  check: ({ choice }, before, after) =>
    changedOnly(before, after, ({ settings, apps }) => {
      settings.wifiNetwork = choice
      apps.settings.networks = after.apps.settings.networks
    }),
}
