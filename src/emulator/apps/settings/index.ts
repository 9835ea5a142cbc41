/** Settings: the system's switches and choices, sorted into pages as on a Pixel. */

import { mdiCog } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { caption } from '../../screen/widgets.js'
import type { App, Page } from '../app.js'
import { appInfoPage, appsPage, disableDialog, forceStopDialog } from './app-pages.js'
import {
  aboutPage,
  batteryPage,
  batterySaverPage,
  deviceNameDialog,
  displayPage,
  dndPage,
  fontSizePage,
  nightLightPage,
  soundPage,
  storagePage,
  systemPage,
  timeoutDialog,
  wallpaperPage,
} from './device-pages.js'
import { isSettingsPage, SETTINGS_PAGES, type SettingsPage } from './map.js'
import {
  bluetoothPage,
  connectedPage,
  dataSaverPage,
  hotspotPage,
  internetPage,
  networkPage,
  passwordDialog,
} from './network-pages.js'
import { appPermissionPage, appPermissionsPage, isPermission } from './permission-pages.js'
import { rootPage } from './root-page.js'
import { type SettingsContext, settingsPage, switchesOf } from './rows.js'
import { initialSettings, SETTINGS_PACKAGE, type SettingsState } from './state.js'

export const settingsApp: App<SettingsState> = {
  key: 'settings',
  packageName: SETTINGS_PACKAGE,
  activity: 'com.android.settings.Settings',
  label: 'Settings',
  versionName: '14',
  icon: { path: mdiCog, background: '#5f6368', foreground: '#ffffff' },
  initialState: initialSettings,
  home: { name: 'root' },
  page: (page, context) =>
    isSettingsPage(page.name) ? PAGES[page.name](context) : otherPage(page, context),
}

const PAGES: Record<SettingsPage, (context: SettingsContext) => Screen> = {
  network: networkPage,
  internet: internetPage,
  hotspot: hotspotPage,
  data_saver: dataSaverPage,
  connected: connectedPage,
  bluetooth: bluetoothPage,
  apps: appsPage,
  notifications: switchesOnly('notifications'),
  battery: batteryPage,
  battery_saver: batterySaverPage,
  storage: storagePage,
  sound: soundPage,
  dnd: dndPage,
  display: displayPage,
  night_light: nightLightPage,
  font_size: fontSizePage,
  wallpaper: wallpaperPage,
  security: switchesOnly('security'),
  location: switchesOnly('location'),
  system: systemPage,
  date_time: switchesOnly('date_time'),
  about: aboutPage,
}

/** Dialogs, pages about one app, and the root. */
function otherPage({ name, args }: Page, context: SettingsContext): Screen {
  if (name === 'screen_timeout') return timeoutDialog(context)
  if (name === 'device_name') return deviceNameDialog(context)
  if (name === 'wifi_password') return passwordDialog(context, args?.name ?? '')
  const app = context.installed.find(({ packageName }) => packageName === args?.package)
  if (name === 'app_info' && app) return appInfoPage(context, app)
  if (name === 'app_permissions' && app) return appPermissionsPage(context, app)
  if (name === 'app_permission' && app && isPermission(args?.permission))
    return appPermissionPage(context, app, args.permission)
  if (name === 'disable_app' && app) return disableDialog(context, app)
  if (name === 'force_stop' && app) return forceStopDialog(context, app)
  return rootPage(context)
}

function switchesOnly(page: SettingsPage): (context: SettingsContext) => Screen {
  return (context) =>
    settingsPage(context, context.t(SETTINGS_PAGES[page].title), [
      ...switchesOf(context, page),
      caption(context.t('Changes take effect at once.')),
    ])
}
