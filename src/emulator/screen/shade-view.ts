/** What the notification shade looks like: clock and signals, quick settings, notifications. */

import { mdiAirplane, mdiBluetooth, mdiFlashlight, mdiWifiStrength4 } from '@mdi/js'
import type { InstalledApp, SystemSettings } from '../apps/app.js'
import { type Translate, translatorOf } from '../content/language.js'
import type { TileKey } from '../shade.js'
import { appIcon, statusIcons, today } from './system-views.js'
import type { Color, Handler, View } from './view.js'

export interface NotificationCard {
  readonly app: InstalledApp
  readonly key: string
  readonly title: string
  readonly text: string
  readonly onTap: Handler
  readonly onSwipeAway: Handler
}

export interface ShadeProps {
  readonly settings: SystemSettings
  readonly notifications: readonly NotificationCard[]
  onToggle(key: TileKey): void
  onClearAll(): void
}

const WHITE: Color = '#ffffff'
const TILE_OFF: Color = '#3b3e45'

export function shadeView(props: ShadeProps): View {
  const { notifications, settings } = props
  const t = translatorOf(settings.language)
  const none: View = {
    kind: 'text',
    id: 'no_notifications',
    text: t('No notifications'),
    size: 15,
    color: WHITE,
    textAlign: 'center',
    width: 'fill',
    padding: 24,
  }
  return {
    kind: 'column',
    id: 'notification_panel',
    width: 'fill',
    height: 'fill',
    align: 'stretch',
    padding: { left: 16, right: 16 },
    gap: 8,
    children: [
      header(props.settings),
      ...tiles(props),
      {
        kind: 'scroll',
        id: 'notification_stack_scroller',
        key: 'main',
        weight: 1,
        width: 'fill',
        margin: { top: 8 },
        gap: 4,
        children:
          notifications.length === 0
            ? [none]
            : [...notifications.map((each) => card(each, t)), clear(props)],
      },
    ],
  }
}

function header(settings: SystemSettings): View {
  return {
    kind: 'row',
    id: 'split_shade_status_bar',
    width: 'fill',
    align: 'center',
    gap: 8,
    padding: { left: 12, right: 8, top: 40, bottom: 12 },
    children: [
      { kind: 'text', id: 'clock', text: settings.time, size: 28, color: WHITE },
      { kind: 'text', id: 'date', text: today(settings), size: 14, color: WHITE, weight: 1 },
      ...statusIcons(settings, WHITE),
      { kind: 'text', text: `${settings.battery}%`, size: 14, color: WHITE },
    ],
  }
}

function tiles({ settings, onToggle }: ShadeProps): View[] {
  const t = translatorOf(settings.language)
  const tile = (key: TileKey, look: { title: string; icon: string; more?: string }): View => {
    const on = settings[key]
    const ink: Color = on ? 'onPrimaryContainer' : WHITE
    const said = on ? (look.more ?? t('On')) : t('Off')
    return {
      kind: 'row',
      id: `tile_${key}`,
      className: 'android.widget.Switch',
      description: `${look.title}, ${said}`,
      selected: on,
      onTap: () => onToggle(key),
      weight: 1,
      height: 72,
      align: 'center',
      gap: 12,
      cornerRadius: 28,
      padding: { left: 18, right: 12 },
      background: on ? 'primaryContainer' : TILE_OFF,
      children: [
        { kind: 'icon', path: look.icon, size: 24, color: ink },
        {
          kind: 'column',
          weight: 1,
          align: 'start',
          children: [
            { kind: 'text', text: look.title, size: 14, bold: true, color: ink },
            { kind: 'text', text: said, size: 13, color: ink },
          ],
        },
      ],
    }
  }
  const row = (...children: View[]): View => ({ kind: 'row', width: 'fill', gap: 8, children })
  const wifi = { title: t('Wi-Fi'), icon: mdiWifiStrength4, more: settings.wifiNetwork }
  return [
    row(tile('wifi', wifi), tile('bluetooth', { title: t('Bluetooth'), icon: mdiBluetooth })),
    row(
      tile('flashlight', { title: t('Flashlight'), icon: mdiFlashlight }),
      tile('airplaneMode', { title: t('Airplane mode'), icon: mdiAirplane }),
    ),
  ]
}

export function card(
  { app, title, text, onTap, onSwipeAway }: NotificationCard,
  t: Translate,
): View {
  return {
    kind: 'row',
    id: 'notification',
    width: 'fill',
    align: 'center',
    gap: 14,
    cornerRadius: 24,
    padding: 14,
    background: 'surfaceContainer',
    onTap,
    onSwipeAway,
    children: [
      appIcon(app, 36),
      {
        kind: 'column',
        weight: 1,
        align: 'start',
        gap: 1,
        children: [
          {
            kind: 'text',
            id: 'app_name_text',
            text: t(app.label),
            size: 12,
            color: 'onSurfaceVariant',
          },
          { kind: 'text', id: 'title', text: title, size: 15, bold: true, color: 'onSurface' },
          { kind: 'text', id: 'text', text, size: 14, color: 'onSurfaceVariant', maxLines: 2 },
        ],
      },
    ],
  }
}

function clear({ settings, onClearAll }: ShadeProps): View {
  const label: View = {
    kind: 'text',
    id: 'dismiss_text',
    className: 'android.widget.Button',
    text: translatorOf(settings.language)('Clear all'),
    size: 14,
    bold: true,
    color: 'onSurface',
    background: 'surfaceContainerHigh',
    cornerRadius: 20,
    height: 40,
    padding: { left: 20, right: 20 },
    onTap: onClearAll,
  }
  return { kind: 'row', width: 'fill', arrange: 'end', padding: { top: 8 }, children: [label] }
}
