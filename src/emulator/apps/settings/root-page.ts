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
  const query = context.field('search').trim().toLowerCase()
  const found = ROOT_PAGES.filter((to) => SETTINGS_PAGES[to].title.toLowerCase().includes(query))
  const rows: View[] = found.map((to) => linkRow(context, to, lookOf(context, to)))
  return {
    body: page({
      content: [
        largeTitle('Settings'),
        searchBar({ id: 'settings_search', field: 'search', hint: 'Search settings' }),
        ...(rows.length > 0 ? rows : [caption('No settings found')]),
      ],
    }),
  }
}

function lookOf(context: SettingsContext, to: SettingsPage): LinkLook {
  const { settings, state } = context
  const looks: Partial<Record<SettingsPage, LinkLook>> = {
    network: { icon: mdiWifi, subtitle: settings.wifi ? settings.wifiNetwork : 'Wi-Fi is off' },
    connected: { icon: mdiDevices, subtitle: `Bluetooth: ${onOrOff(settings.bluetooth)}` },
    apps: { icon: mdiApps, subtitle: `${context.installed.length} apps` },
    notifications: { icon: mdiBellOutline, subtitle: 'History, dots, lock screen' },
    battery: { icon: mdiBatteryOutline, subtitle: `${settings.battery}%` },
    storage: {
      icon: mdiHarddisk,
      subtitle: `${percent(state.storageUsedGb / STORAGE_GB)} used`,
    },
    sound: { icon: mdiVolumeHigh, subtitle: `Ring volume ${percent(settings.ringVolume)}` },
    display: {
      icon: mdiBrightness6,
      subtitle: settings.darkTheme ? 'Dark theme is on' : 'Dark theme is off',
    },
    wallpaper: { icon: mdiPaletteOutline, subtitle: state.wallpaper },
    security: { icon: mdiShieldCheckOutline, subtitle: 'Screen lock, Find My Device' },
    location: { icon: mdiMapMarkerOutline, subtitle: onOrOff(settings.location) },
    system: { icon: mdiInformationOutline, subtitle: 'Languages, date & time' },
    about: { icon: mdiCellphoneInformation, subtitle: state.deviceName },
  }
  return looks[to] ?? { subtitle: '' }
}
