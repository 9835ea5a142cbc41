/** The first page of Settings: every area with what is set there, filtered by the search bar. */

import {
  mdiApps,
  mdiBatteryOutline,
  mdiBellOutline,
  mdiBrightness6,
  mdiCellphoneInformation,
  mdiDevices,
  mdiHarddisk,
  mdiInformationOutline,
  mdiMapMarkerOutline,
  mdiPaletteOutline,
  mdiShieldCheckOutline,
  mdiVolumeHigh,
  mdiWifi,
} from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { caption, largeTitle, page, searchBar } from '../../screen/widgets.js'
import { ROOT_PAGES, SETTINGS_PAGES, type SettingsPage } from './map.js'
import { type LinkLook, linkRow, onOrOff, percent, type SettingsContext } from './rows.js'
import { STORAGE_GB } from './state.js'

export function rootPage(context: SettingsContext): Screen {
  const { t } = context
  const query = context.field('search').trim().toLowerCase()
  const found = ROOT_PAGES.filter((to) => t(SETTINGS_PAGES[to].title).toLowerCase().includes(query))
  const rows: View[] = found.map((to) => linkRow(context, to, lookOf(context, to)))
  return {
    body: page({
      content: [
        largeTitle(t('Settings')),
        searchBar({ id: 'settings_search', field: 'search', hint: t('Search settings') }),
        ...(rows.length > 0 ? rows : [caption(t('No settings found'))]),
      ],
    }),
  }
}

function lookOf(context: SettingsContext, to: SettingsPage): LinkLook {
  const { settings, state, t } = context
  const looks: Partial<Record<SettingsPage, LinkLook>> = {
    network: { icon: mdiWifi, subtitle: settings.wifi ? settings.wifiNetwork : t('Wi-Fi is off') },
    connected: {
      icon: mdiDevices,
      subtitle: t('Bluetooth: {state}', { state: onOrOff(context, settings.bluetooth) }),
    },
    apps: { icon: mdiApps, subtitle: t('{count} apps', { count: context.installed.length }) },
    notifications: { icon: mdiBellOutline, subtitle: t('History, dots, lock screen') },
    battery: { icon: mdiBatteryOutline, subtitle: `${settings.battery}%` },
    storage: {
      icon: mdiHarddisk,
      subtitle: t('{percent} used', { percent: percent(state.storageUsedGb / STORAGE_GB) }),
    },
    sound: {
      icon: mdiVolumeHigh,
      subtitle: t('Ring volume {percent}', { percent: percent(settings.ringVolume) }),
    },
    display: {
      icon: mdiBrightness6,
      subtitle: settings.darkTheme ? t('Dark theme is on') : t('Dark theme is off'),
    },
    wallpaper: { icon: mdiPaletteOutline, subtitle: t(state.wallpaper) },
    security: { icon: mdiShieldCheckOutline, subtitle: t('Screen lock, Find My Device') },
    location: { icon: mdiMapMarkerOutline, subtitle: onOrOff(context, settings.location) },
    system: { icon: mdiInformationOutline, subtitle: t('Languages, date & time') },
    about: { icon: mdiCellphoneInformation, subtitle: state.deviceName },
  }
  return looks[to] ?? { subtitle: '' }
}
