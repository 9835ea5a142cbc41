/** Choose one of a few: screen timeout, font size, wallpaper, and the Wi-Fi network to use. */

import { FONT_SIZES, fontSizeName, SCREEN_TIMEOUTS } from '../../apps/settings/map.js'
import { SETTINGS_PACKAGE, WALLPAPERS } from '../../apps/settings/state.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'

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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
