/** The home screen: icons on the wallpaper, and a drawer with every app. */

import { mdiHome } from '@mdi/js'
import type { App } from '../app.js'
import { drawerPage } from './drawer-page.js'
import { homePage } from './home-page.js'
import { initialLauncher, LAUNCHER_PACKAGE, type LauncherState } from './state.js'

export const launcherApp: App<LauncherState> = {
  key: 'launcher',
  packageName: LAUNCHER_PACKAGE,
  activity: 'com.android.launcher3.Launcher',
  label: 'Home',
  versionName: '14',
  icon: { path: mdiHome, background: '#1a73e8', foreground: '#ffffff' },
  initialState: initialLauncher,
  home: { name: 'home' },
  page: ({ name }, context) => (name === 'drawer' ? drawerPage(context) : homePage(context)),
}
