/** What the system itself shows: status bar, navigation bar, snackbar, lock screen, recent apps. */

import {
  mdiAirplane,
  mdiBattery,
  mdiBattery10,
  mdiBattery30,
  mdiBattery50,
  mdiBattery70,
  mdiBattery90,
  mdiBluetooth,
  mdiLockOutline,
  mdiMinusCircleOutline,
  mdiNetworkStrength4,
  mdiWifiStrength4,
} from '@mdi/js'
import type { InstalledApp, SystemSettings } from '../apps/app.js'
import { shortDayText } from '../content/dates.js'
import { type Translate, translatorOf } from '../content/language.js'
import type { Color, Handler, Screen, View } from './view.js'
import { button, card, emptyState, page } from './widgets.js'

export const SYSTEM_PACKAGE = 'com.android.systemui'

const BACK = 'M16.2 5.3v13.4c0 .8-.9 1.3-1.6.8L5 12.8a1 1 0 0 1 0-1.6l9.6-6.7c.7-.5 1.6 0 1.6.8z'
const HOME = 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z'
const RECENTS =
  'M7 5.5h10a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-10a1.5 1.5 0 0 1-1.5-1.5v-10a1.5 1.5 0 0 1 1.5-1.5z'
const CLOSE_KEYBOARD =
  'M5.3 7.8h13.4c.8 0 1.3.9.8 1.6l-6.7 9.6a1 1 0 0 1-1.6 0l-6.7-9.6c-.5-.7 0-1.6.8-1.6z'

/** What tells of the phone's connections and its battery. */
export function statusIcons(settings: SystemSettings, color: Color): View[] {
  const icon = (path: string, description: string, size = 17): View => ({
    kind: 'icon',
    path,
    size,
    description,
    color,
  })
  const t = translatorOf(settings.language)
  const icons: View[] = []
  if (settings.doNotDisturb) icons.push(icon(mdiMinusCircleOutline, t('Do not disturb')))
  if (settings.bluetooth) icons.push(icon(mdiBluetooth, t('Bluetooth on')))
  if (settings.wifi) icons.push(icon(mdiWifiStrength4, t('Wi-Fi signal full')))
  if (settings.airplaneMode) icons.push(icon(mdiAirplane, t('Airplane mode')))
  else if (settings.mobileData) icons.push(icon(mdiNetworkStrength4, t('Phone signal full'), 15))
  icons.push(
    icon(
      batteryIcon(settings.battery),
      t('Battery {percent} percent', { percent: settings.battery }),
    ),
  )
  return icons
}

export function statusBar(settings: SystemSettings, color: Color): View {
  return {
    kind: 'row',
    id: 'status_bar',
    width: 'fill',
    height: 'fill',
    align: 'center',
    padding: { left: 24, right: 20 },
    gap: 4,
    children: [
      // The clock keeps its size, whatever the font scale: as on a Pixel.
      {
        kind: 'text',
        id: 'clock',
        text: settings.time,
        size: 15 / settings.fontScale,
        bold: true,
        color,
        weight: 1,
      },
      ...statusIcons(settings, color),
    ],
  }
}

function batteryIcon(level: number): string {
  const steps = [mdiBattery10, mdiBattery30, mdiBattery50, mdiBattery70, mdiBattery90, mdiBattery]
  return steps[Math.min(steps.length - 1, Math.floor(level / 17))] ?? mdiBattery
}

export interface NavBarProps {
  readonly color: Color
  readonly keyboardOpen: boolean
  readonly t: Translate
  readonly onBack: Handler
  readonly onHome: Handler
  readonly onRecents: Handler
  /** No buttons but the pill: back and home are swipes. */
  readonly byGesture: boolean
}

export function navBar(props: NavBarProps): View {
  const { color, keyboardOpen, byGesture, t, onBack, onHome, onRecents } = props
  if (byGesture) return gesturePill(color)
  const key = (id: string, path: string, description: string, onTap: Handler): View => ({
    kind: 'icon',
    id,
    className: 'android.widget.ImageView',
    path,
    size: 22,
    color,
    description,
    onTap,
    weight: 1,
    height: 'fill',
  })
  return {
    kind: 'row',
    id: 'nav_buttons',
    width: 'fill',
    height: 'fill',
    padding: { left: 32, right: 32 },
    children: [
      key('back', keyboardOpen ? CLOSE_KEYBOARD : BACK, t('Back'), onBack),
      key('home', HOME, t('Home'), onHome),
      key('recent_apps', RECENTS, t('Overview'), onRecents),
    ],
  }
}

function gesturePill(color: Color): View {
  const pill: View = { kind: 'spacer', width: 128, height: 5, cornerRadius: 2.5, background: color }
  return {
    kind: 'row',
    id: 'home_handle',
    width: 'fill',
    height: 'fill',
    align: 'center',
    arrange: 'center',
    children: [pill],
  }
}

export function snackbar(text: string): View {
  return {
    kind: 'row',
    id: 'snackbar',
    width: 'fill',
    align: 'center',
    cornerRadius: 6,
    elevation: 4,
    background: 'inverseSurface',
    margin: { left: 12, right: 12, top: 8, bottom: 8 },
    padding: { left: 16, right: 16, top: 14, bottom: 14 },
    children: [
      {
        kind: 'text',
        id: 'snackbar_text',
        text,
        size: 15,
        color: 'inverseOnSurface',
        maxLines: 2,
        weight: 1,
      },
    ],
  }
}

/** "Sat, Mar 14" as the phone's language has it. */
export function today({ date, language }: SystemSettings): string {
  return shortDayText(date, language)
}

export function lockScreen(settings: SystemSettings): Screen {
  const t = translatorOf(settings.language)
  const white: Color = '#ffffff'
  return {
    backdrop: 'wallpaper',
    body: {
      kind: 'column',
      width: 'fill',
      height: 'fill',
      align: 'center',
      padding: { left: 24, right: 24, top: 120, bottom: 40 },
      gap: 12,
      children: [
        { kind: 'icon', path: mdiLockOutline, size: 24, color: white, description: t('Locked') },
        { kind: 'text', id: 'lock_clock', text: settings.time, size: 84, color: white },
        { kind: 'text', id: 'lock_date', text: today(settings), size: 18, color: white },
        { kind: 'spacer', weight: 1 },
        { kind: 'text', text: t('Swipe up to unlock'), size: 16, color: white },
      ],
    },
  }
}

export interface RecentsProps {
  readonly t: Translate
  readonly apps: readonly InstalledApp[]
  onOpen(packageName: string): void
  onClearAll(): void
}

export function recentsScreen({ t, apps, onOpen, onClearAll }: RecentsProps): Screen {
  const title: View = {
    kind: 'text',
    text: t('Recent apps'),
    size: 22,
    padding: { left: 24, right: 24, top: 24, bottom: 12 },
  }
  if (apps.length === 0)
    return {
      body: page({ content: [title, emptyState({ icon: HOME, text: t('No recent items') })] }),
    }
  const cards = apps.map((app) =>
    card({
      id: `task_${app.packageName}`,
      onTap: () => onOpen(app.packageName),
      children: [
        {
          kind: 'row',
          align: 'center',
          gap: 16,
          children: [
            appIcon(app, 44),
            { kind: 'text', text: t(app.label), size: 18, color: 'onSurface', weight: 1 },
          ],
        },
      ],
    }),
  )
  const clear: View = {
    kind: 'row',
    width: 'fill',
    arrange: 'center',
    padding: 16,
    children: [
      button({ id: 'clear_all', text: t('Clear all'), style: 'tonal', onTap: onClearAll }),
    ],
  }
  return { body: page({ content: [title, ...cards, clear] }) }
}

export function appIcon({ icon }: InstalledApp, size: number): View {
  return {
    kind: 'stack',
    width: size,
    height: size,
    cornerRadius: size / 2,
    background: icon.background,
    align: 'center',
    children: [{ kind: 'icon', path: icon.path, size: size * 0.55, color: icon.foreground }],
  }
}
