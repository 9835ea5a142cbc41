/** Settings about the phone itself: sound, display, battery, storage, security, about. */

import { mdiBellRing, mdiMusicNote, mdiPencil, mdiPhone } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import {
  caption,
  dialog,
  iconLeading,
  listItem,
  radioRow,
  sectionHeader,
  sliderRow,
  textField,
} from '../../screen/widgets.js'
import { FONT_SIZES, fontSizeName, SCREEN_TIMEOUTS } from './map.js'
import {
  factRow,
  linkRow,
  onOrOff,
  percent,
  type SettingsContext,
  settingsPage,
  switchesOf,
  switchOf,
  toggleRow,
} from './rows.js'
import { STORAGE_GB, WALLPAPERS } from './state.js'

export function soundPage(context: SettingsContext): Screen {
  const { settings } = context
  return settingsPage(context, 'Sound & vibration', [
    volume(context, 'mediaVolume', { title: 'Media volume', icon: mdiMusicNote }),
    volume(context, 'callVolume', { title: 'Call volume', icon: mdiPhone }),
    volume(context, 'ringVolume', { title: 'Ring volume', icon: mdiBellRing }),
    volume(context, 'alarmVolume', { title: 'Alarm volume', icon: mdiBellRing }),
    linkRow(context, 'dnd', { subtitle: onOrOff(settings.doNotDisturb) }),
    ...switchesOf(context, 'sound'),
  ])
}

export function dndPage(context: SettingsContext): Screen {
  return settingsPage(context, 'Do Not Disturb', [
    ...switchesOf(context, 'dnd'),
    caption('While it is on, only alarms and starred contacts can be heard.'),
  ])
}

export function displayPage(context: SettingsContext): Screen {
  const { settings, nav } = context
  return settingsPage(context, 'Display', [
    sliderRow({
      id: 'brightness',
      title: `Brightness level: ${percent(settings.brightness)}`,
      value: settings.brightness,
      onChange: (value) => {
        settings.brightness = value
      },
    }),
    toggleRow(context, switchOf('adaptiveBrightness')),
    toggleRow(context, switchOf('darkTheme')),
    linkRow(context, 'font_size', { subtitle: fontSizeName(settings.fontScale) }),
    linkRow(context, 'night_light', { subtitle: onOrOff(settings.nightLight) }),
    toggleRow(context, switchOf('autoRotate')),
    listItem({
      id: 'open_screen_timeout',
      title: 'Screen timeout',
      subtitle: `After ${settings.screenTimeout} of inactivity`,
      onTap: () => nav.push({ name: 'screen_timeout' }),
    }),
  ])
}

export function timeoutDialog({ settings, nav }: SettingsContext): Screen {
  const choose = (timeout: string) => {
    settings.screenTimeout = timeout
    nav.pop()
  }
  const rows = SCREEN_TIMEOUTS.map((timeout, index) =>
    radioRow({
      id: `timeout_${index}`,
      title: timeout,
      checked: timeout === settings.screenTimeout,
      onTap: () => choose(timeout),
    }),
  )
  return {
    presentation: 'dialog',
    body: dialog({
      title: 'Screen timeout',
      content: rows,
      buttons: [{ id: 'dialog_cancel', text: 'Cancel', onTap: () => nav.pop() }],
    }),
  }
}

export function fontSizePage(context: SettingsContext): Screen {
  const { settings } = context
  const chosen = fontSizeName(settings.fontScale)
  const rows = FONT_SIZES.map(({ name, scale }) =>
    radioRow({
      id: `font_${name.toLowerCase()}`,
      title: name,
      checked: name === chosen,
      onTap: () => {
        settings.fontScale = scale
      },
    }),
  )
  return settingsPage(context, 'Font size', [caption('This is how large text will be.'), ...rows])
}

export function nightLightPage(context: SettingsContext): Screen {
  return settingsPage(context, 'Night Light', [
    ...switchesOf(context, 'night_light'),
    caption('Night Light tints the screen amber, which makes it easier to fall asleep.'),
  ])
}

export function wallpaperPage(context: SettingsContext): Screen {
  const { state } = context
  const rows = WALLPAPERS.map((name) =>
    radioRow({
      id: `wallpaper_${name.toLowerCase().replace(' ', '_')}`,
      title: name,
      checked: name === state.wallpaper,
      onTap: () => {
        state.wallpaper = name
      },
    }),
  )
  return settingsPage(context, 'Wallpaper', rows)
}

export function batteryPage(context: SettingsContext): Screen {
  const { settings } = context
  return settingsPage(context, 'Battery', [
    factRow('Charge', `${settings.battery}%`),
    linkRow(context, 'battery_saver', { subtitle: onOrOff(settings.batterySaver) }),
    ...switchesOf(context, 'battery'),
  ])
}

export function batterySaverPage(context: SettingsContext): Screen {
  return settingsPage(context, 'Battery Saver', [
    ...switchesOf(context, 'battery_saver'),
    caption('Battery Saver limits what apps do in the background.'),
  ])
}

export function storagePage(context: SettingsContext): Screen {
  const used = context.state.storageUsedGb
  return settingsPage(context, 'Storage', [
    factRow('Used', `${used} GB of ${STORAGE_GB} GB`),
    factRow('Free', `${STORAGE_GB - used} GB`),
    factRow('Apps', `${Math.round(used * 0.4)} GB`),
    factRow('Images', `${Math.round(used * 0.3)} GB`),
    factRow('System files', `${Math.round(used * 0.3)} GB`),
  ])
}

export function systemPage(context: SettingsContext): Screen {
  return settingsPage(context, 'System', [
    factRow('Languages', 'English (United States)'),
    linkRow(context, 'date_time', { subtitle: `${context.settings.time}, 24-hour clock` }),
    factRow('System update', 'Updated to Android 14'),
  ])
}

export function aboutPage(context: SettingsContext): Screen {
  const { state, nav } = context
  return settingsPage(context, 'About phone', [
    sectionHeader('Basic info'),
    listItem({
      id: 'open_device_name',
      title: 'Device name',
      subtitle: state.deviceName,
      trailing: iconLeading(mdiPencil),
      onTap: () => nav.push({ name: 'device_name' }),
    }),
    sectionHeader('Device details'),
    factRow('Model', state.model),
    factRow('Android version', '14'),
    factRow('Build number', state.buildNumber),
    factRow('Serial number', state.serialNumber),
    factRow('IP address', state.ipAddress),
  ])
}

export function deviceNameDialog(context: SettingsContext): Screen {
  const { state, nav } = context
  const entered = context.field('name', state.deviceName).trim()
  const save = () => {
    if (entered === '') {
      context.snackbar('The name is empty')
      return
    }
    state.deviceName = entered
    nav.pop()
    context.snackbar('Device name changed')
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: 'Device name',
      content: [
        textField({
          id: 'device_name',
          field: 'name',
          label: 'Device name',
          initial: state.deviceName,
        }),
      ],
      buttons: [
        { id: 'dialog_cancel', text: 'Cancel', onTap: () => nav.pop() },
        { id: 'dialog_save', text: 'OK', onTap: save },
      ],
    }),
  }
}

type Volume = 'mediaVolume' | 'callVolume' | 'ringVolume' | 'alarmVolume'

function volume(
  { settings }: SettingsContext,
  key: Volume,
  look: { readonly title: string; readonly icon: string },
): View {
  return sliderRow({
    id: key.replace('Volume', '_volume'),
    ...look,
    value: settings[key],
    onChange: (value) => {
      settings[key] = value
    },
  })
}
