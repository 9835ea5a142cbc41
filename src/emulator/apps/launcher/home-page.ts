/** The first thing a phone shows: time, search pill, icons, and the handle of the app drawer. */

import { mdiChevronUp, mdiMagnify } from '@mdi/js'
import { createRandom } from '../../../random.js'
import { today } from '../../screen/system-views.js'
import type { Screen, View } from '../../screen/view.js'
import type { AppContext, InstalledApp } from '../app.js'
import { iconGrid } from './icon-grid.js'
import { LAUNCHER_PACKAGE, type LauncherState } from './state.js'

const ROW_HEIGHT = 108

export function homePage(context: AppContext<LauncherState>): Screen {
  const { state, settings, nav, t } = context
  return {
    backdrop: 'wallpaper',
    // The home screen is the ground: there is nothing to go back to.
    onBack: () => undefined,
    body: {
      kind: 'column',
      width: 'fill',
      height: 'fill',
      align: 'stretch',
      padding: { top: 16 },
      children: [
        { kind: 'text', text: settings.time, size: 48, color: '#ffffff', margin: { left: 24 } },
        { kind: 'text', text: today(settings), size: 16, color: '#ffffff', margin: { left: 26 } },
        searchPill(t('Search apps'), () => nav.push({ name: 'drawer' })),
        { kind: 'spacer', height: state.emptyRows * ROW_HEIGHT },
        iconGrid(homeApps(context), { t, ink: '#ffffff', onTap: (name) => nav.launch(name) }),
        { kind: 'spacer', weight: 1 },
        drawerHandle(t('All apps'), () => nav.push({ name: 'drawer' })),
      ],
    },
  }
}

function homeApps({ installed, state }: AppContext<LauncherState>): InstalledApp[] {
  const apps = installed.filter(({ packageName }) => packageName !== LAUNCHER_PACKAGE)
  return createRandom(state.order).shuffle(apps).slice(0, state.homeIcons)
}

function searchPill(label: string, onTap: () => void): View {
  return {
    kind: 'row',
    id: 'search_pill',
    description: label,
    onTap,
    height: 52,
    align: 'center',
    gap: 12,
    margin: { left: 20, right: 20, top: 12, bottom: 20 },
    padding: { left: 20, right: 20 },
    cornerRadius: 26,
    background: 'surfaceContainer',
    children: [
      { kind: 'icon', path: mdiMagnify, size: 24, color: 'onSurfaceVariant' },
      { kind: 'text', text: label, size: 16, color: 'onSurfaceVariant' },
    ],
  }
}

function drawerHandle(label: string, onTap: () => void): View {
  return {
    kind: 'column',
    id: 'all_apps',
    description: label,
    className: 'android.widget.Button',
    onTap,
    height: 64,
    align: 'center',
    arrange: 'center',
    children: [
      { kind: 'icon', path: mdiChevronUp, size: 24, color: '#ffffff' },
      { kind: 'text', text: label, size: 15, color: '#ffffff' },
    ],
  }
}
