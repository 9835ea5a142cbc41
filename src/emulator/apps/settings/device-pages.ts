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
  return settingsPage(context, context.t('Sound & vibration'), [
    volume(context, 'mediaVolume', { title: 'Media volume', icon: mdiMusicNote }),
    volume(context, 'callVolume', { title: 'Call volume', icon: mdiPhone }),
    volume(context, 'ringVolume', { title: 'Ring volume', icon: mdiBellRing }),
    volume(context, 'alarmVolume', { title: 'Alarm volume', icon: mdiBellRing }),
    linkRow(context, 'dnd', { subtitle: onOrOff(context, settings.doNotDisturb) }),
    ...switchesOf(context, 'sound'),
  ])
}

export function dndPage(context: SettingsContext): Screen {
  return settingsPage(context, context.t('Do Not Disturb'), [
    ...switchesOf(context, 'dnd'),
    caption(context.t('While it is on, only alarms and starred contacts can be heard.')),
  ])
}

export function displayPage(context: SettingsContext): Screen {
  const { settings, nav } = context
  return settingsPage(context, context.t('Display'), [
    sliderRow({
      id: 'brightness',
      title: context.t('Brightness level: {percent}', { percent: percent(settings.brightness) }),
      value: settings.brightness,
      onChange: (value) => {
        settings.brightness = value
      },
    }),
    toggleRow(context, switchOf('adaptiveBrightness')),
    toggleRow(context, switchOf('darkTheme')),
    linkRow(context, 'font_size', { subtitle: context.t(fontSizeName(settings.fontScale)) }),
    linkRow(context, 'night_light', { subtitle: onOrOff(context, settings.nightLight) }),
    toggleRow(context, switchOf('autoRotate')),
    listItem({
      id: 'open_screen_timeout',
      title: context.t('Screen timeout'),
      subtitle: context.t('After {time} of inactivity', {
        time: context.t(settings.screenTimeout),
      }),
      onTap: () => nav.push({ name: 'screen_timeout' }),
    }),
  ])
}

export function timeoutDialog({ settings, nav, t }: SettingsContext): Screen {
  const choose = (timeout: string) => {
    settings.screenTimeout = timeout
    nav.pop()
  }
  const rows = SCREEN_TIMEOUTS.map((timeout, index) =>
    radioRow({
      id: `timeout_${index}`,
      title: t(timeout),
      checked: timeout === settings.screenTimeout,
      onTap: () => choose(timeout),
    }),
  )
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Screen timeout'),
      content: rows,
      buttons: [{ id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() }],
    }),
  }
}

export function fontSizePage(context: SettingsContext): Screen {
  const { settings } = context
  const chosen = fontSizeName(settings.fontScale)
  const rows = FONT_SIZES.map(({ name, scale }) =>
    radioRow({
      id: `font_${name.toLowerCase()}`,
      title: context.t(name),
      checked: name === chosen,
      onTap: () => {
        settings.fontScale = scale
      },
    }),
  )
  return settingsPage(context, context.t('Font size'), [
    caption(context.t('This is how large text will be.')),
    ...rows,
  ])
}

export function nightLightPage(context: SettingsContext): Screen {
  return settingsPage(context, context.t('Night Light'), [
    ...switchesOf(context, 'night_light'),
    caption(context.t('Night Light tints the screen amber, which makes it easier to fall asleep.')),
  ])
}

export function wallpaperPage(context: SettingsContext): Screen {
  const { state } = context
  const rows = WALLPAPERS.map((name) =>
    radioRow({
      id: `wallpaper_${name.toLowerCase().replace(' ', '_')}`,
      title: context.t(name),
      checked: name === state.wallpaper,
      onTap: () => {
        state.wallpaper = name
      },
    }),
  )
  return settingsPage(context, context.t('Wallpaper'), rows)
}

export function batteryPage(context: SettingsContext): Screen {
  const { settings } = context
  return settingsPage(context, context.t('Battery'), [
    factRow(context, 'Charge', `${settings.battery}%`),
    linkRow(context, 'battery_saver', { subtitle: onOrOff(context, settings.batterySaver) }),
    ...switchesOf(context, 'battery'),
  ])
}

export function batterySaverPage(context: SettingsContext): Screen {
  return settingsPage(context, context.t('Battery Saver'), [
    ...switchesOf(context, 'battery_saver'),
    caption(context.t('Battery Saver limits what apps do in the background.')),
  ])
}

export function storagePage(context: SettingsContext): Screen {
  const used = context.state.storageUsedGb
  return settingsPage(context, context.t('Storage'), [
    factRow(context, 'Used', context.t('{used} GB of {all} GB', { used, all: STORAGE_GB })),
    factRow(context, 'Free', `${STORAGE_GB - used} GB`),
    factRow(context, 'Apps', `${Math.round(used * 0.4)} GB`),
    factRow(context, 'Images', `${Math.round(used * 0.3)} GB`),
    factRow(context, 'System files', `${Math.round(used * 0.3)} GB`),
  ])
}

export function systemPage(context: SettingsContext): Screen {
  return settingsPage(context, context.t('System'), [
    factRow(context, 'Languages', context.t('English (United States)')),
    linkRow(context, 'date_time', {
      subtitle: context.t('{time}, 24-hour clock', { time: context.settings.time }),
    }),
    factRow(context, 'System update', context.t('Updated to Android {version}', { version: 14 })),
  ])
}

export function aboutPage(context: SettingsContext): Screen {
  const { state, nav } = context
  return settingsPage(context, context.t('About phone'), [
    sectionHeader(context.t('Basic info')),
    listItem({
      id: 'open_device_name',
      title: context.t('Device name'),
      subtitle: state.deviceName,
      trailing: iconLeading(mdiPencil),
      onTap: () => nav.push({ name: 'device_name' }),
    }),
    sectionHeader(context.t('Device details')),
    factRow(context, 'Model', state.model),
    factRow(context, 'Android version', '14'),
    factRow(context, 'Build number', state.buildNumber),
    factRow(context, 'Serial number', state.serialNumber),
    factRow(context, 'IP address', state.ipAddress),
  ])
}

export function deviceNameDialog(context: SettingsContext): Screen {
  const { state, nav, t } = context
  const entered = context.field('name', state.deviceName).trim()
  const save = () => {
    if (entered === '') {
      context.snackbar(t('The name is empty'))
      return
    }
    state.deviceName = entered
    nav.pop()
    context.snackbar(t('Device name changed'))
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Device name'),
      content: [
        textField({
          id: 'device_name',
          field: 'name',
          label: t('Device name'),
          initial: state.deviceName,
        }),
      ],
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_save', text: t('OK'), onTap: save },
      ],
    }),
  }
}

type Volume = 'mediaVolume' | 'callVolume' | 'ringVolume' | 'alarmVolume'

function volume(
  { settings, t }: SettingsContext,
  key: Volume,
  look: { readonly title: string; readonly icon: string },
): View {
  return sliderRow({
    id: key.replace('Volume', '_volume'),
    icon: look.icon,
    title: t(look.title),
    value: settings[key],
    onChange: (value) => {
      settings[key] = value
    },
  })
}
